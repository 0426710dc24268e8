"""From the parts of a matched form to days of the calendar."""

from __future__ import annotations

import re
from datetime import date, timedelta

from bot.cfp.dates.forms import AND, MOST_DAYS_OF_AND
from bot.cfp.dates.months import month_of
from bot.cfp.dates.order import Order

_LATE_DAY, _EARLY_DAY = 24, 7  # days of a month between which a range goes on into the next
_REIGNS = {"令和": 2018, "平成": 1988, "昭和": 1925}  # the year before the first of each era of Japan
_TOLD_FOR = re.compile(r"\([^()]*\)")
_EAST = re.compile(r"[月월]|th(?:an)?g\s")  # no order of numbers to settle
_DASH = re.compile(r"[-–]")
_JOINED = re.compile(r"[-–&]|(?<=[\s,])[a-z]{1,3}\s")
_LEAP = 2000  # a leap year stands for the year that is not known yet


def days_of(match: re.Match[str], year: int | None, order: Order, language: str | None) -> tuple[date, ...]:
    """Return the days that a match of a form names, none where there is no such day.

    - `year` is that of dates which name none, `order` that of two numbers, `language` the page's
    """
    parts = match.groupdict()
    which = _year(parts, year)
    try:
        if parts.get("mn"):
            days = _numbered(match, parts, which, order if parts.get("y") else _alone(language))
        else:
            days = _worded(parts, which, language)
    except ValueError:
        return ()
    both = (parts.get("joint") or "").strip() in AND and len(days) > 1
    return () if both and ((days[-1] - days[0]).days > MOST_DAYS_OF_AND or parts.get("y0")) else days


def is_mistyped(match: re.Match[str]) -> bool:
    """Whether a form is a range within one month that ends before it begins, "21-13 February": neither day is sure."""
    parts = match.groupdict()
    first, last, joint = parts.get("d"), parts.get("d2"), (parts.get("joint") or "").strip()
    within = bool(first and last and parts.get("m")) and not (parts.get("m0") or parts.get("m2"))
    return within and _DASH.fullmatch(joint) is not None and int(last or 0) < int(first or 0) and not _crosses(parts)


def _numbered(match: re.Match[str], parts: dict[str, str | None], year: int, order: Order) -> tuple[date, ...]:
    month, day = int(parts["mn"] or 0), int(parts["d"] or 0)
    last = parts.get("d2")
    if last:
        first_month, last_month = int(parts.get("mn0") or month), int(parts.get("mn2") or month)
        if _EAST.search(match[0]) and (parts.get("y") or parts.get("era")):  # the year stands before the first day
            until = date(int(parts.get("y2") or year + (first_month > last_month)), last_month, int(last))
            return _until(date(year, first_month, day), until)
        until = date(year, last_month, int(last))
        return _until(date(int(parts.get("y0") or year - (first_month > last_month)), first_month, day), until)
    iso = _EAST.search(match[0]) is not None or match[0].startswith(parts.get("y") or "-")
    return _ordered(year, day, month, order=None if iso else order)


def _alone(language: str | None) -> Order:
    """The order of two numbers without a year: "6/5" is the fifth of June in Japan and China."""
    return Order.MONTH_FIRST if language in {"ja", "ko", "zh"} else Order.DAY_FIRST


def _until(first: date, last: date) -> tuple[date, ...]:
    return (first, last) if last > first else (first,)


def _worded(parts: dict[str, str | None], year: int, language: str | None) -> tuple[date, ...]:
    month = month_of(parts["m"] or "", language)
    if month is None:
        return ()
    if told := parts.get("told"):
        return _told(told, year, month)
    first_month = month_of(parts["m0"] or "", language) if parts.get("m0") else month
    last_month = month_of(parts["m2"] or "", language) if parts.get("m2") else month
    if first_month is None or last_month is None:
        return ()
    first = date(int(parts.get("y0") or year), first_month, int(parts["d"] or 0))
    if not parts.get("d2"):
        return (first,)
    last = date(year, last_month, int(parts["d2"] or 0))
    if commas := parts.get("commas"):  # every day is named
        return (first, last) if (last - first).days == commas.count(",") else ()
    if last < first and _crosses(parts):
        first = (first.replace(day=1) - timedelta(days=1)).replace(day=first.day)
    if last < first and last_month < first_month and not parts.get("y0"):
        first = first.replace(year=year - 1)
    return (first, last) if last > first else (first,)


def _told(told: str, year: int, month: int) -> tuple[date, ...]:
    """The first and the last day of "24 (tutorials), 25 and 26-27 (talks)", which has every day between them."""
    days = _TOLD_FOR.sub("", told)
    if days == told:  # no brackets: read by another form
        return ()
    numbers = [int(number) for number in re.findall(r"\d+", days)]
    steps = zip(numbers, numbers[1:], re.findall(r"[^\d]+", days), strict=False)
    on = all(before < after if _DASH.search(to) else after == before + 1 for before, after, to in steps)
    return (date(year, month, numbers[0]), date(year, month, numbers[-1])) if on and _JOINED.search(days) else ()


def _crosses(parts: dict[str, str | None]) -> bool:
    """Whether days run on into the month that is named: "29 til 1 October"."""
    one_month = not (parts.get("m0") or parts.get("m2"))
    return one_month and int(parts["d"] or 0) >= _LATE_DAY and int(parts["d2"] or 0) <= _EARLY_DAY


def _year(parts: dict[str, str | None], default: int | None) -> int:
    short = parts.get("ys")
    full = parts.get("y")
    if era := parts.get("era"):
        return _REIGNS[parts["reign"] or "令和"] + (1 if era == "元" else int(era))
    if short or (full and len(full) == 2):  # two digits
        return 2000 + int(short or full or 0)
    return int(full) if full else (default or _LEAP)


def _ordered(year: int, first: int, second: int, *, order: Order | None) -> tuple[date, ...]:
    """Read two numbers as day and month; None for an order that the form itself settles."""
    if order is None:
        return (date(year, second, first),)
    if second > 12 or (order is Order.MONTH_FIRST and first <= 12):  # months
        return (date(year, first, second),)
    if order is Order.UNKNOWN and first <= 12 and first != second:
        return tuple(sorted((date(year, second, first), date(year, first, second))))
    return (date(year, second, first),)
