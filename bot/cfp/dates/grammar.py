"""Reads days out of prose: any order of day and month, ranges, "or", times of day, zones.

A day is only given when the year stands beside it or is handed in; what is uncertain is left out, not guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache

from bot.cfp.dates.clock import has_time, read_time, read_zone
from bot.cfp.dates.months import WEEKDAY, month_of, weekday_of

_W = r"(?P<{0}>[^\W\d_]{{3,12}})\.?"
_D = r"(?P<{0}>[0-3]?\d)(?:\s?(?:st|nd|rd|th)\b|\.(?=\s?[^\W\d_]|\s?[-–]))?(?![\d:])"
_Y = r"(?:(?:\s*\(?" + WEEKDAY + r"\)?)?[\s,]*(?:of\s+)?(?:(?P<{0}>(?:19|20)\d\d)|['’](?P<{0}s>\d\d)))?(?!\d)"
_TO = rf"\s*(?P<joint>-|–|—|−|to|until|till|through|or|and|bis|und|oder|&|/)\s*(?:{WEEKDAY},?\s*)?(?:the\s+)?"

_FORMS = [
    re.compile(form, re.IGNORECASE)
    for form in (
        (r"(?<![\d/.-])(?P<y>(?:19|20)\d\d)(?P<sep>[-/.])(?P<mn>[01]?\d)(?P=sep)(?P<d>[0-3]?\d)(?:(?P<joint>/)(?P<d2>[0-3]\d)(?![\d/-])|(?!\d))"
        r"(?:T(?P<iso>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?P<off>Z|[+-]\d\d:?\d\d)?)?"),
        r"(?<!\d)(?P<y>(?:19|20)\d\d)\s*年\s*(?P<mn>[01]?\d)\s*月\s*(?P<d>[0-3]?\d)\s*日",
        # December 15 or 16, 2023; July 30 - August 2, 2023
        rf"\b{_W.format('m')}[\s,]*(?:the\s+)?{_D.format('d')}(?:{_TO}(?:{_W.format('m2')}[\s,]*)?{_D.format('d2')})?{_Y.format('y')}",
        # 15 or 16 December 2023; 30 July to 2 August 2023
        rf"(?<![\d:./]){_D.format('d')}\s*(?:of\s+)?(?:{_W.format('m0')}\s*)?{_TO}{_D.format('d2')}\s*(?:of\s+|de\s+)?{_W.format('m')}{_Y.format('y')}",
        rf"(?<![\d:]){_D.format('d')}[\s-]*(?:of\s+|de\s+)?{_W.format('m')}-?{_Y.format('y')}",
        # 29.09.2023 and 29/09/2023; which is the day is settled for the whole page
        r"(?<![\w/.-])(?=\d\d?[./-]\d\d?[./-]\d{4}|\d\d[./-]\d\d[./-]\d\d(?!\d))(?P<d>[0-3]?\d)(?P<sep>[./-])(?P<mn>[0-3]?\d)(?P=sep)(?P<y>(?:19|20)\d\d|\d\d)(?![\d/-])",
        # 23.-24.9.2022
        r"(?<![\d/.-])(?P<d>[0-3]?\d)[./]?(?P<joint>\s*[-–—/]\s*)(?P<d2>[0-3]?\d)(?P<sep>[./])(?P<mn>[01]?\d)(?P=sep)(?P<y>(?:19|20)\d\d)(?![\d/-])",
    )
]  # fmt: skip
UNDECIDED = re.compile(
    r"\b(?:TB[ADC]|to be (?:announced|determined|decided|confirmed|defined)|coming soon|forthcoming|not yet (?:known|fixed|decided|announced)|wird noch bekannt)\b|^\W*(?:\?{2,}|soon)\W*$",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"\b(?:(?P<part>early|mid(?:dle)?(?: of)?|late|end of|beginning of|begin(?:ning)?|start of|first (?:half|week) of|second half of|last week of|anfang|mitte|ende)[\s-]*)?"
    r"(?P<m>[^\W\d_]{3,12})\.?,?\s*(?P<y>(?:19|20)\d\d)?(?!\w)|\b(?P<season>spring|summer|fall|autumn|winter|Q[1-4])\s*,?\s*(?P<sy>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_REACH = 60  # characters after a date in which its time and zone are looked for
_BEFORE = re.compile(r"(?:^|[\s:(,])([^\n:;]{0,14}?\d[^\n;]{0,34}?)\s*(?:,|on|of|[-–—])?\s*$")


_DIGIT = re.compile(r"\d")
_LONGEST = 3000  # characters of a text in which dates are looked for
_NUMERIC = 5  # the place of 07/09/2021 among the forms
_ZONE_BEFORE = re.compile(r"([(\w][^\n.;:]{1,24}?)\)?\s*,?\s*(?:on|of)\s*$")  # "by midnight (AoE) on June 8"


class Order(Enum):
    """Which of the first two numbers of 07/09/2021 is the day; UNKNOWN gives both readings."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Reading:
    """How dates of one page are read: the year of those that name none, the order of numbers, and words of the place."""

    year: int | None = None
    order: Order = Order.DAY_FIRST
    around: str = ""


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in a text. More than one day: a range (`joint` "-") or a choice (`joint` "or").

    - `yearless`: the text gives no year; `weekday`: the weekday it names beside the day (Monday is 0)
    """

    text: str
    start: int
    end: int
    days: tuple[date, ...]
    joint: str = ""
    time: str | None = None
    zone: str | None = None
    yearless: bool = False
    weekday: int | None = None


def find_dates(text: str, reading: Reading | None = None) -> list[DateMention]:
    """Return the dates in `text` in order; dates without a year are left out unless `reading` gives one."""
    if len(text) > _LONGEST or not _DIGIT.search(text):
        return []
    return list(_found(text, reading or Reading()))


@lru_cache(maxsize=2048)  # a line is looked at by several readers
def _found(text: str, reading: Reading) -> tuple[DateMention, ...]:
    found: list[DateMention] = []
    taken: list[tuple[int, int]] = []
    for form in _FORMS:
        for match in form.finditer(text):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            if days := _days(match, reading):
                taken.append(match.span())
                found.append(_mention(text, match, days, reading))
    return tuple(sorted(found, key=lambda mention: mention.start))


def find_vague(text: str) -> str | None:
    """Return the words of a date that is not known to the day: "Early March", "March 2024", "Spring 2025"."""
    for match in _VAGUE.finditer(text):
        if match["season"]:
            return match[0].strip()
        word = match["m"]
        if month_of(word) and word[0].isupper() and (match["part"] or match["y"] or len(word) > 3):
            return match[0].strip(" ,.")
    return None


def _days(match: re.Match[str], reading: Reading) -> tuple[date, ...]:
    parts = match.groupdict()
    which = _year(parts, reading)
    if which is None:
        return ()
    try:
        if parts.get("mn"):
            until = (date(which, int(parts["mn"]), int(parts["d2"])),) if parts.get("d2") else ()
            iso = match.start("y") == match.start()
            return _numeric(which, int(parts["d"]), int(parts["mn"]), iso=iso, order=Order.DAY_FIRST if until else reading.order) + until
        month = month_of(parts["m"])
        if month is None:
            return ()
        first_month = month_of(parts["m0"]) if parts.get("m0") else month
        last_month = month_of(parts["m2"]) if parts.get("m2") else month
        if first_month is None or last_month is None:
            return ()
        first = date(which, first_month, int(parts["d"]))
        if not parts.get("d2"):
            return (first,)
        last = date(which, last_month, int(parts["d2"]))
        if last < first and last_month < first_month:
            first = first.replace(year=which - 1)
    except ValueError:
        return ()
    return (first, last) if last > first else (first,)


def _year(parts: dict[str, str | None], reading: Reading) -> int | None:
    short = parts.get("ys")
    full = parts.get("y")
    if short or (full and len(full) == 2):  # two digits
        return 2000 + int(short or full or 0)
    return int(full) if full else reading.year


def _numeric(year: int, first: int, second: int, *, iso: bool, order: Order) -> tuple[date, ...]:
    if iso:
        return (date(year, second, first),)
    if second > 12 or (order is Order.MONTH_FIRST and first <= 12):  # months
        return (date(year, first, second),)
    if order is Order.UNKNOWN and first <= 12 and first != second:
        return tuple(sorted((date(year, second, first), date(year, first, second))))
    return (date(year, second, first),)


def order_of(text: str) -> Order:
    """Settle which number of 07/09/2021 is the day, from all such dates of a page: one number over 12 tells."""
    form = _FORMS[_NUMERIC]
    pairs = [(int(match["d"]), int(match["mn"]), match["sep"]) for match in form.finditer(text)]
    if any(first > 12 for first, _, _ in pairs):  # months
        return Order.DAY_FIRST
    if any(second > 12 for _, second, _ in pairs):
        return Order.MONTH_FIRST
    return Order.UNKNOWN if any(separator != "." for _, _, separator in pairs) else Order.DAY_FIRST


def _mention(text: str, match: re.Match[str], days: tuple[date, ...], reading: Reading) -> DateMention:
    parts = match.groupdict()
    after = _own(text[match.end() : match.end() + _REACH].split("\n", maxsplit=1)[0], reading)
    joint = "or" if (parts.get("joint") or "").lower() in {"or", "/", "oder"} else "-"
    if parts.get("mn") and len(days) > 1:  # 1-2.5.2024 is a range, 07/09/2021 may be either day
        joint = "-" if parts.get("d2") else "or"
    time, day_after = read_time(after)
    zone = read_zone(after, around=reading.around)
    before = text[max(0, match.start() - 50) : match.start()].rpartition("\n")[2]
    if parts.get("iso"):
        time, zone = parts["iso"], read_zone(f"UTC{parts['off']}" if parts["off"] not in {None, "Z"} else ("UTC" if parts["off"] else ""))
    elif time is None and (lead := _BEFORE.search(before)) and has_time(lead[1]):
        time, day_after = read_time(lead[1])
        zone = zone or read_zone(lead[1], around=reading.around)
    if zone is None and (near := _ZONE_BEFORE.search(before)):
        zone = read_zone(near[1], around=reading.around)
    if day_after:
        days = tuple(day + timedelta(days=1) for day in days)
    yearless = not parts.get("y") and not parts.get("ys")
    words = re.findall(r"[^\W\d_]+", before[-14:])[-1:] + re.findall(r"[^\W\d_]+", after[:14])[:1] + re.findall(r"[^\W\d_]+", match[0])
    weekday = next((found for word in words if (found := weekday_of(word)) is not None and len(word) > 2), None)
    return DateMention(
        match[0].strip(" ,"), match.start(), match.end(), days, joint if len(days) > 1 else "", time, zone, yearless, weekday
    )


def _own(after: str, reading: Reading) -> str:
    """Cut what follows a date where the next date or sentence begins: its time is not this one's."""
    for form in _FORMS:
        for match in form.finditer(after):
            if _days(match, reading if reading.year else Reading(2000)):
                after = after[: match.start()]
                break
    return re.split(r"(?<![ap]\.m)[.;]\s+[A-Z]", after, maxsplit=1)[0]
