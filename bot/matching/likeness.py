"""How like a question is to known phrasings: an inverted index over rare-word-weighted features."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence

# Features in more phrasings than this only raise phrasings that a rarer feature has found already.
COMMON_AT = 400
_UNSEEN = 2.0  # weight of a question's feature that no phrasing has


class Likeness:
    """Cosine likeness between a question and each owner's nearest phrasing.

    - `phrasings` pairs an owner (a kind or an entry) with the features of one of its phrasings.
    """

    def __init__(self, phrasings: Sequence[tuple[str, dict[str, float]]]) -> None:
        owners_of: dict[str, set[str]] = defaultdict(set)
        for owner, found in phrasings:
            for feature in found:
                owners_of[feature].add(owner)
        count = len({owner for owner, _ in phrasings})
        self._rarity = {feature: math.log(1 + count / len(owners)) for feature, owners in owners_of.items()}
        self._owner = [owner for owner, _ in phrasings]
        self._postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, (_, found) in enumerate(phrasings):
            norm = math.sqrt(sum((value * self._rarity[feature]) ** 2 for feature, value in found.items())) or 1.0
            for feature, value in found.items():
                self._postings[feature].append((number, value * self._rarity[feature] / norm))

    def rarity(self, feature: str) -> float:
        """Return how telling a feature is (0 when no phrasing has it)."""
        return self._rarity.get(feature, 0.0)

    def nearest(self, found: dict[str, float], *, only: Iterable[str] | None = None) -> dict[str, float]:
        """Return each owner's likeness in 0..1, for the owners that share anything with the question."""
        wanted = None if only is None else set(only)
        weighted = [(value * self._rarity.get(feature, _UNSEEN), feature) for feature, value in found.items()]
        norm = math.sqrt(sum(weight**2 for weight, _ in weighted)) or 1.0
        scores: dict[int, float] = {}
        for weight, feature in sorted(weighted, key=lambda pair: len(self._postings.get(pair[1], ()))):
            postings = self._postings.get(feature, ())
            if len(postings) > COMMON_AT and scores:
                for number, share in postings if len(postings) < len(scores) else ():
                    if number in scores:
                        scores[number] += weight * share
                continue
            for number, share in postings:
                scores[number] = scores.get(number, 0.0) + weight * share
        best: dict[str, float] = {}
        for number, score in scores.items():
            owner = self._owner[number]
            if score > best.get(owner, 0.0) and (wanted is None or owner in wanted):
                best[owner] = score
        return {owner: score / norm for owner, score in best.items()}
