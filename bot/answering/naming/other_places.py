"""Whether a question is of an event like ours that is held elsewhere: "the call of the Berlin one"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.questions.said import said_by
from bot.answering.wordings.worded import NOUN
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.normalise import fold
from bot.matching.reading import Mention, Reading

_WHICH = re.compile(rf"(?:ones?|editions?|versions?|chapters?|instances?|branch|leg|{NOUN})\b")
_ONE_IN = re.compile(
    r"\b(?:the|that|this) (?:\w+ )?(?:ones?|editions?|versions?|chapters?|leg|sister event) (?:in|at|of)$"
)
_LEADS = re.compile(r"\b(?:the|that|of|for)$")
_TOLD_OF_ASKER = re.compile(
    r"\b(?!(?:when|where|what|how|s)\b)\w+ (?:is|are|am) (?:the|that)$"
)  # "our team is the ..."
# what is held at several places has a part at each
_SPLIT = re.compile(r"\b(?:hubs?|sites?|satellites?|nodes?|legs?|stops?|locations|venues|cities|both)\b")


def is_held_elsewhere(reading: Reading, faq: Faq, passages: Sequence[Passage]) -> bool:
    """Whether a question tells an event by a place that is not ours, as far as the FAQ and the call say."""
    named = [one for one in reading.mentions if "{zone}" in one.names and _tells_event(one, reading.words)]
    if not named:
        return False
    workshop = faq.workshop
    own = fold(" . ".join((workshop.name, workshop.city or "", workshop.venue or "", *said_by(faq))))
    lines = [fold(line.text) for line in passages]
    ours = [own, *(line for line in lines if not workshop.city or _SPLIT.search(line))]
    return not any(re.search(rf"\b{re.escape(one.text)}\b", text) for one in named for text in ours)


def _tells_event(place: Mention, words: Sequence[str]) -> bool:
    """Whether a place tells which event is meant: "the Berlin one"; no "in Berlin", where somebody lives."""
    before, behind = " ".join(words[: place.start]), " ".join(words[place.end :])
    if _TOLD_OF_ASKER.search(before):
        return False
    return bool(_ONE_IN.search(before) or (_LEADS.search(before) and _WHICH.match(behind)))
