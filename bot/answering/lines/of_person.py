"""Lines of a biography: "She received an award in 2029" is no answer to who asks whether there is an award here."""

from __future__ import annotations

import re

from bot.faq.passages import Passage
from bot.matching.reading import Reading

_OF_A_PERSON = re.compile(r"^\W{0,3}(?:s?he|his|her) (?!(?:or|and) |/|majesty)", re.IGNORECASE)
_ASKS_OF_PERSON = re.compile(
    r"\b(?:who|whom|whose|he|she|him|his|her|they|their|speakers?|keynotes?|panelists?|lecturers?|person"
    r"|professors?|prof|bio|biograph\w+|background|affiliat\w+|teach\w*)\b"
)


def is_of_person(line: Passage, reading: Reading) -> bool:
    """Whether a line tells of somebody's life, and the question is of nobody."""
    if not _OF_A_PERSON.match(line.text):
        return False
    is_named = any(not {"{person}", "{affiliation}"}.isdisjoint(unit.names) for unit in reading.units)
    return not is_named and not _ASKS_OF_PERSON.search(" ".join(reading.words))
