"""The line of the call that names a subject which its topics do not: after "such as A/B testing" it is not unnamed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.facts.context import Composed, Context
from bot.answering.facts.subjects import Subject
from bot.matching.lexicon import stem
from bot.matching.normalise import fold
from bot.matching.sense import load_senses

_LETTERS, _SELDOM = 4, 4.0  # letters of a name that may be rare, and how rare it is: the ten-thousandth word
_TELLING = 3.3  # how rare a word is of which a phrase has one: the two-thousandth
_OF_PRINT = re.compile(r"\b(?:special issue|journal|proceedings|publish\w+)\b")  # named by what it is on, as a topic is
_NAME = re.compile(r"(?<=[\w,;] )[A-Z][\w-]+")  # within a sentence
_PHRASE = 2  # words of a subject that say the same only together, one after the other


def named_in_line(subject: Subject, context: Context) -> Composed | None:
    """Quote a line of the call that has the subject word for word, or a word of it which is a name and seldom used."""
    senses, own = load_senses(), set(fold(context.faq.workshop.name).split())
    asked = subject.text.split()
    rare = {word for word in asked if len(word) >= _LETTERS and senses.rarity(word) >= _SELDOM} - own
    is_phrase = len(asked) >= _PHRASE and any(senses.rarity(word) >= _TELLING for word in set(asked) - own)
    phrase = [stem(word) for word in asked]
    for line in context.passages if rare or is_phrase else ():
        if _OF_PRINT.search(line.text.lower()):
            continue
        names = set(fold(" ".join(_NAME.findall(line.text))).split())
        if rare & names or (is_phrase and _holds([stem(word) for word in fold(line.text).split()], phrase)):
            return context.quote(line)
    return None


def _holds(words: Sequence[str], phrase: Sequence[str]) -> bool:
    """Whether words stand one after the other among others."""
    return any(words[at : at + len(phrase)] == phrase for at in range(len(words) - len(phrase) + 1))
