"""Answers about the zone of a deadline, and the deadline on another clock."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from bot.answering.dates.meant import meant_deadline, meant_kinds
from bot.answering.dates.stating import lines, sentence
from bot.answering.facts.context import Composed, Context
from bot.answering.facts.tracks import dates_meant
from bot.answering.questions.at_hour import zone_name
from bot.faq.model import KeyDate
from bot.faq.remarks import noted
from bot.faq.vocabulary import DEADLINES
from bot.faq.when import State, instant_of, state_of
from bot.faq.zones import ABBREVIATIONS, parse_zone
from bot.matching.entities import zone_of
from bot.words.places import place_words, zone_words
from bot.words.spacing import bracketed
from bot.words.times import instant_words

_MEANING = re.compile(r"\b(?:mean\w*|stand(?:s|ing)? for|what (?:is|does|on earth is) (?:aoe|anywhere))\b")
_ON_A_CLOCK = re.compile(
    r"“[^”]*(?:\d[:.h]\d\d|\d\s?[ap]m\b|\b(?:[A-Z]{2,3}T|UTC|AoE)\b)"
)  # of a day that has no year on the page
_WRITTEN = re.compile(
    r"(?i:\b(?:deadlines?|dates|times|submissions?|due)\b)[^.]{0,60}"
    r"(?:\d ?(?i:[ap]\.?m\b)|\d[:.h]\d\d|(?i:midnight|noon))[^.]{0,30}?"
    r"(?:\b[A-Z][a-z]+ (?i:(?:standard|daylight|summer|local) )?(?i:time)\b|\b(?i:local|your own) (?i:time)\b)"
)
_BEGINS = re.compile(r"\b(?:start|begin|kick)\w*\b")
_MOST = 3  # places in one answer
_INITIALS = frozenset("hcmc nyc uae uk us usa".split())  # of places, besides those of zones


def zone(context: Context) -> Composed | None:
    """The zone of the deadline, and what AoE means."""
    meant = dates_meant(meant_deadline(context), context).entries
    entries = [entry for entry in meant if entry.at]
    if not entries:
        told = next((one for one in meant if one.at is None and _ON_A_CLOCK.search(noted(one))), None)
        return Composed(tuple(sentence(told, context)), told.source) if told else None
    entry, names = entries[0], {one.zone or context.zone for one in entries}
    name = entry.zone or context.zone
    if name is None:  # a zone that is written and could not be read is better than none
        written = next((one for one in context.passages if _WRITTEN.search(one.text)), None)
        return context.quote(written) if written else None
    verdict = _verdict(entry, context) if len(names) == 1 else ""
    if _for_asker(context):  # each reader's own clock is told along with the date
        return Composed(tuple(lines(entries, context)), entry.source)
    lead = _is_in(name, entry, context) if len(names) == 1 else ""
    meaning = context.lead("answer.zone.aoe") if name == "AoE" or _MEANING.search(context.form.words) else ""
    return Composed((f"{verdict}{lead}{meaning}", *lines(entries, context)), entry.source)


def _is_in(name: str, entry: KeyDate, context: Context) -> str:
    """In which zone the deadline is; of one that a city names, how far its clock is from UTC on the day, too."""
    instant = instant_of(entry, context.zone)
    if "/" not in name or instant is None:
        return context.lead("answer.zone.is", zone=name)
    offset, called = f"{instant.astimezone(parse_zone(name)):%z}", zone_words(name, context.language)
    shown = f"{called}, UTC{offset[:3]}:{offset[3:]}"
    return context.lead("answer.zone.is_offset", zone=name, offset=shown)


def _for_asker(context: Context) -> bool:
    """Whether the asker wants the date on their own clock, and not to be told whether it is written in it."""
    return context.says("my", "mine", "me") and not context.form.is_yes_no


def _meant(context: Context) -> KeyDate | None:
    entries = dates_meant(meant_deadline(context), context).entries
    return entries[0] if entries else None


def _verdict(entry: KeyDate, context: Context) -> str:
    """Yes or no to "is it AoE?", "UTC, right?"; zones are the same when their clocks are at the deadline."""
    form, instant = context.form, instant_of(entry, context.zone)
    if form.is_either_or or not form.is_check or instant is None:
        return ""
    asked = [zone for value in context.reading.values("{zone}") if (zone := zone_name(value))]
    if context.asks("@aoe"):
        asked.append("AoE")
    if not asked and context.says("local", "my", "mine", "our") and not context.says("what"):
        return context.lead("answer.no")
    if len(asked) != 1 or "what" in form.words.split():
        return ""
    same = instant.astimezone(parse_zone(asked[0])).utcoffset() == instant.utcoffset()
    if context.says("midnight", "noon") and same:
        return ""
    return context.lead("answer.yes" if same != form.denies else "answer.no")


def in_zone(context: Context) -> Composed | None:
    """The deadline on the clock of the place that the question names."""
    places = _places(context)
    kinds = [kind for kind in meant_kinds(context) if kind in DEADLINES or kind == "workshop"]
    if not kinds and _BEGINS.search(context.form.words):
        kinds = ["workshop"]
    entry = next(
        (one for kind in kinds for one in context.dates(kind) if instant_of(one, context.zone)), None
    ) or _meant(context)
    if entry is None:
        return None
    instant = instant_of(entry, context.zone)
    if not places or instant is None:
        return zone(context)
    over = state_of(entry, context.now, context.zone) is State.PASSED
    which = ("answer.zone.was_there" if over else "answer.zone.is_there") if entry.kind in DEADLINES else None
    parts = [
        context.lead(which or "answer.zone.begins_there", place=shown, when=_clock(instant, iana, context))
        for shown, iana in places[:_MOST]
    ]
    return Composed((_claimed(instant, context), *parts, *lines([entry], context)), entry.source)


def _claimed(instant: datetime, context: Context) -> str:
    """Yes or no to "is it 11:59 pm on May 1 in Oslo?": to the minute."""
    said = [span.instant for span in context.spans() if span.instant]
    if len(said) != 1 or not context.form.is_check:
        return ""
    same = abs(said[0] - instant) < timedelta(minutes=1)  # a day without an hour ends with its last second
    return context.lead("answer.yes" if same != context.form.denies else "answer.no")


def _clock(instant: datetime, iana: str, context: Context) -> str:
    local = instant.astimezone(parse_zone(iana))
    return instant_words(local.date(), f"{local:%H:%M}", context.language)


def _places(context: Context) -> list[tuple[str, str]]:
    """The places and zones that the question names: how they are shown, and their zone."""
    for reading in (context.reading, context.around):
        found: list[tuple[str, str]] = []
        for mention in reading.mentions:
            iana = (
                zone_name(mention.value)
                if "{zone}" in mention.names
                else (zone_of(mention.text) if "{city}" in mention.names else None)
            )
            if iana:
                found.append((_shown(mention.text, iana, context.language), iana))
        if found:
            return found
    return []


def _shown(text: str, iana: str, language: str) -> str:
    capitals = text.upper()
    is_short = capitals in ABBREVIATIONS or text in _INITIALS or capitals.startswith("UTC")
    name = place_words(capitals if is_short else text.title(), iana, language)
    return name if name == iana else name + bracketed(iana, language)
