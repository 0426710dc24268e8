"""Hears a message: which language it is in, and what it says in English."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from bot.tongues.detect import ENGLISH, NAMES, OTHER, SURE, language_of
from bot.tongues.gloss import english
from bot.tongues.letters import MAX_CHARACTERS


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


_NOTHING: frozenset[str] = frozenset()


class Tongues:
    """Built once for a FAQ.

    - `is_word` tells English words and names of the FAQ, which stay as they are in any language
    - `call`: the language that the call is in; `own`: words of its topics, which stay in that language
    """

    def __init__(
        self, is_word: Callable[[str], bool], call: str | None = None, own: AbstractSet[str] = frozenset()
    ) -> None:
        self._is_word, self._own = is_word, own
        self.call = (call or ENGLISH).partition("-")[0]

    def hear(self, text: str) -> Spoken:
        text = text[:MAX_CHARACTERS]
        return self._said(text, language_of(text, self._is_word, self.call))

    def english(self, text: str) -> str:
        """Return what a text of the FAQ says in English words; one that no table reads stays as it is."""
        return self._said(text, language_of(text, self._is_word, self.call, enough=SURE)).english

    def _said(self, text: str, language: str) -> Spoken:
        if language not in NAMES:
            return Spoken(language, text)
        own = self._own if language == self.call else _NOTHING
        return Spoken(language, english(text, language, self._is_word, own))
