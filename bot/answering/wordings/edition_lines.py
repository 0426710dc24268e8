"""Where an earlier edition was, asked by its number or its place in the series."""

from __future__ import annotations

import re

from bot.answering.wordings.worded import FOUND, Worded, alternatives

_NTH = r"(?:\d{1,2} ?(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"

EDITION_LINES = (
    Worded(  # "where was the second one?"
        "previous_editions",
        re.compile(
            r"\b(?:where|(?:which|what) (?:city|town|country|place|university))"
            r" (?:was|were|did|has|had|hosted|held)\b.{0,20}"
            rf"\b(?:{_NTH}|last|previous|past|earlier|latest|inaugural|most recent)\b"
        ),
        alternatives(
            r"^earlier editions:",
            r"^(?=.*\b(?:19|20)\d\d\b).*"
            r"\b(?:(?:was|were|been) (?:\w+ )?(?:held|hosted)|took place)\b",
        ),
        re.compile(
            r"\b(?:papers?|authors?|deadlines?|dinner|lunch|talks?|keynotes?|speakers?|sessions?|drafts?|versions?"
            r"|calls?|dates?|published|page|day)\b"
        ),
        FOUND | {"edition", "location", "workshop_date"},
    ),
)
