"""How much time is left until a date, the number first."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from bot.answering.context import Composed, Context
from bot.answering.model import Part
from bot.answering.stating import closes, lines, no_track
from bot.answering.tracks import Chosen
from bot.faq.model import KeyDate
from bot.faq.when import State, count, day_of, instant_of, last_day_of, state_of, window_of
from bot.words.times import amount, day_words

_UNIT = r"(?:days?|hours?|minutes?|seconds?|weeks?|months?|nights?|sleeps?|time|long)"
_ASKS_LEFT = re.compile(
    rf"\bhow (?:many|much)(?: more| \w+)? {_UNIT}\b(?:(?! between| after| from (?!now|today)).)*\b(?:left|until"
    rf"|before|remain\w*|to go|have|got|away|to the|to|is|we)\b"
    rf"|\b{_UNIT} (?:left|until|remaining|to go|to the)\b|\bhow (?:long|soon|far)(?: \w+){{0,5}} (?:until|left"
    rf"|away|have|got)\b"
    r"|\btime (?:is )?left\b|\bcount ?down\b|\bremaining (?:time|days|hours)\b"
)  # fmt: skip
_LASTS = re.compile(r"\bhow (?:many days|long) (?:is|are|does|will) (?:the|it)\b(?!.*\b(?:until|left|away|before)\b)")
_IN = re.compile(r"\b(hours?|minutes?|weeks?)\b")


def asks_left(context: Context) -> bool:
    """Whether the question wants a length of time from now."""
    words = context.form.words
    return bool(_ASKS_LEFT.search(words)) and not _LASTS.search(words)


def left(chosen: Chosen, context: Context) -> Composed:
    """Tell how much time is left, then the dates."""
    entry = chosen.entries[0]
    start = _counted_from(context)
    number = _number(entry, start, context)
    if number and start != context.now:
        number = f"{number.removesuffix(' left').removesuffix(' to go')} from {day_words(start.date())}"
    name = f" until {entry.full_label}" if len(chosen.entries) > 1 and number else ""
    lead = f"{number}{name}. " if number else ""
    parts: list[Part] = [no_track(chosen), lead, *lines(chosen.entries, context, judged=bool(lead))]
    return Composed(tuple(filter(None, parts)), entry.source)


def _counted_from(context: Context) -> datetime:
    """The instant from which the question counts: now, or a day that it names ("from October 2 how many days")."""
    for span in context.spans():
        if span.relation == "from" and span.first == span.last != context.now.astimezone(UTC).date():
            return datetime(span.first.year, span.first.month, span.first.day, 12, tzinfo=UTC)
    return context.now


def _number(entry: KeyDate, start: datetime, context: Context) -> str:
    """The length of time from `start`; what is said instead when there is none."""
    zone, window = context.zone, window_of(entry, context.zone)
    if window is None:
        return ""
    state = state_of(entry, start, zone)
    if state is State.PASSED:
        return "None: it is over" if entry.kind == "workshop" else "None: it has passed"
    if entry.end and window[0] <= start:
        return "It is under way"
    ending = "left" if closes(entry) else "to go"
    instant = instant_of(entry, zone)
    if instant and not (entry.end and len(entry.at or "") == len("2025-01-01")):
        return f"{_in_unit(instant - start, context)} {ending}"
    return _by_calendar(entry, start, ending, state)


def _by_calendar(entry: KeyDate, start: datetime, ending: str, state: State) -> str:
    """Days between calendar days, where no instant is named."""
    first, last = day_of(entry), last_day_of(entry)
    if first is None or last is None:
        return ""
    days = (first - start.astimezone(UTC).date()).days
    if days <= 0:
        return (
            "It may be over already"
            if state is State.DOUBTFUL and days < 0
            else ("Today is the last day" if ending == "left" else "It is today")
        )
    choice = entry.at is None and first != last
    return f"{f'{days} or {days + (last - first).days} days' if choice else count(days, 'day')} {ending}"


def _in_unit(span: timedelta, context: Context) -> str:
    """The span in the unit that the question names, never rounded up."""
    named = _IN.search(context.form.words)
    minutes = int(span.total_seconds() // 60)
    if named and named[1].startswith("hour") and minutes >= 60:  # noqa: PLR2004 - minutes in an hour
        return count(minutes // 60, "hour")
    if named and named[1].startswith("minute") and minutes:
        return count(minutes, "minute")
    weeks, days = divmod(minutes // 60 // 24, 7)
    if named and named[1].startswith("week") and weeks:
        return count(weeks, "week") + (f" {count(days, 'day')}" if days else "")
    told = amount(span)
    return told[:1].upper() + told[1:]
