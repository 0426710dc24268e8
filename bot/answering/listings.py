"""Whole lists, line by line: a face shows them in pages of its own size."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple

from bot.answering.model import Parts
from bot.faq.history import moved
from bot.faq.labels import full_label
from bot.faq.model import Faq, KeyDate, Source, TopicGroup
from bot.faq.when import State, day_of, instant_of, moment, state_of
from bot.words.catalogue import SOURCE
from bot.words.language import labelled, say
from bot.words.spacing import bracketed


class Listing(NamedTuple):
    """- `lines` are the list without its title; none is longer than a message."""

    title: str
    lines: tuple[Parts, ...]
    source: Source | None = None


def listing(what: str, faq: Faq, now: datetime, locale: str = SOURCE) -> Listing | None:
    """Return one of "deadlines", "topics", "organizers"; None when the call has nothing of the kind."""
    found = {"deadlines": _dates, "topics": _topics, "organizers": _organizers}[what](faq, now, locale)
    return found if found.lines else None


def in_order(faq: Faq, now: datetime) -> list[KeyDate]:
    """Return a FAQ's dates as somebody in a hurry reads them."""
    return soonest_first(faq.dates, now, faq.defaults.zone)


def soonest_first(dates: Iterable[KeyDate], now: datetime, zone: str | None) -> list[KeyDate]:
    """Sort dates: what comes next first, then what has no day yet, then what has passed."""

    def place(entry: KeyDate) -> tuple[int, date, float, str]:
        instant = instant_of(entry, zone)
        group = {State.UNKNOWN: 1, State.PASSED: 2}.get(state_of(entry, now, zone), 0)
        return group, day_of(entry) or date.max, instant.timestamp() if instant else 0.0, entry.id

    return sorted(dates, key=place)


def _dates(faq: Faq, now: datetime, locale: str) -> Listing:
    zone = faq.defaults.zone
    ordered = in_order(faq, now)
    lines: list[Parts] = []
    for number, entry in enumerate(ordered):
        passed = state_of(entry, now, zone) is State.PASSED
        change = bracketed(moved(entry, locale), locale) if moved(entry) else ""
        upcoming = f" ← {say('list.next', locale)}" if number == 0 and not passed and day_of(entry) else ""
        lines.append(
            (
                labelled(full_label(entry, locale), locale),
                replace(moment(entry, now, zone, locale), struck=passed),
                change + upcoming,
            )
        )
    return Listing(say("list.dates", locale), tuple(lines), ordered[0].source if ordered else None)


def _topics(faq: Faq, now: datetime, locale: str) -> Listing:
    del now
    lines: list[str] = []
    for item in faq.topics:
        if isinstance(item, TopicGroup):
            lines.append(f"{item.name}:" if item.topics else item.name)
            lines += [f"  {inner if isinstance(inner, str) else inner.name}" for inner in item.topics]
        else:
            lines.append(item)
    return Listing(say("list.topics", locale), tuple((line,) for line in lines), faq.source_of("topics"))


def _organizers(faq: Faq, now: datetime, locale: str) -> Listing:
    del now
    people = [person for person in faq.people if person.role == "organizer"]
    lines = [person.name + (f", {person.affiliation}" if person.affiliation else "") for person in people]
    return Listing(
        say("list.organizers", locale), tuple((line,) for line in lines), people[0].source if people else None
    )
