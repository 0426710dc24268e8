"""What is remarked on a date while it is put together: values, which the FAQ file keeps and answers say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.cfp.dates.grammar import DateMention
from bot.cfp.dates.segment import Segment
from bot.cfp.finding import source_of
from bot.faq.vocabulary import WEEKDAYS
from bot.page.blocks import Block
from bot.page.page import Page

_LONGEST = 200  # characters that are quoted


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark of the vocabulary: `words` stand in `block`, at `offset`, where it quotes the page."""

    what: str
    words: str = ""
    block: Block | None = None
    offset: int = 0
    day: date | None = None
    weekday: int | None = None

    def written(self, page: Page) -> dict[str, Any]:
        """Return it as the FAQ file has it."""
        data: dict[str, Any] = {"what": self.what}
        if self.day:
            data["day"] = self.day.isoformat()
        if self.weekday is not None:
            data["weekday"] = WEEKDAYS[self.weekday]
        if self.block:
            words = " ".join(self.words.split())[:_LONGEST].rstrip(" .。,;:")
            data["source"] = source_of(page, self.block, words=words, offset=self.offset)
        return data


def quoting(what: str, words: str, segment: Segment) -> Remark:
    """Return a remark that quotes a line of the page."""
    return Remark(what, words, segment.block, segment.offset)


def weekday_slip(mention: DateMention) -> Remark | None:
    """Return that the weekday named is not that of the day: a page's most common slip."""
    day = mention.days[0]
    if mention.weekday is None or len(mention.days) > 1 or mention.weekday == day.weekday():
        return None
    return Remark("wrong_weekday", day=day, weekday=mention.weekday)
