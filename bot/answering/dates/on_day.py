"""The dates of a day that a question names, where it asks what is on that day."""

from __future__ import annotations

import re

from bot.answering.facts.context import Context
from bot.answering.questions.forms import START
from bot.answering.questions.span_days import WEEKDAY_OF
from bot.faq.model import Faq, KeyDate
from bot.faq.when import day_of, last_day_of, wall_time
from bot.matching.reading import Day, Reading
from bot.words.times import weekday_words

_WHAT_ON = re.compile(
    r"\b(?:what|whats|any ?thing|which (?:deadlines?|dates?))\b(?! (?:time|hour|day|date|about|if)\b).* on\b"
    r"|\b(?:any ?thing|nothing) on\b"
)
# ... and nothing else: "what happens on 26 April", "what do we have to do on 2 May"
_ONLY_WHAT_ON = re.compile(
    START + r"(?:what|whats|what s|is there any ?thing|any ?thing)(?: (?:is|are|happens?|happening|going|up|due|do"
    r"|does|will|must|should|have|need|to|be|i|we|one|scheduled|planned|it|important|special)){0,6} on (?:the )?\d?\w+"
)
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
    if not _ONLY_WHAT_ON.match(" ".join(reading.words)):
        return False
    named = {(one.value.month, one.value.day) for one in reading.mentions if isinstance(one.value, Day)}
    days = [wall_time(one.at)[0] for one in faq.dates if one.at]
    return len(named) == 1 and any((day.month, day.day) in named for day in days)


def of_day(context: Context) -> list[KeyDate]:
    """The dates of the one day that "what is due on December 1?" names, if it has any; so does "is December 1 the
    deadline or the notification?".
    """
    if bare := _of_bare_day(context):
        return bare
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
