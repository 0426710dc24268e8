"""What may be kept of a question: its words, without what could tell who asked or open a door.

Logs know which secrets they must not show; here nobody knows what a member pastes, so it goes by form. What stands in
for it is what logs put there.
"""

from __future__ import annotations

import re
import unicodedata

LONGEST = 300  # characters
_READ = 1_000  # of a message: masks are shorter than what they stand for
_MASK = "***"
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})  # controls, directions, halves of characters, none at all
_MARKS = 2  # combining marks in a row; more are drawn over the lines around them
_MENTION = re.compile(r"<(?:@[!&]?|#|/[\w -]{1,40}:|id:)\w{1,25}>")
_HANDLE = re.compile(r"(?<![\w.])@[\w.-]{2,40}")  # somebody's name, or everyone
_EMAIL = re.compile(r"[\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,4}\w{2,24}")
_LINK = re.compile(r"(?:https?://|www\.)([^\s<>]{1,1000})", re.IGNORECASE)
_NAMED = re.compile(r"\b(pass(?:word|code|phrase)|pwd|token|secret|api[ _-]?key)\s?[:=]\s?\S{1,200}", re.IGNORECASE)
_NUMBER = re.compile(
    r"""
    \+\d(?:[ ().-]?\d){7,20}                # a telephone number
    | \(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b
    | \b(?:\d{4}[ -]){3}\d{3}[\dXx]\b       # an ORCID iD, a card
    | \d{9,}                                # anybody's id
    """,
    re.VERBOSE,
)
_RUN = re.compile(r"[\w.+/=~-]{16,}")
_PARTS = re.compile(r"[.+/=~_-]")
_SHORTEST_KEY = 8  # characters that mix letters and digits: "8th" and "2023" are words


def kept_text(text: str) -> str:
    """Return what may be kept of a question: one line of at most 300 characters."""
    line = " ".join("".join(_seen(text[:_READ])).split())
    line = _HANDLE.sub(_MASK, _EMAIL.sub(_MASK, _LINK.sub(_host, _MENTION.sub(_MASK, line))))
    line = _NUMBER.sub(_MASK, _RUN.sub(_key, _NAMED.sub(rf"\1: {_MASK}", line)))
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def _seen(text: str) -> list[str]:
    """The characters that are seen, with as many marks on each as a language needs."""
    kept: list[str] = []
    marks = 0
    for character in text:
        category = unicodedata.category(character)
        marks = marks + 1 if category in {"Mn", "Me"} else 0
        if character.isspace():
            kept.append(" ")
        elif category not in _UNSEEN and marks <= _MARKS:
            kept.append(character)
    return kept


def _host(found: re.Match[str]) -> str:
    """Where a link leads, without its path, which may be all that is needed to enter."""
    where, slash, _ = found[1].partition("/")
    host = re.split(r"[?#]", where.rpartition("@")[2])[0]
    return f"{host}/{_MASK}" if slash or host != where else host


def _key(found: re.Match[str]) -> str:
    """A mask for a run of characters that mixes letters and digits as keys do, and words do not."""
    mixed = any(
        len(part) >= _SHORTEST_KEY and any(map(str.isdigit, part)) and any(map(str.isalpha, part))
        for part in _PARTS.split(found[0])
    )
    return _MASK if mixed else found[0]
