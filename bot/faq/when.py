"""Dates in words: the literal day, its instant, the same instant in UTC, how far away it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import Enum

from bot.faq.model import KeyDate
from bot.faq.vocabulary import DEADLINES
from bot.faq.zones import AOE, parse_zone

_EARLIEST = timedelta(hours=14)  # a day begins first in UTC+14 ...
LAST_DAY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Moment:
    """A date in an answer: how the call writes it, the instant it means (None when it gives no time), how far it is.

    `struck`: in a list of dates, one that has passed.
    """

    literal: str
    instant: datetime | None = None
    utc: str = ""
    distance: str = ""
    struck: bool = False

    def __str__(self) -> str:
        beside = "; ".join(filter(None, (self.utc, self.distance)))
        return f"{self.literal} ({beside})" if beside else self.literal


class State(Enum):
    OPEN = "open"
    LAST_DAY = "last day"
    PASSED = "passed"
    UNKNOWN = "unknown"


def day_words(day: date) -> str:
    """29 September 2023: a form no reader takes for another day."""
    return f"{day.day} {day:%B %Y}"


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
    if instant := instant_of(entry, default):
        return instant, instant
    days = [entry.at[:10], (entry.end or entry.at)[:10]] if entry.at else list(entry.candidates)
    if not days:
        return None
    first, last = date.fromisoformat(days[0]), date.fromisoformat(days[-1])
    begin = datetime(first.year, first.month, first.day, tzinfo=UTC) - _EARLIEST
    end = datetime(last.year, last.month, last.day, tzinfo=AOE) + timedelta(days=1)
    return begin, end


def state_of(entry: KeyDate, now: datetime, default: str | None = None) -> State:
    """Where `now` stands; a day without a time has passed when it is over everywhere on earth."""
    window = window_of(entry, default)
    if window is None:
        return State.UNKNOWN
    if now > window[1]:
        return State.PASSED
    return State.LAST_DAY if window[1] - now <= LAST_DAY else State.OPEN


def literal(entry: KeyDate, default: str | None = None) -> str:
    """The date as the call means it: '29 September 2023, 23:59 AoE', '15 or 16 December 2023', '3–5 May 2024'."""
    if entry.at is None:
        days = [date.fromisoformat(day) for day in entry.candidates]
        return one_of(days) if days else "to be announced"
    day, time = wall_time(entry.at)
    zone = entry.zone or (default if entry.kind in DEADLINES else None)
    if entry.end:
        return span(day, date.fromisoformat(entry.end[:10]))
    return day_words(day) + (f", {time}" if time else "") + (f" {zone}" if zone else "")


def one_of(days: list[date]) -> str:
    if len({(day.year, day.month) for day in days}) == 1:
        return " or ".join(str(day.day) for day in days) + f" {days[0]:%B %Y}"
    return " or ".join(day_words(day) for day in days)


def span(first: date, last: date) -> str:
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{last.day} {first:%B %Y}"
    return f"{day_words(first)} – {day_words(last)}"


def moment(entry: KeyDate, now: datetime, default: str | None = None) -> Moment:
    """Return a date ready to be shown: literal, instant, UTC and distance from `now`."""
    instant = instant_of(entry, default)
    if instant is not None:
        utc = instant.astimezone(UTC)
        shown = "" if instant.utcoffset() == timedelta(0) else f"= {day_words(utc.date())}, {utc:%H:%M} UTC"
        return Moment(literal(entry, default), instant, shown, distance(instant, now))
    window = window_of(entry, default)
    return Moment(literal(entry, default), distance=day_distance(window, now) if window else "")


def distance(instant: datetime, now: datetime) -> str:
    """'in 9 days', 'in 59 minutes', '2 hours ago'."""
    size = amount(abs(instant - now))
    return f"in {size}" if instant > now else f"{size} ago"


def amount(span: timedelta) -> str:
    """A length of time in the unit that a person would use, never rounded up: late is worse than early."""
    minutes = int(span.total_seconds() // 60)
    days, hours = divmod(minutes // 60, 24)
    if days >= 730:  # noqa: PLR2004 - after two years nobody counts days
        return count(days // 365, "year")
    if days >= 3:  # noqa: PLR2004 - from three days on, hours do not matter
        return count(days, "day")
    if days:
        return count(days, "day") + (f" {count(hours, 'hour')}" if hours else "")
    if minutes >= 60:  # noqa: PLR2004
        rest = minutes % 60
        return count(hours, "hour") + (f" {count(rest, 'minute')}" if rest and hours < 6 else "")  # noqa: PLR2004
    return count(minutes, "minute") if minutes else "less than a minute"


def day_distance(window: tuple[datetime, datetime], now: datetime) -> str:
    """The distance of a day without a time, in days by its own date."""
    day = (window[0] + _EARLIEST).date()
    days = (day - now.astimezone(UTC).date()).days
    if days == 1:
        return "tomorrow"
    if window[0] <= now <= window[1]:
        return "today" if days == 0 else ""
    if now > window[1]:
        return f"{count(max(-days, 1), 'day')} ago"
    return f"in {count(days, 'day')}"


def count(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")


def day_of(entry: KeyDate) -> date | None:
    """The day of a date, the first one when there is a choice."""
    text = entry.at or (entry.candidates[0] if entry.candidates else None)
    return date.fromisoformat(text[:10]) if text else None


def last_day_of(entry: KeyDate) -> date | None:
    text = (entry.at or "")[:10] or (entry.candidates[-1] if entry.candidates else None)
    return date.fromisoformat(text) if text else None
