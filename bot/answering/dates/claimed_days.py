"""The days that a question holds against a date of the call, and how they are to be taken."""

from __future__ import annotations

import re
from datetime import UTC

from bot.answering.facts.context import Context
from bot.answering.questions.span_days import WEEKDAY_OF, Span
from bot.faq.model import KeyDate
from bot.faq.when import day_of, window_of

_HAS_UNTIL = re.compile(
    r"\b(?:have|has|got|get|had|is|are|runs?|goes|lasts?|open|extended|time|send|submit|hand|turn|upload)\b.{0,40}?"
    r"\b(?:until|till|up to|through)\b(?!.*\b(?:or (?:earlier|before)|no later|at the latest)\b)"
)


def claimed_spans(entry: KeyDate, context: Context) -> list[Span]:
    """The days that a question names of a deadline. Who has "until 5 October" takes that for the deadline: one before
    it is no yes, as it is to who asks whether it is "by 5 October".
    """
    found = context.spans(day_of(entry))
    if not _HAS_UNTIL.search(context.form.words):
        return found
    return [span._replace(relation="") if span.relation == "by" else span for span in found]


def is_other_weekday(span: Span, words: str) -> bool:
    """Whether a day is said to be on a weekday that it is not: "Sunday, 26 April 2031"."""
    said = {WEEKDAY_OF[word] for word in words.split() if word in WEEKDAY_OF}
    is_day = span.first == span.last and span.weekday is None and span.relation == ""
    return is_day and len(said) == 1 and span.first.weekday() not in said


def is_still_that_day(entry: KeyDate, found: list[Span], context: Context) -> bool:
    """Whether today is asked about and the event goes on, where it is still one of its days."""
    window, today = window_of(entry, context.zone), context.now.astimezone(UTC).date()
    goes_on = window is not None and window[0] <= context.now <= window[1]
    return goes_on and all(span.first <= today <= span.last for span in found)
