"""What a date is called where people read it: as the call calls it, else by its kind in the reader's language."""

from __future__ import annotations

from bot.faq.model import KeyDate
from bot.faq.vocabulary import DATE_KINDS
from bot.words.catalogue import SOURCE
from bot.words.language import say

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
