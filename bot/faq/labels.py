"""What dates, events and entries are called where they are read: as in the call or by organizers, else by their kind in
the reader's language.
"""

from __future__ import annotations

from bot.faq.model import Entry, KeyDate, Workshop
from bot.faq.vocabulary import DATE_KINDS, NAMELESS
from bot.words.catalogue import SOURCE
from bot.words.language import language, say

_KINDS = {kind.label: kind.id for kind in DATE_KINDS.values()}


def label_of(entry: KeyDate, locale: str = SOURCE) -> str:
    """Return the label in the language of a reader, unless it is the call's own or an organizer's: it is neither where
    it names a kind and does not stand in the words of the call.
    """
    kind = _KINDS.get(entry.label)
    if kind is None or entry.source is None or entry.label.casefold() in entry.source.quote.casefold():
        return entry.label
    return say(f"label.{kind}", locale)


def full_label(entry: KeyDate, locale: str = SOURCE) -> str:
    """Return the label, with the track where there are several."""
    label, track = label_of(entry, locale), entry.track
    return f"{label} ({track})" if track and track.lower() not in label.lower() else label


def name_of(workshop: Workshop, locale: str = SOURCE) -> str:
    """Return the name of an event; of one that has none, what it is: "The conference"."""
    if workshop.name != NAMELESS:
        return workshop.name
    name = say(f"event.the.{workshop.event or 'workshop'}", locale)
    return name[:1].upper() + name[1:]


def called(workshop: Workshop, locale: str = SOURCE) -> str:
    """Return what people call an event: its short name where there is one."""
    return workshop.short_name or name_of(workshop, locale)


def question_of(entry: Entry, locale: str = SOURCE) -> str:
    """Return the question of an entry; that of a kind, which `build` gives to what it quotes, in that language."""
    key = f"kind.{entry.id}.question"
    is_kinds = language(SOURCE).knows(key) and entry.question == say(key)
    return say(key, locale) if is_kinds else entry.question


def part_of(name: str, locale: str = SOURCE) -> str:
    """Return a part of a paper that a limit counts or not: the usual ones by their names, else as the call has it."""
    key, speaks = f"part.{name.lower().replace(' ', '_')}", language(locale)
    return speaks.say(key) if speaks.knows(key) else name
