"""Answers about two dates: how far apart they are, and which comes first."""

from __future__ import annotations

from datetime import date

from bot.answering.context import Composed, Context
from bot.answering.dates import meant_kinds, sentence
from bot.faq.model import KeyDate
from bot.faq.vocabulary import DATE_KINDS
from bot.faq.when import count, day_of, last_day_of, literal


def difference(context: Context) -> Composed | None:
    """The days between the two dates that the question means."""
    pair = _two(context)
    if pair is None:
        return None
    first, last = pair
    start, end = day_of(first), day_of(last)
    latest = last_day_of(last)
    if start is None or end is None or latest is None:
        return None
    days = (end - start).days
    told = count(days, "day") if latest == end else f"{days} or {(latest - start).days} days"
    told += f" (about {count(round(days / 7), 'week')})" if days >= 14 else ""  # noqa: PLR2004 - two weeks
    sentence = f"{told} lie between {_named(first)} ({literal(first, context.zone)}) and {_named(last)} ({literal(last, context.zone)})."
    return Composed((sentence + _undecided(first, last),), last.source)


def order(context: Context) -> Composed | None:
    """Which of two dates comes first, or whether a date is before a day that the question names."""
    days = context.days()
    kinds = meant_kinds(context)
    if days and kinds:
        entry = context.date(kinds[0])
        last = last_day_of(entry) if entry else None
        if entry is None or last is None:
            return None
        holds = last < days[-1] if context.asks("@before") or context.says("by") else last > days[-1]
        return Composed((("Yes. " if holds else "No. "), *sentence(entry, context)), entry.source)
    pair = _two(context)
    if pair is None:
        return None
    first, last_entry = pair
    kinds_in_order = [kind for kind in kinds if kind in {first.kind, last_entry.kind}]
    verdict = ""
    if context.is_yes_no and kinds_in_order and not context.says("or"):
        holds = (kinds_in_order[0] == first.kind) == context.asks("@before")
        verdict = "Yes. " if holds else "No. "
    told = f"{_named(first).capitalize()} ({literal(first, context.zone)}) comes before {_named(last_entry)} ({literal(last_entry, context.zone)})."
    return Composed((verdict + told + _undecided(first, last_entry),), first.source)


def _undecided(*entries: KeyDate) -> str:
    return "".join(f" {entry.label}: the day is not fixed yet." for entry in entries if entry.at is None)


def _named(entry: KeyDate) -> str:
    return entry.label if entry.kind == "other" else DATE_KINDS[entry.kind].noun


def _two(context: Context) -> tuple[KeyDate, KeyDate] | None:
    """The two dates meant, the earlier first; submission stands in for one that is not named."""
    kinds = meant_kinds(context)
    if len(kinds) > 2:  # noqa: PLR2004 - "accepted" and "paper" say less than the names of dates
        kinds = [kind for kind in kinds if kind != "submission"][:2]
    if len(kinds) == 1 and kinds[0] != "submission":
        kinds = ["submission", *kinds]
    elif kinds == ["submission"]:
        kinds = ["submission", "notification"]
    entries = [entry for kind in kinds[:2] if (entry := context.date(kind)) and day_of(entry)]
    if len(entries) < 2:  # noqa: PLR2004
        return None
    first, last = sorted(entries, key=lambda entry: day_of(entry) or date.max)
    return first, last
