"""What was not posted, and why not."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from bot.store.ledger import Row
from bot.words.language import say
from bot.words.times import amount


class Ended(NamedTuple):
    """A row that was not posted, and why not; `late_s`: how long after it was due that was decided.

    - `message`: that of why, where it can be told in every language
    """

    row: Row
    why: str
    late_s: float
    message: str = ""

    def told(self, locale: str) -> str:
        """Return why not, in the language of those who are told."""
        span = amount(timedelta(seconds=self.late_s), locale, away=True)
        return say(self.message, locale, span=span) if self.message else self.why
