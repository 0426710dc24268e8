"""The one place that reads the clock; everything else takes `now` as an argument."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime


def system_now() -> datetime:
    """Return the present instant, aware, in UTC."""
    return datetime.now(UTC)


def clock_from(start: datetime | None) -> Callable[[], datetime]:
    """Return a clock: the present, or one that was set to `start` just now and runs on from there, to rehearse."""
    if start is None:
        return system_now
    offset = start - system_now()
    return lambda: system_now() + offset


def parse_now(text: str) -> datetime:
    """Read the instant given to `--now`: ISO 8601 with an offset or `Z`; without one it means UTC.

    Raises ValueError with the expected form.
    """
    try:
        instant = datetime.fromisoformat(text.strip())
    except ValueError:
        raise ValueError(f"{text!r} is not an instant; write for example 2023-09-20T12:00Z") from None
    return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)
