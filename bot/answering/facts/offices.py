"""Offices: who chairs what, by the words of the question and the titles that the call gives people."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from bot.faq.model import Faq, Person
from bot.faq.passages import Passage
from bot.matching.normalise import fold

_PROGRAM = r"program(?:me)?|pc|tpc|technical|papers?|scientific"
# Offices of any event; how a question names one, and how titles do.
_KNOWN = (
    (_PROGRAM, _PROGRAM), ("general", "general"), ("local", "local"), ("web(?:site)?", "web"),
    ("publications?|proceedings", "publications?|proceedings"), ("publicity", "publicity"),
    ("finances?|treasurer", "financ|treasur"), ("registration", "registration"), ("posters?", "poster"),
    ("demos?", "demo"), ("workshops", "workshop"), ("tutorials?", "tutorial"), ("sponsor(?:ship)?s?", "sponsor"),
    ("industry|industrial", "industr"), ("student", "student"), ("doctoral", "doctoral"), ("artifacts?", "artifact"),
    ("honorary", "honorary"), ("tracks?", "track"), ("steering", "steering"), ("area", "area"),
    ("sessions?", "session"), ("ethics", "ethic"), ("accessibility", "accessib"), ("diversity", "divers"),
    ("media", "media"), ("social", "social"),
)  # fmt: skip
_CHAIR = r"(?:co )?(?:chairs?|chairperson|chairwoman|chairman|coordinators?)"
_BEFORE = re.compile(rf"\b(?:(\w+) )?(\w+) {_CHAIR}\b")  # "local arrangements chair", "program chair"
_SHARED = re.compile(rf"\b(\w+) (?:and|or|plus|&) (?:the )?(\w+) {_CHAIR}\b")  # "the general and program chairs"
_LOCAL = re.compile(r"\b(local) (?:\w+ )?(?:organi[sz]\w+|arrangements?|hosts?|team|committee)\b")
# "who chairs the tutorials", "who is in charge of registration", "chairs for the demos"
_OF = re.compile(
    r"\b(chair\w*(?: (?:of|for))?|(?:boss(?:es)?|heads?|president) of|leads?|leading|heads?|heading|coordinat\w+"
    r"|in charge of|responsible for|handles|handling|does|doing|runs|running|manages|managing"
    r"|looks? after|takes care of)"
    r"(?: (?:the|this years?|your|our|its))? (\w+)\b"
)
_WHO = re.compile(r"\b(?:who|whom|whose|names?|is there|are there|any|list)\b")
# "the institution of the general chair", "where does the web chair work"
_PLACE = re.compile(
    r"\b(?:employers?|employed|affiliat\w+|institut\w+|universit\w+|compan(?:y|ies)|labs?|works?|based|teach\w*)\b"
)
_BARE = 4  # words of a question that is nothing but an office: "finance chair?"
PLAIN = re.compile(r"\W*(?:co)?\W*chairs?\W*", re.IGNORECASE)
_OFFICE = re.compile(r"\b(?:[A-Z][\w&-]* ){0,3}(?:Chair|Co-?[Cc]hair|Organi[sz]er|Coordinator)\b")
_HELD = (
    r"(?:co-?)?(?:chair|organi[sz]er|coordinator)s?\b(?:[^.]{0,5}? ?(?:is|are|:|[–—-])"
    r"|,? ?\(?(?-i:(?!Of |And |The |At |For )[A-Z][\w’'-]+(?: [A-Z]\.)? [A-Z]\w))|(?:committee|team|hosts?) ?:"
)
_EMPTY = frozenset("a an the of for and in co chair are is".split())


class Office(NamedTuple):
    """- `name` is the word of the question; `pattern` finds it in titles."""

    name: str
    pattern: str

    def line_in(self, passages: Iterable[Passage]) -> Passage | None:
        """Return the line of the call that speaks of the office."""
        told = re.compile(rf"\b(?:{self.pattern})\w*(?: \w+)? (?:{_HELD})", re.IGNORECASE)
        return next((one for one in passages if told.search(one.text)), None)


def named_office(words: str, faq: Faq) -> Office | None:
    """Return the office that a question names, whatever it asks: "the email of the program chair"."""
    beside = (_BEFORE.search(words), _LOCAL.search(words))
    named = (_office(word, faq) for found in beside if found for word in found.groups() if word)
    return next(filter(None, named), None)


def asked_offices(words: str, faq: Faq) -> list[Office]:
    """Return every office whose holder a question asks for: "who are the general and the program chairs?"."""
    if not _asks_who(words):
        return []
    spread = _SHARED.sub(r"\1 chair and \2 chair", words)
    named = (_office(found[2], faq) for found in _BEFORE.finditer(spread))
    return list(dict.fromkeys(filter(None, named)))


def _asks_who(words: str) -> bool:
    return bool(_WHO.search(words) or _PLACE.search(words)) or len(words.split()) <= _BARE


def asked_office(words: str, faq: Faq) -> Office | None:
    """Return the office whose holder a question asks for ("who is the program chair", "who chairs the tutorials")."""
    if not _asks_who(words):
        return None
    if office := named_office(words, faq):
        return office
    for found in _OF.finditer(words):
        office = _office(found[2], faq)
        if office and (found[1].startswith("chair") or holders(office, faq)):
            return office
    return None


def _office(word: str, faq: Faq) -> Office | None:
    """The office that a word names: one of those known, or one of the titles of this call ("performance")."""
    for asked, pattern in _KNOWN:
        if re.fullmatch(asked, word):
            return Office(word, pattern)
    titled = {part.rstrip("s") for one in faq.people for part in fold(title_of(one, faq)).split()} - _EMPTY
    return Office(word, re.escape(word.rstrip("s"))) if word.rstrip("s") in titled else None


def title_of(one: Person, faq: Faq) -> str:
    """Return the office that the call gives somebody, as their title or beside their name in a line of their own."""
    if one.title or one.source is None:
        return one.title or ""
    said = one.source.quote
    if any(other.name in said for other in faq.people if other.name != one.name):
        return ""
    rest = said.replace(one.name, " ").replace(one.affiliation or one.name, " ")
    found = _OFFICE.search(rest)
    return found[0] if found else ""


def holders(office: Office, faq: Faq) -> list[Person]:
    """Return who holds an office; who just chairs a program committee is its program chair."""
    found = [one for one in faq.people if re.search(rf"\b(?:{office.pattern})", fold(title_of(one, faq)))]
    if found or office.pattern != _PROGRAM:
        return found
    return [one for one in faq.people if one.role == "program_committee" and PLAIN.fullmatch(title_of(one, faq))]


def chairs(faq: Faq) -> list[Person]:
    """Return everybody who chairs anything, in the order of the page."""
    return [one for one in faq.people if one.role == "chair" or re.search(r"\bchairs?\b", fold(title_of(one, faq)))]
