"""What became of a date that stood elsewhere before: extended, moved, brought forward."""

from __future__ import annotations

import re
from enum import Enum

from bot.faq.model import KeyDate
from bot.faq.vocabulary import DEADLINES
from bot.faq.when import span_words, wall_time
from bot.words.catalogue import SOURCE
from bot.words.language import say
from bot.words.times import day_words

_EXTENDED = re.compile(r"\bextended\b(?! abstract)|\bverlängert|\bprolong|\bprorrog|\bproroga|\bverlengd")


class Move(Enum):
    """What became of a date that stood elsewhere before; the value names its sentence in the catalogues."""

    EXTENDED = "extended"
    LATER = "moved"
    EARLIER = "forward"
    OPEN = "announced"  # for a day before, and without one now


def move_of(entry: KeyDate) -> Move | None:
    """What became of a date since the call last moved it; None if it was not moved, or the page only has two days for
    it and does not say that one took the place of the other.
    """
    if not entry.history or any(remark.what == "another_day" for remark in entry.remarks):
        return None
    old = entry.history[-1].at
    if entry.at is None:
        return Move.OPEN
    if old == entry.at:  # only the zone changed
        return None
    if old > entry.at:
        return Move.EARLIER
    return Move.EXTENDED if entry.kind in DEADLINES else Move.LATER


def is_extended(entry: KeyDate) -> bool:
    """Whether the call says that a date was extended, with the date before or without."""
    said = f"{entry.told_beside} {entry.label} {entry.source.quote if entry.source else ''}"
    return move_of(entry) is Move.EXTENDED or bool(_EXTENDED.search(said.lower()))


def moved(entry: KeyDate, locale: str = SOURCE) -> str:
    """How a date was moved: "extended from 1 March 2027", "moved from ..."; empty if it was not."""
    move = move_of(entry)
    if move is None:
        return ""
    old = entry.history[-1].at
    day = day_words(wall_time(old)[0], locale)
    shown = span_words(old, None, locale) if entry.at and old[:10] == entry.at[:10] else day
    return say(f"change.{move.value}", locale, day=shown)
