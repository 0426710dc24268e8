"""Which line of the call tells what is asked in so many words, where no fact has it: who hosts the event, in which
building it is, in which language one writes or speaks, who may come.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.choice import Choice
from bot.answering.line_kinds import HOUSE, LINE_KINDS, OF_HOUSE
from bot.answering.printed_kinds import PRINTED_KINDS
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.lexicon import stem
from bot.matching.normalise import fold
from bot.matching.targets import passage_target

_ABOUT = re.compile(r"\b(?:about|for|regarding|concerning|with|in charge of) (?P<what>.+)$")
_ADDRESS = re.compile(r"[\w.+-]{1,64}(?:@|\[at\]| \(?at\)? )[\w-]{1,64}\.\w")
_SHORT = 3  # letters of a word that tells nothing
_NO_TOPIC = frozenset(
    map(stem, "question questions problem problems help workshop conference paper papers submission this that".split())
)


def asked_of_line(taken: str, words: str, faq: Faq, passages: Sequence[Passage], choice: Choice) -> Candidate | None:
    """Return the entry or the line of the call that tells what is asked in so many words; None where none does.

    - `taken`: the kind or entry that the question was surely taken for; empty where nothing was
    """
    nearest = choice.candidate.id if choice.candidate else ""
    for row in (*LINE_KINDS, *PRINTED_KINDS):
        if (taken and taken not in row.taken) or not row.asks(words):
            continue
        entry = next((one for one in faq.entries if one.id == (row.kind or taken)), None)
        if entry and (not entry.source or (row.kind and row.told.search(fold(entry.answer)))):
            return Candidate.of_kind(entry.id)
        if found := _best(words, row.told, passages, nearest):
            return found
    return None


def contact_for(words: str, faq: Faq, passages: Sequence[Passage]) -> Candidate | None:
    """Return the line with the address of what a question names beside it, "whom do I ask about demos?", where the call
    has other addresses than that of the FAQ.
    """
    found = _ABOUT.search(words)
    topic = {stem(word) for word in found["what"].split() if len(word) > _SHORT} - _NO_TOPIC if found else set()
    known = fold(faq.submission.contact or "") or " ".join(
        fold(one.answer) for one in faq.entries if one.id == "contact"
    )
    told = [
        (len(topic & {stem(word) for word in fold(one.text).split()}), -number)
        for number, one in enumerate(passages)
        if (_ADDRESS.search(one.text) or one.link.startswith("mailto:")) and known not in fold(f"{one.text} {one.link}")
    ]
    best = max(told, default=(0, 0))
    return Candidate.of_passage(-best[1]) if best[0] else None


def asks_house(words: str) -> bool:
    """Whether a question asks for the building or room of the event, of which its city says nothing."""
    return OF_HOUSE.asks(words)


def names_house(text: str) -> bool:
    """Whether a text names a building or room."""
    return bool(HOUSE.search(fold(text)))


def _best(words: str, told: re.Pattern[str], passages: Sequence[Passage], nearest: str) -> Candidate | None:
    """The line that tells it and has most of the words of the question; None where none tells it.

    - `nearest`: the line that was found likeliest, which goes before others that tell it, too
    """
    asked = set(words.split())
    lines = [(number, fold(one.text)) for number, one in enumerate(passages)]
    telling = [
        (passage_target(number) == nearest, len(asked & set(text.split())), -number)
        for number, text in lines
        if told.search(text)
    ]
    return Candidate.of_passage(-max(telling)[2]) if telling else None
