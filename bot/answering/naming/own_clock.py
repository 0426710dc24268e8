"""The deadline on the clock of who asks: "I live in Oslo. What time is it due for me?" names the place before, and "so
it is noon in Oslo?" holds an hour there against it. So it is with the hour at which the event begins.
"""

from __future__ import annotations

import re

from bot.faq.model import Faq
from bot.faq.when import wall_time
from bot.matching.entities import zone_of
from bot.matching.reading import Reading

_KINDS = frozenset({"", "submission_deadline", "deadline_timezone", "time_left", "can_still_submit"})
_OF_EVENT = frozenset({"workshop_date", "workshop_time"})
_HOUR = re.compile(r"\b(?:what|which) (?:time|hour|clock)\b|\bhow late\b|\bwhat o clock\b|\bwhen\b")
_WHAT_HOUR = re.compile(r"\b(?:what|which) (?:time|hour)\b|\bo clock\b")
_ENDS = re.compile(r"\b(?:end|ends|ending|finish\w*|over|close|closes)\b")
_MINE = re.compile(
    r"\b(?:for (?:me|us)"
    r"|(?:my|our) (?:own )?(?:time|clock|place|side|end|zone|timezone|time zone|watch|city|town|country"
    r"|home)|local time|(?:by|on|at|in) (?:mine|ours)|where i (?:am|live|sit)|(?:over )?here)\b"
)
_DUE = re.compile(r"\b(?:deadlines?|cut ?off|due|submi\w+|closes?|closing|end of|papers?|abstracts?)\b")
_OF_ELSE = re.compile(
    r"\b(?:notif\w+|camera|regist\w+|workshop|event|talks?|start\w*|begin\w*|reviews?|rebuttal|session|keynotes?)\b"
)
# an hour that is claimed of the deadline: "is it 11:59 pm on May 1 in Oslo?", but not "is 11 pm in Oslo early enough?"
_CLAIMED = re.compile(
    r"^(?:(?:so|and|then|wait|ok|but) )*(?:(?:is|was) (?:it|that|this|(?:the |your )?(?:\w+ )?deadline)"
    r"|(?:it|that|(?:the |your )?(?:\w+ )?deadline) (?:is|s|was))(?: (?:then|really|actually|due|at|on|by|the))*"
    r" (?:\d{1,2}(?:[ :.]\d\d)?(?: ?[ap] ?m| o clock|h)?\b|noon\b|midnight\b|\w+ \d{1,2}\b|\d{1,2}\w* \w+\b)"
)
_CLOCK = re.compile(r"\d ?[ap]\.?m\b|\d[:.h]\d\d\b|\bnoon\b|\bmidnight\b|\bo.?clock\b", re.IGNORECASE)
_SENDS = re.compile(
    r"\b(?:submit\w*|send\w*|upload\w*|early|late|enough|fine|ok|okay|in time|on time|open|still|too|possible|can"
    r"|pass\w*|over|miss\w*|closed|gone|expired?|left)\b"
)
_I_AM = re.compile(
    r"\b(?:i|we) (?:am|are|live|lives|work|sit|will be|m)\b|\b(?:i'm|we're|here in|writing from|based)\b"
)
_FROM = re.compile(rf"{_I_AM.pattern}|\b(?:joining|watching|dialing in|dialling in|calling in|listening) from\b")


def on_own_clock(taken: str, faq: Faq, reading: Reading, around: Reading) -> str:
    """Return the kind that tells a deadline on a clock, where a question is of the asker's own and the message says
    where that is; else empty.

    - `taken`: the kind that the question was surely taken for
    """
    words = " ".join(reading.words)
    if taken in _OF_EVENT and _begins_there(faq, reading, around):
        return "deadline_in_zone"
    if taken not in _KINDS or not faq.dates_of("submission"):
        return ""
    if len(_places(reading)) == 1 and _CLAIMED.match(words) and _CLOCK.search(reading.text):
        return "" if _SENDS.search(words) or _OF_ELSE.search(words) else "deadline_in_zone"
    if _places(reading):
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


def _begins_there(faq: Faq, reading: Reading, around: Reading) -> bool:
    """Whether a question wants the hour at which the event begins in the time of another place, named in it or before
    it, and the call has that hour.
    """
    days = faq.dates_of("workshop")
    if not days or days[0].at is None or wall_time(days[0].at)[1] is None:
        return False
    times = [one for one in reading.mentions if "{zone}" in one.names]
    in_time_of = any(reading.words[one.end : one.end + 1] == ("time",) for one in times)
    words = " ".join(reading.words)
    if not times and _WHAT_HOUR.search(words) and _MINE.search(words):
        return len(_places(around)) == 1 and bool(_FROM.search(around.text.lower())) and not _ENDS.search(words)
    return bool(times) and (in_time_of or bool(_WHAT_HOUR.search(words))) and not _ENDS.search(words)
