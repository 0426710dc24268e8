"""Writes an entry as the FAQ file has it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from bot.cfp.dates.global_clock import Clock
from bot.cfp.dates.resolve import Entry
from bot.cfp.dates.years import weekday_slip
from bot.cfp.finding import Doubt, source_of
from bot.faq.vocabulary import DEADLINES
from bot.page.page import Page
from bot.words.times import one_of

_MOST_DAYS = 14  # of an event


def write_date(page: Page, entry: Entry, clock: Clock, doubts: list[Doubt]) -> dict[str, Any]:
    """Write an entry as the FAQ file has it."""
    main = entry.main
    data: dict[str, Any] = {"id": main.kind, "kind": main.kind, "label": main.label} | _moment(entry, clock)
    if main.track:
        data["track"] = main.track[:100]
    _note(entry, doubts)
    if data["at"] and entry.tentative:
        data["status"] = "tentative"
    now = (data["at"] or "")[:10]
    history = sorted({day: reason for day, reason in reversed(entry.history) if day.isoformat() != now}.items())
    if history:
        data["history"] = [_past(day, reason, data) for day, reason in history]
    if entry.notes:
        data["note"] = " ".join(dict.fromkeys(entry.notes))[:600]
    doubts += [Doubt(main.segment.line, f"{main.label}: {what}", main.segment.block.file) for what in _open_ends(data)]
    shown = " ".join(struck.text for struck in main.segment.struck) if main.over else main.segment.text
    words = " ".join(shown.replace(" \t ", ": ").split())
    data["source"] = source_of(page, main.segment.block, words=words or main.label, offset=main.segment.offset)
    return data


def _note(entry: Entry, doubts: list[Doubt]) -> None:
    """Note what is special about a date, and what makes it uncertain."""
    main, notes = entry.main, entry.notes
    said = " ".join(main.segment.text.split())[:200]
    if main.mention and (slip := weekday_slip(main.mention)):
        entry.tentative = True
        notes.append(f"{slip}.")
        doubts.append(Doubt(main.segment.line, f"{main.label}: {slip}", main.segment.block.file))
    if main.off:
        entry.tentative = True
        notes.append(f"The page says “{said}”.")
    elif main.over and main.kind == "workshop":
        entry.tentative = True
        notes.append("The page strikes it out.")
    if main.rolling:
        notes.insert(0, f"It comes again and again: “{said}”.")
    elif main.vague:
        notes.insert(0, f"The page says “{main.vague}”{' and no year' if main.yearless else ''}.")
    if main.mention and main.mention.midnight:
        notes.append("The page says “midnight”, taken for the end of that day.")
    if main.firm:
        notes.append("The page says that there will be no extension.")


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
    if mention and main.over and main.off and main.kind == "workshop":  # called off, and no new day
        days = [mention.days[0] + timedelta(days=step) for step in range((mention.days[-1] - mention.days[0]).days + 1)]
        return {"at": None, "candidates": [day.isoformat() for day in days][:_MOST_DAYS], "status": "tentative"}
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


def by_kind(entries: Sequence[Entry]) -> Any:  # noqa: ANN401 - a sort key
    """Dates of one kind stand together, the kinds in the order of the page."""
    order = {kind: number for number, kind in reversed(list(enumerate(entry.main.kind for entry in entries)))}
    return lambda entry: order[entry.main.kind]


def number_ids(dates: list[dict[str, Any]]) -> None:
    """Give dates of the same kind ids of their own."""
    for kind in {entry["kind"] for entry in dates}:
        for number, entry in enumerate([entry for entry in dates if entry["kind"] == kind][1:], start=2):
            entry["id"] = f"{kind}_{number}"
