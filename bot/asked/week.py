"""When a week is told, and which one it is."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from bot.asked.digest import Period

_AT = time(9, tzinfo=UTC)  # of a Monday
_WEEK = timedelta(days=7)


def told_at(now: datetime) -> tuple[datetime, datetime]:
    """Return when the last week was told at the latest, and when the next one is: Mondays at 9:00 UTC."""
    today = now.astimezone(UTC).date()
    monday = datetime.combine(today - timedelta(days=today.weekday()), _AT)
    return (monday, monday + _WEEK) if monday <= now else (monday - _WEEK, monday)


def week_told(at: datetime) -> Period:
    """Return the week, from Monday to Sunday, that is told at an instant."""
    told = at.astimezone(UTC).date()
    return week_of(told - timedelta(days=told.weekday() + 1))


def kept_of(period: Period, kept: timedelta) -> Period:
    """Return the days of a period of which questions are still there on the day after it."""
    return period._replace(first=max(period.first, period.last - kept + timedelta(days=1)))


def week_of(day: date) -> Period:
    """Return the week that a day is in."""
    monday = day - timedelta(days=day.weekday())
    return Period(monday, monday + timedelta(days=6))
