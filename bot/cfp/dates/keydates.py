"""Puts the statements of a page together: one entry a date, what moved it, what contradicts it, what is doubtful."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from bot.cfp.dates.cancelled import Announcement, read_cancellation
from bot.cfp.dates.consistent import doubt_contradictions, part_after_the_event, settle_years
from bot.cfp.dates.forall import Clock, read_clock
from bot.cfp.dates.grammar import Order, Reading, order_of
from bot.cfp.dates.labels import kind_of, telling
from bot.cfp.dates.resolve import Entry, add_told, resolved, succeeded
from bot.cfp.dates.segments import in_program, segments
from bot.cfp.dates.statements import Statement, read_line
from bot.cfp.dates.told import read_headline, read_told
from bot.cfp.dates.years import by_weekday, read_year, weekday_slip
from bot.cfp.finding import Doubt, source_of
from bot.cfp.language import language_of
from bot.cfp.phrases import fold
from bot.faq.vocabulary import COURSE, DEADLINES
from bot.faq.when import one_of
from bot.page.page import Page
from bot.rules import Rule

# A heading such as "Schedule" may stand above the dates of the call or the hours of the event.
_IN_SCHEDULE = DEADLINES | {"notification"} - {"rebuttal"}
_WORDS = re.compile(r"[^\W\d_]{3,}")
_CONFERENCE = re.compile(r"conference|konferenz", re.IGNORECASE)
_ABSTRACTS_FIRST = Rule(
    "abstracts are what comes first",
    r"^ \W* abstracts? \W? (?: \s (?: submissions? | deadline | registration | due ) | $ ) | \b regist | \b intent | résumés? $ | アブストラクト | 摘要",
    examples=("Abstract submission", "Abstract deadline", "abstract registration", "Abstracts due", "Abstract", "paper registration", "letter of intent", "Dépôt du résumé", "アブストラクト", "摘要"),
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
    listed, told = _statements(page, reading)
    doubts: list[Doubt] = []
    entries = [entry for group in _groups(listed) for entry in [resolved(group, doubts)] if entry]
    add_told(entries, told, doubts, reading.year)
    entries = _without_conference(_without_echoes(succeeded(entries)))
    settle_years(entries, doubts)
    _name_lone_abstracts(entries)
    _name_event_day(entries, page)
    part_after_the_event(entries)
    doubt_contradictions(entries, doubts)
    if cancelled := read_cancellation(page):
        _call_off(entries, cancelled, doubts)
    dates = [_written(page, entry, clock, doubts) for entry in sorted(entries, key=_rank(entries))]
    _number(dates)
    return dates, doubts


def _statements(page: Page, reading: Reading) -> tuple[list[Statement], list[Statement]]:
    """Return the statements of lists, and those of sentences and headlines elsewhere on the page."""
    lines = [statement for segment in segments(page, reading) for statement in read_line(segment, reading)]
    listed = [
        _timed(statement)
        for statement in lines
        if not in_program(statement.segment.block) or statement.kind in _IN_SCHEDULE
    ]
    places = {(statement.segment.block.file, statement.segment.line, statement.kind) for statement in listed}
    told = [_timed(statement) for statement in [*read_told(page, reading), *read_headline(page, reading)]]
    near = {one.kind for one in (*listed, *told) if one.day and reading.year and _is_near(one, reading.year)}
    listed, told = _of_this_year(listed, reading.year, near), _of_this_year(told, reading.year, near)
    return listed, [one for one in told if (one.segment.block.file, one.segment.line, one.kind) not in places]


def _of_this_year(statements: list[Statement], year: int | None, near: set[str]) -> list[Statement]:
    """Leave out dates of earlier editions of the kinds in `near`, of which the page names others that are of its own."""
    return [one for one in statements if not one.day or not year or _is_near(one, year) or one.kind not in near]


def _is_near(statement: Statement, year: int) -> bool:
    named = statement.day.year if statement.day else year
    return year - (statement.kind != "workshop") <= named <= year + 1


def _timed(statement: Statement) -> Statement:
    return replace(statement, mention=by_weekday(statement.mention)) if statement.mention else statement


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


def _groups(listed: Iterable[Statement]) -> list[list[Statement]]:
    """Part the statements by what they are about: kind, track and the telling words of their label."""
    groups: dict[tuple[Any, ...], list[Statement]] = {}
    for statement in listed:
        own = statement.label.lower() if statement.kind == "other" else telling(statement.label)
        if statement.kind == "workshop":
            own = "conference" if _CONFERENCE.search(statement.label) else ""
        key = (statement.kind, statement.track.lower(), own)
        groups.setdefault(key, []).append(statement)
    # A label without telling words, beside one with: the same date when a list and a mention elsewhere agree in the day.
    for key in [key for key in groups if not key[2] and not key[1]]:
        others = [other for other in groups if other[0] == key[0] and other != key]
        for one in groups[key][:]:
            twin = next((o for o in others if any(s.day == one.day and s.day for s in groups[o])), None)
            if twin and not one.segment.dated:
                groups[key].remove(one)
    return [part for group in groups.values() for part in _by_place(group)]


def _by_place(group: list[Statement]) -> list[list[Statement]]:
    """Part statements of one label that stand in lists of their own ("Round 1", "Round 2") and name different days."""
    places = {one.segment.place for one in group if one.segment.dated and one.mention}
    days = {one.day for one in group if one.mention}
    if len(places) < 2 or "" in places or len(days) < 2 or not all(one.segment.dated for one in group):
        return [group] if group else []
    return [
        [replace(one, track=place) for one in group if one.segment.place == place]
        for place in dict.fromkeys(one.segment.place for one in group)
    ]


def _without_echoes(entries: list[Entry]) -> list[Entry]:
    """Leave out what a headline or a box repeats of the list of dates: the same day of the same kind."""
    listed = {(entry.main.kind, entry.main.day) for entry in entries if entry.main.segment.dated}
    return [
        entry
        for entry in entries
        if entry.main.segment.dated or (entry.main.kind, entry.main.day) not in listed or entry.main.day is None
    ]


def _without_conference(entries: list[Entry]) -> list[Entry]:
    """Where a page dates both the workshop and the conference it belongs to, the conference is another date."""
    events = [entry for entry in entries if entry.main.kind == "workshop"]
    named = [entry for entry in events if not _CONFERENCE.search(entry.main.label)]
    if len(events) > 1 and named and len(named) < len(events):
        for entry in events:
            if entry not in named:
                entry.main = replace(entry.main, kind="other")
    return entries


def _name_lone_abstracts(entries: list[Entry]) -> None:
    """Where only abstracts are submitted, and the page does not call it "abstract submission", theirs is the submission's deadline."""
    if any(entry.main.kind == "submission" for entry in entries):
        return
    for entry in entries:
        if entry.main.kind == "abstract" and not (entry.main.listed and _ABSTRACTS_FIRST.search(entry.main.label)):
            entry.main = replace(entry.main, kind="submission")


