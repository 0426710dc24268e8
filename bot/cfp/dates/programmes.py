"""Tables of a programme: several rows of one day, each with an hour of its own. Their days are no dates of the call."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from bot.cfp.dates.clock import without_zone
from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.hours import read_hours
from bot.cfp.dates.sections import in_program
from bot.cfp.dates.statements import Statement
from bot.cfp.language import phrases
from bot.faq.vocabulary import DEADLINES
from bot.page.blocks import Block

_FEW = 2  # hours of one day that make a programme ...
_MANY = 3  # ... where no heading says that it is one
_LETTERS = re.compile(r"[^\W\d_]{3}")
_LONGEST_HOUR = 40
# behind a day: "Short Papers 1 (Wednesday April 24, 2:00 - 3:30)"
_SESSION = re.compile(r"[^\n]{0,4}\d{1,2}[:.]\d\d(?:\s?[ap]m)?\s?[-–—]\s?\d{1,2}[:.]\d\d")

_WHOLE = re.compile(r"\W{0,4}(?:dates?|days?|when)\s?[:：]", re.IGNORECASE)
_DAY = re.compile(r"\W*day (?:\d|one|two|three|four)\b", re.IGNORECASE)  # "Day 2 (3 June): long papers, dinner"

# A heading such as "Schedule" may stand above the dates of the call or the hours of the event.
_IN_SCHEDULE = DEADLINES | {"notification"} - {"rebuttal"}

Table = tuple[str, int]


def of_schedules(lines: list[Statement]) -> list[Statement]:
    """Leave out what is on in the programme of the event; a list under "Schedule" that says until when something is
    sent in holds other dates of the call, too: "Release of data". The one line "Date: 3 May 2031" is the event's day.
    """
    inside = [one for one in lines if in_program(one.segment.block)]
    sent = [one for one in inside if one.kind in DEADLINES and one.mention and not one.mention.time]
    due = {_list_of(one) for one in sent if _is_due(one.label) or one.label in phrases("submitting")}
    whole = [one for one in inside if one.kind == "workshop" and _WHOLE.match(one.segment.text)]
    day = {id(one) for one in whole if len(whole) == 1}
    return [
        one
        for one in lines
        if one.kind in _IN_SCHEDULE or _list_of(one) in due or not in_program(one.segment.block) or id(one) in day
    ]


def _list_of(one: Statement) -> Table:
    return one.segment.block.file, one.segment.block.group


def programmes(rows: Iterable[list[Block]], reading: Reading) -> set[Table]:
    """The tables that give two hours or more of one day, in cells of their own."""
    hours: defaultdict[tuple[Table, object], set[str]] = defaultdict(set)
    for row in rows:
        if row[0].kind != "cell":
            continue
        days = {mention.days for cell in row for mention in find_dates(cell.text, reading)}
        told = [hour for cell in row if (hour := _hour_of(cell.text))]
        if len(days) == 1 and told:
            hours[(row[0].file, row[0].group), days.pop()].add(told[0])
    return {table for (table, _), found in hours.items() if len(found) >= _FEW}


def _hour_of(text: str) -> str | None:
    """The hour that a cell consists of: "9:00", "14:30–15:00", "10 am CET"."""
    hours = read_hours(text) if len(text) < _LONGEST_HOUR else None
    if hours is None or hours.start is None:
        return None
    rest = without_zone(text[: hours.span[0]] + text[hours.span[1] :])
    return None if _LETTERS.search(rest) else hours.start


def slots(listed: Iterable[Statement]) -> set[int]:
    """The lines that seem to be deadlines and are the hours of talks: two of one day or more in a programme, or many
    anywhere, that name papers and not that they are due: "5 June 2031, 10:00: Paper 1, Anna Rope".
    """
    days: defaultdict[date, list[Statement]] = defaultdict(list)
    for one in listed:
        if one.kind in DEADLINES and one.day and one.mention and one.mention.time and not _is_due(one.label):
            days[one.day].append(one)
    return {id(one) for of_day in days.values() if _fill_a_day(of_day) for one in of_day}


def _fill_a_day(slots: list[Statement]) -> bool:
    hours = {one.mention.time for one in slots if one.mention}
    return len(hours) >= (_FEW if all(in_program(one.segment.block) for one in slots) else _MANY)


def _is_due(label: str) -> bool:
    return label in phrases("due") or label in phrases("send")


def is_session(statement: Statement) -> bool:
    """Whether what seems to be due is when papers are given: from one hour to another, or on "Day 2"."""
    mention = statement.mention if statement.kind in {"submission", "abstract"} else None
    text = statement.segment.text
    return mention is not None and (_DAY.match(text) is not None or _SESSION.match(text, mention.end) is not None)
