"""Respells unknown words as the nearest known ones, and cuts words that were run together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.matching.lexicon import stem

_REPEATED = re.compile(r"([a-z])\1{1,}")
MIN_LETTERS = 4  # a shorter word has too many neighbours
TWO_MISTAKES_FROM = 8  # letters from which two mistakes are forgiven, neither of them in the first letter
MAX_LETTERS = 24  # a longer one is no word (and 20,000 letters would cost time)


class Speller:
    """Knows the words of the bank, the lexicon and the FAQ; `subject` words win over everyday ones at equal distance.

    `is_protected` tells words that are spelled right and mean something else: never respelled, never a respelling.
    """

    def __init__(self, *, subject: Iterable[str], everyday: Iterable[str], is_protected: Callable[[str], bool]) -> None:
        self._subject = frozenset(word for word in subject if word.isalpha())
        self._is_protected = is_protected
        choices = self._choices = self._subject | frozenset(everyday)
        self._stems = frozenset(stem(word) for word in choices)
        self._by_length: dict[int, list[str]] = {}
        for word in sorted(choices):
            self._by_length.setdefault(len(word), []).append(word)
        self.respell = lru_cache(maxsize=4096)(self._respell)

    def knows(self, word: str) -> bool:
        return word in self._choices or stem(word) in self._stems or self._is_protected(word)

    def _respell(self, word: str) -> tuple[str, ...]:
        """Return the word as it was most likely meant: itself, a known neighbour, or two known words."""
        if self.knows(word) or not word.isalpha() or not MIN_LETTERS <= len(word) <= MAX_LETTERS:
            return (word,)
        if len(shorter := _REPEATED.sub(r"\1", word)) >= MIN_LETTERS - 1 and shorter != word and self.knows(shorter):
            return (shorter,)  # "pleeease"
        if parts := self._cut(word):
            return parts
        return (self._nearest(word) or word,)

    def _cut(self, word: str) -> tuple[str, str] | None:
        for place in range(3, len(word) - 2):
            if word[:place] in self._subject and word[place:] in self._subject:
                return word[:place], word[place:]
        return None

    def _nearest(self, word: str) -> str | None:
        allowed = 2 if len(word) >= TWO_MISTAKES_FROM else 1
        best: tuple[float, str] | None = None
        for length in range(len(word) - allowed, len(word) + allowed + 1):
            choices = self._by_length.get(length, ())
            for near, distance, _ in process.extract(word, choices, scorer=OSA.distance, score_cutoff=allowed, limit=6):
                # The first letter is rarely wrong, a word of the subject is likelier than an everyday one, and a letter
                # is left out ("limt") more often than typed for another; letters that are all there, in another order
                # ("lnog"), are no other word.
                if distance > 1 and near[0] != word[0]:  # "headliner" is no slip of "deadline"
                    continue
                cost = distance + 0.4 * (near[0] != word[0]) + 0.3 * (near not in self._subject)
                cost += 0.1 * (not _leaves_out(word, near)) - 0.5 * (sorted(near) == sorted(word))
                if best is None or (cost, near) < best:
                    best = (cost, near)
        return best[1] if best else None


def _leaves_out(word: str, near: str) -> bool:
    """Whether a word is another with letters left out."""
    letters = iter(near)
    return all(letter in letters for letter in word)
