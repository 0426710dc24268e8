"""The deadline on the clock of who asks: "I live in Oslo. What time is it due for me?" names the place before."""

from __future__ import annotations

import re

from bot.faq.model import Faq
from bot.matching.entities import zone_of
from bot.matching.reading import Reading

_KINDS = frozenset({"", "submission_deadline", "deadline_timezone", "time_left", "can_still_submit"})
_HOUR = re.compile(r"\b(?:what|which) (?:time|hour|clock)\b|\bhow late\b|\bwhat o clock\b|\bwhen\b")
_MINE = re.compile(
    r"\b(?:for (?:me|us)"
    r"|(?:my|our) (?:own )?(?:time|clock|place|side|end|zone|timezone|time zone|watch|city|town|country"
    r"|home)|local time|(?:by|on|at|in) (?:mine|ours)|where i (?:am|live|sit)|(?:over )?here)\b"
)
_DUE = re.compile(r"\b(?:deadlines?|cut ?off|due|submi\w+|closes?|closing|end of|papers?|abstracts?)\b")
_OF_ELSE = re.compile(
    r"\b(?:notif\w+|camera|regist\w+|workshop|event|talks?|start\w*|begin\w*|reviews?|rebuttal|session|keynotes?)\b"
)
_I_AM = re.compile(
    r"\b(?:i|we) (?:am|are|live|lives|work|sit|will be|m)\b|\b(?:i'm|we're|here in|writing from|based)\b"
)


def on_own_clock(taken: str, faq: Faq, reading: Reading, around: Reading) -> str:
    """Return the kind that tells a deadline on a clock, where a question is of the asker's own and the message says
    where that is; else empty.

    - `taken`: the kind that the question was surely taken for
    """
    words = " ".join(reading.words)
    if taken not in _KINDS or not faq.dates_of("submission") or _places(reading):
        return ""
    if not (_HOUR.search(words) and _MINE.search(words) and _DUE.search(words)) or _OF_ELSE.search(words):
        return ""
    is_told = len(_places(around)) == 1 and _I_AM.search(around.text.lower())
    return "deadline_in_zone" if is_told else ""


def _places(reading: Reading) -> set[str]:
    """The places that a text names whose time is known."""
    return {
        one.text.lower()
        for one in reading.mentions
        if "{zone}" in one.names or ("{city}" in one.names and zone_of(one.text))
    }
