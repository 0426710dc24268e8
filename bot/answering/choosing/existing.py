"""Whether a question asks if there is a thing at what an organizer's own entry is about, and the entry has no such
thing: "is there a piano in the dormitory?" is not answered by what says where the dormitory is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.matching.lexicon import stem
from bot.matching.sense import Senses, likeness, load_senses

_NEAR = 0.4  # likeness of two words from which on one may stand for the other
_TELLING = 2.4  # rarity of a word that names what an entry is about
_SOME = r"(?:(?:an?|any|some|the|also|still|more|other|another|enough|good|cheap|no|free|going to be) ){0,3}"
_END = (
    r"(?:is|are|was|were|will|do|does|did|can|could|may|might|must|should|would|has|have|had|be|been|going|in|on|at|for"
    r"|of|with|to|from|by|after|before|during|about|near|nearby|that|who|which|where|when|if|and|or|but|i|we|you|it"
    r"|they|there|here|so|because|than|as|not|too|also|once|until|while|without|into|over|between|only|left|close"
    r"|around|next|later|again|already|today|tomorrow|tonight|anywhere|somewhere|this|inside|outside"
    r"|available|included)"
)
_THING = rf"(?P<thing>(?:(?!{_END}\b)[a-z]+ ){{0,3}}(?!{_END}\b)[a-z]+)(?= (?!or\b){_END}\b|$)"
_IF_THERE = (
    re.compile(rf"\b(?:is|are|was|were|will) there (?:be )?{_SOME}{_THING}"),
    re.compile(
        r"\b(?:do|does|will|can|could) (?:you|they|(?:the|your|our) (?:\w+ ){0,1}\w+) (?:all |also |still )?"
        rf"(?:have|offer|provide|lend|rent|sell|run|organi[sz]e|serve|stock) {_SOME}{_THING}"
    ),
    re.compile(rf"^any {_SOME}{_THING}"),
)
_WORD = re.compile(r"[a-z]{2,}")
# of any day and any part of it, and of all that people ask
_NO_SUBJECT = frozenset(
    "morning afternoon evening night weekend monday tuesday wednesday thursday friday saturday sunday event workshop"
    " conference people something anything".split()
)
_NO_THING = frozenset(
    "something anything someone somebody anyone anybody nothing chance way possibility need thing things time place"
    " room limit reason problem kind sort rule rules policy idea plan answer information info news".split()
)


def has_no_such(words: str, phrasings: Iterable[str], answer: str) -> bool:
    """Return whether a question, in `words`, asks if there is a thing, beside what an entry's own question names, and
    neither that nor the answer has anything near it.
    """
    asked_by = " ".join(phrasings)
    named = {stem(word) for word in _WORD.findall(asked_by.lower())} - _NO_SUBJECT
    said = frozenset(_WORD.findall(f"{asked_by} {answer}".lower()))
    for one in (found for form in _IF_THERE for found in form.finditer(words)):
        thing = one["thing"].split()
        rest = f"{words[: one.start('thing')]} {words[one.end('thing') :]}".split()
        senses = load_senses()
        is_of_entry = any(
            stem(word) in named and senses.rarity(word) >= _TELLING and word not in _NO_SUBJECT for word in rest
        )
        if is_of_entry and _NO_THING.isdisjoint(thing) and not any(_is_said(word, said, senses) for word in thing):
            return True
    return False


def _is_said(word: str, said: frozenset[str], senses: Senses) -> bool:
    """Whether a word, or one near it in meaning, is among those `said`; one that is in no table may mean any."""
    vector, base = senses.vector(word), stem(word)
    if vector is None or any(stem(other) == base or other.startswith(base) for other in said):
        return True
    return any(likeness(vector, senses.vector(other)) >= _NEAR for other in said)
