"""What changed in the dates: set, extended, moved, withdrawn; an earlier deadline is told loudly."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from bot.changes.change import Action, Change
from bot.changes.edition import is_other_edition
from bot.changes.pairs import date_likeness, lone_kinds, pairs
from bot.faq.labels import full_label
from bot.faq.model import Faq, KeyDate
from bot.faq.remarks import noted
from bot.faq.vocabulary import DEADLINES
from bot.faq.when import instant_of, literal, wall_time
from bot.words.catalogue import SOURCE
from bot.words.language import labelled, language, say
from bot.words.spacing import bracketed, spaced
from bot.words.times import amount, day_words, units

_MINUTE = timedelta(minutes=1)


def date_changes(old: Faq, new: Faq, locale: str) -> Iterator[Change]:
    """Yield the changes of the dates, in the order of the new state."""
    zones = (old.defaults.zone, new.defaults.zone)
    first, last = (((one.kind, one.at) for one in faq.dates) for faq in (old, new))
    if is_other_edition(first, last, (old.workshop.name, new.workshop.name)):
        yield from _other_edition(old, new, zones, locale)
        return
    paired, gone, fresh = pairs(old.dates, new.dates, date_likeness(lone_kinds(old.dates, new.dates)))
    order = {id(entry): number for number, entry in enumerate(new.dates)}
    for before, after in sorted(paired, key=lambda pair: order[id(pair[1])]):
        yield from _moved(before, after, zones, locale)
    for entry in fresh:
        yield _added(entry, zones[1], locale)
    for entry in gone:
        shown = literal(entry, zones[0], locale)
        told = say("changed.date.gone", locale, label=full_label(entry, locale), old=shown)
        yield Change(Action.REMOVED, f"dates.{entry.id}", told, old=shown)


def _added(entry: KeyDate, zone: str | None, locale: str) -> Change:
    shown = literal(entry, zone, locale)
    return Change(
        Action.ADDED,
        f"dates.{entry.id}",
        say("changed.date.new", locale, label=full_label(entry, locale), new=shown),
        new=shown,
    )


def _other_edition(old: Faq, new: Faq, zones: tuple[str | None, str | None], locale: str) -> Iterator[Change]:
    """The page turned to another edition: nothing moved, everything is new."""
    was, now = (
        next((literal(one, zone, locale) for one in faq.dates if one.kind == "workshop"), None)
        for faq, zone in zip((old, new), zones, strict=True)
    )
    told = bracketed(f"{was} → {now}", locale) if was and now else ""
    yield Change(Action.CHANGED, "dates", f"⚠ {say('changed.edition', locale, dates=told)}", was, now, loud=True)
    for entry in new.dates:
        yield _added(entry, zones[1], locale)


def _moved(before: KeyDate, after: KeyDate, zones: tuple[str | None, str | None], locale: str) -> Iterator[Change]:
    old, new = literal(before, zones[0], locale), literal(after, zones[1], locale)
    path = f"dates.{after.id}.at"
    if (before.at, before.candidates, before.end) == (after.at, after.candidates, after.end) and _zone(
        before, zones[0]
    ) == _zone(after, zones[1]):
        if before.status != after.status and after.at:
            which = "changed.date.confirmed" if after.status == "confirmed" else "changed.date.doubtful"
            told = say(which, locale, label=full_label(after, locale), new=new)
            if (why := noted(after, locale)) and _beside(after) != _beside(before):
                told = spaced(f"{told}{say('answer.stop', locale)} {why}", locale)
            yield Change(Action.CHANGED, f"dates.{after.id}.status", told, before.status, after.status)
        elif after.at is None and not after.candidates and _beside(before) != _beside(after):
            told = f"{labelled(full_label(after, locale), locale)}{noted(after, locale) or say('time.open', locale)}"
            which = "note" if before.note != after.note else "remarks"
            yield Change(Action.CHANGED, f"dates.{after.id}.{which}", told, noted(before, locale), noted(after, locale))
        return
    if after.at is None or before.at is None:
        if old == new:  # without a day, nobody reads the zone
            return
        set_again = after.at or (after.candidates and not before.at)
        which = "changed.date.set" if set_again else "changed.date.withdrawn"
        yield Change(Action.CHANGED, path, say(which, locale, label=_dated(after, locale), new=new, old=old), old, new)
    else:
        yield _shifted(before, after, zones, path, locale)


def _shifted(before: KeyDate, after: KeyDate, zones: tuple[str | None, str | None], path: str, locale: str) -> Change:
    """Both states name a day: tell how far it moved, and whether that is an extension, a move, or a danger."""
    old, new, label = literal(before, zones[0], locale), literal(after, zones[1], locale), full_label(after, locale)
    span, exact = _span(before, after, zones)
    if span == timedelta(0):
        ends = before.end != after.end and before.at == after.at and after.end
        which = "rewritten" if exact else ("ends" if ends else "timed")
        return Change(
            Action.CHANGED, path, say(f"changed.date.{which}", locale, label=label, new=new, old=old), old, new
        )
    size = f"{'+' if span > timedelta(0) else '−'}{_size(span, locale, exact=exact)}"
    shown = f"{_short(before, after, old, locale)} → {new}{bracketed(size, locale)}"
    if after.kind in DEADLINES and span < timedelta(0):
        told = f"⚠ {say('changed.date.danger', locale, label=label, change=shown)}"
        return Change(Action.CHANGED, path, told, old, new, loud=True)
    which = "extended" if after.kind in DEADLINES else ("postponed" if span > timedelta(0) else "earlier")
    return Change(Action.CHANGED, path, say(f"changed.date.{which}", locale, label=label, change=shown), old, new)


def _span(before: KeyDate, after: KeyDate, zones: tuple[str | None, str | None]) -> tuple[timedelta, bool]:
    """Return how far a date moved, and whether by instants; by whole days where a time or zone is not known."""
    instants = instant_of(before, zones[0]), instant_of(after, zones[1])
    if instants[0] and instants[1]:
        span = instants[1] - instants[0]
        timed = bool((before.at or "")[11:] and (after.at or "")[11:])
        # A deadline without a time ends with its day: what comes a minute before that is the same.
        if timed or (_day(before) == _day(after) and abs(span) > _MINUTE):
            return span, True
    return timedelta(days=(_day(after) - _day(before)).days), False


def _size(span: timedelta, locale: str, *, exact: bool) -> str:
    if exact and abs(span) % timedelta(days=1):
        return amount(abs(span), locale)
    return units(locale, days=abs(span).days)


def _short(before: KeyDate, after: KeyDate, old: str, locale: str) -> str:
    """The old date without what it shares with the new one: "29 September → 3 October 2023, 23:59 AoE"."""
    same_clock = (before.at or "")[11:] == (after.at or "")[11:] and before.zone == after.zone
    if before.end or after.end or not same_clock or locale != SOURCE:
        return old
    day = _day(before)
    return f"{day.day} {day:%B}" if day.year == _day(after).year else day_words(day)


def _day(entry: KeyDate) -> date:
    return wall_time(entry.at or "")[0]


def _zone(entry: KeyDate, default: str | None) -> str | None:
    return entry.zone or (default if entry.kind in DEADLINES else None)


def _beside(entry: KeyDate) -> tuple[str | None, set[tuple[str | None, ...]]]:
    """What stands beside a date, whatever the lines it is read from."""
    quotes = (one.source.quote if one.source else None for one in entry.remarks)
    return entry.note, {
        (one.what, one.day, one.weekday, quote) for one, quote in zip(entry.remarks, quotes, strict=True)
    }


def _dated(entry: KeyDate, locale: str) -> str:
    """A date's name; in English, as something that can be set."""
    name = full_label(entry, locale)
    own = language(locale).code != SOURCE or any(word in name.lower() for word in ("date", "deadline", "due"))
    return name if own else f"{name} date"