def _name_event_day(entries: list[Entry], page: Page) -> None:
    """A label of a list of dates that is the event's own name ("BuzzNet day") is the event's date."""
    if any(entry.main.kind == "workshop" for entry in entries):
        return
    first = next((block.text for block in page.blocks if block.kind == "heading"), "")
    title = set(_WORDS.findall(fold(f"{page.meta.get('title', '')} {first}")))
    for entry in entries:
        words = set(_WORDS.findall(fold(entry.main.label))) - {"day", "the", "dia"}
        if entry.main.kind == "other" and kind_of(entry.main.label) is None and words and words <= title:
            entry.main = replace(entry.main, kind="workshop")
            return


def _call_off(entries: list[Entry], cancelled: Announcement, doubts: list[Doubt]) -> None:
    """Nothing of an event that is cancelled or postponed is certain any more."""
    doubts.append(
        Doubt(cancelled.block.line_at(cancelled.offset), f"the event: “{cancelled.words}”", cancelled.block.file)
    )
    for entry in entries:
        entry.tentative = True
        entry.notes.append(f"The page says: “{cancelled.words}”")


def _written(page: Page, entry: Entry, clock: Clock, doubts: list[Doubt]) -> dict[str, Any]:
    """Write an entry as the FAQ file has it."""
    main = entry.main
    data: dict[str, Any] = {"id": main.kind, "kind": main.kind, "label": main.label} | _moment(entry, clock)
    if main.track:
        data["track"] = main.track[:100]
    if main.mention and (slip := weekday_slip(main.mention)):
        entry.notes.append(f"{slip}.")
        data["status"] = "tentative"
        doubts.append(Doubt(main.segment.line, f"{main.label}: {slip}", main.segment.block.file))
    if main.off:
        entry.tentative = True
        entry.notes.append(f"The page says “{' '.join(main.segment.text.split())[:200]}”.")
    if data["at"] and entry.tentative:
        data["status"] = "tentative"
    history = sorted(
        {day: reason for day, reason in reversed(entry.history) if day.isoformat() != (data["at"] or "")[:10]}.items()
    )
    if history:
        data["history"] = [_past(day, reason, data) for day, reason in history]
    if main.rolling:
        entry.notes.insert(0, f"It comes again and again: “{' '.join(main.segment.text.split())[:200]}”.")
    elif main.vague:
        entry.notes.insert(0, f"The page says “{main.vague}”.")
    if main.mention and main.mention.midnight:
        entry.notes.append("The page says “midnight”, taken for the end of that day.")
    if main.firm:
        entry.notes.append("The page says that there will be no extension.")
    if entry.notes:
        data["note"] = " ".join(dict.fromkeys(entry.notes))[:600]
    doubts += [Doubt(main.segment.line, f"{main.label}: {what}", main.segment.block.file) for what in _open_ends(data)]
    words = " ".join(
        f"{main.segment.text if not main.over else ''} {' '.join(s.text for s in main.segment.struck) if main.over else ''}".replace(
            " \t ", ": "
        ).split()
    )
    data["source"] = source_of(page, main.segment.block, words=words or main.label, offset=main.segment.offset)
    return data


