"""Who gives the talk that a question names by the label it has in the call: "Industry Keynote: Ada Moore"."""

from __future__ import annotations

import re

from bot.answering.facts.context import Composed, Context
from bot.answering.facts.roles import all_of
from bot.faq.model import Person
from bot.matching.lexicon import stem
from bot.matching.normalise import fold

_LABEL = re.compile(r"\W{0,3}(?P<label>[^:\n(]{4,60})[:：–—]", re.IGNORECASE)
_TALK = re.compile(r"\b(?:keynotes?|talks?|lectures?|address(?:es)?|speech(?:es)?|speakers?|plenar(?:y|ies))\b")
_SAME = {"industrial": "industry", "academia": "academic", "academics": "academic"}
_PLAIN = frozenset(map(stem, "keynote invited talk lecture speaker plenary address the our first second".split()))


def labelled_talk(context: Context) -> Composed | None:
    """Return those speakers alone whose talk has a label of which the question has a word that not all others have."""
    speakers = context.people("speaker")
    asked = _stems(context.form.words)
    found = [one for one in speakers if asked & _labelled(one)]
    if not found or len(found) == len(speakers):
        return None
    return Composed((all_of("speaker", found, context),), found[0].source)


def _labelled(person: Person) -> set[str]:
    """What the label before somebody's name says of their talk."""
    label = _LABEL.match(person.source.quote) if person.source else None
    told = fold(label["label"]) if label else ""
    return _stems(told) - _PLAIN if _TALK.search(told) else set()


def _stems(text: str) -> set[str]:
    return {_SAME.get(one, one) for one in map(stem, text.split())}
