"""Which headings say that the dates below them may change: "Tentative dates", "Important dates (provisional)"."""

from __future__ import annotations

from functools import lru_cache

from bot.cfp.dates.labels import heads_dates
from bot.cfp.language import phrases
from bot.page.blocks import Block

_LONGEST = 80  # characters of a heading
_NEAREST = 2  # headings above


def is_headed_tentative(block: Block) -> bool:
    return any(map(_says_tentative, block.section[-_NEAREST:]))


@lru_cache(maxsize=1024)
def _says_tentative(heading: str) -> bool:
    if len(heading) > _LONGEST or heading not in phrases("heading_tentative"):
        return False
    return heads_dates(heading) or heading in phrases("heading_dates")
