"""Where earlier editions were, asked by a place: "was it held in Oslo before?", "is it in the same town as last time?".
The place of this edition denies nothing of that, and confirms nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.choosing.choice import Choice
from bot.answering.model import Outcome
from bot.answering.questions.forms import START
from bot.answering.wordings.worded import NOUN
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.lexicon import load_lexicon
from bot.matching.normalise import fold
from bot.matching.own_event import own_names
from bot.matching.reading import Reading

EDITION = "previous_editions"  # a kind of the bank
_ONCE = (
    r"(?:before|previously|formerly|earlier|in the past|already|once|ever|at any time|(?:in )?(?:19|20)\d\d"
    r"|(?:the )?(?:last|previous) (?:time|year|edition|one)|(?:\w+ )?years? ago)"
)
_HELD = (
    r"(?:(?:ever|already|previously|once|also|been|be|held|hosted|organi[sz]ed|located|based|run|ran|met|meet"
    r"|taken? place|took place|happen(?:ed)?|co ?located) ){0,4}"
)
_AT = r"(?:in|at|with|to)"
_SITE = r"\w+(?: \w+){0,3}?"
_WAS_THERE = re.compile(
    rf"{START}(?:was|were|has|have|had|did) (?:"
    rf"(?P<event>(?:\w+ ){{1,5}}?){_HELD}{_AT} (?P<place>{_SITE}) {_ONCE}(?: (?:too|also|as well|already|then))*$"
    rf"|(?P<one>(?:\w+ ){{1,5}}?)(?=.*\bever\b){_HELD}{_AT} (?P<town>{_SITE})$"
    rf"|(?P<it>(?:\w+ ){{1,4}}?)used? to (?:be|meet) (?:held )?{_AT} (?P<site>{_SITE})$)"
)
_SAME_PLACE = re.compile(
    rf"{START}(?:(?:is|are|was|will|does|do) (?P<event>(?:\w+ ){{0,4}}?\w+) )?(?:(?:be|held|again|take place|meet) )*"
    r"(?:(?:in|at|on) )?(?:the )?same (?:exact )?(?:city|town|place|country|venue|hotel|building|campus|location"
    rf"|conference|university|spot) (?:as|like|where) .{{0,30}}\b{_ONCE}$"
)
# what is held somewhere, and no work that was shown there
_OURS = re.compile(rf"^(?:it|this|that|you|they|we|(?:(?:the|this|your) )?(?:\w+ ){{0,3}}?(?:event|series|{NOUN})s?)$")
_NO_EVENT = re.compile(
    r"\b(?:my|our|papers?|work|abstracts?|talks?|posters?|articles?|students?|speakers?|anyone|who)\b"
)
_PAST = (
    r"(?:earlier|previous|past|former|prior|last year|predecessors?|series (?:that|which)|so far|since"
    r"|(?:was|were|been) (?:\w+ )?(?:held|hosted|co ?located)|took place|ran at"
    r"|(?:first|second|third|last) (?:editions?|workshops?|meetings?))"
)
_TELLS = re.compile(rf"\b{_PAST}\b")
_IN_PLACE = re.compile(r"\b(?:in|at|from|including|with) (?!The\b|This\b)[A-Z]\w+|\([A-Z]\w+")
_SENT = re.compile(r"\b(?:submi\w+|accepted|papers?|publish\w*|special issues?|journals?|proceedings (?:are|will))\b")


def former_place(faq: Faq, reading: Reading, choice: Choice, passages: Sequence[Passage]) -> Candidate | None:
    """Return the line of the call that tells where earlier editions were, else the kind for these, where a question is
    of their place; None for any other question.
    """
    words = fold(reading.text)
    best = choice.candidate if choice.outcome is Outcome.ANSWERED else None
    place = _place_asked(words, faq)
    if place is None or (best and faq.is_own(best.id)):
        return None
    asked = set(place.split()) - load_lexicon().light
    told = [
        (len(asked.intersection(fold(line.text).split())), -number)
        for number, line in enumerate(passages)
        if _tells(line.text)
    ]
    is_line = told and not faq.entry(EDITION)
    return Candidate.of_passage(-max(told)[1]) if is_line else Candidate.of_kind(EDITION)


def _place_asked(words: str, faq: Faq) -> str | None:
    """Return the place at which an earlier edition is supposed, empty for that of this one; None where a question is of
    something else.
    """
    found = _WAS_THERE.match(words)
    same = None if found else _SAME_PLACE.match(words)
    if not found and not same:
        return None
    named = (found["event"] or found["one"] or found["it"]) if found else same and same["event"]
    event = (named or "it").strip()
    is_ours = _OURS.match(event) or not own_names(faq).isdisjoint(event.split())
    if not is_ours or _NO_EVENT.search(event):
        return None
    return (found["place"] or found["town"] or found["site"]) if found else ""


def _tells(text: str) -> bool:
    """Whether a line is of earlier editions, and names a place."""
    words = fold(text)
    return bool(_TELLS.search(words) and _IN_PLACE.search(text)) and not _SENT.search(words)
