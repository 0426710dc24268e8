"""Answers about dates; each knows the clock."""

from __future__ import annotations

from datetime import UTC, date, datetime

from bot.answering.context import Composed, Context
from bot.answering.listings import listing
from bot.answering.model import Part
from bot.faq.model import KeyDate
from bot.faq.vocabulary import DEADLINES
from bot.faq.when import (
    State,
    day_of,
    day_words,
    instant_of,
    last_day_of,
    moment,
    state_of,
    wall_time,
    window_of,
)
from bot.faq.zones import parse_zone

# Which date a question means, by the words it uses; in this order, since "submission" also stands in other dates' names.
_MEANT = (
    ("camera_ready", {"@camera_ready", "camera"}), ("notification", {"@notification", "@accept"}), ("abstract", {"abstract"}),
    ("workshop", {"@workshop", "{self}"}), ("submission", {"@submit", "@deadline", "@close", "@paper"}),
)  # fmt: skip


def one_date(kind: str, context: Context) -> Composed | None:
    """A date of `kind`: yes or no first when the question names a day, then the date, what moved it, what is open."""
    entries = context.dates(kind)
    if not entries:
        return None
    parts: list[Part] = [_verdict(entries[0], context)]
    for number, entry in enumerate(entries):
        parts += ["\n" if number else "", *sentence(entry, context)]
    return Composed(tuple(filter(None, parts)), entries[0].source)


def sentence(entry: KeyDate, context: Context) -> list[Part]:
    label = entry.label + (f" ({entry.track})" if entry.track else "")
    if entry.at is None and not entry.candidates:
        return [f"{label}: to be announced. {_note(entry)}".strip()]
    parts: list[Part] = [f"{label}: ", moment(entry, context.now, context.zone), "."]
    if entry.at is None:
        parts.append(" The day is not fixed yet.")
    elif entry.status == "tentative":
        parts.append(" This date is tentative.")
    state = state_of(entry, context.now, context.zone)
    if state is State.PASSED and entry.kind in DEADLINES:
        parts.append(" It has passed.")
    elif state is State.LAST_DAY and entry.kind in DEADLINES:
        parts.append(" These are the last 24 hours.")
    if entry.history:
        old = entry.history[-1]
        parts.append(f" Extended from {day_words(wall_time(old.at)[0])}.")
    if entry.kind in DEADLINES and instant_of(entry, context.zone) is None and entry.at:
        parts.append(" The call names no time zone.")
    if note := _note(entry):
        parts.append(f" {note}")
    return parts


def _note(entry: KeyDate) -> str:
    return entry.note or ""


def _verdict(entry: KeyDate, context: Context) -> str:
    """Meet a day that the question names: yes, no, or possibly; nothing when it names none."""
    days = context.days()
    first, last = day_of(entry), last_day_of(entry)
    if not days or first is None or last is None:
        return ""
    if context.says("land", "arrive", "landing", "arriving", "miss", "leave", "flight", "fly", "plane"):
        return _travel(days[-1], first, last, tentative=entry.at is None)
    if not context.is_yes_no and not context.says("why", "heard", "right", "thought", "because", "since"):
        return ""
    if all(first <= day <= last for day in days) and (entry.at is not None or len(days) > 1):
        return "Yes. "
    return "Possibly. " if any(first <= day <= last for day in days) else "No, that is another day. "


def _travel(day: date, first: date, last: date, *, tentative: bool) -> str:
    if day > last:
        return "Yes, you would miss it. "
    if day < first:
        return "No, you would be in time. "
    return "Possibly: the exact day is not fixed. " if tentative else "That is the day itself. "


def all_dates(context: Context) -> Composed | None:
    """Every date, the next one first."""
    found = listing("deadlines", context.faq, context.now)
    if found is None:
        return None
    parts: list[Part] = [found.title]
    for line in found.lines[:20]:
        parts += ["\n• ", *line]
    return Composed(tuple(filter(None, parts)), found.source)


