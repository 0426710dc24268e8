"""How often the bot was started lately, kept on disk: a crash loop must not use up Discord's 1,000 sessions a day.

https://docs.discord.com/developers/events/gateway#session-start-limit (beyond it the token is reset)
"""

from __future__ import annotations

import json
import logging
from datetime import datetime
from pathlib import Path

log = logging.getLogger(__name__)
FILE = "starts.json"
_HOUR_S = 3_600
_FREE = 5  # starts an hour without any wait
_FIRST_S, _LONGEST_S = 5.0, 600.0


class Starts:
    """- `folder` is where the bot keeps its data. If the file cannot be read or written, it starts all the same."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE

    def begin(self, now: datetime) -> float:
        """Note a start at `now`; return how many seconds to wait before the gateway is asked for a session."""
        seconds = now.timestamp()
        lately = [at for at in self._read() if 0 <= seconds - at < _HOUR_S]
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps([*lately, seconds]), encoding="utf-8")
        except OSError as error:
            log.warning("starts are not remembered: %s", error.strerror, extra={"action": "starts_unwritten"})
        beyond = len(lately) - _FREE
        return 0.0 if beyond < 0 else min(_LONGEST_S, _FIRST_S * 2**beyond)

    def _read(self) -> list[float]:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return []
        return [float(at) for at in found if isinstance(at, int | float)] if isinstance(found, list) else []
