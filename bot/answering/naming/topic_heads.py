"""Whether a question is what is listed under groups of topics by their names: "which attacks and which defenses?"."""

from __future__ import annotations

import re

from bot.answering.facts.topic_words import related
from bot.answering.facts.topics import heads_named
from bot.answering.questions.forms import START
from bot.faq.model import Faq
from bot.matching.lexicon import load_lexicon, stem
from bot.matching.normalise import fold
from bot.matching.reading import Reading

_ASKS = re.compile(rf"{START}(?:which|what|whats|list|name|tell me|give me|show me|under)\b|\b(?:which|what)\W*$")
# what a question of the list itself says besides the names: "... does the call name", "... are on your list"
_OF_LIST = frozenset(
    map(
        stem,
        "call list listed lists name names named topic topics subject subjects theme themes area areas mention mentions"
        " mentioned cover covers covered include includes included invite invites kind kinds sort sorts under workshop"
        " group groups exactly concrete examples example given there listing cfp page side sides part section sections"
        " tell give show".split(),
    )
)


def asks_of_heads(reading: Reading, faq: Faq) -> bool:
    """Whether a question names groups of topics, and asks for nothing but what is listed there."""
    words = " ".join(reading.words)
    if not _ASKS.search(words):
        return False
    heads = heads_named(reading, faq)
    named = {stem(word) for one in heads for word in fold(one.name).split()}
    rest = set(map(stem, reading.words)) - _OF_LIST - load_lexicon().light - {"which", "what"}
    return bool(heads) and all(any(related(word, other) for other in named) for word in rest)