def still_open(context: Context) -> Composed | None:
    """Can one (still) submit, now or on the day the question names."""
    entry = context.date("submission")
    window = window_of(entry, context.zone) if entry else None
    if entry is None or window is None:
        return None
    days = [day for day in context.days() if day != context.now.date()]
    if days:
        begins = datetime(days[-1].year, days[-1].month, days[-1].day, tzinfo=UTC)
        last = last_day_of(entry) or begins.date()
        open_ = days[-1] <= last
    else:
        open_ = context.now <= window[0]
    flipped = context.says("late", "missed", "miss", "passed", "over", "closed", "ended", "shut") or (
        context.asks("@late", "@close") and not context.says("still", "open")
    )
    answer = ("No" if open_ else "Yes") if flipped else ("Yes" if open_ else "No")
    if not context.is_yes_no and not flipped:
        answer = "Yes" if open_ else "No"
    told = ", submission is open until then." if open_ and not days else (", that is in time." if open_ else ", submission has closed.")
    return Composed((f"{answer}{told} ", *sentence(entry, context)), entry.source)


def time_left(context: Context) -> Composed | None:
    """How much time is left until the date the question means."""
    entry = context.date(_meant(context) or "submission")
    if entry is None:
        return None
    return Composed(tuple(sentence(entry, context)), entry.source)


def zone(context: Context) -> Composed | None:
    """The zone of the deadline, and what AoE means."""
    entry = context.date(_meant_deadline(context))
    if entry is None or entry.at is None:
        return None
    name = entry.zone or context.zone
    if name is None:
        return Composed(("The call names no time zone for it. ", *sentence(entry, context)), entry.source)
    verdict = ""
    if context.is_yes_no and not context.says("or"):
        asked_aoe = context.asks("@aoe")
        verdict = "Yes. " if asked_aoe == (name == "AoE") and asked_aoe else ("No. " if context.asks("{zone}") or asked_aoe else "")
    meaning = " AoE (Anywhere on Earth) is UTC−12: it is not over while it is still that day anywhere." if name == "AoE" else ""
    return Composed((f"{verdict}The deadline is in {name} time.{meaning} ", *sentence(entry, context)), entry.source)


def in_zone(context: Context) -> Composed | None:
    """The deadline on the clock of the place that the question names."""
    zones = context.reading.values("{zone}") or context.around.values("{zone}")
    names = context.reading.texts("{zone}") or context.around.texts("{zone}")
    entry = context.date(_meant_deadline(context))
    if entry is None:
        return None
    instant = instant_of(entry, context.zone)
    if not zones or instant is None:
        return zone(context)
    parts: list[Part] = []
    for value, name in list(zip(zones, names, strict=True))[:3]:
        iana = value[1] if isinstance(value, tuple) else value
        if iana is None:
            continue
        local = instant.astimezone(parse_zone(iana))
        shown = name.upper() if len(name) <= 4 or name.startswith("UTC") else name.title()  # noqa: PLR2004 - an abbreviation
        clock = "" if shown == iana else f" ({iana})"
        parts.append(f"In {shown}{clock} the deadline is {day_words(local.date())}, {local:%H:%M}. ")
    return Composed((*parts, *sentence(entry, context)), entry.source)


def extension(context: Context) -> Composed | None:
    """Whether the deadline was extended; only a past extension is a fact."""
    entry = context.date("submission")
    if entry is None or not entry.history:
        return None
    old = ", then from ".join(day_words(wall_time(past.at)[0]) for past in reversed(entry.history))
    return Composed((f"Yes, it was extended from {old}. ", *sentence(entry, context)), entry.source)


def meant_kinds(context: Context) -> list[str]:
    """The kinds of date that the question names, in the order it names them."""
    found: dict[str, int] = {}
    for position, unit in enumerate(context.reading.units):
        for kind, names in _MEANT:
            if not names.isdisjoint(unit.names) and context.date(kind):
                found.setdefault(kind, position)
                break
    return sorted(found, key=lambda kind: found[kind])


def _meant(context: Context) -> str | None:
    kinds = meant_kinds(context)
    return kinds[0] if kinds else None


def _meant_deadline(context: Context) -> str:
    return next((kind for kind in meant_kinds(context) if kind in DEADLINES and context.date(kind)), "submission")
