"""Answers about two dates: how far apart they are, and which comes first."""

from __future__ import annotations

import re
from datetime import date

from bot.answering import countdown
from bot.answering.context import Composed, Context
from bot.answering.dates import meant_kinds, time_left
from bot.answering.event import the_event
from bot.answering.standing import Meeting, meeting
from bot.answering.stating import lines, sentence
from bot.answering.tracks import dates_meant
from bot.faq.model import KeyDate
from bot.faq.vocabulary import DATE_KINDS
from bot.faq.when import count, day_of, last_day_of, literal

_TWO_WEEKS = 14
_BEFORE = re.compile(r"\b(?:before|earlier|prior|precedes?|sooner|ahead of|first)\b")
_AFTER = re.compile(r"\b(?:after|later|following|follows?|last)\b")


def difference(context: Context) -> Composed | None:
    """The days between the two dates that the question means."""
    if countdown.asks_left(context) and len(meant_kinds(context)) < 2:  # noqa: PLR2004 - from now to one date
        return time_left(context)
    pair = _two(context)
    if pair is None:
        return None
    first, last = pair
    start, end, latest = day_of(first), day_of(last), last_day_of(last)
    if start is None or end is None or latest is None:
        return None
    days, most = (end - start).days, (latest - start).days
    told = f"{days} or {most} days" if last.at is None and most != days else count(days, "day")
    weeks, rest = divmod(days, 7)
    about = "" if rest == 0 and most == days else "about "
    told += f" ({about}{count(round(days / 7) or weeks, 'week')})" if days >= _TWO_WEEKS else ""
    verb = "is" if told.startswith("1 day") else "are"
    between = " and ".join(f"{_named(one, context)} ({literal(one, context.zone)})" for one in pair)
    return Composed((f"There {verb} {told} between {between}.{_undecided(first, last)}",), last.source)


def order(context: Context) -> Composed | None:
    """Which of two dates comes first, or whether a date is before a day that the question names."""
    kinds = meant_kinds(context)
    if kinds and (entries := dates_meant(kinds[0], context).entries) and (found := context.spans(day_of(entries[0]))):
        entry = entries[0]
        met = meeting(found[-1], entry, context.zone)
        verdict = {Meeting.YES: "Yes. ", Meeting.NO: "No. ", Meeting.MAYBE: "Possibly. "}.get(met, "") if met else ""
        if not context.form.is_check or context.form.is_either_or or context.form.denies:
            verdict = ""
        return Composed((verdict, *sentence(entry, context)), entry.source)
    pair = _two(context)
    if pair is None:
        return None
    first, last = pair
    if day_of(first) == day_of(last):
        told = f"{_capital(_named(first, context))} and {_named(last, context)} fall on the same day."
        return Composed((told, "\n", *lines([first, last], context)), first.source)
    told = f"{_capital(_named(first, context))} ({literal(first, context.zone)}) comes before {_named(last, context)}"
    verdict = _order_verdict(first, last, kinds, context)
    return Composed((f"{verdict}{told} ({literal(last, context.zone)}).{_undecided(first, last)}",), first.source)


def _order_verdict(first: KeyDate, last: KeyDate, kinds: list[str], context: Context) -> str:
    """Yes or no to "is X before Y?"; none to "which is first, X or Y?"."""
    form = context.form
    named = [kind for kind in kinds if kind in {first.kind, last.kind}]
    before, after = bool(_BEFORE.search(form.words)), bool(_AFTER.search(form.words))
    if not form.is_yes_no or form.is_either_or or form.denies or before == after or len(named) < 2:  # noqa: PLR2004
        return ""
    return "Yes. " if (named[0] == first.kind) == before else "No. "


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _undecided(*entries: KeyDate) -> str:
    return "".join(f" {entry.label}: the day is not fixed yet." for entry in entries if entry.at is None)


def _named(entry: KeyDate, context: Context) -> str:
    if entry.kind == "workshop":
        return the_event(context.faq)
    return f"“{entry.full_label}”" if entry.kind == "other" else DATE_KINDS[entry.kind].noun


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