def _open_ends(data: dict[str, Any]) -> Iterator[str]:
    """Yield what an organizer should settle: a zone, a day, one of two readings."""
    if data["kind"] in DEADLINES and data["at"] and not data.get("zone"):
        yield "the page names no time zone"
    if data["status"] == "tba":
        yield "to be announced"
    if days := data.get("candidates"):
        yield f"may be {one_of([date.fromisoformat(day) for day in days])}"


def _past(day: date, reason: str, data: dict[str, Any]) -> dict[str, Any]:
    time = (data["at"] or "")[11:]
    past: dict[str, Any] = {"at": day.isoformat() + (f" {time}" if time else "")}
    if data.get("zone"):
        past["zone"] = data["zone"]
    return past | ({"reason": reason} if reason else {})


def _moment(entry: Entry, clock: Clock) -> dict[str, Any]:
    main, mention = entry.main, entry.main.mention
    if mention is None or main.rolling:
        return {"at": None, "status": "tentative" if main.vague or main.rolling else "tba"}
    if mention.joint == "or":
        return {"at": None, "candidates": [day.isoformat() for day in mention.days], "status": "tentative"}
    deadline = main.kind in DEADLINES
    day = mention.days[-1] if deadline else mention.days[0]
    time = mention.time or (clock.time if deadline else None)
    zone = mention.zone or (clock.zone if deadline else None)
    moment: dict[str, Any] = {"at": day.isoformat() + (f" {time}" if time else "")}
    if not deadline and (len(mention.days) > 1 or mention.until):
        moment["end"] = mention.days[-1].isoformat() + (f" {mention.until}" if mention.until and time else "")
    if zone:
        moment["zone"] = zone
    return moment | {"status": "confirmed"}


def _rank(entries: Sequence[Entry]) -> Any:  # noqa: ANN401 - a sort key
    """Dates of one kind stand together, the kinds in the order of the page."""
    order = {kind: number for number, kind in reversed(list(enumerate(entry.main.kind for entry in entries)))}
    return lambda entry: order[entry.main.kind]


def _number(dates: list[dict[str, Any]]) -> None:
    """Give dates of the same kind ids of their own."""
    for kind in {entry["kind"] for entry in dates}:
        for number, entry in enumerate([entry for entry in dates if entry["kind"] == kind][1:], start=2):
            entry["id"] = f"{kind}_{number}"
