"""Which role a heading or label gives the people under it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from bot.cfp.language import languages, phrases
from bot.cfp.phrases import Found, Phrases
from bot.cfp.wording import wording


class RoleOf(NamedTuple):
    """- `title` is the office the page names ("Program Chair"), where it is more than the role."""

    role: str
    title: str = ""


# Where a heading names several, the first of these: the chair of a program committee organizes.
_ORDER = ("advisor", "chair", "program_committee", "panelist", "speaker", "organizer")
_OF_A_SENTENCE = re.compile(r"^(?:our|the)\s(?=.*\s(?:is|are)$)|\s(?:is|are)$", re.IGNORECASE)  # "Our web chair is"
_LONGEST = 90
_WHO = re.compile(
    r"(?:\d{1,2}[.)]?\s)?(?:who|we are|behind (?:\S+ ?){1,2})", re.IGNORECASE
)  # headings that say nothing else
_YEAR = re.compile(
    r"\b(?:of|in|at)\s+\S*\s?(?:19|20)\d\d\b|\b[A-Z]\w+ ?'\d\d\b"
)  # "Chairs of 2032": of one edition among others


# "Appel à orateurs": who is sought, and nobody who is
_SOUGHT = re.compile(
    r"\W*(?:appel\s(?:à|aux?)|aufruf\s(?:an|für|zu[mr]?)|convocatoria\s(?:de|a|para)|llamad[oa]\s(?:a|de|para)"
    r"|chamada\s(?:de|a|para)|call\s(?:for|per|para|pour|für)|oproep\s(?:voor|aan|tot)|invito\sa)\b"
    r"|.{1,12}(?:募集|征集|徵集)",
    re.IGNORECASE,
)
_TOLD = re.compile(  # "For organizers": what they are told, and nobody who is one
    r"\W*(?:(?:information|instructions?|notes?|guidelines?|advice|rules) )?for (?:the |all |our )?(?:[a-z]+ )?"
    r"(?:organi[sz]ers|speakers|chairs|presenters|panelists)(?:(?: and |/| & )[a-z]+)?\W*",
    re.IGNORECASE,
)
# Lines that only part a committee
CHAIRS = re.compile(r"\W*(?:co-?)?chairs?\W*", re.IGNORECASE)
MEMBERS = re.compile(r"\W*(?:(?:other|ordinary|committee)\s)?members\W*", re.IGNORECASE)
_ADDRESS = re.compile(r"[\s✉📧:–-]*\b[\w.+-]{1,64}@[\w.-]{3,80}")
_BRACKETED_ADDRESS = re.compile(r"\s*[<(][\w.+-]{1,64}@[\w.-]{3,80}[>)]\s*$")  # "Steering Committee <organizers@a.org>"
ADDRESS_ALONE = re.compile(r"\s*[<(][\w.+-]{1,64}@[\w.-]{3,80}[>)]\s*")
_AND = re.compile(r"[&/,+]|\b(?:and|und|et|y|e|en)\b", re.IGNORECASE)  # "Speakers and Panelists": all of them speak
_NUMBER = re.compile(r"^\d{1,2}[.)．]\s?")  # "9. Keynote"


@cache
def _phrases() -> Phrases:
    return wording("roles", tuple(one.tag for one in languages()))


@cache
def _words() -> Phrases:
    return phrases("role_words")


def role_of(text: str) -> RoleOf | None:
    """Return the role that a heading or label names; None for any other."""
    text = _NUMBER.sub("", text.strip(" :*?•").removeprefix("- "))
    text = _BRACKETED_ADDRESS.sub("", text)
    if _TOLD.fullmatch(text):
        return None
    if _WHO.fullmatch(text):
        return RoleOf("organizer")
    return _role_in(text) if 0 < len(text) <= _LONGEST and not _SOUGHT.match(text) else None


@lru_cache(maxsize=4096)
def _role_in(text: str) -> RoleOf | None:
    found = _phrases().find(text)
    values = {hit.value for hit in found}
    if "none" in values or _YEAR.search(text) or (found and found[0].value == "contact" and not found[0].start):
        return None
    if {"panelist", "speaker"} <= values and _AND.search(text):
        values = values - {"panelist"}
    for role in _ORDER:
        if role in values:
            title = _singular(text) if role == "chair" and not _is_plain(text) else ""
            return RoleOf("organizer" if role == "chair" else role, title)
    return None


def heads_both(headings: Iterable[str]) -> bool:
    """Whether a heading names a committee and the organizers: "Program Committee and Organizers"."""
    return any({"program_committee", "organizer"} <= _phrases().values(heading) for heading in headings)


def office_of(text: str) -> RoleOf | None:
    """Return the role that stands beside a name: a bare "chair" is an office there, as it is none in a heading."""
    role = role_of(text)
    if role and role.role == "organizer" and not role.title and "chair" in _phrases().values(text):
        return role._replace(title=_singular(text.strip()))
    return role


def names_role(text: str) -> bool:
    """Whether an item is the term that a role stands as: "Program chairs", not a topic that holds such a word."""
    role = role_of(text)
    return role is not None and (only_role(text) or bool(role.title))


@lru_cache(maxsize=4096)
def only_role(text: str) -> bool:
    """Whether a text names a role and says nothing else: "Organizing committee", "Invited speakers:"."""
    hits = [hit for hit in _phrases().find(text) if hit.value in _ORDER]
    return bool(hits) and not re.search(r"[^\W\d]{3}|[\u3040-\u9fff]", _without(text, [*hits, *_words().find(text)]))


def _is_plain(text: str) -> bool:
    """Whether an office says no more than the role: "Workshop chairs"."""
    return not re.search(r"[^\W\d]", _without(text, _words().find(text)))


def _without(text: str, hits: Iterable[Found]) -> str:
    left = list(text)
    for hit in hits:
        left[hit.start : hit.end] = " " * (hit.end - hit.start)
    return "".join(left)


def _singular(text: str) -> str:
    """Return the office of one person: "Program Co-Chair" of "Program Co-Chairs"."""
    text = _OF_A_SENTENCE.sub("", re.sub(r"\s*\(.*?\)", "", _ADDRESS.sub("", text)))
    return re.sub(r"\b((?:co-?)?chair|coordinator|editor)s\b", r"\1", text, flags=re.IGNORECASE)
