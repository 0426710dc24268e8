"""Which spans of time in a question it is to be judged by: not those that tell when it is asked, or of which event."""

from __future__ import annotations

import re
from datetime import UTC, date, timedelta, timezone

from bot.answering.facts.context import Context
from bot.answering.questions.span_days import WEEKDAY_OF, Span
from bot.faq.model import KeyDate
from bot.faq.when import last_day_of

EVERYWHERE = (timezone(timedelta(hours=14)), UTC, timezone(timedelta(hours=-12)))
_THESE_DAYS = timedelta(days=2)
# "its the 1st here", "in Lima it is 2 June", "my clock says"
_TELLS_NOW = re.compile(r"\b(?:it is|it s|its|today is|now|already|here|clocks? (?:says?|shows?))\b")
_GONE = re.compile(
    r"^ (?:(?:has|have|is|was|had) )?(?:(?:already|just|now|long) )?(?:come and gone|gone|passed|over|past)\b"
)
_ONCE = re.compile(r"\b(?:once|when|after|if|until|till|before|is|soon as) (?:the )?$")  # "once May 8 is over"


def to_judge(entries: list[KeyDate], context: Context) -> list[Span]:
    """Return the spans of a question on whether some dates are over that are neither now nor the name of an event."""
    found = context.spans(_near(entries, context))
    return [span for span in found if not _is_now(span, context) and not _names_event(span, context)]


def _near(entries: list[KeyDate], context: Context) -> date | None:
    """The day that "the 30th" is taken for, or one near it: that of a deadline of these days, if only yesterday."""
    days = [day for one in entries if (day := last_day_of(one))]
    today = context.now.astimezone(UTC).date()
    return next((day for day in days if abs(today - day) <= _THESE_DAYS), None)


def _is_now(span: Span, context: Context) -> bool:
    """Whether a span is today, or only names days before: what can be done then is what can be done now.

    Where the question tells what day it is, that may be today anywhere on Earth.
    """
    today = context.now.astimezone(UTC).date()
    anywhere = {context.now.astimezone(zone).date() for zone in EVERYWHERE}
    tells = not span.relation and bool(_TELLS_NOW.search(" ".join(context.around.words)))
    if tells and WEEKDAY_OF.get(span.words) in {day.weekday() for day in anywhere}:
        return True
    if _is_gone(span, context):
        return True
    if span.instant and span.instant > context.now:
        return False
    if span.last < today:
        return span.relation != "after"
    is_today = span.first == span.last and (span.first == today or (tells and span.first in anywhere))
    return is_today and not span.relation and not span.instant


def _is_gone(span: Span, context: Context) -> bool:
    """Whether a question says that a day is behind: "the 22nd has come and gone" is none of the next month."""
    before, _, behind = " ".join(context.around.words).partition(span.words)
    return bool(_GONE.match(behind)) and not _ONCE.search(before)


def _names_event(span: Span, context: Context) -> bool:
    """Whether a span only tells which event is meant: "too late for the May 8 workshop?"."""
    *_, behind = " ".join(context.reading.words).partition(span.words)
    event = {unit.text for unit in context.reading.units if "@workshop" in unit.names}
    return bool(behind) and not span.relation and behind.split()[0] in event
