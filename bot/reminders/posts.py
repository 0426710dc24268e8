"""What is posted, as parts that each face renders: a reminder, the note that a date has passed, a notice of change."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.answering.model import Part, Parts
from bot.faq.labels import called, full_label
from bot.faq.model import Faq, KeyDate
from bot.faq.vocabulary import CLOSED, DEADLINES
from bot.faq.when import day_distance, instant_of, literal, moment, window_of
from bot.reminders.heard import as_told
from bot.reminders.leads import format_lead
from bot.reminders.moves import DateChange, Direction
from bot.words.catalogue import SOURCE
from bot.words.language import say
from bot.words.times import amount

MARK = "-# "  # Discord's small print; the line by which a post is found again


def trial_mark(locale: str) -> str:
    """Return the line by which a test is known from the post itself."""
    return MARK + say("post.mark.test", locale)


class Notice(NamedTuple):
    """What a notice says besides the date as it is when it is posted; kept as text in the ledger.

    - `heading`: what became of the date; `was`: the old one as it was kept, empty for a new date
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


def reminder(
    faq: Faq, entry: KeyDate, lead: int, now: datetime, beside: Sequence[KeyDate] = (), locale: str = SOURCE
) -> Parts:
    """Return a reminder worded for the time that is left at `now`, however late it is posted.

    - `beside`: further dates that are reminded of at the same minute
    """
    head = say("post.reminder", locale, name=called(faq.workshop, locale), what=_headline(faq, entry, now, locale))
    parts: list[Part] = [f"{head}\n"]
    parts += _facts(faq, entry, now, locale)
    for other in beside:
        parts += [f"\n{_headline(faq, other, now, locale)}\n", *_facts(faq, other, now, locale)]
    if faq.submission.url and any(_takes_papers(faq, shown, now) for shown in (entry, *beside)):
        parts.append("\n" + say("submit_at", locale, address=faq.submission.url))
    parts.append(f"\n{mark(faq, entry, lead, locale)}")
    return tuple(parts)


def notice(
    faq: Faq,
    entry: KeyDate | None,
    told: Notice,
    number: int,
    date_id: str,
    now: datetime,
    locale: str = SOURCE,
) -> Parts:
    """Return the notice of a change; `entry` is None for a date that is gone, `number` counts the date's notices."""
    label = full_label(entry, locale) if entry else told.label
    change = Direction(told.heading).words(locale)
    head = say("post.notice", locale, name=called(faq.workshop, locale), change=change, label=label) + "\n"
    was = as_told(told.was, locale)
    parts: list[Part] = [head + (f"{was} → " if was and entry else was)]
    if entry:
        parts.append(moment(entry, now, faq.defaults.zone, locale))
    if told.reason:
        parts.append("\n" + say("post.why", locale, reason=told.reason))
    parts.append(f"\n{notice_mark(faq, entry, date_id, number, locale)}")
    return tuple(parts)


def mark(faq: Faq, entry: KeyDate, lead: int, locale: str = SOURCE) -> str:
    """Return the line by which a reminder is known again: one per date, instant and lead, whenever it is posted."""
    if lead == CLOSED:
        when = say("post.mark.closed", locale)
    else:
        when = say("post.mark.reminder", locale, lead=format_lead(lead, locale))
    return f"{MARK}{entry.id} · {literal(entry, faq.defaults.zone, locale)} · {when}"


def notice_mark(faq: Faq, entry: KeyDate | None, date_id: str, number: int, locale: str = SOURCE) -> str:
    """Return the line by which a notice is known again: its number tells it from one that named the same date."""
    words = literal(entry, faq.defaults.zone, locale) if entry else say("post.mark.gone", locale)
    change = say("post.mark.changes", locale, number=number) if number > 1 else say("post.mark.change", locale)
    return f"{MARK}{date_id} · {words} · {change}"


def moved_from(entry: KeyDate, default: str | None, locale: str = SOURCE) -> str:
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
    words = literal(past, default, locale)
    if earlier:
        return say("post.was_later", locale, day=words)
    return say("post.was_extended" if entry.kind in DEADLINES else "post.was_moved", locale, day=words)


def _facts(faq: Faq, entry: KeyDate, now: datetime, locale: str) -> list[Part]:
    """The date, and what it was before."""
    moved = moved_from(entry, faq.defaults.zone, locale)
    return [moment(entry, now, faq.defaults.zone, locale), *([f"\n{moved}"] if moved else [])]


def _takes_papers(faq: Faq, entry: KeyDate, now: datetime) -> bool:
    instant = instant_of(entry, faq.defaults.zone)
    return entry.kind in {"abstract", "submission"} and (instant is None or instant > now)


def _headline(faq: Faq, entry: KeyDate, now: datetime, locale: str) -> str:
    instant = instant_of(entry, faq.defaults.zone)
    label = full_label(entry, locale)
    if instant is not None:
        if now >= instant:
            return say("post.passed", locale, label=label)
        span = amount(instant - now + timedelta(seconds=30), locale, away=True)
        return say("post.near", locale, label=label, span=span)
    window = window_of(entry, faq.defaults.zone)
    distance = day_distance(window, now, locale) if window else ""
    return say("post.day", locale, label=label, distance=distance) if distance else label


def _past(entry: KeyDate) -> KeyDate:
    past = entry.history[-1]
    return entry.model_copy(update={"at": past.at, "zone": past.zone or entry.zone, "end": None})
