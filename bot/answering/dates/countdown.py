"""How much time is left until a date, the number first."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from bot.answering.dates.stating import closes, lines, no_track
from bot.answering.facts.context import Composed, Context, capital
from bot.answering.facts.tracks import Chosen
from bot.answering.model import Part
from bot.faq.labels import full_label
from bot.faq.model import KeyDate
from bot.faq.when import State, day_of, instant_of, last_day_of, state_of, window_of
from bot.words.times import amount, units

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
    if number and len(chosen.entries) > 1:
        number = context.say("answer.left.until", number=number, label=full_label(entry, context.language))
    lead = f"{capital(number)}{context.say('answer.stop')} " if number else ""
    parts: list[Part] = [no_track(chosen, context), lead, *lines(chosen.entries, context, judged=bool(lead))]
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
        return context.say("answer.left.event_over" if entry.kind == "workshop" else "answer.left.passed")
    if entry.end and window[0] <= start:
        return context.say("answer.left.under_way")
    instant = instant_of(entry, zone)
    if instant and not (entry.end and len(entry.at or "") == len("2025-01-01")):
        return _ending(_in_unit(instant - start, context), entry, start, context)
    return _by_calendar(entry, start, state, context)


def _ending(size: str, entry: KeyDate, start: datetime, context: Context) -> str:
    """A length of time as an answer: "9 days left", "9 days from 2 October"."""
    if start != context.now:
        return context.say("answer.left.from", size=size, day=context.day(start.date()))
    return context.say("answer.left.left" if closes(entry) else "answer.left.to_go", size=size)


def _by_calendar(entry: KeyDate, start: datetime, state: State, context: Context) -> str:
    """Days between calendar days, where no instant is named."""
    first, last = day_of(entry), last_day_of(entry)
    if first is None or last is None:
        return ""
    days = (first - start.astimezone(UTC).date()).days
    if days <= 0:
        today = "answer.left.last_day" if closes(entry) else "answer.left.today"
        return context.say("answer.left.doubtful" if state is State.DOUBTFUL and days < 0 else today)
    if entry.at is None and first != last:
        size = context.say("time.or_days", least=days, count=days + (last - first).days)
    else:
        size = units(context.language, days=days)
    return _ending(size, entry, start, context)


def _in_unit(span: timedelta, context: Context) -> str:
    """The span in the unit that the question names, never rounded up."""
    named = _IN.search(context.form.words)
    minutes = int(span.total_seconds() // 60)
    if named and named[1].startswith("hour") and minutes >= 60:  # noqa: PLR2004 - minutes in an hour
        return units(context.language, hours=minutes // 60)
    if named and named[1].startswith("minute") and minutes:
        return units(context.language, minutes=minutes)
    weeks, days = divmod(minutes // 60 // 24, 7)
    if named and named[1].startswith("week") and weeks:
        return units(context.language, weeks=weeks, days=days)
    return amount(span, context.language)
