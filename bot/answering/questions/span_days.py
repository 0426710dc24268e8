"""The days that a name of time means, counted from now: "november", "next friday", "in two weeks"."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from bot.english import MONTH_OF, NUMBER_OF
from bot.faq.vocabulary import WEEKDAYS

WEEKDAY_OF = {name: place for place, name in enumerate(WEEKDAYS)} | {
    short: place
    for place, shorts in enumerate(("mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"))
    for short in shorts.split()
}
NUMBERS = {**NUMBER_OF, "zero": 0, "a": 1, "an": 1, "couple": 2}
_PEOPLE = (-8, 9)  # hours from UTC between which nearly everybody lives
_LOOSE = 4


COUNTED = {"day after tomorrow": 2, "tomorrow": 1, "today": 0, "tonight": 0, "yesterday": -1}  # days from today


class Span(NamedTuple):
    """Days from `first` to `last` as they are named, and how the question stands to them.

    - `relation`: "", "after", "before", "by" (until, no later than) or "from"; `slack`: days by which it may err.
    - `either`: it is the first or the last day, nobody knows which ("next friday", "tomorrow" of an unknown place).
    - `loose`: days by which the ends of "late november" may be meant otherwise.
    - `instant`: of a span in hours; `weekday`: of "on a Friday?"; `words`: as it stands there.
    """

    first: date
    last: date
    relation: str = ""
    slack: int = 0
    either: bool = False
    loose: int = 0
    instant: datetime | None = None
    weekday: int | None = None
    words: str = ""


def one_day(day: date) -> Span:
    return Span(day, day)


def dated(year: int, month: int, day: int, near: date) -> date:
    """The day; without a year that of the year which brings it nearest to `near`."""
    if year:
        return date(year, month, day)
    years = [near.year + step for step in (-1, 0, 1) if day <= monthrange(near.year + step, month)[1]]
    return min((date(one, month, day) for one in years), key=lambda one: abs((one - near).days))


def _month(year: int, month: int, near: date) -> Span:
    middle = dated(year, month, 15, near)
    return Span(middle.replace(day=1), middle.replace(day=monthrange(middle.year, middle.month)[1]))


def _of_month(got: dict[str, str], now: datetime, near: date | None) -> Span:
    return _month(int(got.get("year", 0)), MONTH_OF[got["month"]], near or now.astimezone(UTC).date())


def _part(got: dict[str, str], now: datetime, near: date | None) -> Span:
    """The beginning, middle or end of a month, week or year, as loosely as people mean it."""
    whole = (
        _of_month(got, now, near) if "month" in got else _unit({"which": got["which"], "unit": got["unit"]}, now, near)
    )
    third = max(1, (whole.last - whole.first).days // 3)
    begins, ends = whole.first + timedelta(days=third), whole.last - timedelta(days=third)
    if got["part"] in {"early", "beginning", "start"}:
        return Span(whole.first, begins, loose=_LOOSE)
    if got["part"] in {"late", "end"}:
        return Span(ends, whole.last, loose=_LOOSE)
    return Span(begins, ends, slack=2)


def _days_on(got: dict[str, str], now: datetime, near: date | None) -> Span:
    """Today, or a day counted from it; which day that is depends on where the question is asked."""
    del near
    step = COUNTED[got["word"]]
    if not step:
        return one_day(now.astimezone(UTC).date())
    west, east = (now.astimezone(UTC) + timedelta(hours=hours, days=step) for hours in _PEOPLE)
    return Span(west.date(), east.date(), either=west.date() != east.date())


def _ahead(got: dict[str, str], now: datetime, near: date | None) -> Span:
    del near
    number = NUMBERS.get(got["number"]) or int(got["number"])
    return _from_now(number, got["unit"], now)


def _ago(got: dict[str, str], now: datetime, near: date | None) -> Span:
    del near
    return _from_now(-(NUMBERS.get(got["number"]) or int(got["number"])), got["unit"], now)


def _from_now(number: int, unit: str, now: datetime) -> Span:
    if unit == "hour":
        instant = now + timedelta(hours=number)
        return one_day(instant.astimezone(UTC).date())._replace(instant=instant)
    days = {"day": 1, "week": 7, "month": 30}[unit]
    slack = {"day": 0, "week": 3, "month": 9}[unit]
    return one_day(now.astimezone(UTC).date() + timedelta(days=number * days))._replace(slack=slack)


def _unit(got: dict[str, str], now: datetime, near: date | None) -> Span:
    """This, the next or the last week, weekend, month or year."""
    del near
    today = now.astimezone(UTC).date()
    unit, step = got.get("weekend") or got["unit"], {"next": 1, "last": -1}.get(got.get("which", ""), 0)
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=step)
    if unit == "week":
        return Span(monday, monday + timedelta(days=6))
    if unit == "weekend":  # "next weekend" is said of the coming one too
        start = today - timedelta(days=today.weekday()) + timedelta(days=5)
        return Span(start + timedelta(weeks=min(step, 0)), start + timedelta(days=1, weeks=step))
    if unit == "year":
        return Span(date(today.year + step, 1, 1), date(today.year + step, 12, 31))
    months = today.year * 12 + today.month - 1 + step
    return _month(months // 12, months % 12 + 1, today)


def _weekday(got: dict[str, str], now: datetime, near: date | None) -> Span:
    today, which = now.astimezone(UTC).date(), got.get("which", "")
    place = WEEKDAY_OF[got["weekday"]]
    if near and 0 < (today - near).days < _WEEK and near.weekday() == place and not which:
        return one_day(near)  # it may still be that day elsewhere
    coming = today + timedelta(days=(place - today.weekday()) % 7)
    if near and near.weekday() == place and not which:
        return Span(min(coming, near), max(coming, near), either=True)  # the coming one, or that of the date
    if which in {"a", "an", "any"}:
        return one_day(coming)._replace(weekday=place)
    if which == "last":
        return one_day(coming - timedelta(weeks=1))
    later = coming + timedelta(weeks=1 if which == "next" else 0)
    return Span(coming, later, either=coming != later)  # "next friday" is said of either


def _ordinal(got: dict[str, str], now: datetime, near: date | None) -> Span:
    """A day of a month that is not named."""
    number, today = int(got["day"]), now.astimezone(UTC).date()
    anchor = near or today
    months = [anchor.year * 12 + anchor.month - 1 + step for step in (-1, 0, 1)]
    days = [date(one // 12, one % 12 + 1, number) for one in months if number <= monthrange(one // 12, one % 12 + 1)[1]]
    if near:
        return one_day(min(days, key=lambda one: abs((one - near).days)))
    return one_day(min((one for one in days if one >= today), default=days[-1]))


def _year(got: dict[str, str], now: datetime, near: date | None) -> Span:
    del now, near
    return Span(date(int(got["year"]), 1, 1), date(int(got["year"]), 12, 31))


_WEEK = 7
RELATIVE: dict[str, Callable[[dict[str, str], datetime, date | None], Span]] = {
    "part": _part,
    "days_on": _days_on, "ahead": _ahead, "ago": _ago, "unit": _unit, "weekday": _weekday, "ordinal": _ordinal,
    "month": _of_month, "year": _year,
}  # fmt: skip
