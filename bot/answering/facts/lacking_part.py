"""Work that is said to lack the theme, "without any bridge part", "nothing to do with bread": it is not of a topic for
one word that it shares with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.answering.facts.subjects import Subject, nearest, on_theme
from bot.answering.facts.topic_words import Topic, tables
from bot.faq.model import Faq
from bot.matching.lexicon import load_lexicon, stem
from bot.matching.normalise import fold
from bot.matching.sense import likeness, load_senses

_PART = (
    r"(?:parts?|aspects?|angles?|components?|elements?|sides?|focus|links?|relations?|connections?|content|flavou?r"
    r"|dimension|relevance|involvement|involved|in it|whatsoever|at all)"
)
_LACKS = re.compile(
    rf"\b(?:without|no|not any|zero|lacks?|lacking)(?: (?:any|an?|the|real|single)){{0,2}}"
    rf"(?P<what>(?: [\w-]+){{0,3}}?) {_PART}\b(?P<more>(?: (?:to|with|of)(?: [\w-]+){{1,2}})?)"
    r"|\b(?:(?:nothing to do|unrelated|not related|not linked|not connected) (?:to|with)|nothing (?:about|on|of))"
    r" (?P<other>[\w-]+(?: [\w-]+)?)"
)
_MOST = 0.7  # of what tells of such work, that a topic must hold
_NEAR = 0.3  # likeness of what it lacks to a word of the theme
_NEAR_TOPIC = 0.5  # ... and to one of a topic, where the work has nothing to do with it at all


def lacks_the_theme(text: str, faq: Faq, topics: list[Topic], theme: frozenset[str]) -> bool:
    """Return whether a message says that the work it asks about lacks the theme of the call, or what a group of its
    topics is called by; or something near to the theme in meaning.
    """
    found = _LACKS.search(text.lower())
    if found is None:
        return False
    words = " ".join(filter(None, found.groups())).split()
    heads = frozenset(word for one in topics if one.inner for word in one.stems)
    if any(stem(word) in (theme | heads) - tables().general for word in words):
        return True
    named = " ".join([faq.workshop.name, faq.workshop.theme or "", *(one.name for one in topics)])
    told = {word for word in fold(named).split() if stem(word) in theme}
    light = load_lexicon().light
    whole = set(f"{found['other'] or ''} {found['more'] or ''}".split()) - light  # "no link to sleep"
    listed = set(fold(named).split()) - light
    if not {stem(word) for word in whole}.isdisjoint(map(stem, listed)) or _nearness(whole, listed) >= _NEAR_TOPIC:
        return True
    return _nearness(words, told) >= _NEAR


def _nearness(words: Iterable[str], told: Iterable[str]) -> float:
    senses = load_senses()
    near = (likeness(senses.vector(word), senses.vector(other)) for word in words for other in told)
    return max(near, default=0.0)


def wholly_named(subject: Subject, topics: list[Topic], theme: frozenset[str]) -> list[Topic]:
    """Return the topics that hold most of a subject which lacks the theme, and do not speak of that."""
    found = nearest(subject, topics, theme, least=_MOST)
    if any(on_theme(word, theme) for word in subject.words):
        return found
    return [one for one in found if not any(on_theme(word, theme) for word in one.stems)]
