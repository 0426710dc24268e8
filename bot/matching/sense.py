"""How near two texts are in meaning when they share no word: a table of word vectors, made by `make models`.

Two measures: the likeness of the texts' mean vectors, and for each word of the question the nearest word of the text.
Plain Python: cosines come from `math.dist` over vectors of length 1 (cos = 1 - distance² / 2), which runs in C.
"""

from __future__ import annotations

import math
import mmap
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from bot.matching.practice import few_nearest, practice
from bot.matching.signs import SignIndex, signs_of
from bot.matching.wordlist import WordList

DIMENSIONS = 192
BYTES = (*range(128), *range(-128, 0))  # the number that a byte stands for
SCALE = 254.0  # of a vector of length 1; the largest part of any is under a half
COMMON = 25_000  # words that are spelled right, whatever they are like; farther on there are misspellings
MOST = 255.0  # the weight of the word that tells most
_DIFFERING = 84  # signs in which the vectors of two near words differ at most, of DIMENSIONS
_FEW = 150  # texts that are all compared in full ...
_COMPARED = 64  # ... and of more, those that are, besides those that are found otherwise
_FAR = 0.3  # likeness of two words up to which they have nothing to do with each other
_BODY = 0.7  # weight of the answer's mean beside that of the question, where few ways to ask are known

Vector = tuple[float, ...]


class Nearness(NamedTuple):
    """- `mean`: likeness of the whole texts; `words`: how much of the question has a near word in the text. Both
    0..1.
    - `stray`: how rare the rarest word of the question is that has none ("swimming pool", of an entry on the hotel)
    """

    mean: float
    words: float
    stray: float = 0.0


class Senses:
    """The table: words, the commonest first; a vector for each, then how much each weighs in a text, a byte each."""

    def __init__(self, listed: list[str], table: memoryview) -> None:
        self.place = WordList(listed).place
        self._table = table.cast("b")
        self._weights = table[DIMENSIONS * len(listed) :]
        self._weighed = lru_cache(maxsize=4096)(self._weigh)
        self.vector = lru_cache(maxsize=4096)(self._vector)

    def __contains__(self, word: str) -> bool:
        return self.place(word) is not None

    def is_common(self, word: str) -> bool:
        place = self.place(word)
        return place is not None and place < COMMON

    def rarity(self, word: str) -> float:
        """Return how telling a word is by how rare it is in English: 0.3 for "the", 4 for the ten-thousandth."""
        place = self.place(word)
        return max(0.3, math.log10(place + 1)) if place is not None else 4.0

    def weight(self, word: str) -> float:
        """Return what a word weighs in a text, 0..1."""
        place = self.place(word)
        return self._weights[place] / MOST if place is not None else 0.0

    def row(self, word: str) -> list[int]:
        """Return a word's vector as it stands in the table; empty for a word that is not there."""
        place = self.place(word)
        return self._table[place * DIMENSIONS : (place + 1) * DIMENSIONS].tolist() if place is not None else []

    def _vector(self, word: str) -> Vector | None:
        row = self.row(word)
        size = math.hypot(*row)
        parts = {part: part / size for part in set(row)} if size else {}  # one that it has often is kept once
        return tuple(map(parts.__getitem__, row)) if parts else None

    def mean(self, words: Iterable[str]) -> Vector | None:
        """Return the weighted mean of the words' vectors, of length 1; None when none of them is in the table."""
        weighed = [vector for word in words if (vector := self._weighed(word))]
        return unit(map(sum, zip(*weighed, strict=True))) if weighed else None

    def _weigh(self, word: str) -> Vector | None:
        if word not in self:
            return None
        return tuple(map(_weighed(self.weight(word)).__getitem__, self.row(word)))


def likeness(one: Vector | None, other: Vector | None) -> float:
    """Return the cosine of two vectors of length 1; 0 when one is missing."""
    return 1 - math.dist(one, other) ** 2 / 2 if one and other else 0.0


