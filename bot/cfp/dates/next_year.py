"""Answers that come in the year after the papers: "Papers: 16 November 2031", "Decisions: 15 February"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from bot.cfp.dates.resolve import Entry
from bot.cfp.dates.years import shifted

_ANSWERS = ("rebuttal", "notification", "camera_ready")
_REVIEWING = re.compile(r"\b(?:review|discussion|feedback|evaluation)", re.IGNORECASE)
_LONGEST = timedelta(days=270)  # from the papers to what answers them
_BESIDE = timedelta(days=10)  # between the event and its parts


def settle_answers(entries: list[Entry], event: date | None) -> None:
    """Move answers without a year that would come before everything that is sent in to the year after it, where all of
    that has a year on the page.
    """
    sent = [entry.main for entry in entries if entry.main.kind in {"abstract", "submission"} and entry.main.day]
    due = min((one.day for one in sent if one.day), default=date.min)
    if any(one.mention and one.mention.yearless for one in sent):
        return
    for entry in entries:
        mention = entry.main.mention
        answers = entry.main.kind in _ANSWERS or (entry.main.kind == "other" and _REVIEWING.search(entry.main.label))
        if not answers or mention is None or not mention.yearless or mention.days[-1] >= due:
            continue
        moved = shifted(mention, 1)
        if moved.days[0] - due < _LONGEST and (event is None or moved.days[-1] < event):
            entry.main = replace(entry.main, mention=moved)


def settle_parts(entries: list[Entry], event: date | None) -> None:
    """Put parts of the event that a sentence tells without a year beside it: "on 22 May" before 23 May 2031."""
    for entry in entries if event else ():
        mention = entry.main.mention
        if entry.main.kind != "other" or entry.main.listed or mention is None or not mention.yearless:
            continue
        years = [shifted(mention, step) for step in (1, -1) if event]
        near = next((one for one in years if event and abs(one.days[0] - event) <= _BESIDE), None)
        if near and event and abs(mention.days[0] - event) > _BESIDE:
            entry.main = replace(entry.main, mention=near)
