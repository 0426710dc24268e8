"""Days of an event with a gap between them: "15-17 & 22-24 May 2031" lasts from the first to the last of them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from bot.cfp.dates.gaps import AND, DAYS_BEFORE, DAYS_BEHIND
from bot.cfp.dates.grammar import DateMention, Reading, find_dates
from bot.cfp.dates.labels import clean_label
from bot.cfp.dates.statements import Statement

_LINK = re.compile(AND, re.VERBOSE | re.IGNORECASE)
_DAY, _FAR = timedelta(days=1), timedelta(days=62)  # between the days of one event

Days = tuple[date, date]


def with_all_days(one: Statement, reading: Reading) -> Statement:
    """Return the event's days from the first to the last, in the page's own words where there is a gap between them."""
    mention = one.mention
    if one.kind != "workshop" or mention is None or mention.joint != "-" or mention.time:
        return one
    text = one.segment.text
    at = text.find(mention.text)
    if at < 0:
        return one
    end = at + len(mention.text)
    first, start = _first(text[:at], mention)
    last, until = _last(text, end, mention, reading)
    if not (first or last):
        return one
    days = (first[0] if first else mention.days[0], last[1] if last else mention.days[-1])
    gap = bool(first and mention.days[0] - first[1] > _DAY) or bool(last and last[0] - mention.days[-1] > _DAY)
    told = replace(
        one, mention=replace(mention, days=days), label=clean_label(DAYS_BEFORE.sub("", one.label)) or one.label
    )
    return replace(told, vague=" ".join(text[start:until].split()), tentative=True) if gap else told


def _first(before: str, mention: DateMention) -> tuple[Days | None, int]:
    """The days that stand right before others of the same month, and where they begin."""
    match = DAYS_BEFORE.search(before)
    days = _of_month(mention.days[0], match) if match else None
    return (days, match.start()) if match and days and days[1] < mention.days[0] else (None, len(before))


def _last(text: str, end: int, mention: DateMention, reading: Reading) -> tuple[Days | None, int]:
    """The days that stand right behind others, and where they end."""
    match = DAYS_BEHIND.match(text[end:])
    days = _of_month(mention.days[-1], match) if match else None
    if match and days and mention.days[-1] < days[0]:
        return days, end + match.end()
    for other in find_dates(text, reading):
        beside = other.start >= end and _LINK.fullmatch(text, end, other.start)
        lasts = len(other.days) > 1 and other.joint == "-"
        if beside and lasts and timedelta(0) < other.days[0] - mention.days[-1] < _FAR:
            return (other.days[0], other.days[-1]), other.end
    return None, end


def _of_month(day: date, match: re.Match[str]) -> Days | None:
    """The two days that a match names, of the month of another."""
    try:
        first, last = day.replace(day=int(match["d"])), day.replace(day=int(match["d2"]))
    except ValueError:
        return None
    return (first, last) if first < last else None
