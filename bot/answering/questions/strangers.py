"""A question whether somebody has a part in the event whom nothing here knows: "is ada lovelace one of the chairs?"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rapidfuzz.distance import OSA

from bot.answering.questions.forms import START
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.normalise import fold
from bot.matching.reading import Reading, Weight

_NAME = r"(?P<name>[^\W\d_]{2,20}(?: [^\W\d_]{1,20}){0,3}?)"
_LEAST, _LONG = 4, 6  # letters of a name
_PARTS = (  # kind of the bank -> what somebody of that part is or does
    (
        "organizers",
        (
            r"(?:one of )?(?:the |your |an? )?(?:main |general |local |program )?(?:co )?(?:organi[sz]ers?|chairs?)"
            r"|(?:co )?organi[sz]ing|(?:on|in|part of) (?:the|your) (?:organi[sz]\w+ )?(?:team|committee)"
            r"|(?:among|one of|part of) (?:the|your) (?:organi[sz]ers|chairs|team|hosts)"
        ),
    ),
    (
        "speakers",
        (
            r"(?:(?:one of |among )?(?:the |your |an? )?(?:main |invited |keynote |plenary )?(?:speakers?|keynotes?))"
            r"|speaking|(?:giving|holding|doing) (?:an? |the )?(?:invited |opening |main )?(?:talk|keynote|lecture)"
        ),
    ),
    ("panelists", r"(?:one of |among )?(?:the |your |an? )?panell?ists?|(?:on|in|part of) (?:the|your) panel"),
)
_BEFORE = (
    rf"(?:{START}(?:is|are|was|were|will|isn t|aren t) {_NAME}"
    r"|\b(?:heard|told me|says?|said|swears?|claims?|read|true) (?:that )?"
    rf"{_NAME.replace('name', 'other')} (?:is|are|was|will))"
)
_ASIDE = r"(?: (?:be|really|also|actually|still|even|again|not|going to be|supposed to be)){0,2}"
_ASKED = tuple((kind, re.compile(rf"{_BEFORE}{_ASIDE} (?:{part})\b(?! of\b)")) for kind, part in _PARTS)


def stranger_asked(reading: Reading, faq: Faq, passages: Iterable[Passage]) -> str:
    """Return the kind of the part that a question gives to somebody who is unknown here; empty where it names nobody,
    somebody of the FAQ, however mistyped, or of a line of the call.
    """
    if any("{person}" in unit.names for unit in reading.units):
        return ""
    words = " ".join(reading.words)
    strange = {word for unit in reading.units if unit.weight is Weight.FOREIGN for word in unit.text.split()}
    for kind, asked in _ASKED:
        found = asked.search(words)
        name = (found["name"] or found["other"]).split() if found else []
        if name and all(word in strange for word in name):
            return "" if _is_known(name, faq, passages) else kind
    return ""


def _is_known(name: list[str], faq: Faq, passages: Iterable[Passage]) -> bool:
    """Whether a name may be that of somebody listed, or stands in a line of the call."""
    listed = {part for one in faq.people for part in fold(one.name).split()}
    near = any(_may_be(word, part) for word in name for part in listed)
    return near or any(word in fold(line.text).split() for line in passages for word in name if len(word) >= _LEAST)


def _may_be(word: str, part: str) -> bool:
    """Whether a word may be a part of a listed name, mistyped: two letters may be wrong in a long one."""
    letters = min(len(word), len(part))
    return letters >= _LEAST and OSA.distance(word, part) <= (2 if letters >= _LONG else 1)
