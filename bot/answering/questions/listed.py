"""Whether a question names a topic of the call in full: no word of it is then a subject of its own, "indexing" is that
of the topic "Indexing for looms" and not where papers are indexed.
"""

from __future__ import annotations

from bot.faq.base import once
from bot.faq.model import Faq
from bot.matching.lexicon import stem
from bot.matching.normalise import fold
from bot.matching.parser import topic_names

_OF_TOPICS = frozenset({"topic_scope", "topic_group"})  # kinds of the bank
_FEWEST = 2  # words of a topic that is more than a word among others


def is_of_listed(taken: str, words: str, faq: Faq) -> bool:
    """Return whether a question was taken for one of scope and holds all words of a listed topic, one behind the other.

    - `taken`: the kind that it was taken for
    """
    if taken not in _OF_TOPICS:
        return False
    asked = f" {' '.join(map(stem, fold(words).split()))} "
    return any(topic in asked for topic in _listed(faq))


@once
def _listed(faq: Faq) -> tuple[str, ...]:
    names = (fold(name).split() for name in topic_names(faq.topics))
    return tuple(f" {' '.join(map(stem, name))} " for name in names if len(name) >= _FEWEST)
