"""What a word of the call means, where a line of it says so: "what is a pearl?", "whats DIWO"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.reading import Reading, Weight

_ASKED = re.compile(
    r"(?:(?:so|and|but|hi|hey|sorry|ok|okay|btw|wait|um|well|please) )*"
    r"(?:what (?:(?:the \w+|on earth|exactly) )?(?:is|are|s) (?:meant by |an? |the |these |this )?(?P<is>\w+(?: \w+)?)"
    r"|what (?:do|does|is|s) (?:an? |the )?(?P<means>\w+(?: \w+)?) (?:even |actually )?(?:mean|stand for|short for))"
    r"(?: (?:supposed to be|supposed to mean|exactly|anyway|even|here|actually|then|lol|please|for|about))*"
)
_SAYS = r"(?:is|are|means?|stands? for|refers? to|describes?|consists? of|will be|should be|allows?|offers?)"
_LONGEST = 12  # words of a question for a meaning, with all that is said around it
_TELLS = frozenset({Weight.SUBJECT, Weight.FOREIGN, Weight.ENTITY})


def defined(reading: Reading, passages: Sequence[Passage]) -> Candidate | None:
    """Return the line that says what the word is that a question asks the meaning of, or what the event is; None where
    none does.

    A word that the bot knows ("deadline") is asked for in other ways.
    """
    found = _ASKED.fullmatch(" ".join(reading.words)) if len(reading.words) <= _LONGEST else None
    word = (found["is"] or found["means"]) if found else ""
    units = [unit for unit in reading.units if unit.text in word.split() or word in unit.text]
    if found and found["means"] and units and all("@workshop" in unit.names for unit in units):
        return Candidate.of_kind("about")
    if not word or not units or any(unit.name[0] in "@{" or unit.weight not in _TELLS for unit in units):
        return None
    name = re.escape(word).removesuffix("s")
    told = re.compile(
        rf"\b{name}s?\b[\"”’*_]* (?:\w+ )?{_SAYS}\b|\({name}s?\)|\b{name}s? \(|[\"“]{name}s?[\"”] ?[:–—,]"
        rf"|^\W*(?:an? |the )?{name}s?[\"”’*_]* ?[:–—]"
    )
    lines = [number for number, one in enumerate(passages) if told.search(one.text.lower())]
    return Candidate.of_passage(lines[0]) if lines else None
