"""Whether a question is which of two conferences the event is held with: "is this at cvpr or icra?"."""

from __future__ import annotations

from bot.faq.model import Faq
from bot.matching.reading import Reading, Weight

_NAMED = frozenset({"{venue}", "{event}", "{edition}", "@workshop"})


def asks_which_host(reading: Reading, faq: Faq) -> bool:
    """Return whether a question names the host of the event and another, and says nothing besides."""
    telling = [unit for unit in reading.units if unit.weight is not Weight.LIGHT]
    names = {name for unit in telling for name in unit.names}
    is_choice = "or" in reading.words and len(telling) > 1
    return is_choice and "{venue}" in names and names <= _NAMED and faq.workshop.venue is not None
