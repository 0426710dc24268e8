"""What became of a date that stood elsewhere before: extended, moved, brought forward."""

from __future__ import annotations

from enum import Enum

from bot.faq.model import KeyDate
from bot.faq.vocabulary import DEADLINES
from bot.faq.when import day_words, span_words, wall_time


class Move(Enum):
    """What became of a date that stood elsewhere before; the value is how a sentence says it."""

    EXTENDED = "extended"
    LATER = "moved"
    EARLIER = "brought forward"
    OPEN = "announced"  # for a day before, and without one now


def move_of(entry: KeyDate) -> Move | None:
    """What became of a date since the call last moved it; None if it was not moved."""
    if not entry.history:
        return None
    old = entry.history[-1].at
    if entry.at is None:
        return Move.OPEN
    if old == entry.at:  # only the zone changed
        return None
    if old > entry.at:
        return Move.EARLIER
    return Move.EXTENDED if entry.kind in DEADLINES else Move.LATER


def moved(entry: KeyDate) -> str:
    """How a date was moved: "extended from 1 March 2027", "moved from ..."; empty if it was not."""
    move = move_of(entry)
    if move is None:
        return ""
    old = entry.history[-1].at
    day = day_words(wall_time(old)[0])
    if entry.at is None:
        return f"{move.value} for {day} before"
    return f"{move.value} from {span_words(old, None) if old[:10] == entry.at[:10] else day}"
