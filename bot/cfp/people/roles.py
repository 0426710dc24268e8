"""Which role a heading or label gives the people under it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple


class RoleOf(NamedTuple):
    """- `title` is the office the page names ("Program Chair"), where it is more than the role."""

    role: str
    title: str = ""


_NO_ROLE = re.compile(
    r"\bcall for\b|\bnotif|\bdeadline|\binformation for\b|\binstructions\b|\bresponsibilit|\baffiliations?\b|\bsession chairs?\b|\bcontact\b|\bsponsor|\bbecome\b|\bjoin\b|\bsign ?up\b|\bapply\b|\bhow to\b|\bpast\b|\bprevious\b|\bformer\b",
    re.IGNORECASE,
)
_ROLES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (role, re.compile(words, re.IGNORECASE))
    for role, words in (
        ("advisor", r"\bsteering\b|\badvis\w*\b|\bboard\b|\bhonorary\b|\bbeirat\b"),
        ("organizer", r"\b(?:co-?)?chairs?(?:persons?|m[ae]n|wom[ae]n|people)?\b|\bcoordinators?\b|\bvorsitz"),
        ("program_committee", r"\bprogram(?:me)? ?committee\b|\bprogrammkomitee\b|\bPC\b(?: members)?|\breview(?:ers|ing)\b|\b(?:technical|scientific|review|artifact evaluation) committee\b|\bTPC\b|\bcommittee members\b|\bcomité scientifique"),
        ("panelist", r"\bpanel(?:ists?|lists?|s)?\b(?! speakers)"),
        ("speaker", r"\bspeakers?\b|\bkeynotes?\b|\binvited talks?\b|\bplenary\b|\bredner|\bvortragende|\blecturers?\b"),
        ("organizer", r"\borgani[sz](?:ers?|ing|ation|ed|ational|ator\w*)\b|\bcommittees?\b|\bour team\b|^\W*(?:the )?team\W*$|\bveranstalter|\borganisation\b|\bleitung\b|\bkomitee\b|\bhosts?\b|\bcomité\b"),
    )
)  # fmt: skip
_LONGEST = 90
_PLAIN = re.compile(r"^\W*(?:workshop |conference |the |our )?(?:organi[sz]ers?|organi[sz]ing committee|organi[sz]ation|speakers?|invited speakers?|keynote speakers?|keynotes?|panelists?|committees?|chairs?|program(?:me)? committee|team)\W*$", re.IGNORECASE)  # fmt: skip


def role_of(text: str) -> RoleOf | None:
    """Return the role that a heading or label names; None for any other."""
    text = text.strip(" :*")
    return _role_in(text) if 0 < len(text) <= _LONGEST else None


@lru_cache(maxsize=4096)
def _role_in(text: str) -> RoleOf | None:
    if _NO_ROLE.search(text):
        return None
    for role, words in _ROLES:
        if words.search(text):
            return RoleOf(role, "" if _PLAIN.match(text) or role != "organizer" else _singular(text))
    return None


def _singular(text: str) -> str:
    """Return the office of one person: "Program Co-Chair" of "Program Co-Chairs"."""
    text = re.sub(r"\s*\(.*?\)", "", text)
    return (
        re.sub(r"\b((?:co-?)?chair|organi[sz]er|coordinator)s\b", r"\1", text, flags=re.IGNORECASE)
        if re.search(r"chair|coordinator", text, re.IGNORECASE)
        else ""
    )
