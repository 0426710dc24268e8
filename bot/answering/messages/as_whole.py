"""An entry of the FAQ that a whole message asks for: "My suitcase weighs a ton. What can I do?" asks with its first
sentence what its question alone leaves open.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot.answering.messages.heard import Heard
from bot.answering.messages.hearing import Occasion
from bot.answering.messages.own_subject import asks_for_other, is_entry
from bot.answering.messages.said_again import is_of_published
from bot.matching.candidates import Match
from bot.matching.matcher import Matcher

# Where there are several questions, each may have an answer of its own:
_SURE = 0.7  # so sure must be what the whole message asks for
_SURER = 0.2  # and so much surer than what is said of any
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_OTHER_EDITION = "previous_editions"


def by_entry(
    heard: list[Heard], asked: int, occasion: Occasion, matcher: Matcher, decide: Callable[[Match, Occasion], Heard]
) -> list[Heard]:
    """Return what came of a message; the entry that it asks for as a whole, where it asks for one, and its questions,
    each by itself, were not answered, or with something less sure.

    - `asked`: how many questions the message has
    """
    if any(one.match.reading is occasion.around for one in heard):
        return heard  # it was taken as a whole
    whole = decide(matcher.match_reading(occasion.around), occasion)
    needed, surer = (_SURE, _SURER) if asked > 1 else (0.0, 0.0)
    if not is_entry(whole) or whole.confidence < needed or _is_of_other_year(heard, occasion.around.text):
        return heard
    if asked == 1 and len(heard) == 1 and asks_for_other(heard[0], whole):
        return heard
    if is_of_published(whole, heard):
        return heard
    answers = [one for one in heard if one.answer]
    told = max((one.confidence for one in answers), default=0.0) + surer
    is_told = any(one.family == whole.family for one in answers)
    return heard if is_told or (answers and told >= whole.confidence) else [whole]


def _is_of_other_year(heard: Sequence[Heard], text: str) -> bool:
    return any(one.about == _OTHER_EDITION for one in heard) and bool(_YEAR.search(text))
