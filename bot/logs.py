"""Logs: human on a terminal, one JSON object a line otherwise; secrets never, message texts never."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TextIO

_MASK = "***"
_LEAST = 6  # characters: a shorter "secret" would mask ordinary words


class _Masking(logging.Formatter):
    """Takes secrets out of whatever was formatted, tracebacks included."""

    def __init__(self, pattern: str | None, secrets: Iterable[str]) -> None:
        super().__init__(pattern)
        self._secrets = sorted((secret for secret in secrets if len(secret) >= _LEAST), key=len, reverse=True)

    def masked(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, _MASK)
        return text

    def format(self, record: logging.LogRecord) -> str:
        return self.masked(super().format(record))


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
    logging.getLogger("alembic").setLevel(logging.WARNING)  # its steps are told as one: the database was brought up to date
