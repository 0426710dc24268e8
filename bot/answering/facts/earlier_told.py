"""What the entry that was read off a call on its earlier editions tells: where and when they were, and no more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.faq.model import Faq

EARLIER = "previous_editions"  # a kind of the bank
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ELSE = re.compile(
    r"\b(?:next|upcoming|future|will|deadlines?|submi\w+|sent|papers?|posters?|proceedings|publi\w+|accept\w*|rates?"
    r"|share|who|whom|speak\w*|spoke|keynotes?|organi[sz]ers?|chairs?|committee|pages?|words|fees?|costs?|pay|paid"
    r"|program(?:me)?s?|schedule|videos?|recordings?|slides|photos?|pictures|web ?sites?|home ?pages?|links?|url|find"
    r"|awards?|prizes?|topics?|themes?|templates?|rooms?|buildings?|dinner|banquet|lunch)\b"
    r"|\bhow many (?!(?:\w+ )?(?:editions?|times|years|workshops|conferences|meetings|schools|symposia)\b)"
)


def leaves_out(faq: Faq, name: str, asked: Sequence[str]) -> bool:
    """Whether a question of earlier editions is none that the call's own words on them answer: "who spoke last year?",
    "where was it in 2019?" of a call that names other years.
    """
    entry = faq.entry(name) if name == EARLIER else None
    if entry is None or not entry.source:  # the organizers' own words stand
        return False
    words = " ".join(asked)
    years = set(_YEAR.findall(words))
    return bool(_ELSE.search(words)) or bool(years and years.isdisjoint(_YEAR.findall(entry.answer)))
