"""Hears a message: which language it is in, and what it says in English."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import NamedTuple

from bot.tongues.detect import ENGLISH, NAMES, OTHER, language_of
from bot.tongues.gloss import english


class Spoken(NamedTuple):
    """- `language`: a tag of `NAMES`, "en", or OTHER; `english`: the message itself unless a table could read it."""

    language: str
    english: str

    @property
    def is_english(self) -> bool:
        return self.language == ENGLISH

    @property
    def is_strange(self) -> bool:
        """Whether no table reads the language."""
        return self.language == OTHER


class Tongues:
    """Built once for a FAQ. `words` are English words and names of the FAQ, which stay as they are in any language;
    `call` is the language that the call is in.
    """

    def __init__(self, words: AbstractSet[str], call: str | None = None) -> None:
        self._words = words
        self.call = (call or ENGLISH).partition("-")[0]

    def hear(self, text: str) -> Spoken:
        language = language_of(text, self._knows, self.call)
        if language not in NAMES:
            return Spoken(language, text)
        return Spoken(language, english(text, language, self._knows))

    def english(self, text: str) -> str:
        """Return what a text says in English words; one that no table reads stays as it is."""
        return self.hear(text).english

    def _knows(self, word: str) -> bool:
        return word in self._words
