"""Whether a question asks if the event is in a place, whatever the place: "is it in Estonia?"."""

from __future__ import annotations

import re

from bot.answering.forms import REPORT, START
from bot.faq.vocabulary import EVENTS
from bot.matching.normalise import fold
from bot.matching.reading import Reading, Weight

_WORDS = "|".join(word for names in EVENTS.values() for word in names)
# how an event is called in a question
EVENT = rf"(?:it|this|that|(?:the |this |your )?(?:\w+ )?(?:event|camp|{_WORDS}))"
_IN = re.compile(
    rf"^(?:(?:so|and|but) )*(?:(?:is|will|does|was|isnt) )?(?:not )?{EVENT}"
    r"(?: (?:be|is|will|not|take|takes|going to be)){0,3}"
    r"(?: (?:place|held|taking place|happening|hosted|located|organi[sz]ed))?(?: be)? (?:in|at) (?:the )?"
    r"(?P<place>\w+(?: (?!(?:or|right|correct|no|yes|i|again|this|is)\b)\w+){0,2})"
    r"(?: or (?:in )?(?P<other>\w+(?: \w+)?))?"
    r"(?: again| this (?:year|time))?(?: (?:right|correct|no|yes|i (?:guess|think|suppose|assume)|is it(?: not)?))?$"
)
_REPORTED = re.compile(rf"{START}{REPORT}(?: (?:me|us|has it))?(?: that)? ")
_PLACES = frozenset({"{city}", "{zone}", "{affiliation}"})


def asked_places(reading: Reading, city: str) -> list[str]:
    """Return the places that a question supposes the event to be in, as small letters; empty for another question.

    - `city`: where the event is, by which a place is known, too
    """
    found = _IN.match(_REPORTED.sub("", " ".join(reading.words), count=1))
    if found is None:
        return []
    asked = [found["place"], *filter(None, [found["other"]])]
    return asked if any(_is_place(one, reading, city) for one in asked) else []


def _is_place(asked: str, reading: Reading, city: str) -> bool:
    if f" {asked} " in f" {fold(city)} ":
        return True
    units = [unit for unit in reading.units if unit.text in asked.split() or asked in unit.text]
    if any(unit.weight is Weight.FOREIGN or not _PLACES.isdisjoint(unit.names) for unit in units):
        return True
    # the last letter may have been taken for a slip: "Riga"
    name = r"\s".join(re.escape(word.capitalize()) for word in asked.split())
    return bool(re.search(rf"\b{name}\w?\b", reading.text)) and not reading.text.istitle()
