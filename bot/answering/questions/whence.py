"""Who is from where: "is anyone from Kiel there?", "who on the pc is at Kiel?"."""

from __future__ import annotations

import re

from bot.faq.model import Faq
from bot.matching.normalise import fold
from bot.matching.reading import Reading

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
_FROM = re.compile(  # "is anyone from MIT on the committee"
    r"\b(?:any|some)(?:one|body|\s(?:people|speakers?|organi[sz]ers?|members?))\b[^.?!]{0,40}?\bfrom\s(?:the\s)?[A-Z]"
)
_WHO_FROM = re.compile(
    r"^(?:so |and )?(?:who|any(?:one|body)|some(?:one|body)"
    r"|which (?:of (?:the |your |these )?)?(?:\w+ )?(?:speakers?|organi[sz]ers?|panell?ists?|chairs?|people|guests?))"
    r" (?:of the \w+ )?(?:else |there )?(?:is |are |comes? |(?:is |are )?(?:coming|joining) )?from [\w ]{2,40}$"
    # "who is the invited speaker from Orbit Labs", "is someone of Orbit Labs on the PC"
    r"|^(?:so |and )?who (?:is|are|s) (?:the |your )?(?:\w+ )?(?:speakers?|organi[sz]ers?|panell?ists?|chairs?) from"
    r" [\w ]{2,40}$"
    r"|^(?:so |and )?is (?:there )?(?:any|some)(?:one|body) (?:of|from|at) [\w ]{2,30}"
    r" on the (?:pc|\w+ committee|panel)$"
)

# "which of the organizers belong to Orbit Labs", "members of the committee who are at Kiel"
_OF_BODY = re.compile(
    r"\b(?:who|which|any|some|two|three|one|several|how many|any ?one|any ?body|some ?body|some ?one|members?|people"
    r"|those|ones|is|are)\b.{0,30}\b(?:organi[sz]ers?|chairs?|team|committee|speakers?|pc|panel|board|them)\b.{0,25}"
    r"\b(?:from|at|(?:is|are|sits?) with|belong(?:s|ing)? to|part of|affiliated (?:with|to)|employed (?:by|at)"
    r"|work(?:s|ing)? (?:at|for)|represent(?:s|ing)?|based (?:at|in))"
    r" (?!(?:where|which|what|whom|who|each|different|least|most|all|one|outside|and|or|here|please|so|\w+ing|maximum"
    r"|(?:the )?(?:workshop|event|conference|venue|dinner|door|same|other|field)|(?:this|your|my|our|an?|any|some)\b"
    r"|industry|academia|abroad|home|it|them|you|me|us|universities|companies)\b)\w+"
)


def asks_whence(reading: Reading, faq: Faq) -> bool:
    """Whether a question asks who is from a place or an institution."""
    words = " ".join(reading.words)
    is_asked = _FROM.search(reading.text) or _WHO_FROM.match(words) or _OF_BODY.search(words)
    return bool(is_asked or place_asked(words, faq))


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
