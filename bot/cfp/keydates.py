"""Finds the dates of a call: labelled lines first, then sentences; what disagrees is kept and reported."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.cfp.blocks import Block
from bot.cfp.dates import UNDECIDED, DateMention, find_dates
from bot.cfp.finding import Doubt, source_of
from bot.cfp.page import Page
from bot.cfp.sentences import sentences

# In this order: "camera-ready submission" is no submission deadline, "notification of abstract acceptance" no abstract one.
_KINDS = [
    ("camera_ready", r"camera[ -]?ready|final (?:version|paper|manuscript|submission|copy|upload)|print[ -]ready|revised (?:version|paper)"),
    ("rebuttal", r"rebuttal|author (?:response|feedback)|discussion (?:period|phase)"),
    ("notification", r"notif|decisions?\b|acceptance|author announcement|results?\b|accept/reject|benachrichtigung"),
    ("registration", r"regist(?:ration|er)(?! (?:of )?(?:abstract|paper))|early[ -]bird"),
    ("supplementary", r"supplement|appendi"),
    ("other", r"review(?:s|ing)?\b.{0,20}\b(?:due|deadline|period|start|end)|reviewer|travel|grant|visa|bidding|poster (?:upload|due)|video|slides|proposal"),
    ("abstract", r"abstracts?\b(?!.{0,20}\bpaper)"),
    ("submission", r"submission|submit|papers?\b.{0,20}\bdue|full papers?|paper deadline|deadline\b|einreich"),
    ("workshop", r"workshop|conference|event|takes? place|held|meeting|symposium"),
]  # fmt: skip
_OPENS = re.compile(r"\bopens?\b|\bopening\b|\bstart(?:s|ing)?\b.{0,12}\bsubmission|\bsubmission.{0,12}\b(?:start|begin)", re.IGNORECASE)
_HELD = re.compile(r"\b(?:held|take[s]? place|hosted|organi[sz]ed|join us|co-?located|workshop (?:is|will be))\b", re.IGNORECASE)
_DUE = re.compile(r"\b(?:deadline|due|by|until|no later than|before)\b", re.IGNORECASE)
_DEADLINES = {"abstract", "submission", "supplementary", "rebuttal", "camera_ready", "registration"}
_LABELS = {"submission": "Submission deadline", "notification": "Notification", "camera_ready": "Camera-ready deadline",
           "abstract": "Abstract deadline", "workshop": "Workshop"}  # fmt: skip
_MAX_LABEL = 90


@dataclass(frozen=True, slots=True)
class Reading:
    """One statement of a date on the page. `mention` is None when the page says it is undecided."""

    kind: str
    label: str
    mention: DateMention | None
    listed: bool
    source: dict[str, Any]


def kind_of(label: str) -> str | None:
    """Return the kind of date that a label names."""
    if _OPENS.search(label):
        return "other"
    return next((kind for kind, words in _KINDS if re.search(words, label, re.IGNORECASE)), None)


def read_key_dates(page: Page, *, year: int | None) -> tuple[list[dict[str, Any]], list[Doubt]]:
    """Return the key dates as the FAQ file has them, and what is doubtful about them."""
    readings = [reading for row in _rows(page) for reading in _listed(page, row, year)]
    readings = list({(r.kind, r.mention and r.mention.days, r.kind == "other" and r.label): r for r in readings}.values())
    listed = {reading.kind for reading in readings}
    readings += [reading for block in page.blocks for reading in _told(page, block, year)]
    dates: list[dict[str, Any]] = []
    doubts: list[Doubt] = []
    for kind in dict.fromkeys(reading.kind for reading in readings):
        same = [reading for reading in readings if reading.kind == kind]
        if kind == "other" or (kind in listed and sum(r.listed and r.mention is not None for r in same) > 1):
            dates += [_entry(reading, same[:0], doubts) for reading in same if reading.listed]
        else:
            first = next((r for r in same if r.listed), same[0])
            dates.append(_entry(first, [r for r in same if r is not first], doubts))
    _number(dates)
    return dates, doubts


def _rows(page: Page) -> Iterator[list[Block]]:
    """Yield list items and paragraphs one by one, and the cells of a table row together."""
    row: list[Block] = []
    for block in page.blocks:
        if block.kind == "cell":
            if row and block.row != row[0].row:
                yield row
                row = []
            row.append(block)
            continue
        if row:
            yield row
            row = []
        if block.kind in {"item", "paragraph"}:
            yield [block]
    if row:
        yield row


def _listed(page: Page, row: list[Block], year: int | None) -> Iterator[Reading]:
    """Read "Label: date" lines, "date - label" lines and table rows."""
    text = "\n".join(block.text for block in row) if len(row) == 1 else " \t ".join(block.text for block in row)
    for line in text.split("\n"):
        mentions = find_dates(line, year=year)
        undecided = UNDECIDED.search(line)
        if len(mentions) > 2 or not (mentions or undecided) or len(line) > 2 * _MAX_LABEL + 60:  # noqa: PLR2004
            continue
        start = mentions[0].start if mentions else (undecided.start() if undecided else 0)
        before, after = line[:start], line[(mentions[-1].end if mentions else len(line)) :]
        # A label stands before the date with a colon, a dash or nothing; or the date comes first.
        label = before if kind_of(before) else after
        if re.search(r"\b(?:is|are|was|by|on)\s*\W*$", before):  # a sentence; `_told` reads those
            continue
        if before.strip() and not re.search(r"[:\t–—-]\s*\w{0,9},?\s*$|^\W*[\w /()-]{3,60}$", before.strip() + " "):
            continue
        kind = kind_of(label)
        label = re.sub(r"[\s:*|.,\t–—-]+$|^[\s:*|.,\t)–—-]+", "", re.split(r"[:\t]", label)[0] or label)
        if kind and label and len(label) <= _MAX_LABEL:
            yield Reading(
                kind,
                label,
                mentions[0] if mentions else None,
                listed=True,
                source=source_of(page, row[0], words=line.replace(" \t ", ": ")),
            )


def _told(page: Page, block: Block, year: int | None) -> Iterator[Reading]:
    """Read sentences such as "The workshop will be held on December 15" and "The submission deadline is May 3"."""
    if block.kind == "heading":
        return
    for sentence in sentences(block):
        for mention in find_dates(sentence.text, year=year):
            before = sentence.text[: mention.start]
            kind = None
            if _DUE.search(before):
                kind = kind_of(before)
            elif _HELD.search(before) and re.search(r"workshop|event|conference|symposium|meeting", sentence.text, re.IGNORECASE):
                kind = "workshop"
            if kind and kind != "other":
                source = source_of(page, block, words=sentence.text, offset=sentence.offset)
                yield Reading(kind, _LABELS.get(kind, kind.capitalize()), mention, listed=False, source=source)
                break


def _entry(first: Reading, others: list[Reading], doubts: list[Doubt]) -> dict[str, Any]:
    """Make the FAQ's entry from the first statement; the other statements confirm it or are noted."""
    entry: dict[str, Any] = {"id": first.kind, "kind": first.kind, "label": first.label}
    decided = first.mention or next((r.mention for r in others if r.mention), None)
    entry |= _moment(first, decided)
    for other in others:
        if other.mention is None or decided is None:
            continue
        line, said = other.source["line"], other.mention.text
        if first.mention is None:
            entry["note"] = f"The list of dates (line {first.source['line']}) leaves it open; the text (line {line}) says “{said}”."
            doubts.append(Doubt(first.source["line"], f"{first.label}: undecided here, but “{said}” in line {line}"))
        elif other.mention.days[0] != decided.days[0]:
            entry["status"] = "tentative"
            entry["note"] = f"The page contradicts itself: line {line} says “{said}”."
            doubts.append(Doubt(line, f"{first.label}: “{said}” here, but “{decided.text}” in line {first.source['line']}"))
        elif decided.time is None and other.mention.time:
            entry |= _moment(first, other.mention)
    if first.kind in _DEADLINES and entry["at"] and not entry.get("zone"):
        doubts.append(Doubt(first.source["line"], f"{first.label}: the page names no time zone"))
    entry["source"] = first.source
    return entry


def _moment(reading: Reading, mention: DateMention | None) -> dict[str, Any]:
    if mention is None:
        return {"at": None, "status": "tba"}
    if mention.joint == "or":
        return {"at": None, "candidates": [day.isoformat() for day in mention.days], "status": "tentative"}
    if reading.mention is None:  # the list says TBD, the text names a day
        return {"at": mention.days[0].isoformat(), "status": "tentative"}
    day = mention.days[-1] if reading.kind in _DEADLINES else mention.days[0]
    moment: dict[str, Any] = {"at": day.isoformat() + (f" {mention.time}" if mention.time else "")}
    if len(mention.days) > 1 and reading.kind not in _DEADLINES:
        moment["end"] = mention.days[-1].isoformat()
    if mention.zone:
        moment["zone"] = mention.zone
    return moment | {"status": "confirmed"}


def _number(dates: list[dict[str, Any]]) -> None:
    """Give dates of the same kind ids of their own."""
    for kind in {entry["kind"] for entry in dates}:
        for number, entry in enumerate([entry for entry in dates if entry["kind"] == kind][1:], start=2):
            entry["id"] = f"{kind}_{number}"
