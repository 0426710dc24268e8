"""Discord's clock, by the `Date` header of its answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from types import SimpleNamespace

import aiohttp

_FIRST_ERROR = 400


class DiscordTime:
    """- `clock` is the real one, even in a rehearsal: it is what Discord's is compared with.
    - `latest`: the last `Date` header (None for an answer without one), and our clock then; None before any answer.
    """

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self.latest: tuple[str | None, datetime] | None = None

    def trace(self, refused: Callable[[int], None] = lambda _: None) -> aiohttp.TraceConfig:
        """Return what notes the time of each answer; `refused` hears the status of those that report an error."""
        trace = aiohttp.TraceConfig()

        async def ended(_: aiohttp.ClientSession, __: SimpleNamespace, end: aiohttp.TraceRequestEndParams) -> None:
            self.latest = (end.response.headers.get("Date"), self._clock())
            if end.response.status >= _FIRST_ERROR:
                refused(end.response.status)

        trace.on_request_end.append(ended)
        return trace
