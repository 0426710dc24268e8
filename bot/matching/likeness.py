"""How like a question is to known phrasings: an inverted index over rare-word-weighted features.

Two uses with different sizes: for a handful of kinds that the classifier names, every phrasing of theirs is compared;
among any number of FAQ entries, the rarest features find the few worth comparing.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

ENOUGH = 300  # entries found by rare features; commoner features then only add to these
_COMPLETE = 4  # times the entries wanted: so many of those found are compared in full
_UNSEEN = 2.0  # weight of a question's feature that no phrasing has


Features = dict[str, float]
Postings = dict[str, list[tuple[int, float]]]


class Likeness:
    """Cosine likeness between a question and each owner's nearest phrasing.

    - `phrasings_of` gives the features of an owner's phrasings; asked once an owner, when it is first compared.
    - `spread` tells how many of the `owners` have a feature: what few have is telling.
    """

    def __init__(
        self, phrasings_of: Callable[[str], list[Features]], *, spread: Mapping[str, int], owners: int
    ) -> None:
        self._phrasings_of = phrasings_of
        rarities = {count: math.log(1 + owners / count) for count in set(spread.values())}  # each number kept once
        self._rarity = {feature: rarities[count] for feature, count in spread.items()}
        self._postings: dict[str, tuple[dict[str, tuple[Any, ...]], int]] = {}

    @property
    def rarities(self) -> Mapping[str, float]:
        return self._rarity

    def rarity(self, feature: str) -> float:
        """Return how telling a feature is (0 when no phrasing has it)."""
        return self._rarity.get(feature, 0.0)

    def vector(self, found: Features) -> Features:
        """Return features weighted by rarity and normalised, ready to be compared."""
        weighted = {feature: value * self._rarity.get(feature, _UNSEEN) for feature, value in found.items()}
        norm = math.sqrt(sum(weight * weight for weight in weighted.values())) or 1.0
        return {feature: weight / norm for feature, weight in weighted.items()}

    def to(self, query: Features, owners: Iterable[str]) -> dict[str, float]:
        """Return the likeness in 0..1 of the nearest phrasing of each of a few owners."""
        likeness: dict[str, float] = {}
        for owner in owners:
            postings, count = self._postings_of(owner)
            scores = [0.0] * count
            for feature, weight in query.items():
                if feature in postings:
                    row = iter(postings[feature])
                    for number, share in zip(row, row, strict=True):
                        scores[number] += weight * share
            likeness[owner] = max(scores, default=0.0)
        return likeness

    def _postings_of(self, owner: str) -> tuple[dict[str, tuple[Any, ...]], int]:
        """Return which phrasings of an owner have a feature (a number, how much, and so on), and how many it has."""
        if owner not in self._postings:
            postings: dict[str, list[float]] = defaultdict(list)
            phrasings = self._phrasings_of(owner)
            for number, found in enumerate(phrasings):
                for feature, share in self.vector(found).items():
                    postings[feature] += (number, share)
            self._postings[owner] = {feature: tuple(row) for feature, row in postings.items()}, len(phrasings)
        return self._postings[owner]


class PhrasingIndex:
    """Finds the phrasings most like a question among thousands, by their rare features."""

    def __init__(self, vectors: list[tuple[str, Features]]) -> None:
        self._vectors = vectors
        self._postings: Postings = defaultdict(list)
        for number, (_, vector) in enumerate(self._vectors):
            for feature, share in vector.items():
                self._postings[feature].append((number, share))

    def nearest(self, query: Features, limit: int) -> dict[str, float]:
        """Return the likeness of the `limit` owners whose phrasings are most like the question."""
        if not self._vectors:
            return {}
        partial: dict[int, float] = {}
        known = [feature for feature in query if feature in self._postings]
        for feature in sorted(known, key=lambda name: len(self._postings[name])):
            postings = self._postings[feature]
            if partial and len(partial) + len(postings) > ENOUGH:
                break
            weight = query[feature]
            for number, share in postings[:ENOUGH]:
                partial[number] = partial.get(number, 0.0) + weight * share
        best: dict[str, float] = {}
        for number in sorted(partial, key=partial.__getitem__, reverse=True)[: _COMPLETE * limit]:
            owner, vector = self._vectors[number]
            score = sum(weight * vector[feature] for feature, weight in query.items() if feature in vector)
            if score > best.get(owner, 0.0):
                best[owner] = score
        return dict(sorted(best.items(), key=lambda pair: (-pair[1], pair[0]))[:limit])
