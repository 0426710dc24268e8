"""One of several dates of a name: "when is the next checkpoint?", "at what time does today's meeting start?"."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from bot.answering.dates.by_track import telling
from bot.answering.facts.context import Context
from bot.answering.listings import soonest_first
from bot.answering.questions.forms import START
from bot.faq.model import Faq, KeyDate
from bot.faq.when import State, day_of, state_of, zone_of

_TOMORROW = r"(?:tomorrow|tmrw|tmr|tomorow)"
_WHICH = re.compile(
    rf"\b(?:(?P<next>next|upcoming|coming|following)|(?P<today>(?:today|tonight)(?: ?s)?)"
    rf"|(?P<tomorrow>{_TOMORROW}(?: ?s)?)|(?P<first>first)|(?P<last>last|final))\b"
)
_OF_DAY = re.compile(
    rf"{START}(?:when|what time|whats|at what|what|is there|which day|until|till|next|today|tomorrow)\b"
)
_FEWEST = 2  # dates of a name that make a series


def series_named(faq: Faq, words: str) -> KeyDate | None:
    """Return a date of the series of which a question wants the next one, or that of today; None where it names no
    series.
    """
    if not _WHICH.search(words) or not _OF_DAY.search(words):
        return None
    found = _series(faq, words)
    return found[0] if found else None


def of_series(context: Context) -> KeyDate | None:
    """Return the date of a series that a question means; None where the series has none then."""
    words = context.form.words
    found, which = _series(context.faq, words), _WHICH.search(words)
    if not found or which is None or not _OF_DAY.search(words):
        return None
    if which["first"] or which["last"]:
        return found[0 if which["first"] else -1]
    if which["next"]:
        soonest = soonest_first(found, context.now, context.zone)[0]
        return soonest if state_of(soonest, context.now, context.zone) is not State.PASSED else None
    day = context.now + timedelta(days=bool(which["tomorrow"]))
    return next((one for one in found if _is_on(one, day)), None)


def _is_on(one: KeyDate, moment: datetime) -> bool:
    """Whether a date falls on the day that it is then, where it takes place."""
    return day_of(one) == moment.astimezone(zone_of(one, None)).date()


def _series(faq: Faq, words: str) -> list[KeyDate]:
    """The dates whose labels share a word that the question names, in their order."""
    dates = [date for date in faq.dates if date.kind == "other" and date.at]
    asked = telling(words)
    by_word = {word: [date for date in dates if word in telling(date.label)] for word in asked if word.isalpha()}
    found = max(by_word.values(), key=len, default=[])
    return sorted(found, key=lambda one: one.at or "") if len(found) >= _FEWEST else []
