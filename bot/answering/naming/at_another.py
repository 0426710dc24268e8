"""Whether a question is if there is such an event as ours at another one: "is there a knot workshop at NETS 2032?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.questions.forms import START
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.faq.vocabulary import EVENTS
from bot.matching.normalise import fold
from bot.matching.reading import Reading

_NOUN = "|".join(word for names in EVENTS.values() for word in names)
_ASKED = re.compile(
    rf"{START}(?:(?:is|was|are|will|does|did) (?:there|it|this|you|we|(?:the|your|this) (?:{_NOUN}|ws))\b"
    rf"|when (?:is|was|will) (?:the|your|there) (?:\w+ )?(?:{_NOUN}|ws)\b)"
    r".{0,80}\b(?:at|in|with|part of|beside|alongside) (?:the )?$"
)
_YEAR = re.compile(r"\s?(?:20)?\d\d$")


def is_at_another(reading: Reading, faq: Faq, passages: Sequence[Passage]) -> bool:
    """Whether a question is of an event that is held with another one, in a year of which no line of the call tells."""
    words, event = " ".join(reading.words), faq.workshop
    own = fold(" . ".join(filter(None, (event.name, event.short_name, event.venue))))
    for one in reading.mentions:
        name, host = fold(one.text), _YEAR.sub("", fold(one.text))
        if "{event}" not in one.names or host in {name, ""} or f" {host} " in f" {own} " or name not in words:
            continue
        if _ASKED.search(words[: words.index(name)]) and not any(name in fold(line.text) for line in passages):
            return True
    return False
