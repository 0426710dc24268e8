"""Where a span of time that a question names stands to a date: instants are compared, not the names of days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, timedelta
from enum import Enum
from typing import NamedTuple

from bot.answering.questions.span_days import WEEKDAY_OF, Span
from bot.faq.model import KeyDate
from bot.faq.when import day_of, ends_of, instant_of, last_day_of, wall_time

_EVENING = "23"  # a deadline in the last hour of its day leaves the whole day


class Standing(Enum):
    """Of a span to a deadline."""

    IN_TIME = "in time"
    ACROSS = "partly in time"
    TOO_LATE = "too late"


class Meeting(Enum):
    """Of a span to a day that it may be."""

    YES = "yes"
    NO = "no"
    MAYBE = "possibly"  # one of the days from which it is not chosen yet
    IN_UTC = "in UTC"  # the day on which a deadline ends in UTC, not in its own zone


class _Days(NamedTuple):
    """The day of a deadline in its own zone and in UTC; `whole`: until the end of its own."""

    own: date
    utc: date
    whole: bool

    @property
    def first(self) -> date:
        return min(self.own, self.utc)

    @property
    def last(self) -> date:
        return max(self.own, self.utc)


def _days(entry: KeyDate, zone: str | None) -> _Days | None:
    own, ends = last_day_of(entry), ends_of(entry, zone)
    if own is None or ends is None:
        return None
    time = wall_time(entry.end or entry.at or own.isoformat())[1]
    utc = ends[1].astimezone(UTC).date() if instant_of(entry, zone) else own
    return _Days(own, utc, time is None or time.startswith(_EVENING))


def standing(span: Span, entry: KeyDate, zone: str | None) -> Standing | None:
    """Return where `span` stands to the end of `entry`; None when that cannot be said."""
    days, ends = _days(entry, zone), ends_of(entry, zone)
    if days is None or ends is None:
        return None
    if span.instant:
        return (
            Standing.IN_TIME
            if span.instant <= ends[0]
            else (Standing.TOO_LATE if span.instant > ends[1] else Standing.ACROSS)
        )
    if span.either:
        apart = {_RELATED[span.relation](day, day, days) for day in (span.first, span.last)}
        return apart.pop() if len(apart) == 1 else Standing.ACROSS
    found = _RELATED[span.relation](span.first, span.last, days)
    if span.slack:
        slack = timedelta(days=span.slack)
        loosely = {_RELATED[span.relation](span.first + step, span.last + step, days) for step in (-slack, slack)}
        return found if loosely == {found} else None
    return found


def _at(first: date, last: date, days: _Days) -> Standing:
    if last < days.first or (last == days.first == days.own and days.whole):
        return Standing.IN_TIME
    return Standing.TOO_LATE if first > days.last else Standing.ACROSS


def _after(first: date, last: date, days: _Days) -> Standing:
    del first
    return Standing.TOO_LATE if last >= days.last else Standing.ACROSS


def _from(first: date, last: date, days: _Days) -> Standing:
    del last
    return Standing.TOO_LATE if first > days.last else Standing.ACROSS


def _before(first: date, last: date, days: _Days) -> Standing:
    del last
    return Standing.IN_TIME if first <= days.first else Standing.ACROSS


def _by(first: date, last: date, days: _Days) -> Standing:
    del first
    return _at(last, last, days)


_RELATED: dict[str, Callable[[date, date, _Days], Standing]] = {
    "": _at, "after": _after, "from": _from, "before": _before, "by": _by,
}  # fmt: skip


def meeting(span: Span, entry: KeyDate, zone: str | None) -> Meeting | None:
    """Return whether `entry` is at, before or after `span`, as the question has it; None when it has no day yet."""
    first, last = day_of(entry), last_day_of(entry)
    if first is None or last is None:
        return None
    if span.either:
        apart = {
            meeting(span._replace(first=day, last=day, either=False), entry, zone) for day in (span.first, span.last)
        }
        return apart.pop() if len(apart) == 1 else None
    held = {(first + timedelta(days=day)).weekday() for day in range(min((last - first).days, 6) + 1)}
    if span.weekday is not None:
        if span.weekday not in held:
            return Meeting.NO
        return Meeting.YES if first == last else None  # one of its days
    begins, ends = span.first - timedelta(days=span.slack), span.last + timedelta(days=span.slack)
    holds, fails = {
        "after": (first > span.last, last <= span.last),
        "from": (first >= span.first, last < span.first),
        "before": (last < span.first, first >= span.first),
        "by": (last <= span.last, first > span.last),
        "": (_within(first, last, begins, ends, entry), last < begins or first > ends),
    }[span.relation]
    if holds:
        return Meeting.YES
    if not fails:
        return Meeting.MAYBE
    if first < last and WEEKDAY_OF.get(span.words) in held:
        return None  # "on Tuesday", where its second day is one, may be of this week
    if span.loose and begins - timedelta(days=span.loose) <= last and first <= ends + timedelta(days=span.loose):
        return None
    days = _days(entry, zone)
    if days and entry.end and begins <= days.utc <= ends:
        return None
    ends_in_utc = days is not None and span.relation in {"", "by"} and begins <= days.utc <= ends
    return Meeting.IN_UTC if ends_in_utc else Meeting.NO


def _within(first: date, last: date, begins: date, ends: date, entry: KeyDate) -> bool:
    """Whether a date lies in a span; of an event of several days, one of them may be meant."""
    return (begins <= first and last <= ends) or (entry.at is not None and first <= begins and ends <= last)
