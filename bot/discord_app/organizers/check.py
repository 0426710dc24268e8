"""One result of the doctor."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Level(Enum):
    OK = "ok"
    WARNING = "warning"
    ERROR = "error"


class Check(NamedTuple):
    """What was checked and how it is; `fix` says what to do about it."""

    level: Level
    what: str
    fix: str = ""

    def __str__(self) -> str:
        return f"{self.level.value:<8} {self.what}" + (f"\n         → {self.fix}" if self.fix else "")
