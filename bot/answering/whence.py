"""Who of a committee is from where, asked by a part of an institution's name: "who on the pc is at Kiel?"."""

from __future__ import annotations

import re

from bot.faq.model import Faq
from bot.matching.normalise import fold

_BODY = (
    r"(?:the |your |this )?"
    r"(?:(?:(?:program(?:me)?|organi[sz]ing|organi[sz]ation|technical|steering|scientific|advisory) )*"
    r"(?:committees?|boards?)(?: members?)?|t?pc(?: members?)?|organi[sz]ers|team|jury|panel)"
)
_PLACE = r"(?:the )?(?P<place>\w+(?: \w+){0,4}?)"
_ASKED = (
    re.compile(rf"\b(?:on|in|of|among) {_BODY} (?:(?:is|are|comes?|works?|sits?) )?(?:from|at|with|for) {_PLACE}$"),
    re.compile(rf"\b(?:from|at|with) {_PLACE} (?:(?:is|are|sits?) )?(?:on|in|among) {_BODY}$"),
    re.compile(
        rf"\bthe (?P<place>\w+(?: \w+){{0,3}}?) (?:person|people|guys?|folks?|members?|ones?) (?:on|in|of) {_BODY}$"
    ),
)


def place_asked(words: str, faq: Faq) -> str:
    """Return the place by which a question asks for members, where somebody in the FAQ is from there; else empty."""
    for asked in _ASKED:
        found = asked.search(words)
        if found and any(is_there(found["place"], one.affiliation) for one in faq.people):
            return found["place"]
    return ""


def is_there(place: str, affiliation: str | None) -> bool:
    """Whether an affiliation has a place in its name, word for word."""
    return f" {fold(place)} " in f" {fold(affiliation or '')} "
