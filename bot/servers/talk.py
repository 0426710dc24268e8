"""What each member asked in the last minutes: in memory, for questions that only make sense after the one before."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from datetime import datetime, timedelta
from typing import NamedTuple

_LASTS = timedelta(minutes=10)
_MAX_QUESTIONS, _MAX_KEPT = 4, 2_000


class Asked(NamedTuple):
    question: str
    tag: str  # of the workshop, where there are several
    at: datetime


class Talk:
    """By member, or by the message of an answer; what is older than ten minutes is not remembered."""

    def __init__(self) -> None:
        self._asked: OrderedDict[Hashable, list[Asked]] = OrderedDict()

    def note(self, key: Hashable, question: str, now: datetime, tag: str = "") -> None:
        """Remember a question, the newest first."""
        self._asked[key] = [Asked(question, tag, now), *self._asked.get(key, [])][:_MAX_QUESTIONS]
        self._asked.move_to_end(key)
        while len(self._asked) > _MAX_KEPT:
            self._asked.popitem(last=False)

    def recent(self, key: Hashable, now: datetime) -> list[Asked]:
        """Return what was asked in the last minutes, the newest first."""
        return [one for one in self._asked.get(key, []) if now - one.at <= _LASTS]

    def tag(self, key: Hashable, now: datetime) -> str:
        """Return the tag of the workshop that was asked about last; empty when none was."""
        return next((one.tag for one in self.recent(key, now) if one.tag), "")
