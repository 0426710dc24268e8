"""Whether a reply is right, by the label of its question: patterns that its text must and must not hold.

A label's `must` is a list of lists of patterns. For one question ("in") the reply must hold one inner list whole; for
several ("multi") every inner list. "@2031-06-01" stands for that day in any usual form, a Discord timestamp included.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache

from bot.answering.model import Outcome, Reply

MARKS = ("right", "offered", "missed", "unstated", "partial", "false", "noise")


@dataclass(frozen=True, slots=True)
class Asked:
    """One labelled question.

    - `kind`: "in", "multi", "out" (must not be answered), "chatter" (overheard: silence), "near" (close to an entry,
      but not answered by any)
    - `entries`: ids of the entries that answer it, for questions on an organizer's own entries
    """

    id: str
    page: str
    now: datetime
    text: str
    kind: str
    style: str = ""
    split: str = ""
    must: tuple[tuple[str, ...], ...] = ()
    forbid: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()


def mark(asked: Asked, reply: Reply) -> str:
    """Return one of MARKS."""
    if asked.kind == "chatter":
        return "right" if reply.outcome is Outcome.SILENT else "noise"
    if asked.kind == "near":
        return "false" if _own_entry_answers(reply) else "right"
    if asked.kind == "out":
        return "right" if reply.outcome is not Outcome.ANSWERED or fits(asked, said(reply)) else "false"
    if reply.outcome is not Outcome.ANSWERED:
        return {Outcome.SUGGESTED: "offered", Outcome.UNSTATED: "unstated"}.get(reply.outcome, "missed")
    if asked.entries:
        return "right" if {answer.entry for answer in reply.answers} & set(asked.entries) else "false"
    return "right" if fits(asked, said(reply)) else ("partial" if _some(asked, said(reply)) else "false")


def said(reply: Reply) -> str:
    return "\n".join([*(answer.text for answer in reply.answers), reply.message])


def fits(asked: Asked, text: str) -> bool:
    """Whether a text holds what the label asks for, and nothing that it forbids."""
    if any(_holds(pattern, text) for pattern in asked.forbid):
        return False
    found = [all(_holds(pattern, text) for pattern in group) for group in asked.must]
    return bool(found) and (all(found) if asked.kind == "multi" else any(found))


def _some(asked: Asked, text: str) -> bool:
    return not any(_holds(p, text) for p in asked.forbid) and any(
        all(_holds(pattern, text) for pattern in group) for group in asked.must
    )


def _own_entry_answers(reply: Reply) -> bool:
    return reply.outcome is Outcome.ANSWERED


def _holds(pattern: str, text: str) -> bool:
    return bool(_compiled(pattern).search(text))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    if pattern.startswith("@"):
        pattern = _day(date.fromisoformat(pattern[1:11]))
    return re.compile(pattern, re.IGNORECASE | re.MULTILINE)


def _day(day: date) -> str:
    """Return a pattern for a day in words or figures, alone or as an end of a span ("10-12 October")."""
    month = f"{day:%b}[a-z]*\\.?"
    number = rf"(?<!\d)0?{day.day}(?:st|nd|rd|th|\.)?(?!\d)"
    span = r"(?:\d+(?:st|nd|rd|th|\.)? ?(?:[-–—]|or|and|to) ?)?"
    tail = r"(?: ?(?:[-–—]|or|and|to) ?\d+(?:st|nd|rd|th|\.)?)?"
    forms = [
        f"{day.isoformat()}",
        f"{span}{number}{tail}(?: of)? {month}",
        f"{month} {span}{number}",
        rf"(?<!\d)0?{day.day}[/.]0?{day.month}[/.](?:{day.year})?",
    ]
    return "|".join(forms)


def parse_instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
