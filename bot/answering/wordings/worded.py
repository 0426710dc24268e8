"""How questions of one kind are worded, and what a line of the call says that answers them: a row of the tables."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.faq.vocabulary import EVENTS
from bot.matching.targets import Sort

NOUN = "|".join(word for names in EVENTS.values() for word in names)
# how an event is called in a question
EVENT = rf"(?:it|this|that|(?:the |this |your )?(?:\w+ )?(?:event|camp|{NOUN}))"
# the event by a name of its own; "it" may be anything
NAMED = (
    r"(?:(?:the|this|your|that|whole) )*"
    r"(?:(?!(?:social|pre|post|tutorial|satellite|side|last|previous|other|another)\b)\w+ )?"
    rf"(?:event|camp|{NOUN})"
)
MAY = r"(?:do|does|can|could|should|shall|may|must|would|might)"
WHAT_IS = r"(?:what is|whats|what s|what) "
# what was found, where it is no kind: a line of the call, a date or limit by its own label
FOUND = frozenset({Sort.PASSAGE.value, Sort.FACT.value})
_NOTHING = re.compile(r"(?!)")


def alternatives(*patterns: str) -> re.Pattern[str]:
    """Return one pattern that finds what any of them does."""
    return re.compile("|".join(patterns))


class Worded(NamedTuple):
    """- `kind`: of the bank; empty where only a line of the call answers
    - `asked`: how people ask for it; `never`: what is none of it all the same
    - `told`: what a line of the call says that answers, in small letters and without hyphens; nothing where only a
      fact does
    - `taken`: kinds that a question of it may have been taken for
    - `dated`: a date of the call may tell it, by its label and its day
    - `headed`: the heading of a line may say what the line is of
    - `near`: a word without which no line tells it, in other words than `told`
    """

    kind: str
    asked: re.Pattern[str]
    told: re.Pattern[str] = _NOTHING
    never: re.Pattern[str] = _NOTHING
    taken: frozenset[str] = frozenset()
    dated: bool = False
    headed: bool = False
    near: re.Pattern[str] = _NOTHING

    def asks(self, words: str) -> bool:
        return bool(self.asked.search(words)) and not self.never.search(words)

    def tells(self, text: str) -> bool:
        return bool(self.told.search(text.lower().replace("-", " ")))
