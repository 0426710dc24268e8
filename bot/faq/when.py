"""Dates in words: the literal day, its instant, the same instant in UTC, how far away it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from datetime import time as clock
from enum import Enum

from bot.faq.model import KeyDate
from bot.faq.vocabulary import DEADLINES
from bot.faq.zones import AOE, parse_zone
from bot.words.catalogue import SOURCE
from bot.words.language import say
from bot.words.spacing import bracketed, clauses, is_wide
from bot.words.times import amount, days_from_to, instant_words, one_of, units

EARLIEST = timedelta(hours=14)  # a day begins first in UTC+14 ...
LAST_DAY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Moment:
    """A date in an answer: how the call writes it, the instant it means (None when it gives no time), how far it is.

    `struck`: in a list of dates, one that has passed; `locale`: the language it is in.
    """

    literal: str
    instant: datetime | None = None
    utc: str = ""
    distance: str = ""
    struck: bool = False
    locale: str = SOURCE

    def __str__(self) -> str:
        told = filter(None, (self.utc, self.distance))
        beside = clauses(told, self.locale) if is_wide(self.locale) else "; ".join(told)
        return self.literal + (bracketed(beside, self.locale) if beside else "")


class State(Enum):
    OPEN = "open"
    LAST_DAY = "last day"
    DOUBTFUL = "over in some places"  # no zone is named, and where the day began first it is over
    PASSED = "passed"
    UNKNOWN = "unknown"


def wall_time(text: str) -> tuple[date, str | None]:
    """Split 'YYYY-MM-DD[ HH:MM]' into its day and its time."""
    return date.fromisoformat(text[:10]), text[11:] or None


def zone_of(entry: KeyDate, default: str | None) -> tzinfo | None:
    name = entry.zone or (default if entry.kind in DEADLINES else None)
    return parse_zone(name) if name else None


def instant_of(entry: KeyDate, default: str | None = None) -> datetime | None:
    """Return the instant a date means: a deadline without a time ends with its day; None without a zone or day."""
    zone = zone_of(entry, default)
    if entry.at is None or zone is None:
        return None
    day, time = wall_time(entry.at)
    if time is None:
        if entry.kind not in DEADLINES:
            return None
        time = "23:59:59"
    return datetime.fromisoformat(f"{day.isoformat()}T{time}").replace(tzinfo=zone)


def window_of(entry: KeyDate, default: str | None = None) -> tuple[datetime, datetime] | None:
    """Return the first and last instant a date can mean, wherever its reader is; None when it is not known."""
    instant = instant_of(entry, default)
    if instant and entry.at:
        end = _end_in(entry, instant)
        day, time = wall_time(entry.at)
        return (_begun(day) if end and not time else instant), end or instant
    days = [entry.at[:10], (entry.end or entry.at)[:10]] if entry.at else list(entry.candidates)
    if not days:
        return None
    first, last = date.fromisoformat(days[0]), date.fromisoformat(days[-1])
    return _begun(first), datetime(last.year, last.month, last.day, tzinfo=AOE) + timedelta(days=1)


def _begun(day: date) -> datetime:
    """The instant from which it is `day` somewhere."""
    return datetime(day.year, day.month, day.day, tzinfo=UTC) - EARLIEST


def _end_in(entry: KeyDate, start: datetime) -> datetime | None:
    """The last instant of a date with an end, in the zone of its start; an end without a time is that of its day."""
    if entry.end is None:
        return None
    day, time = wall_time(entry.end)
    return datetime.fromisoformat(f"{day.isoformat()}T{time or '23:59:59'}").replace(tzinfo=start.tzinfo)


def ends_of(entry: KeyDate, default: str | None = None) -> tuple[datetime, datetime] | None:
    """Return the first and the last instant at which a date can be over; one, unless no zone or no one day is named.

    Without a zone a day is first over in UTC+14, and surely when it is over everywhere on Earth, whatever its time.
    """
    window = window_of(entry, default)
    if window is None or instant_of(entry, default):
        return (window[1], window[1]) if window else None
    text = entry.end or entry.at or entry.candidates[0]
    day, time = wall_time(text)
    ends = (
        datetime.combine(day, clock.fromisoformat(time)) if time else datetime.combine(day, clock()) + timedelta(days=1)
    )
    return ends.replace(tzinfo=UTC) - EARLIEST, window[1]


def state_of(entry: KeyDate, now: datetime, default: str | None = None) -> State:
    """Where `now` stands; a day without a time has passed when it is over everywhere on Earth."""
    ends = ends_of(entry, default)
    if ends is None:
        return State.UNKNOWN
    if now > ends[1]:
        return State.PASSED
    if entry.kind in DEADLINES and now > ends[0]:
        return State.DOUBTFUL
    return State.LAST_DAY if ends[1] - now <= LAST_DAY else State.OPEN


def literal(entry: KeyDate, default: str | None = None, locale: str = SOURCE) -> str:
    """The date as the call means it: '29 September 2023, 23:59 AoE', '15 or 16 December 2023', '3–5 May 2024'."""
    if entry.at is None:
        days = [date.fromisoformat(day) for day in entry.candidates]
        return one_of(days, locale) if days else say("time.open", locale)
    zone = entry.zone or (default if entry.kind in DEADLINES else None)
    return span_words(entry.at, entry.end, locale) + (f" {zone}" if zone else "")


def span_words(at: str, end: str | None, locale: str) -> str:
    """A day or the days from one to another, with the hours that are named."""
    day, time = wall_time(at)
    last, until = wall_time(end or at)
    if last == day:
        return instant_words(day, time, locale, until=until if until != time else None)
    if time or until:
        return f"{instant_words(day, time, locale)} – {instant_words(last, until, locale)}"
    return days_from_to(day, last, locale)


def moment(entry: KeyDate, now: datetime, default: str | None = None, locale: str = SOURCE) -> Moment:
    """Return a date ready to be shown: literal, instant, UTC and distance from `now`."""
    told, instant, window = literal(entry, default, locale), instant_of(entry, default), window_of(entry, default)
    if window is None or (
        entry.at is None and now > window[1]
    ):  # of days that were never decided, none is so and so long ago
        return Moment(told, locale=locale)
    timed = instant if instant == window[0] else None  # days from one to another have no instant of their own
    begun = timed is not None or now.astimezone(UTC).date() >= (window[0] + EARLIEST).date()  # as `day_distance` counts
    if entry.end and begun and window[0] <= now <= window[1]:
        utc = _utc_of(*window, locale) if timed else ""
        return Moment(told, timed, utc, say("time.under_way", locale), locale=locale)
    if timed is None:
        return Moment(told, distance=day_distance(window, now, locale), locale=locale)
    nearer = window[1] if now > window[1] else timed
    return Moment(told, timed, _utc_of(*window, locale), distance(nearer, now, locale), locale=locale)


def _utc_of(start: datetime, end: datetime, locale: str) -> str:
    """The same instants in UTC; empty where they are in UTC already."""
    if start.utcoffset() == timedelta(0):
        return ""
    first, last = start.astimezone(UTC), end.astimezone(UTC)
    if first.date() == last.date():
        until = f"{last:%H:%M}" if first != last else None
        return f"= {instant_words(first.date(), f'{first:%H:%M}', locale, until=until)} UTC"
    begins, ends = (instant_words(one.date(), f"{one:%H:%M}", locale) for one in (first, last))
    return f"= {begins} – {ends} UTC"


def distance(instant: datetime, now: datetime, locale: str = SOURCE) -> str:
    """'in 9 days', 'in 59 minutes', '2 hours ago'."""
    size = amount(abs(instant - now), locale, away=True)
    return say("time.in" if instant > now else "time.ago", locale, span=size)


def day_distance(window: tuple[datetime, datetime], now: datetime, locale: str = SOURCE) -> str:
    """The distance of a day without a time, in days by its own date; empty where "today" is not true everywhere."""
    first, last = (window[0] + EARLIEST).date(), (window[1].astimezone(AOE) - timedelta(seconds=1)).date()
    today = now.astimezone(UTC).date()
    if now > window[1]:
        return say("time.ago", locale, span=units(locale, days=max((today - last).days, 1), away=True))
    if today < first:
        days = (first - today).days
        return (
            say("time.tomorrow", locale)
            if days == 1
            else say("time.in", locale, span=units(locale, days=days, away=True))
        )
    return say("time.today", locale) if today == first == last else ""


def day_of(entry: KeyDate) -> date | None:
    """The day of a date, the first one when there is a choice."""
    text = entry.at or (entry.candidates[0] if entry.candidates else None)
    return date.fromisoformat(text[:10]) if text else None


def last_day_of(entry: KeyDate) -> date | None:
    text = (entry.end or entry.at or "")[:10] or (entry.candidates[-1] if entry.candidates else None)
    return date.fromisoformat(text) if text else None
