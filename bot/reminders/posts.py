"""What is posted, as parts that each face renders: a reminder, the note that a date has passed, a notice of change."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.answering.model import Part, Parts
from bot.faq.model import Faq, KeyDate
from bot.faq.vocabulary import CLOSED, DEADLINES
from bot.faq.when import day_distance, instant_of, literal, moment, window_of
from bot.reminders.leads import format_lead
from bot.reminders.moves import DateChange, Direction
from bot.words.times import amount

MARK = "-# "  # Discord's small print; the line by which a post is found again
TEST_MARK = f"{MARK}a test: members do not see this post"


class Notice(NamedTuple):
    """What a notice says besides the date as it is when it is posted; kept as text in the ledger.

    - `heading`: what became of the date; `was`: the old one as the call wrote it, empty for a new date
    """

    heading: str
    label: str
    was: str = ""
    reason: str = ""

    @classmethod
    def of(cls, change: DateChange, reason: str = "") -> Notice:
        was = "" if change.was is None or change.direction is Direction.ADDED else change.was.literal
        return cls(change.direction.value, change.label, was, reason)

    def kept(self) -> str:
        return json.dumps(self, ensure_ascii=False)

    @classmethod
    def read(cls, kept: str) -> Notice:
        """Read what `kept` wrote; versions before it kept the old date alone."""
        if kept.startswith("["):
            return cls(*json.loads(kept))
        return cls(Direction.LATER.value, "", kept)


def reminder(faq: Faq, entry: KeyDate, lead: int, now: datetime, beside: Sequence[KeyDate] = ()) -> Parts:
    """Return a reminder worded for the time that is left at `now`, however late it is posted.

    - `beside`: further dates that are reminded of at the same minute
    """
    parts: list[Part] = [f"⏰ {faq.workshop.called}: {_headline(faq, entry, now)}\n"]
    parts += _facts(faq, entry, now)
    for other in beside:
        parts += [f"\n{_headline(faq, other, now)}\n", *_facts(faq, other, now)]
    if faq.submission.url and any(_takes_papers(faq, shown, now) for shown in (entry, *beside)):
        parts.append(f"\nSubmit at {faq.submission.url}")
    parts.append(f"\n{mark(faq, entry, lead)}")
    return tuple(parts)


def notice(faq: Faq, entry: KeyDate | None, told: Notice, number: int, date_id: str, now: datetime) -> Parts:
    """Return the notice of a change; `entry` is None for a date that is gone, `number` counts the date's notices."""
    label = entry.full_label if entry else told.label
    head = f"📣 {faq.workshop.called}: {told.heading}: {label}\n"
    parts: list[Part] = [head + (f"{told.was} → " if told.was and entry else told.was)]
    if entry:
        parts.append(moment(entry, now, faq.defaults.zone))
    if told.reason:
        parts.append(f"\nWhy: {told.reason}")
    parts.append(f"\n{notice_mark(faq, entry, date_id, number)}")
    return tuple(parts)


def mark(faq: Faq, entry: KeyDate, lead: int) -> str:
    """Return the line by which a reminder is known again: one per date, instant and lead, whenever it is posted."""
    when = "closed" if lead == CLOSED else f"reminder {format_lead(lead)}"
    return f"{MARK}{entry.id} · {literal(entry, faq.defaults.zone)} · {when}"


def notice_mark(faq: Faq, entry: KeyDate | None, date_id: str, number: int) -> str:
    """Return the line by which a notice is known again: its number tells it from one that named the same date."""
    words = literal(entry, faq.defaults.zone) if entry else "gone"
    return f"{MARK}{date_id} · {words} · change" + (f" {number}" if number > 1 else "d")


def moved_from(entry: KeyDate, default: str | None) -> str:
    """Return "Extended from 22 September 2023, 23:59 AoE.", or whichever way the date moved; empty if it never did."""
    if not entry.history or entry.at is None:
        return ""
    past = _past(entry)
    before, after = instant_of(past, default), instant_of(entry, default)
    if before is None or after is None:
        earlier, same = (entry.at < (past.at or "")), entry.at == past.at
    else:
        earlier, same = after < before, after == before
    if same:
        return ""
    words = literal(past, default)
    if earlier:
        return f"Moved earlier; it was {words}."
    return f"{'Extended' if entry.kind in DEADLINES else 'Moved'} from {words}."


def _facts(faq: Faq, entry: KeyDate, now: datetime) -> list[Part]:
    """The date, and what it was before."""
    moved = moved_from(entry, faq.defaults.zone)
    return [moment(entry, now, faq.defaults.zone), *([f"\n{moved}"] if moved else [])]


def _takes_papers(faq: Faq, entry: KeyDate, now: datetime) -> bool:
    instant = instant_of(entry, faq.defaults.zone)
    return entry.kind in {"abstract", "submission"} and (instant is None or instant > now)


def _headline(faq: Faq, entry: KeyDate, now: datetime) -> str:
    instant = instant_of(entry, faq.defaults.zone)
    label = entry.full_label
    if instant is not None:
        if now >= instant:
            return f"{label} has passed"
        return f"{label} in {amount(instant - now + timedelta(seconds=30))}"
    window = window_of(entry, faq.defaults.zone)
    return f"{label} {day_distance(window, now)}".rstrip() if window else label


def _past(entry: KeyDate) -> KeyDate:
    past = entry.history[-1]
    return entry.model_copy(update={"at": past.at, "zone": past.zone or entry.zone, "end": None})
