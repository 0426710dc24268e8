"""When somebody speaks: the row of the schedule that has the name and an hour or day, "at what hour is Ada Berg on?".
Who they are is no answer to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.facts.whom import named_people
from bot.english import DAY
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.normalise import fold
from bot.matching.reading import Reading

_WHEN = re.compile(
    r"^(?:(?:so|and|but|hi|hello) )*"
    r"(?:when|(?:(?:at|on|from|by) )?(?:what|which) (?:time|hour|day|date|slot|session))\b"
)
_SPEAKS = re.compile(
    r"\b(?:speak|speaks|speaking|talk|talks|talking|present|presents|presenting|lectures?|lecturing|keynotes?|on stage"
    r"|scheduled|slot|session|turn|perform|performs)\b|\b(?:on|up)(?: (?:stage|air))?$"
)
# what has a day of its own, or is asked of somebody who does not speak
_OF_ELSE = re.compile(
    r"\b(?:deadlines?|due|submi\w+|send|e ?mail|reply|replies|answer\w*|decid\w+|notif\w+|reach\w*|born|arriv\w+"
    r"|hear)\b"
)
_HOUR = re.compile(r"\b\d{1,2}[:.h]\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\bnoon\b")
_WEEKDAY = re.compile(rf"{DAY}|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
_OF_DAY = re.compile(r"\b(?:day|date)\b")


def asks_hour_of_person(reading: Reading, faq: Faq) -> bool:
    """Whether a question asks when somebody of the FAQ speaks, and nothing else."""
    words = " ".join(reading.words)
    if not _WHEN.search(words) or not _SPEAKS.search(words) or _OF_ELSE.search(words):
        return False
    return bool(named_people(reading, faq))


def hour_of_person(reading: Reading, faq: Faq, passages: Sequence[Passage]) -> Candidate | None:
    """Return the line with the name and the hour, or the day where that would do; None where the call has none."""
    if not asks_hour_of_person(reading, faq):
        return None
    names = [fold(one.name) for one in named_people(reading, faq)]
    for wanted in _wanted(" ".join(reading.words)):
        for number, one in enumerate(passages):
            if wanted.search(one.text.lower()) and all(name in fold(one.text) for name in names):
                return Candidate.of_passage(number)
    return None


def _wanted(words: str) -> tuple[re.Pattern[str], ...]:
    """What the line must have: a day where that is asked, else an hour; for a bare "when" a day is better than
    nothing.
    """
    if _OF_DAY.search(words):
        return (_WEEKDAY,)
    return (_HOUR, _WEEKDAY) if "when" in words.split() else (_HOUR,)
