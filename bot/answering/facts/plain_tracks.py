"""Tracks that a question names by what becomes of their papers, and the one whose name is part of another's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

_T = TypeVar("_T")
_NOT_PRINTED = re.compile(
    r"\b(?:(?:without|outside(?: of)?|out of|not (?:be |go |appear |land )?(?:in|into|part of)|skip(?:ping)?|no"
    r"|avoid\w*) (?:the |any )?proceedings|unarchived)\b"
)
_PRINTED = re.compile(r"\b(?:(?:in|into|for|with|part of|go in|goes in) (?:the )?proceedings|archived)\b")
_IN_ONE = re.compile(r"\bnon ?archival\b")


def by_print(words: str) -> str:
    """A question's words with "archival" or not for what becomes of a paper: "the track without proceedings"."""
    words = _IN_ONE.sub("non archival", _NOT_PRINTED.sub("non archival", words))
    return _PRINTED.sub("archival", words)


def plain_one(items: Sequence[_T], tracks: Sequence[frozenset[str]], asked: frozenset[str]) -> list[_T]:
    """Return the items whose track is named by all its words where those of the others have more: "archival papers",
    beside a non-archival track. Empty where none is.
    """
    shared = frozenset.intersection(*tracks) if tracks else frozenset()
    found = [item for item, track in zip(items, tracks, strict=True) if track == shared]
    return found if shared & asked and len(found) < len(items) else []
