"""Which headings say that the dates below them may change: "Tentative dates", "Important dates (provisional)"."""

from __future__ import annotations

from functools import lru_cache

from bot.cfp.dates.labels import heads_dates
from bot.cfp.language import phrases
from bot.page.blocks import Block

_LONGEST = 80  # characters of a heading
_NEAREST = 2  # headings above
_BEFORE, _BEHIND = 40, 20  # characters around a day in which a sentence may say that it is not settled


def is_headed_tentative(block: Block) -> bool:
    return any(map(_says_tentative, block.section[-_NEAREST:]))


@lru_cache(maxsize=1024)
def _says_tentative(heading: str) -> bool:
    if len(heading) > _LONGEST or heading not in phrases("heading_tentative"):
        return False
    return heads_dates(heading) or heading in phrases("heading_dates")


def around(before: str, after: str) -> str:
    """The words close to a day that may say it is not settled; none is cut: "ca" of "call" is no "circa"."""
    left, right = before[-_BEFORE:], after[:_BEHIND]
    if before[-_BEFORE - 1 : -_BEFORE].isalpha():
        left = left.partition(" ")[2]
    if after[_BEHIND : _BEHIND + 1].isalpha():
        right = right.rpartition(" ")[0]
    return left + right