class SenseIndex:
    """Texts by owner: `phrasings` and `body` as words, spelled right. `light` words say next to nothing."""

    def __init__(
        self,
        senses: Senses,
        texts: Mapping[str, tuple[list[tuple[str, ...]], tuple[str, ...]]],
        light: frozenset[str],
        stem: Callable[[str], str],
    ) -> None:
        self._senses, self._light, self._stem = senses, light, stem
        self._count, self._most = len(texts), math.log(1 + len(texts))
        self._words: dict[str, frozenset[str]] = {}
        self._in_order: dict[str, tuple[str, ...]] = {}
        self._held_by: Counter[str] = Counter()
        mean = cache(senses.mean)  # many an answer is that of other entries, too
        self._means: dict[str, tuple[list[Vector | None], Vector | None]] = {}
        for owner, (phrasings, body) in texts.items():
            said = frozenset(word for words in (*phrasings, body) for word in words)
            self._held_by.update({stem(word) for word in said})
            self._words[owner] = said - light
            in_order = chain(*phrasings[:1], body, *phrasings[1:])  # a question, then what answers it
            self._in_order[owner] = tuple(dict.fromkeys(word for word in in_order if word not in light))
            self._means[owner] = [mean(words) for words in phrasings], mean(body)
        self._owners = list(texts)
        self._signs = SignIndex([*self._signed()], DIMENSIONS) if self._count > _FEW else None
        self._of_stem: dict[str, set[str]] = defaultdict(set)
        for word in frozenset().union(*self._words.values()):
            self._of_stem[stem(word)].add(word)
        everything = sorted(word for words in self._of_stem.values() for word in words)
        self._all = [(word, signs_of(row)) for word in everything if (row := senses.row(word))]
        self.worth = lru_cache(maxsize=4096)(self._worth)
        self._near = lru_cache(maxsize=4096)(self._nearest_words)

    def said(self, owner: str) -> frozenset[str]:
        """Return the words of all texts of an owner, without light ones."""
        return self._words.get(owner, frozenset())

    def in_order(self, owner: str) -> tuple[str, ...]:
        """Return the same words, each where it stands first."""
        return self._in_order.get(owner, ())

    def _signed(self) -> Iterator[int]:
        """Yield the signs of all that each owner says."""
        for asked, told in self._means.values():
            said = [one for one in (*asked, told) if one]
            yield signs_of(map(sum, zip(*said, strict=True))) if said else 0

    def _worth(self, word: str) -> float:
        """How telling a word is among these texts: 1 for one that none has, little for one that most have."""
        return math.log(1 + self._count / (1 + self._held_by[self._stem(word)])) / self._most if self._most else 1.0

    def _nearest_words(self, word: str) -> dict[str, float]:
        """Return the words of all texts that are near a word of a question, and how near."""
        same = dict.fromkeys(self._of_stem.get(self._stem(word), ()), 1.0)
        vector = self._senses.vector(word)
        if vector is None:
            return same
        signs = signs_of(vector)
        alike = [other for other, theirs in self._all if (signs ^ theirs).bit_count() <= _DIFFERING]
        near = ((other, likeness(vector, self._senses.vector(other))) for other in alike)
        return {other: (cosine - _FAR) / (1 - _FAR) for other, cosine in near if cosine > _FAR} | same

    def _likely(self, mean: Vector | None) -> list[str]:
        """The owners whose texts are near a text of that mean, by signs alone; all where they are few."""
        if self._signs is None:
            return self._owners
        return [self._owners[place] for place in self._signs.nearest(mean, _COMPARED)] if mean else []

    def nearness(self, words: Iterable[str], mean: Vector | None, among: Iterable[str]) -> dict[str, Nearness]:
        """Return how near the likeliest owners, and those of `among`, are to a question, whose words have that mean."""
        return self.nearness_of([*self._likely(mean), *among], words, mean)

    def nearness_of(self, names: Iterable[str], words: Iterable[str], mean: Vector | None) -> dict[str, Nearness]:
        """Return how near some owners are to a question, whose words have that mean."""
        owners = [name for name in dict.fromkeys(names) if name in self._means]
        telling = [word for word in dict.fromkeys(words) if word not in self._light and word.isalpha()]
        asked = [(self._senses.rarity(word), self.worth(word), self._near(word)) for word in telling]
        total = math.fsum(rarity * worth for rarity, worth, _ in asked)
        said = frozenset().union(*(self._words[owner] for owner in owners))
        near_to: dict[str, list[tuple[int, float]]] = {}  # of a word that is said here, the asked ones that are near
        for number, (_, _, near) in enumerate(asked):
            for word in said.intersection(near):
                near_to.setdefault(word, []).append((number, near[word]))
        relevant = frozenset(near_to)
        held: dict[frozenset[str], tuple[float, float]] = {}
        told: dict[int, float] = {}
        found: dict[str, Nearness] = {}
        for owner in owners:
            phrasings, body = self._means[owner]
            if (near_body := told.get(id(body))) is None:
                near_body = told[id(body)] = likeness(mean, body)
            alike = [likeness(mean, one) for one in phrasings]
            if body and alike:
                of_body = _BODY * (1 - practice(len(alike)))
                whole = (few_nearest(alike) + of_body * near_body) / (1 + of_body)
            else:
                whole = max(alike, default=0.0) or near_body
            here = relevant & self._words[owner]
            if here not in held:
                held[here] = _held(asked, chain.from_iterable(map(near_to.__getitem__, here)))
            weight, stray = held[here]
            found[owner] = Nearness(max(0.0, whole), weight / total if total else 0.0, stray)
        return found


def _held(asked: list[tuple[float, float, dict[str, float]]], near: Iterable[tuple[int, float]]) -> tuple[float, float]:
    """Return the weight of the asked words (each: how rare it is, what it is worth) that are near one that is said, and
    how rare the rarest other is. `near`: the place of an asked word, and how near one is that is said.
    """
    nearest = [0.0] * len(asked)
    for number, likeness_here in near:
        nearest[number] = max(nearest[number], likeness_here)
    held = stray = 0.0
    for (rarity, worth, _), likeness_here in zip(asked, nearest, strict=True):
        held += rarity * worth * likeness_here
        stray = max(stray, rarity * (1 - likeness_here))
    return held, stray


@cache
def _weighed(weight: float) -> tuple[float, ...]:
    """Return what each byte comes to in a word of that weight; all such words share these numbers."""
    factor = weight / SCALE
    return tuple(factor * number for number in BYTES)


def unit(parts: Iterable[float]) -> Vector | None:
    """Return a vector scaled to length 1; None for one of length 0."""
    vector = tuple(parts)
    size = math.hypot(*vector)
    return tuple(map(size.__rtruediv__, vector)) if size else None


def mapped(path: Path) -> memoryview:
    """Return a file's bytes, which are read, and take memory, only where they are looked at."""
    with path.open("rb") as file:
        return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


@cache
def load_senses() -> Senses:
    data = Path(__file__).parent / "data"
    return Senses((data / "sense.txt").read_text(encoding="utf-8").split(), mapped(data / "sense.bin"))
