"""Text that somebody typed into a form, as an entry keeps it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

MAX_PHRASINGS = 100  # of an entry, beside its question
_ID_LENGTH = 40
_LETTERS = re.compile(r"[a-z0-9]+")
# Words by which an id says nothing.
_EMPTY = frozenset(
    "a an and are be can do does for how i in is it my of on or our the there to we what when where which who will with"
    " you your".split()
)
_UNSEEN = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)  # turn or hide text


def tidy(text: str) -> str:
    """Return a text without blanks around it and its lines, and without characters that show nothing or turn text."""
    plain = unicodedata.normalize("NFC", re.sub(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]", "\n", text.replace("\t", " ")))
    kept = "".join(char for char in plain if char == "\n" or not _is_hidden(char))
    return "\n".join(line.strip() for line in kept.split("\n")).strip("\n")


def tidy_line(text: str) -> str:
    """Return a text of one line."""
    return " ".join(tidy(text).split())


def phrasings(texts: Iterable[str], question: str, known: Iterable[str] = ()) -> tuple[str, ...]:
    """Return other phrasings of a question, each once, in the order given, behind those `known`."""
    found = {folded(text): text for text in known}
    for text in map(tidy_line, texts):
        if text and folded(text) not in found:
            found[folded(text)] = text
    found.pop(folded(question), None)
    return tuple(found.values())


def folded(text: str) -> str:
    """Return a phrasing as the check compares them."""
    return " ".join(text.lower().strip(" ?!.").split())


def id_from(question: str, is_taken: Callable[[str], bool]) -> str:
    """Return an id made from the telling words of a question, which is not taken."""
    plain = unicodedata.normalize("NFKD", question).encode("ascii", "ignore").decode().lower()
    words = [word for word in _LETTERS.findall(plain) if word not in _EMPTY] or _LETTERS.findall(plain)
    name = ""
    for word in words:
        longer = f"{name}_{word}" if name else word[:_ID_LENGTH]
        if len(longer) > _ID_LENGTH:
            break
        name = longer
    name = name if name[:1].isalpha() else f"entry_{name}".rstrip("_")
    number, found = 2, name
    while is_taken(found):
        number, found = number + 1, f"{name}_{number}"
    return found


def _is_hidden(char: str) -> bool:
    return char in _UNSEEN or unicodedata.category(char) in {"Cc", "Cs", "Cn", "Co"}
