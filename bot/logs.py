"""Logs: human on a terminal, one JSON object a line otherwise; secrets never, message texts never."""

from __future__ import annotations

import json
import logging
import re
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TextIO
from urllib.parse import unquote

from bot.errors import SettingsError

if TYPE_CHECKING:
    from sentry_sdk.types import Event

_MASK = "***"
_LEAST = 6  # characters: a shorter "secret" would mask ordinary words


class _Masking(logging.Formatter):
    """Takes secrets out of whatever was formatted, tracebacks included."""

    def __init__(self, pattern: str | None, secrets: Iterable[str]) -> None:
        super().__init__(pattern)
        hidden = {part for secret in secrets for part in (secret, *_passwords(secret)) if len(part) >= _LEAST}
        self._secrets = sorted(hidden, key=len, reverse=True)

    def masked(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, _MASK)
        return text

    def format(self, record: logging.LogRecord) -> str:
        return self.masked(super().format(record))


def _passwords(secret: str) -> tuple[str, ...]:
    """The password in an address, as it is written there and as it is meant: a driver may name either."""
    found = re.match(r"[a-z][a-z+]*://[^:/?#]*:(.+)@", secret)
    return (found[1], unquote(found[1])) if found else ()


class JsonLines(_Masking):
    """One event a line, with its action, so that machines need not read prose."""

    def format(self, record: logging.LogRecord) -> str:
        event = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "action": getattr(record, "action", "log"),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            event["traceback"] = self.formatException(record.exc_info)
        return self.masked(json.dumps(event, ensure_ascii=False))


def configure(secrets: Iterable[str], stream: TextIO = sys.stderr) -> None:
    """Let everything that is logged go to `stream`."""
    handler = logging.StreamHandler(stream)
    human = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    handler.setFormatter(_Masking(human, secrets) if stream.isatty() else JsonLines(None, secrets))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    logging.getLogger("alembic").setLevel(
        logging.WARNING
    )  # its steps are told as one: the database was brought up to date


def report_errors(dsn: str, release: str, secrets: Iterable[str]) -> None:
    """Let what is logged as an error be reported to Sentry: the traceback, and nothing that a member wrote or is
    called.

    Raises SettingsError where the extra is not installed or the address is none.
    """
    try:
        import sentry_sdk  # noqa: PLC0415 - an extra
        from sentry_sdk.integrations.logging import LoggingIntegration  # noqa: PLC0415
        from sentry_sdk.utils import BadDsn  # noqa: PLC0415
    except ImportError:
        raise SettingsError(
            "SENTRY_DSN needs sentry-sdk; install it with: pip install 'workshop-bot[sentry]'"
        ) from None
    masking = _Masking(None, secrets)

    def clean(event: Event, _: object) -> Event:
        """An exception's own words may quote a member."""
        for exception in event.get("exception", {}).get("values", ()):
            exception["value"] = ""
        cleaned: Event = json.loads(masking.masked(json.dumps(event, default=str)))
        return cleaned

    try:
        # frames hold texts and ids in their variables, breadcrumbs in their messages
        sentry_sdk.init(
            dsn,
            release=release,
            include_local_variables=False,
            max_breadcrumbs=0,
            traces_sample_rate=None,
            server_name="",
            default_integrations=False,
            before_send=clean,
            integrations=[LoggingIntegration(level=None, event_level=logging.ERROR)],
        )
    except BadDsn as error:
        raise SettingsError(f"SENTRY_DSN: {error}. Copy it from the project's settings → Client Keys.") from None
