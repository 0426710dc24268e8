"""The field's words: chat spelling, synonyms, words without weight. Data in `data/lexicon.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from bot.safe_yaml import read_yaml

_IRREGULAR = {
    "papers": "paper",
    "theses": "thesis",
    "criteria": "criterion",
    "series": "series",
    "this": "this",
    "its": "it",
    "theme": "theme",  # not "them"
    "themes": "theme",
    "paste": "paste",  # not "past"
}
_KEEP_S = ("ss", "us", "is", "as")


def read_data(name: str) -> Any:  # noqa: ANN401 - whatever the data file holds
    """Read one of the data files beside this module."""
    return read_yaml(_read_text(name))


def _read_text(name: str) -> str:
    return (Path(__file__).parent / "data" / name).read_text(encoding="utf-8")


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Take off the endings of plural, past and progressive; light, so that no two meanings fall together."""
    if len(word) <= 3 or not word.isalpha():  # noqa: PLR2004 - shorter words carry no ending
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:  # noqa: PLR2004
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(_KEEP_S):
        word = word[:-1]
    for ending in ("ing", "ed"):
        base = word[: -len(ending)]
        if word.endswith(ending) and len(base) >= 3 and any(c in "aeiouy" for c in base):  # noqa: PLR2004
            if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "lsz":  # noqa: PLR2004
                return base[:-1]
            return base
    return word[:-1] if word.endswith("e") and len(word) > 4 else word  # noqa: PLR2004 - submitte(d) = submit


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """- `rewrite`: a chat word to plain words; `phrases`: a run of stems to its concept.
    - `longest`: a stem to the length of the longest phrase that begins with it.
    - `subject`: the words of the field; `words`: those and the light and everyday ones.
    - `protected`: words common in English technical prose (by document count), which are no misspellings.
    """

    rewrite: dict[str, tuple[str, ...]]
    phrases: dict[tuple[str, ...], str]
    longest: dict[str, int]
    light: frozenset[str]
    everyday: frozenset[str]
    subject: frozenset[str]
    words: frozenset[str]
    protected: frozenset[str]

    def concept(self, stems: list[str], start: int) -> tuple[str, int] | None:
        """Return the concept that the longest phrase at `start` stands for, and how many words it took."""
        for size in range(min(self.longest.get(stems[start], 0), len(stems) - start), 0, -1):
            if found := self.phrases.get(tuple(stems[start : start + size])):
                return found, size
        return None


@cache
def load_lexicon() -> Lexicon:
    raw = read_data("lexicon.yaml")
    phrases: dict[tuple[str, ...], str] = {}
    known: set[str] = set()
    for concept, texts in raw["concepts"].items():
        for text in texts:
            parts = text.replace("-", " ").split()
            known.update(parts)
            # The first concept to claim a phrase keeps it: the file lists the stronger sense first.
            phrases.setdefault(tuple(stem(part) for part in parts), f"@{concept}")
    longest: dict[str, int] = {}
    for phrase in phrases:
        longest[phrase[0]] = max(longest.get(phrase[0], 0), len(phrase))
    rewrite = {key: tuple(str(value).split()) for key, value in raw["rewrite"].items()}
    light, everyday = frozenset(raw["light"].split()), frozenset(raw["everyday"].split())
    known.update(word for plain in rewrite.values() for word in plain)
    return Lexicon(
        rewrite=rewrite,
        phrases=phrases,
        longest=longest,
        light=light | frozenset(stem(word) for word in light),
        everyday=everyday | frozenset(stem(word) for word in everyday),
        subject=frozenset(known),
        words=frozenset(known) | light | everyday,
        protected=frozenset(_read_text("words.txt").split()),
    )
