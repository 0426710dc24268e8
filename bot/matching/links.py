"""Which kind of the bank an entry speaks for: it is then found by all the phrasings of that kind, whatever its id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from bot.bank.model import Kind
from bot.matching.classifier import Classifier
from bot.matching.likeness import Features, Likeness

_LEAST_SHARE = 0.3  # of the kind, on average over the entry's phrasings
_LEAST_LIKENESS = 0.35  # of the nearest of them to one of the kind's
_CERTAIN = 0.6  # likeness from which the share alone counts


class Link(NamedTuple):
    """- `strength`: 0..1, how surely the entry is about the same thing as the kind."""

    kind: str
    strength: float


class Linker:
    def __init__(self, classifier: Classifier, likeness: Likeness, kinds: Mapping[str, Kind]) -> None:
        self._classifier, self._likeness, self._kinds = classifier, likeness, kinds

    def link(self, entries: Mapping[str, Iterable[Features]]) -> dict[str, Link]:
        """Return the entries that speak for a kind: by their id, or because their phrasings ask for the same."""
        links: dict[str, Link] = {}
        for entry, phrasings in entries.items():
            link = Link(entry, 1.0) if entry in self._kinds else self._of(list(phrasings))
            if link:
                links[entry] = link
        return links

    def _of(self, phrasings: list[Features]) -> Link | None:
        if not phrasings:
            return None
        tables = [self._classifier.probabilities(found) for found in phrasings]
        means = [sum(column) / len(tables) for column in zip(*tables, strict=True)]
        position = max(range(len(means)), key=means.__getitem__)
        kind = self._classifier.kinds[position]
        if means[position] < _LEAST_SHARE or self._kinds[kind].aside:
            return None
        near = max(self._likeness.to(self._likeness.vector(found), [kind])[kind] for found in phrasings)
        if near < _LEAST_LIKENESS:
            return None
        return Link(kind, means[position] * min(1.0, near / _CERTAIN))
