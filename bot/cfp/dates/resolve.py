"""Holds the statements of one date against each other: what confirms it, completes it, moves it, contradicts it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from bot.cfp.dates.grammar import DateMention
from bot.cfp.dates.remarks import Remark, quoting
from bot.cfp.dates.statements import Statement
from bot.cfp.finding import Doubt
from bot.faq.vocabulary import DEADLINES

_OTHER_EDITION = 300  # days between the same date of two editions, at least
_MOVED = 31  # days between two days of one event, at most


@dataclass(slots=True)
class Entry:
    """A date of the FAQ in the making; `main` is the statement that speaks for it."""

    main: Statement
    history: list[date] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    tentative: bool = False
    candidates: tuple[date, ...] = ()


def resolved(group: list[Statement], doubts: list[Doubt]) -> Entry | None:
    """Make one entry of statements about one date; where they differ, the list of dates speaks, and the others are
    remarked.
    """
    decided = [statement for statement in group if statement.mention]
    decided = [s for s in decided if not s.rolling] or decided
    pool = (
        [s for s in decided if s.segment.dated and not s.segment.news]
        or [s for s in decided if not s.segment.news]
        or decided
    )
    if not pool:
        first = next((s for s in group if not s.mention), None)
        return Entry(first, [*first.replaced], tentative=first.tentative) if first else None
    main = max(
        pool,
        key=lambda s: (not s.over, s.mention.days[-1] if s.mention else date.min, bool(s.mention and s.mention.time)),
    )
    entry = Entry(main, [day for s in group if s.day in {main.day, None} for day in s.replaced])
    entry.tentative = main.tentative
    entry.history += _struck_before(group, main)
    for other in group:
        if other is main or (other.over and not main.over):
            continue
        if other.mention:
            _compare(entry, other, doubts)
        elif other.vague == "" and other.segment.dated:
            _left_open(entry, other)
    return entry


def _struck_before(group: list[Statement], main: Statement) -> list[date]:
    """The days of lines that are struck out as a whole, and of which `main` is the successor."""
    if main.over or not main.day:
        return []
    return [
        other.day
        for other in group
        if other.over and other.day and other.day != main.day and other.segment.place == main.segment.place
    ]


def _left_open(entry: Entry, other: Statement) -> None:
    """One place leaves the date open, another names a day: kept as tentative, and told."""
    mention = entry.main.mention
    if mention is None:
        return
    entry.tentative = True
    entry.remarks.append(quoting("left_open", mention.text, entry.main.segment))
    entry.main = replace(entry.main, label=other.label, segment=other.segment)


def _compare(entry: Entry, other: Statement, doubts: list[Doubt]) -> None:
    """Hold another statement against the entry: it confirms it, completes it, moves it, or contradicts it."""
    main, mention, said = entry.main, entry.main.mention, other.mention
    if mention is None or said is None:
        return
    if other.replaced and said.days[-1] == mention.days[-1]:
        entry.history += other.replaced
    if mention.days[0] <= said.days[0] <= mention.days[-1] or said.days[0] <= mention.days[0] <= said.days[-1]:
        if mention.yearless and not said.yearless:
            mention = replace(mention, yearless=False)
            entry.main = replace(main, mention=mention)
        if _is_settled_by(main, other) or _is_chosen_by(main, other):
            entry.main, entry.tentative = other, False
            return
        _complete(entry, mention, said)
    elif _is_outdated(entry, other, said, mention):
        return
    elif main.over and other.over and said.days[-1] < mention.days[-1] and main.kind in DEADLINES:
        entry.history.append(said.days[-1])  # both are past and struck out, the later one came last
    elif main.extended and said.days[-1] < mention.days[0] and main.kind in DEADLINES:
        entry.history.append(said.days[-1])  # the list tells the extension, a sentence has not caught up
    elif other.extended and said.days[0] > mention.days[-1]:
        entry.history.append(mention.days[-1])
        line = other.segment.line
        what = f"{main.label}: “{mention.text}” here, but extended to “{said.text}” in line {line}"
        doubts.append(Doubt(main.segment.line, what, main.segment.block.file))
        said = replace(said, time=said.time or mention.time, zone=said.zone or mention.zone)
        entry.main = replace(main, mention=said, replaced=(), segment=other.segment)
    else:
        _contradict(entry, other, said, mention)


def _is_settled_by(main: Statement, other: Statement) -> bool:
    """Whether one day that is not sure is among those that another statement gives: "in the week of 19 May"; or the
    days that are struck out here stand there.
    """
    one_day, several = main.mention, other.mention
    if main.over and main.kind == "workshop" and not other.over and one_day and several:  # "3 May" is struck out there
        return one_day.days == several.days and not other.off
    unsure = main.kind == "workshop" and main.tentative and not other.tentative
    return bool(unsure and one_day and several and len(one_day.days) == 1 and several.joint == "-")


def _is_chosen_by(main: Statement, other: Statement) -> bool:
    """Whether of days on one of which a workshop is held, another statement names the one."""
    several, one_day = main.mention, other.mention
    if several is None or one_day is None or main.kind != "workshop" or several.joint != "or":
        return False
    return one_day.days in {(day,) for day in several.days} and not (other.tentative or other.over)


def _complete(entry: Entry, mention: DateMention, said: DateMention) -> None:
    """Take the time and zone that another statement of the same day adds."""
    if said.days[-1] != mention.days[-1]:
        return
    if mention.time is None and said.time:
        whole = replace(mention, time=said.time, until=said.until, zone=mention.zone or said.zone)
        entry.main = replace(entry.main, mention=whole)
    elif mention.zone is None and said.zone:
        entry.main = replace(entry.main, mention=replace(mention, zone=said.zone))


def _is_outdated(entry: Entry, other: Statement, said: DateMention, mention: DateMention) -> bool:
    """Whether a statement is about another edition, or has not caught up with what the list has struck out."""
    in_prose = not other.listed or other.segment.block.kind == "paragraph"
    if in_prose and abs((said.days[0] - mention.days[0]).days) > _OTHER_EDITION:
        return True
    return said.days[-1] in entry.history or said.days[-1] in entry.main.replaced


def _contradict(entry: Entry, other: Statement, said: DateMention, mention: DateMention) -> None:
    if said.days[-1] < mention.days[-1] and entry.main.kind in DEADLINES:
        entry.history.append(said.days[-1])
    entry.tentative = True
    entry.remarks.append(quoting("another_day", said.text, other.segment))


def add_told(entries: list[Entry], told: list[Statement], doubts: list[Doubt], year: int | None) -> None:
    """Hold sentences against the entries; what only they tell becomes an entry of its own."""
    from_lists = {entry.main.kind for entry in entries}
    for statement in told:
        if statement.mention is None or not _near(statement, year):
            continue
        same = _of_one_date(entries, statement)
        if (
            not same and statement.kind == "abstract"
        ):  # where only abstracts are submitted, their deadline is the submission's
            same = [entry for entry in entries if entry.main.kind == "submission" and entry.main.day == statement.day]
        if not same:
            entries.append(Entry(statement, [*statement.replaced], tentative=statement.tentative))
        elif len(same) == 1 and statement.kind == "workshop" and same[0].main.mention is None:
            _decide(same[0], statement)
        elif len(same) > 1 or (statement.kind == "workshop" and statement.kind in from_lists):
            for entry in same:
                if entry.main.day == statement.day or (len(same) == 1 and _denies(statement, entry.main)):
                    _compare(entry, statement, doubts)
        else:
            _compare(same[0], statement, doubts)


def _denies(statement: Statement, main: Statement) -> bool:
    """Whether a sentence or headline gives another single day of the event than the list, and one near it, or which of
    several it is: the days of a conference around are several, and those of another edition far off.
    """
    days = [one.mention.days for one in (statement, main) if one.mention and not one.over and not one.off]
    near = len(days) == 2 and all(len(each) == 1 for each in days) and abs((days[0][0] - days[1][0]).days) <= _MOVED
    return statement.kind == "workshop" and ((near and days[0] != days[1]) or _is_chosen_by(main, statement))


def _of_one_date(entries: list[Entry], statement: Statement) -> list[Entry]:
    """The entries that a sentence may speak of: those of its kind, and of its track or name where it has one."""
    same = [entry for entry in entries if entry.main.kind == statement.kind]
    if statement.track:
        same = [entry for entry in same if statement.track == entry.main.track or statement.day == entry.main.day]
    if statement.kind == "other":
        same = [entry for entry in same if statement.label == entry.main.label or statement.day == entry.main.day]
    return same


def _near(statement: Statement, year: int | None) -> bool:
    """Whether a sentence's date is of this edition: a year off at most, and an event never in an earlier year."""
    told = statement.day.year if statement.day else 0
    return year is None or (year - 1 <= told <= year + 1 and not (statement.kind == "workshop" and told < year))


def _decide(entry: Entry, statement: Statement) -> None:
    """The list says "TBD", a sentence names the day (or two)."""
    open_one = entry.main
    entry.main = statement
    _left_open(entry, open_one)
