"""What is due when, from the dates of a FAQ: pure, and the same for the same FAQ."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from bot.faq.model import Faq, KeyDate
from bot.faq.vocabulary import CLOSED, DEADLINES
from bot.faq.when import day_of, instant_of
from bot.reminders.leads import DEFAULT, Leads

_MINUTE_S = 60
_NOON = 12  # UTC: a day without a time is counted from its noon, which is that day in nearly every zone
# How a date without a kind of its own says that it is a deadline: "Reviewer sign-up deadline", "Posters due".
_DEADLINE = re.compile(
    r"\b(?:deadlines?|due|closes|fecha l[ií]mite|date limite|prazo|hạn)\b|frist\b|截止|締め?切", re.IGNORECASE
)


class Reminder(NamedTuple):
    """- `instant` is the date's own; `due` when this is posted; `lead` the seconds between."""

    date_id: str
    instant: datetime
    lead: int
    due: datetime


def plan(faq: Faq, leads: Mapping[str, Leads] = DEFAULT) -> list[Reminder]:
    """Return every reminder of every date with a day, the earliest first."""
    found = [
        Reminder(entry.id, instant, lead, instant - timedelta(seconds=lead))
        for entry in faq.dates
        if (instant := anchor(entry, faq)) is not None
        for lead in leads_of(entry, leads, faq)
    ]
    return sorted(found, key=lambda reminder: (reminder.due, reminder.lead, reminder.date_id))


def grouped(reminders: Iterable[Reminder]) -> list[tuple[Reminder, ...]]:
    """Return the reminders that are posted together, in the order they fall due: those of one minute."""
    found: dict[int, list[Reminder]] = {}
    for reminder in reminders:
        found.setdefault(int(reminder.due.timestamp()) // _MINUTE_S, []).append(reminder)
    return [tuple(group) for _, group in sorted(found.items())]


def leads_of(entry: KeyDate, leads: Mapping[str, Leads], faq: Faq) -> Leads:
    """Return the leads of a date: those of its kind, else those of all deadlines when it is one by kind or by name.

    A day without a time is reminded of by whole days, and no instant is known at which it would have passed.
    """
    chosen = leads.get(entry.kind, leads.get("deadline", ()) if _closes(entry) else ())
    if instant_of(entry, faq.defaults.zone) is not None:
        return chosen
    return tuple(lead for lead in chosen if lead != CLOSED and lead % timedelta(days=1).total_seconds() == 0)


def _closes(entry: KeyDate) -> bool:
    return entry.kind in DEADLINES or (entry.kind == "other" and _DEADLINE.search(entry.label) is not None)


def anchor(entry: KeyDate, faq: Faq) -> datetime | None:
    """Return the instant that leads are counted from, in whole seconds of UTC; None while the day is not fixed."""
    if entry.at is None or any(remark.what == "taken_back" for remark in entry.remarks):
        return None
    instant = instant_of(entry, faq.defaults.zone)
    if instant is not None:
        return instant.astimezone(UTC).replace(microsecond=0)
    day = day_of(entry)
    return datetime(day.year, day.month, day.day, _NOON, tzinfo=UTC) if day else None


def date_of(faq: Faq, date_id: str) -> KeyDate | None:
    return next((entry for entry in faq.dates if entry.id == date_id), None)
