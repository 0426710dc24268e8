"""Names of people as they are mistyped in full: "khora dolan" of Khoar Dolan."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz.distance import OSA

from bot.faq.base import once
from bot.faq.model import Faq
from bot.matching.normalise import fold
from bot.matching.sense import load_senses

_PAIR = re.compile(r"(?<![\w@/.-])(?=(?P<first>[^\W\d_]{3,20})[ ](?P<last>[^\W\d_]{3,20})(?![\w@/-]|\.\w))")
_LEAST, _LONG = 4, 7  # letters from which on one of a name may be wrong, and two where the other part is right


def with_names(text: str, faq: Faq) -> str:
    """Return a message with the names of listed people as they are written, where both parts are nearly theirs."""
    known = _names(faq)
    if not known:
        return text
    told, place, senses = "", 0, load_senses()
    for found in _PAIR.finditer(text):
        first, last = fold(found["first"]), fold(found["last"])
        is_strange = first not in senses or last not in senses  # a word of the dictionary is no slip
        name = _meant(first, last, known) if is_strange and found.start("first") >= place else ""
        if name:
            told += text[place : found.start("first")] + name
            place = found.end("last")
    return told + text[place:]


def _meant(first: str, last: str, known: tuple[tuple[str, str, str], ...]) -> str:
    """Who is meant by two words, of which one at least is mistyped; empty for nobody, or for more than one."""
    names = {name for name, *parts in known if _is_near(first, last, parts[0], parts[1])}
    return names.pop() if len(names) == 1 else ""


def _is_near(first: str, last: str, own_first: str, own_last: str) -> bool:
    exact = (first == own_first, last == own_last)
    near = _may_be(first, own_first, sure=exact[1]) and _may_be(last, own_last, sure=exact[0])
    return near and not all(exact)


def _may_be(word: str, part: str, *, sure: bool) -> bool:
    """Whether a word is a part of a name, or nearly. `sure`: the other part is typed right."""
    if word == part:
        return True
    least = _LEAST - 1 if sure else _LEAST
    if min(len(word), len(part)) < least or word in load_senses():
        return False
    slips = 2 if sure and min(len(word), len(part)) >= _LONG else 1
    return OSA.distance(word, part) <= slips


@once
def _names(faq: Faq) -> tuple[tuple[str, str, str], ...]:
    """The name of each, with its first and last part."""
    return tuple(_parts(faq))


def _parts(faq: Faq) -> Iterator[tuple[str, str, str]]:
    for one in faq.people:
        parts = fold(one.name).split()
        if len(parts) > 1:
            yield one.name, parts[0], parts[-1]
