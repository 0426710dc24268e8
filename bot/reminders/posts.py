"""What is posted, as parts that each face renders: a reminder, the note that a date has passed, a notice of change."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.answering.model import Part, Parts
from bot.faq.model import Faq, KeyDate
from bot.faq.vocabulary import CLOSED
from bot.faq.when import amount, day_distance, instant_of, literal, moment, window_of
from bot.reminders.leads import format_lead

MARK = "-# "  # Discord's small print; the line by which a post is found again


def reminder(faq: Faq, entry: KeyDate, lead: int, now: datetime) -> Parts:
    """Return a reminder worded for the time that is left at `now`, however late it is posted."""
    name = faq.workshop.called
    instant = instant_of(entry, faq.defaults.zone)
    head = f"⏰ {name}: {_headline(faq, entry, now)}\n"
    parts: list[Part] = [head, moment(entry, now, faq.defaults.zone)]
    if entry.history:
        parts.append(f"\nExtended from {literal(_past(entry), faq.defaults.zone)}.")
    open_still = instant is None or instant > now
    if open_still and entry.kind in {"abstract", "submission"} and faq.submission.url:
        parts.append(f"\nSubmit at {faq.submission.url}")
    parts.append(f"\n{mark(faq, entry, lead)}")
    return tuple(parts)


def notice(faq: Faq, entry: KeyDate, was: str, now: datetime) -> Parts:
    """Return the notice that a date moved; `was` is the old one as the call wrote it."""
    name = faq.workshop.called
    verb = "Extended" if _later(entry) else "Changed"
    head = f"📣 {name}: {verb}: {entry.label}\n{was} → "
    return (head, moment(entry, now, faq.defaults.zone), f"\n{notice_mark(faq, entry)}")


def mark(faq: Faq, entry: KeyDate, lead: int) -> str:
    """Return the line by which a reminder is known again: one per date, instant and lead, whenever it is posted."""
    when = "closed" if lead == CLOSED else f"reminder {format_lead(lead)}"
    return f"{MARK}{entry.id} · {literal(entry, faq.defaults.zone)} · {when}"


def notice_mark(faq: Faq, entry: KeyDate) -> str:
    return f"{MARK}{entry.id} · {literal(entry, faq.defaults.zone)} · changed"


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


def _later(entry: KeyDate) -> bool:
    return bool(entry.history) and entry.at is not None and entry.at > entry.history[-1].at
