"""Whether a question is of another event by a name that is written as events write theirs: "the KnotNet workshop", "the
Loom-Frontiers symposium".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.facts.topic_words import topics_of
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.faq.vocabulary import EVENTS
from bot.matching.normalise import fold
from bot.matching.own_event import is_own_name, own_names
from bot.matching.reading import Reading, Weight

_NOUN = "|".join(dict.fromkeys(word for names in EVENTS.values() for word in names if " " not in word))
_NAME = r"(?P<name>[A-Z][A-Za-z0-9]{1,20}(?:-[A-Za-z0-9]{2,20}){0,2})"
_BEFORE_NOUN = re.compile(rf"\b{_NAME}(?: ?['’]?(?:20)?\d\d)? (?i:{_NOUN})s?\b")
_ASKED_OF = re.compile(
    rf"\b(?i:organi[sz]e[sd]?|organi[sz]ing|runs?|running|hosts?|chairs?|behind|speak(?:s|ing)? at|talks at) (?:the )?"
    rf"{_NAME}\W{{0,4}}$"
)
_HUMP = re.compile(r"[a-z0-9][A-Z]|-[A-Z]")  # "KnotNet", "Loom-Frontiers"
_PARTS = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")
_NO_NAME = re.compile(
    r"(?:in|half|full|one|two|three|multi|hands|co|on|off|pre|post|first|second|next|last|self|peer|non|sub)-",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"\b[A-Z]")  # of titles, whose every word has one
_LEAST = 3  # letters of a part by which a name may be ours
# kinds of which every event has its own; whether a paper may go there or was shown there is asked of ours
OF_EACH_NAMED = frozenset(
    "organizers speakers panelists person affiliations affiliation_people topics topic_group topic_scope schedule about"
    " blind review_process archival contact submission_link template venue proceedings registration".split()
)


def names_another(reading: Reading, faq: Faq, passages: Sequence[Passage]) -> bool:
    """Whether a question names an event, with a capital letter inside its name, that neither the FAQ nor its call
    knows.
    """
    text = reading.text
    if text.upper() == text or any("{self}" in unit.names for unit in reading.units):
        return False
    found = _BEFORE_NOUN.search(text) or _ASKED_OF.search(text)
    if not found or not _HUMP.search(found["name"]):
        return False
    name, parts = found["name"], {fold(part) for part in _PARTS.findall(found["name"])}
    written = {name.lower(), *name.lower().split("-"), *parts}
    strange = any(one.text in written and _is_strange(one.names, one.weight) for one in reading.units)
    # a word of this language with a capital letter inside is a service ("YouTube"); a pair of them a name
    is_pair = "-" in name and not _NO_NAME.match(name) and len(_CAPITAL.findall(text[1:].replace(name, ""))) == 0
    is_name = strange or is_pair
    return is_name and not _is_known(name, parts, faq, passages)


def _is_strange(names: Sequence[str], weight: Weight) -> bool:
    return weight is Weight.FOREIGN or "{event}" in names


def _is_known(name: str, parts: set[str], faq: Faq, passages: Sequence[Passage]) -> bool:
    """Whether a name, or a part of it, is one of ours, or the call says something of it."""
    short = own_names(faq) | set(fold(faq.workshop.venue or "").split())
    told = short | set(fold(faq.workshop.name).split())
    if is_own_name(name, faq) or parts <= told or any(part in short for part in parts if len(part) >= _LEAST):
        return True
    joined = fold(name).replace(" ", "")
    texts = [faq.workshop.venue or "", *(f"{one.heading} {one.text}" for one in passages)]
    texts += [*(one.name for one in topics_of(faq)), *(f"{one.question} {one.answer}" for one in faq.entries)]
    return any(joined in fold(text).replace(" ", "") for text in texts)
