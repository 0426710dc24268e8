"""A question with subjects of its own, behind a case told at length, is not of what the case alone speaks of."""

from __future__ import annotations

from bot.answering.messages.heard import Heard
from bot.matching.reading import Weight
from bot.matching.targets import Sort

_TELLING = 2  # words of a question that tell what it is of


def is_entry(one: Heard) -> bool:
    """Whether what came of a question or message is an entry of the FAQ."""
    name = one.answer.entry if one.answer else ""
    return any(other.id == name and other.sort is Sort.ENTRY for other in one.match.candidates)


def asks_for_other(one: Heard, whole: Heard) -> bool:
    """Whether a question has subjects of its own, most of which the entry, for which its message was taken, does not
    speak of: "can authors be added?", after how they were forgotten, is of no paper that came out before.
    """
    name = whole.answer.entry if whole.answer else ""
    entry = next((other for other in one.match.candidates if other.id == name), None)
    units = one.match.reading.units  # that something is allowed, or sent in, is asked of anything
    telling = [unit for unit in units if unit.weight is Weight.SUBJECT and not unit.name.startswith("@")]
    if not is_entry(whole) or len(telling) < _TELLING:
        return False
    gone = {id(unit) for unit in entry.unexplained} if entry else {id(unit) for unit in telling}
    lost = sum(id(unit) in gone for unit in telling)
    return lost >= _TELLING and 2 * lost > len(telling)
