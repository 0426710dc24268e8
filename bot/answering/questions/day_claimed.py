"""Whether a question states the day of the event by its name, to have it confirmed: "KITES is on 3 May, right?"."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.answering.questions.event_days import is_own
from bot.answering.questions.forms import form_of
from bot.faq.model import Faq
from bot.faq.vocabulary import EVENTS
from bot.faq.when import wall_time
from bot.matching.own_event import own_names
from bot.matching.reading import Day, Mention, Reading, Weight

_NOUN = "|".join(dict.fromkeys(word for names in EVENTS.values() for word in names if " " not in word))
_TAGS = frozenset("right correct true confirmed sure accurate still".split())
_MOST = 30  # days of an event
_BEFORE = re.compile(
    r"(?:^|\b(?:says?|said|heard|claims?|swears?|thinks?|told me|read|so|that|think|thought|sure) )"
    r"(?:the |your |this )?"
    rf"(?:(?P<name>\w+)(?: (?:20)?\d\d)?|(?P<noun>{_NOUN}|event)|(?P<both>\w+) (?:{_NOUN}))"
    r" (?:is|was|will be|s|takes place|will take place|happens|starts|begins|runs|opens)"
    r"(?: (?:held|happening|planned))?"
    r"(?: (?:on|from|already|still)){0,2}(?: the)?$"
)


def claims_event_day(reading: Reading, faq: Faq) -> bool:
    """Return whether a question says of the event itself on which day it is; of the right day, and nothing besides that
    would be confirmed with it.
    """
    days = [one for one in reading.mentions if "{date}" in one.names and isinstance(one.value, Day)]
    if not days or not form_of(reading.text, reading.words).is_check:
        return False
    found = _BEFORE.search(" ".join(reading.words[: days[0].start]))
    name = (found["name"] or found["both"] or "") if found else ""
    of_event = found and bool(found["noun"] or name in _NOUN.split("|")) and is_own(reading, faq)
    if not (of_event or name in own_names(faq)):
        return False
    return not _says_more(reading, days[0]) or not _is_right(days[0], faq)


def _says_more(reading: Reading, day: Mention) -> bool:
    """Whether anything telling stands behind the day: "in the great hall"."""
    behind = set(reading.words[day.end :]) - _TAGS
    telling = (one for one in reading.units if one.weight is not Weight.LIGHT)
    return any(behind.intersection(one.text.split()) for one in telling)


def _is_right(day: Mention, faq: Faq) -> bool:
    """Whether a day may be one of those of the event."""
    if not isinstance(day.value, Day):
        return False
    named = (day.value.month, day.value.day)
    for one in faq.dates_of("workshop"):
        known = sorted(wall_time(at)[0] for at in (one.at, one.end, *one.candidates) if at)
        span = min((known[-1] - known[0]).days, _MOST) if known else -1
        days = (known[0] + timedelta(days=number) for number in range(span + 1))
        if any((here.month, here.day) == named for here in days):
            return True
    return False
