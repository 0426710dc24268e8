"""Puts the statements of a page together: one entry a date, what moved it, what contradicts it, what is doubtful."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

from bot.cfp.dates.accepted import name_final_versions, of_the_accepted, part_drafts, with_final_submissions
from bot.cfp.dates.answers_apart import with_answers_apart
from bot.cfp.dates.apart import with_all_days
from bot.cfp.dates.by_part import by_part
from bot.cfp.dates.called_off import call_off, remark_closed
from bot.cfp.dates.calls import by_call
from bot.cfp.dates.cancelled import read_cancellation, read_closing
from bot.cfp.dates.consistent import (
    add_openings,
    doubt_contradictions,
    keep_page_year,
    part_after_the_event,
    part_calls_that_open,
    part_results,
    settle_years,
)
from bot.cfp.dates.events_apart import of_one_event, without_echoes
from bot.cfp.dates.global_clock import read_clock
from bot.cfp.dates.grammar import Reading
from bot.cfp.dates.groups import grouped, without_bare, without_stamps
from bot.cfp.dates.headlines import read_front_matter, read_headline, without_listed
from bot.cfp.dates.kinds_apart import by_heading
from bot.cfp.dates.labels import kind_of
from bot.cfp.dates.order import Order, order_of
from bot.cfp.dates.over_new_year import settle_over_new_year
from bot.cfp.dates.parts_apart import read_parts, without_parts
from bot.cfp.dates.programmes import is_session, of_schedules, slots
from bot.cfp.dates.proposals import name_proposals
from bot.cfp.dates.prose import read_prose
from bot.cfp.dates.resolve import Entry, add_told, resolved
from bot.cfp.dates.rounds import by_round
from bot.cfp.dates.said_again import without_repeats
from bot.cfp.dates.segments import segments
from bot.cfp.dates.sides import by_subject, joined, under_headings
from bot.cfp.dates.stages import by_stage
from bot.cfp.dates.statements import AN_EDITION, Statement, read_line
from bot.cfp.dates.succeeding import succeeded
from bot.cfp.dates.told_sorts import by_sort
from bot.cfp.dates.turns import by_turn
from bot.cfp.dates.vague_told import told_vaguely
from bot.cfp.dates.written import by_kind, number_ids, write_date
from bot.cfp.dates.yearless import is_stand_in, leave_years_open, with_stand_in
from bot.cfp.dates.years import by_weekday, read_year
from bot.cfp.finding import Doubt
from bot.cfp.language import language_of
from bot.cfp.phrases import fold
from bot.faq.vocabulary import COURSE, DEADLINES
from bot.page.page import Page
from bot.rules import Rule

_WORDS = re.compile(r"[^\W\d_]{3,}")
_NAME = re.compile(r"(?:[A-Z][\w’-]{2,20} (?:(?:of|for|the|and|in|on) ){0,2}){1,5}[A-Z][\w’-]{1,20}")
_SPOKEN = 2  # times that sentences speak of what has that name
_ABSTRACTS_FIRST = Rule(
    "abstracts are what comes first",
    r"^ \W* abstracts? \W? (?: \s (?: submissions? | deadline | registration | due ) | $ ) | \b "
    r"regist | \b intent | résumés? $ | アブストラクト | 摘要",
    examples=("Abstract submission", "Abstract deadline", "abstract registration", "Abstracts due", "Abstract",
        "paper registration", "letter of intent", "Dépôt du résumé", "アブストラクト", "摘要"),
    near_misses=("Submission of abstracts",),
)  # fmt: skip


def reading_of(page: Page) -> Reading:
    """Return how the dates of a page are read: its year, its language, which number of 07/09/2021 is the day."""
    around = "\n".join(block.text for block in page.blocks)
    language = language_of(block.text for block in page.blocks)
    reading = Reading(read_year(page), order_of(around, language), around, language)
    return _settled(page, reading) if reading.order is Order.UNKNOWN else reading


def read_key_dates(page: Page, reading: Reading | None = None) -> tuple[list[dict[str, Any]], list[Doubt]]:
    """Return the key dates as the FAQ file has them, and what is doubtful about them."""
    reading = reading or reading_of(page)
    clock = read_clock(page, reading)
    listed, told = _statements(page, with_stand_in(reading))
    listed = with_answers_apart(joined(without_repeats(without_bare(listed))))
    kept = {id(one) for one in without_stamps([*listed, *told])}
    listed, told = ([one for one in some if id(one) in kept] for some in (listed, told))
    apart = by_part(by_call([*listed, *told]))
    listed, told = apart[: len(listed)], apart[len(listed) :]
    listed, told = by_stage(with_final_submissions(listed), told)
    told = of_the_accepted(by_subject(under_headings(by_sort(told), listed)), listed)
    doubts: list[Doubt] = []
    groups = grouped(by_heading(by_turn(by_round(listed))))
    entries = [entry for group in groups for entry in [resolved(group, doubts)] if entry]
    add_told(entries, told, doubts, reading.year)
    entries = of_one_event(without_echoes(succeeded(entries)), page)
    known = [entry.main.kind for entry in entries]
    entries += [Entry(one, tentative=True) for one in told_vaguely(page, reading, known)]
    leave_years_open(entries)
    keep_page_year(entries, reading.year)
    settle_over_new_year(entries, page, reading.year)
    settle_years(entries, doubts)
    part_calls_that_open(entries)
    name_final_versions(entries)
    part_drafts(entries)
    _name_lone_abstracts(entries)
    _name_event_day(entries, page)
    name_proposals(entries, page)
    part_after_the_event(entries)
    add_openings(entries)
    part_results(entries)
    doubt_contradictions(entries)
    if cancelled := read_cancellation(page):
        call_off(entries, cancelled, doubts)
    if closed := read_closing(page):
        remark_closed(entries, closed)
    dates = [write_date(page, entry, clock, doubts) for entry in sorted(entries, key=by_kind(entries))]
    number_ids(dates)
    return dates, doubts


def _statements(page: Page, reading: Reading) -> tuple[list[Statement], list[Statement]]:
    """Return the statements of lists, and those of sentences and headlines elsewhere on the page."""
    lines = [statement for segment in segments(page, reading) for statement in read_line(segment, reading)]
    lines = of_schedules(lines)
    listed = [_timed(with_all_days(statement, reading)) for statement in lines if not is_session(statement)]
    talks = slots(listed)
    listed = [one for one in listed if id(one) not in talks]
    places = {_place(statement) for statement in listed}
    heads = without_listed(read_headline(page, reading), listed)
    told = [
        _timed(with_all_days(statement, reading))
        for statement in [*read_prose(page, reading), *heads, *read_front_matter(page, reading)]
    ]
    near = {one.kind for one in (*listed, *told) if one.day and reading.year and _is_near(one, reading.year)}
    listed, told = _of_this_year(listed, reading.year, near), _of_this_year(told, reading.year, near)
    parts = read_parts(page, reading)
    listed, told = [*without_parts(listed, parts), *parts], without_parts(told, parts)
    labelled = {_place(one)[:2] for one in listed if one.kind in DEADLINES}
    # a heading renames what a sentence says is due under it ("KNOT challenge"), and not what a label names
    told = [one for one in told if not (one.kind == "other" and _place(one)[:2] in labelled)]
    return listed, [one for one in told if _place(one) not in places]


def _place(statement: Statement) -> tuple[str, int, str]:
    """Where a page tells a kind of date; abstracts are submitted."""
    kind = "submission" if statement.kind == "abstract" else statement.kind
    return statement.segment.block.file, statement.segment.line, kind


def _of_this_year(statements: list[Statement], year: int | None, near: set[str]) -> list[Statement]:
    """Leave out dates of earlier editions of the kinds in `near`, of which the page names others that are of its
    own.
    """
    return [one for one in statements if not one.day or not year or _is_near(one, year) or one.kind not in near]


def _is_near(statement: Statement, year: int) -> bool:
    named = statement.day.year if statement.day else year
    return year - (statement.kind != "workshop") <= named <= year + 1


def _timed(statement: Statement) -> Statement:
    """Settle the year of a date by its weekday; days parted by a slash are a choice, but two in a row of an event."""
    mention = statement.mention
    if mention is None:
        return statement
    in_a_row = mention.joint == "or" and "/" in mention.text and (mention.days[-1] - mention.days[0]).days == 1
    if statement.kind == "workshop" and in_a_row:
        mention = replace(mention, joint="-")
    return replace(statement, mention=mention if is_stand_in(mention) else by_weekday(mention))


def _settled(page: Page, reading: Reading) -> Reading:
    """Settle 07/09/2021 by the order of events, when just one reading keeps it; else both days stay open."""
    kept = []
    for order in (Order.DAY_FIRST, Order.MONTH_FIRST):
        tried = replace(reading, order=order)
        firsts: dict[str, date] = {}
        for statement in _statements(page, tried)[0]:
            if statement.day:
                firsts.setdefault(statement.kind, statement.day)
        days = [firsts[kind] for kind in COURSE if kind in firsts]
        if len(days) > 1 and days == sorted(days):
            kept.append(tried)
    return kept[0] if len(kept) == 1 else reading


def _name_lone_abstracts(entries: list[Entry]) -> None:
    """Where only abstracts are submitted, and the page does not call it "abstract submission", theirs is the
    submission's deadline; so are those that are due after all that is submitted.
    """
    due = [entry.main.day for entry in entries if entry.main.kind == "submission"]
    last = max(filter(None, due), default=date.max)
    for entry in entries:
        main = entry.main
        alone = not due or bool(main.track and main.day and main.day > last)
        said = main.listed and main.label.lower() in main.segment.text.lower()  # and no label of ours for a sentence
        if alone and main.kind == "abstract" and not (said and _ABSTRACTS_FIRST.search(main.label)):
            entry.main = replace(main, kind="submission")


def _name_event_day(entries: list[Entry], page: Page) -> None:
    """A label of a list of dates that is the event's own name ("BuzzNet day") is the event's date."""
    known = [entry for entry in entries if entry.main.kind == "workshop"]
    if any(entry.main.listed for entry in known):
        return
    first = next((block.text for block in page.blocks if block.kind == "heading"), "")
    title = set(_WORDS.findall(fold(f"{page.meta.get('title', '')} {first}")))
    for entry in entries:
        label = entry.main.label
        words = set(_WORDS.findall(fold(label))) - {"day", "the", "dia"}
        named = (words and words <= title) or (
            AN_EDITION.fullmatch(label) and sum(label in block.text for block in page.blocks) > 1
        )
        is_last = _is_at_the_end(entry, [one for one in entries if one not in known])
        named = bool(named) or (is_last and (AN_EDITION.fullmatch(label) is not None or _is_a_name(label, page)))
        same = all(one.main.day == entry.main.day for one in known)
        if entry.main.kind == "other" and kind_of(label) is None and named and same:
            entry.main = _timed(replace(entry.main, kind="workshop"))
            entries[:] = [one for one in entries if one not in known]
            return


def _is_at_the_end(entry: Entry, entries: list[Entry]) -> bool:
    """Whether a line of a list of dates is behind all that leads to the event: "24 February 2031: KNOT 2031"."""
    days = entry.main.mention.days if entry.main.mention else ()
    others = [one.main.day for one in entries if one is not entry and one.main.day]
    due = any(one.main.kind == "submission" for one in entries)
    return bool(due and days and others and max(others) < days[0])


def _is_a_name(label: str, page: Page) -> bool:
    """Whether a label of several words is what sentences of the page speak of: "State of the Map"."""
    spoken = sum(f" {block.text} ".count(f" {label} ") for block in page.blocks if block.kind == "paragraph")
    return _NAME.fullmatch(label) is not None and spoken >= _SPOKEN
