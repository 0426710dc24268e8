"""The dates of a day that a question names, where it asks what is on that day."""

from __future__ import annotations

import re

from bot.answering.facts.context import Context
from bot.answering.questions.forms import START
from bot.answering.questions.span_days import WEEKDAY_OF
from bot.faq.model import Faq, KeyDate
from bot.faq.when import day_of, last_day_of, wall_time
from bot.matching.reading import Day, Mention, Reading
from bot.words.times import weekday_words

_WHAT_ON = re.compile(
    r"\b(?:what|whats|any ?thing|which (?:deadlines?|dates?))\b(?! (?:time|hour|day|date|about|if)\b).* on\b"
    r"|\b(?:any ?thing|nothing) on\b"
)
# ... and nothing else: "what happens on 26 April", "which deadline is May 2", "anything due by the 3rd of June?"
_ASKS_WHAT = re.compile(r"\b(?:what|whats|which|any ?thing|something|an?y? (?:deadlines?|dates?))\b")
_ASKING = frozenset(
    "what whats s which any anything something thing things a an there is are was happens happen happening going up due"
    " do does will must should have has need needs to be i we one you scheduled planned it that this important"
    " special in on by for from at the of about deadline deadlines date dates so and again exactly then please"
    " listed held ends end starts start takes take place else".split()
)
_IS_OF_ONE = re.compile(r"\bthe (?:\w+ )?(?:deadlines?|date)\b")  # "what is the deadline, 3 May?"
_DATED = (
    r"(?:\w+ )?(?:deadline|abstract|paper|notification|decision|camera|final|workshop|submission|poster|registration)"
)
_WHICH_ON = re.compile(  # "is 26 April the deadline or the notification?"
    rf"{START}(?:is|was) (?:the )?[\w ]{{3,20}}? (?:for )?(?:the )?{_DATED}s?(?: \w+)?"
    rf" or (?:for )?(?:the )?{_DATED}"
)
_WEEKDAY = re.compile(r"\b(?:what|which) day of the week\b")  # a "weekday" that is asked for is read as that
# what says nothing beside a day and its weekday: "is oct 6 a monday?", "so oct 6, right?"
_NOTHING_BESIDE = frozenset("is was are be that this a an the on of in so and right correct yes no true".split())


def asks_of_day(reading: Reading, faq: Faq) -> bool:
    """Whether a question asks no more than what is on a day, and the FAQ has a date on it."""
    return asks_what_on(reading) and bool(_dates_on(reading, faq))


def asks_what_on(reading: Reading) -> bool:
    """Whether a question asks what is on a day, and nothing else."""
    named = _days_named(reading)
    said = {place for one in named for place in range(one.start, one.end)}
    before = " ".join(word for place, word in enumerate(reading.words) if place not in said)
    if len(named) != 1 or not set(before.split()) <= _ASKING or not _ASKS_WHAT.search(before):
        return False
    return not _IS_OF_ONE.search(" ".join(reading.words[: named[0].start]))


def _days_named(reading: Reading) -> list[Mention]:
    days = [one for one in reading.mentions if isinstance(one.value, Day) and one.value.month and one.value.day]
    return list({(one.start, one.end): one for one in days}.values())


def _dates_on(reading: Reading, faq: Faq) -> list[KeyDate]:
    """The dates on the day that a question names; one without a year is that of whatever year they are in."""
    found: list[KeyDate] = []
    for one in (one.value for one in _days_named(reading)):
        for entry in faq.dates:
            first, last = day_of(entry), last_day_of(entry)
            day = one.on(first, year=first.year) if first else None
            if first and last and day and first <= day <= last and entry not in found:
                found.append(entry)
    return found


def of_day(context: Context) -> list[KeyDate]:
    """The dates of the one day that "what is due on December 1?" names, if it has any; so does "is December 1 the
    deadline or the notification?".
    """
    if bare := _of_bare_day(context):
        return bare
    if asks_what_on(context.reading):
        return _dates_on(context.reading, context.faq)
    words = context.form.words
    found = context.spans() if _WHAT_ON.search(words) or _WHICH_ON.search(words) else []
    if len(found) != 1 or found[0].first != found[0].last:
        return []
    return [one for one in context.faq.dates if one.at and wall_time(one.at)[0] == found[0].first]


def _of_bare_day(context: Context) -> list[KeyDate]:
    """The dates of the day that a question names and nothing else beside: "is oct 6 a monday?" is of the event then."""
    reading, year = context.reading, context.year
    named = [one for one in reading.mentions if isinstance(one.value, Day)]
    said = {place for one in named for place in range(one.start, one.end)}
    beside = {word for place, word in enumerate(reading.words) if place not in said}
    days = {one.value.on(context.now.date(), year=year) for one in named if one.value.day}
    if len(days) != 1 or not beside <= _NOTHING_BESIDE:
        return []
    found = [one for one in context.faq.dates if one.at and wall_time(one.at)[0] in days]
    is_weekday = not WEEKDAY_OF.keys().isdisjoint(reading.words)
    return found if is_weekday or any(one.kind == "workshop" for one in found) else []


def weekday_told(entry: KeyDate, context: Context) -> str:
    """The weekday of a single day, where a question asks for it."""
    day = day_of(entry) if _WEEKDAY.search(context.form.words) else None
    if day is None or day != last_day_of(entry):
        return ""
    return " " + context.say("answer.date.weekday", weekday=weekday_words(day.weekday(), context.language))
