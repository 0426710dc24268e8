"""Writes an entry as the FAQ file has it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from bot.cfp.dates.global_clock import Clock
from bot.cfp.dates.remarks import Remark, quoting, weekday_slip
from bot.cfp.dates.resolve import Entry
from bot.cfp.finding import Doubt, source_of
from bot.faq import model as faq
from bot.faq.remarks import remark_words
from bot.faq.vocabulary import DEADLINES, REMARKS
from bot.page.page import Page
from bot.words.times import one_of

_CELLS = re.compile(r"\s*[:：]? \t ")  # between the cells of a row, of which the first may be a label
_MOST_DAYS = 14  # of an event
_MOST_REMARKS = 4  # of one date; a page that contradicts itself more often is told so often enough
_CLOSES = re.compile(r"\b(?:deadlines?|due|closes)\b", re.IGNORECASE)  # of a label: it holds until the end of its day


def write_date(page: Page, entry: Entry, clock: Clock, doubts: list[Doubt]) -> dict[str, Any]:
    """Write an entry as the FAQ file has it."""
    main = entry.main
    data: dict[str, Any] = {"id": main.kind, "kind": main.kind, "label": main.label} | _moment(entry, clock)
    if main.track:
        data["track"] = main.track[:100]
    _remark(entry)
    if data["at"] and entry.tentative:
        data["status"] = "tentative"
    now = (data["at"] or "")[:10]
    if history := sorted(day for day in set(entry.history) if day.isoformat() != now):
        data["history"] = [_past(day, data) for day in history]
    remarks = [remark.written(page) for remark in entry.remarks]
    if kept := list(_unlike(remarks)):
        data["remarks"] = kept[:_MOST_REMARKS]
    doubts += _doubts(entry, data, remarks)
    shown = " ".join(struck.text for struck in main.segment.struck) if main.over else main.segment.text
    words = " ".join(_CELLS.sub(": ", shown).split())
    data["source"] = source_of(page, main.segment.block, words=words or main.label, offset=main.segment.offset)
    return data


def _remark(entry: Entry) -> None:
    """Remark what is special about a date, and what makes it uncertain."""
    main, remarks = entry.main, entry.remarks
    if main.mention and (slip := weekday_slip(main.mention)):
        entry.tentative = True
        remarks.append(slip)
    if main.off:
        entry.tentative = True
        remarks.append(quoting("taken_back", main.segment.text, main.segment))
    elif main.over and main.kind == "workshop":
        entry.tentative = True
        remarks.append(Remark("struck_out"))
    if main.rolling:
        remarks.insert(0, quoting("comes_again", main.segment.text, main.segment))
    elif main.vague and not main.off:
        remarks.insert(0, quoting("no_year" if main.yearless else "says", main.vague, main.segment))
    if main.mention and main.mention.midnight:
        remarks.append(Remark("midnight"))
    if main.firm:
        remarks.append(Remark("no_extension"))


def _unlike(remarks: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield remarks that say the same once, with the first of the places that they are made of."""
    told = []
    for remark in remarks:
        said = remark | {"source": (remark.get("source") or {}).get("quote")}
        if said not in told:
            told.append(said)
            yield remark


def _doubts(entry: Entry, data: dict[str, Any], remarks: list[dict[str, Any]]) -> Iterator[Doubt]:
    """Yield what an organizer should look at: doubtful remarks, in the words that answers have for them, and ends left
    open.
    """
    label, here = entry.main.label, entry.main.segment
    for remark in map(faq.Remark.model_validate, remarks):
        if REMARKS[remark.what].doubtful:
            there = remark.source
            line, file = (there.line, there.file or "") if there else (here.line, here.block.file)
            words = remark_words(remark)
            if remark.what == "no_year":
                words = f"{words.rstrip('.')}: write the day with its year"
            yield Doubt(line, f"{label}: {words}", file)
    for what in _open_ends(data):
        yield Doubt(here.line, f"{label}: {what}", here.block.file)


def _open_ends(data: dict[str, Any]) -> Iterator[str]:
    """Yield what an organizer should settle: a zone, a day, one of two readings."""
    if data["kind"] in DEADLINES and data["at"] and not data.get("zone"):
        yield "the page names no time zone"
    if data["status"] == "tba":
        yield "to be announced"
    if days := data.get("candidates"):
        yield f"may be {one_of([date.fromisoformat(day) for day in days])}"


def _past(day: date, data: dict[str, Any]) -> dict[str, Any]:
    time = (data["at"] or "")[11:]
    past: dict[str, Any] = {"at": day.isoformat() + (f" {time}" if time else "")}
    return past | ({"zone": data["zone"]} if data.get("zone") else {})


def _moment(entry: Entry, clock: Clock) -> dict[str, Any]:
    main, mention = entry.main, entry.main.mention
    if mention and main.over and main.off and main.kind == "workshop":  # called off, and no new day
        days = [mention.days[0] + timedelta(days=step) for step in range((mention.days[-1] - mention.days[0]).days + 1)]
        return {"at": None, "candidates": [day.isoformat() for day in days][:_MOST_DAYS], "status": "tentative"}
    if mention is None or main.rolling:
        return {"at": None, "status": "tentative" if main.vague or main.rolling else "tba"}
    if mention.joint == "or":
        return {"at": None, "candidates": [day.isoformat() for day in mention.days], "status": "tentative"}
    deadline = main.kind in DEADLINES
    day = mention.days[-1] if deadline else mention.days[0]
    closes = deadline or (main.kind == "other" and _CLOSES.search(main.label) is not None)
    time = (
        (mention.until or mention.time or clock.time) if deadline else mention.time or (clock.time if closes else None)
    )
    zone = mention.zone or (clock.zone if closes else None)
    moment: dict[str, Any] = {"at": day.isoformat() + (f" {time}" if time else "")}
    if not deadline and (len(mention.days) > 1 or mention.until):
        moment["end"] = mention.days[-1].isoformat() + (f" {mention.until}" if mention.until and time else "")
    if zone:
        moment["zone"] = zone
    return moment | {"status": "confirmed"}


def by_kind(entries: Sequence[Entry]) -> Any:  # noqa: ANN401 - a sort key
    """Dates of one kind stand together, the kinds in the order of the page."""
    order = {kind: number for number, kind in reversed(list(enumerate(entry.main.kind for entry in entries)))}
    return lambda entry: order[entry.main.kind]


def number_ids(dates: list[dict[str, Any]]) -> None:
    """Give dates of the same kind ids of their own."""
    for kind in {entry["kind"] for entry in dates}:
        for number, entry in enumerate([entry for entry in dates if entry["kind"] == kind][1:], start=2):
            entry["id"] = f"{kind}_{number}"
