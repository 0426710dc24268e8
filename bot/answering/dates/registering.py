"""The day until which something of the call's is announced, and not oneself for the event: "when is the artifact
registration due?", "by when do we sign up for the evaluation?"; and until which one pays less.
"""

from __future__ import annotations

import re

from bot.answering.dates.by_track import telling
from bot.answering.dates.still_named import CHEAP
from bot.faq.model import Faq, KeyDate

_REGISTERS = re.compile(r"\b(?:pre ?)?(?:regist\w+|intents?|intention|announc\w+|sign(?:ing|s)? ?up|enrol\w*)\b")
_WHEN = re.compile(
    r"\b(?:when|whens|until|till?|by|deadlines?|due|late|still|closes?|(?:what|which) (?:day|date)|left)\b"
)
_EARLY = re.compile(r"\b(?:early|reduced|discount\w*|cheap\w*)\b")
_STEPS = frozenset({"regist", "registr", "intent", "announc", "sign", "enrol", "decis"})


def registering_date(faq: Faq, words: str) -> KeyDate | None:
    """Return the one date of registering that a question names by something else of its label, too, or by its price;
    else None.
    """
    if CHEAP.search(words) and _WHEN.search(words):
        cheap = [one for one in faq.dates if one.kind == "registration" and _EARLY.search(_said(one))]
        return cheap[0] if len(cheap) == 1 else None
    if not _REGISTERS.search(words) or not _WHEN.search(words):
        return None
    asked = telling(words) - _STEPS
    found = [
        date
        for date in faq.dates
        if date.kind == "other" and _REGISTERS.search(date.label.lower()) and asked & (telling(date.label) - _STEPS)
    ]
    return found[0] if len(found) == 1 else None


def _said(date: KeyDate) -> str:
    return f"{date.label} {date.source.quote if date.source else ''}".lower()
