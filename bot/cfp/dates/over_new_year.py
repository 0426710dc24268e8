"""Dates without a year that run over New Year: "until October 8, 2030", "November 21: training" and "January 6:
reports" on the page of KNOT 2031.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby, pairwise

from bot.cfp.dates.grammar import DateMention, Reading, find_dates
from bot.cfp.dates.resolve import Entry
from bot.cfp.dates.sections import is_of_this_call
from bot.cfp.dates.years import shifted
from bot.page.page import Page

_LONGEST = timedelta(days=300)  # from the first to the last day of one course
_FEWEST = 3  # days in order that are no chance


def settle_over_new_year(entries: list[Entry], page: Page, year: int | None) -> None:
    """Move dates without a year into the course of days that a part of the page lists in order, over New Year, where
    one of them has its year; theirs is known then.
    """
    if not year or (course := next(_courses(page, year), None)) is None:
        return
    first, last = course
    for entry in entries:
        mention = entry.main.mention
        if mention is None or not mention.yearless:
            continue
        told = next((one for step in (0, -1, 1) if first <= (one := shifted(mention, step)).days[0] <= last), None)
        if told:
            entry.main = replace(entry.main, mention=replace(told, yearless=False))


def _courses(page: Page, year: int) -> Iterator[tuple[date, date]]:
    """Yield the first and the last day of each list that is only in order where it runs over New Year."""
    blocks = [block for block in page.blocks if block.kind != "heading" and is_of_this_call(block)]
    for _, part in groupby(blocks, key=lambda block: block.section):
        firsts = [found[0] for block in part if (found := find_dates(block.text, Reading(year)))]
        known = next((number for number, one in enumerate(firsts) if not one.yearless), None)
        if known is None or len(firsts) < _FEWEST or _in_order([one.days[0] for one in firsts]):
            continue
        days = _in_turn(firsts, known)
        if _in_order(days) and days[-1] - days[0] <= _LONGEST:
            yield days[0], days[-1]


def _in_order(days: list[date]) -> bool:
    return all(one <= other for one, other in pairwise(days))


def _in_turn(mentions: list[DateMention], known: int) -> list[date]:
    """The days, each without a year being the next such day behind the one before it, the last before the first that
    has its year.
    """
    days = [mentions[known].days[0]]
    for one in mentions[known + 1 :]:
        days.append(one.days[0] if not one.yearless else _nearest(one, days[-1], 1))
    for one in reversed(mentions[:known]):
        days.insert(0, _nearest(one, days[0], -1))
    return days


def _nearest(mention: DateMention, day: date, way: int) -> date:
    """The first such day on or behind `day`, or with -1 the last on or before it."""
    years = (shifted(mention, step).days[0] for step in (-2 * way, -way, 0, way, 2 * way))
    return next((one for one in years if (one - day) * way >= timedelta()), mention.days[0])
