"""Whom of the FAQ a question names: nobody where it names somebody else with a part of the name."""

from __future__ import annotations

import re

from rapidfuzz.distance import OSA

from bot.faq.model import Faq, Person
from bot.matching.normalise import fold
from bot.matching.reading import Mention, Reading, Weight

_TYPO_FROM = 4  # letters from which a name may have one letter wrong
_PERSON = "{person}"
_VERBS = frozenset("is are was does do did can could may might will would should has have".split())
_TITLES = frozenset("dr prof professor doctor mr mrs ms miss sir madam herr frau phd".split())


def named_people(reading: Reading, faq: Faq) -> list[Person]:
    """Return the people of the FAQ whom a question names, in its order; "Ada Lovelace" is no Ada Berg."""
    numbers = [
        number
        for mention in reading.mentions
        if _PERSON in mention.names
        for number in mention.value
        if not _is_another(mention, fold(faq.people[number].name).split(), reading)
    ]
    return [faq.people[number] for number in dict.fromkeys(numbers)]


def names_somebody(reading: Reading) -> bool:
    """Whether a question names a person at all, of the FAQ or not."""
    return any(_PERSON in unit.names for unit in reading.units)


def _is_another(mention: Mention, name: list[str], reading: Reading) -> bool:
    """Whether the one word that was known stands beside a name which the person does not have."""
    if mention.end - mention.start > 1 or len(name) == 1:
        return False
    words, known = reading.words, reading.words[mention.start]
    before = words[mention.start - 1] if mention.start else ""
    behind = words[mention.end] if mention.end < len(words) else ""
    if any(word and _fits(word, name) for word in (before, behind)):
        return False
    initial = re.search(rf"\b([^\W\d_])\. ?{re.escape(known)}", reading.text.casefold())
    if initial and not any(word.startswith(initial[1]) for word in name if word != known):
        return True
    return _is_name(behind, rf"{re.escape(known)}\s+{re.escape(behind)}", reading, at=-1) or _is_name(
        before, rf"{re.escape(before)}\s+{re.escape(known)}", reading, at=0
    )


def _fits(word: str, name: list[str]) -> bool:
    return any(
        word == one or (min(len(word), len(one)) >= _TYPO_FROM and word[0] == one[0] and OSA.distance(word, one) <= 1)
        for one in name
    )


def _is_name(word: str, beside: str, reading: Reading, *, at: int) -> bool:
    """Whether a word that stands directly beside a known name is a name itself: unknown here, or written as one.

    - `at`: which word of the two it is, 0 or -1
    """
    typed = re.search(rf"\b{beside}\b", reading.text, re.IGNORECASE) if word else None
    if typed is None or word in _TITLES or not word.isalpha():
        return False
    unit = next((unit for unit in reading.units if unit.text == word), None)
    if unit and unit.weight is Weight.LIGHT:
        return False
    if unit and unit.weight is Weight.FOREIGN and len(word) >= _TYPO_FROM:
        return True
    both = typed[0].split()
    mixed = any(one[0].islower() for one in reading.text.split() if one[0].isalpha())
    known = word not in _VERBS and (unit is None or unit.weight in {Weight.ENTITY, Weight.FOREIGN})
    first = at == 0 and not typed.start() and not known  # "May Berg speak?"
    return mixed and not first and both[0].istitle() and both[-1].istitle()
