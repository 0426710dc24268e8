"""Which question kind is asked: a linear model over features, its numbers shipped in `data/weights.json`.

The numbers are made by `models/classifier.py` from the bank's own phrasings (multinomial logistic regression); nothing
is learned at run time. A FAQ's own entries are no part of it: they are found by likeness to their phrasings
(`bot.matching.likeness`).
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from bot.errors import BankError

_MOST, _LEAST = 8, 3  # kinds that may be meant; between, those with a share above _HARDLY
_HARDLY = 0.01


@dataclass(frozen=True, slots=True)
class Classifier:
    """- `kinds`: ids in the order of the numbers; `weights`: feature -> position of a kind, its weight, and so on;
    `spread`: feature -> in how many kinds it occurs; `made_from`: a digest of what they were made from.
    """

    kinds: tuple[str, ...]
    bias: tuple[float, ...]
    weights: dict[str, tuple[Any, ...]]
    spread: dict[str, int]
    made_from: str

    def position(self, kind: str) -> int | None:
        return self.kinds.index(kind) if kind in self.kinds else None

    def weight(self, feature: str, position: int) -> float:
        """Return how much one feature speaks for the kind at `position`."""
        row = self.weights.get(feature, ())
        positions = row[::2]
        return float(row[2 * positions.index(position) + 1]) if position in positions else 0.0

    def probabilities(self, features: dict[str, float]) -> list[float]:
        """Return the probability of each kind, in the order of `kinds`."""
        scores = list(self.bias)
        for feature, value in features.items():
            row = iter(self.weights.get(feature, ()))
            for position, weight in zip(row, row, strict=True):
                scores[position] += weight * value
        top = max(scores)
        shares = [math.exp(score - top) for score in scores]
        total = sum(shares)
        return [share / total for share in shares]

    def likeliest(self, features: dict[str, float], is_possible: Callable[[str], bool]) -> dict[str, float]:
        """Return the kinds that may be meant, the likeliest few, and the probability of each."""
        probabilities = self.probabilities(features)
        shares: dict[str, float] = {}
        for position in sorted(range(len(probabilities)), key=probabilities.__getitem__, reverse=True):
            kind = self.kinds[position]
            if is_possible(kind):
                if len(shares) == _MOST or (len(shares) >= _LEAST and probabilities[position] < _HARDLY):
                    break
                shares[kind] = probabilities[position]
        return shares


@cache
def load_classifier() -> Classifier:
    """Read the shipped numbers; raise BankError when they are missing or malformed."""
    try:
        text = (Path(__file__).parent / "data" / "weights.json").read_text(encoding="utf-8")
        raw = json.loads(text, parse_float=cache(float))  # few of the numbers differ: each is kept once
        weights = {feature: tuple(row) for feature, row in raw["weights"].items()}
        return Classifier(tuple(raw["kinds"]), tuple(raw["bias"]), weights, raw["spread"], raw["made_from"])
    except (OSError, KeyError, ValueError) as error:
        raise BankError(f"weights.json cannot be read ({error}); make it with: python -m models.classifier") from None
