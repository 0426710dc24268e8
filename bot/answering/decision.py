"""When to answer, when to offer a choice, when to keep quiet: a small logistic model over the evidence.

The numbers and thresholds are made by `benchmarks/decide.py` from labelled questions of our own and printed there with
their curve; they are shipped in `data/decision.json`, one readable number per feature.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.matching.matcher import Candidate, Match
from bot.matching.reading import Weight

FEATURES = (
    "share", "lead", "likeness", "explained", "foreign", "subject", "everyday", "entity", "content", "short", "rival", "family",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Decision:
    """- `answer_at`, `overheard_at`, `suggest_at`: the least confidence for each outcome."""

    bias: float
    weights: dict[str, float]
    answer_at: float
    overheard_at: float
    suggest_at: float

    def confidence(self, match: Match, position: int = 0) -> float:
        """Return how likely the candidate at `position` is what was asked, 0..1."""
        found = evidence(match, position)
        score = self.bias + sum(self.weights[name] * value for name, value in found.items())
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def evidence(match: Match, position: int = 0) -> dict[str, float]:
    """Return the features of the decision for one candidate of a match."""
    candidate = match.candidates[position]
    others = [other.share for other in match.candidates]
    del others[position]
    kinds = [unit.weight for unit in candidate.unexplained]
    content = sum(unit.weight is not Weight.LIGHT for unit in match.reading.units)
    return {
        "share": candidate.share,
        "lead": candidate.share - max(others, default=0.0),
        "likeness": candidate.likeness,
        "explained": candidate.explained,
        "foreign": min(3, kinds.count(Weight.FOREIGN)),
        "subject": min(3, kinds.count(Weight.SUBJECT)),
        "everyday": min(3, kinds.count(Weight.EVERYDAY)),
        "entity": min(2, _named_elsewhere(match, candidate)),
        "content": min(8, content),
        "short": float(content <= 1),
        "rival": candidate.rival,
        "family": candidate.family,
    }


def _named_elsewhere(match: Match, candidate: Candidate) -> int:
    """How many named things nothing in the candidate accounts for; a year or the workshop's own name is none.

    The conference the workshop belongs to is one, unless the question names the workshop too.
    """
    named = [unit for unit in candidate.unexplained if unit.weight is Weight.ENTITY]
    if not named:
        return 0
    ours = {"{this_year}", "{self}"}
    if any(not {"@workshop", "{self}"}.isdisjoint(unit.names) for unit in match.reading.units):
        ours.add("{venue}")
    return sum(ours.isdisjoint(unit.names) for unit in named)


@cache
def load_decision() -> Decision:
    raw = json.loads((Path(__file__).parent / "data" / "decision.json").read_text(encoding="utf-8"))
    return Decision(raw["bias"], raw["weights"], raw["answer_at"], raw["overheard_at"], raw["suggest_at"])
