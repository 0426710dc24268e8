"""Two entries do not share a phrasing: the bot could not tell which one is meant.

PASS:  each question and phrasing stands in one entry
FAIL:  "is there a dinner" stands in the entries food and social
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.errors import Problem
from bot.faq.loader import LoadedFaq

ID = "repeated-phrasing"
LEVEL = "error"


def check(loaded: LoadedFaq) -> Iterator[Problem]:
    """Yield phrasings that an earlier entry has already."""
    owner: dict[str, str] = {}
    for number, entry in enumerate(loaded.faq.entries):
        for text in (entry.question, *entry.also):
            key = " ".join(text.lower().strip(" ?!.").split())
            first = owner.setdefault(key, entry.id)
            if first != entry.id:
                yield Problem(
                    loaded.place("entries", number),
                    f"{text!r} stands in the entry {first!r} too",
                    "Keep it in one of them.",
                )
