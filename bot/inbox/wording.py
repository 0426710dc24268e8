"""Texts of members as they are kept."""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import sha256
from itertools import takewhile

from bot.revisions.wording import folded, tidy, tidy_line

MAX_PHRASING = 300  # characters of a phrasing in a FAQ
_QUESTION_MARKS = "?？؟"
_CALLED = re.compile(r"<@[!&]?\d+>|@(?:everyone|here)\b")


def plain(text: str) -> str:
    """Return a text without characters that show nothing or turn text, and without empty lines."""
    return "\n".join(line for line in tidy(text).split("\n") if line)


def one_line(text: str) -> str:
    return tidy_line(text)


def as_phrasing(text: str) -> str:
    """Return a text as a phrasing of a FAQ: one line that is not too long, cut at a word."""
    line = tidy_line(text)
    return line if len(line) <= MAX_PHRASING else line[:MAX_PHRASING].rsplit(" ", 1)[0]


def is_talk(text: str) -> bool:
    """Whether organizers talk to each other: they ask something, or call somebody."""
    end = "".join(takewhile(lambda char: not char.isalnum(), reversed(text)))
    return any(mark in end for mark in _QUESTION_MARKS) or _CALLED.search(text) is not None


def open_key(*what: object) -> str:
    """Return the key by which the same question in other people's hands is known while it is open."""
    return sha256("\0".join(map(str, what)).encode(errors="replace")).hexdigest()


def same_words(question: str) -> str:
    """Return a question as two that are written alike share it."""
    return folded(tidy_line(question))


def different(texts: Iterable[str], limit: int, but: str = "") -> list[str]:
    """Return phrasings, each once, without one that is known, at most so many."""
    found = {folded(line): line for text in texts if (line := as_phrasing(text))}
    found.pop(folded(but), None)
    return list(found.values())[:limit]
