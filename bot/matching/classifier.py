"""Which question kind is asked: a linear model over features, its numbers shipped in `data/weights.json`.

The numbers are made by `benchmarks/train.py` from the bank's own phrasings (multinomial logistic regression); nothing
is learned at run time. A FAQ's own entries are no part of it: they are found by likeness to their phrasings
(`bot.matching.likeness`).
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib import resources

from bot.bank.model import Kind
from bot.errors import BankError


@dataclass(frozen=True, slots=True)
class Classifier:
    """- `kinds`: ids in the order of the numbers; `weights`: feature -> (position of kind, weight) pairs."""

    kinds: tuple[str, ...]
    bias: tuple[float, ...]
    weights: dict[str, tuple[tuple[int, float], ...]]

    def position(self, kind: str) -> int | None:
        return self.kinds.index(kind) if kind in self.kinds else None

    def weight(self, feature: str, position: int) -> float:
        """Return how much one feature speaks for the kind at `position`."""
        return next((weight for kind, weight in self.weights.get(feature, ()) if kind == position), 0.0)

    def probabilities(self, features: dict[str, float]) -> list[float]:
        """Return the probability of each kind, in the order of `kinds`."""
        scores = list(self.bias)
        for feature, value in features.items():
            for position, weight in self.weights.get(feature, ()):
                scores[position] += weight * value
        top = max(scores)
        shares = [math.exp(score - top) for score in scores]
        total = sum(shares)
        return [share / total for share in shares]


def fingerprint(kinds: tuple[Kind, ...]) -> str:
    """Return a short digest of the phrasings, so that numbers made from another bank are noticed."""
    text = "\n".join(f"{kind.id}\t{phrasing}" for kind in kinds for phrasing in kind.phrasings)
    return sha256(text.encode()).hexdigest()[:16]


@cache
def load_classifier() -> Classifier:
    """Read the shipped numbers; raise BankError when they are missing or malformed."""
    try:
        raw = json.loads((resources.files("bot.matching") / "data" / "weights.json").read_text(encoding="utf-8"))
        weights = {name: tuple(zip(row[::2], row[1::2], strict=True)) for name, row in raw["weights"].items()}
        return Classifier(tuple(raw["kinds"]), tuple(raw["bias"]), weights)
    except (OSError, KeyError, ValueError) as error:
        raise BankError(f"weights.json cannot be read ({error}); make it with: python -m benchmarks.train") from None
