"""How sure it is that the likeliest candidate is right: one logistic over what speaks for it and what beside it.

`bot.answering.decision` ranks; a share of the probability is no good measure of being right, since a short question
leaves little to go by and a long one always leaves words over. Thresholds are on this. More evidence for the likeliest
never lowers it, more for another never raises it: the weights are made with their signs held (`make models`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

from bot.matching.candidates import Candidate, Match
from bot.matching.reading import Weight
from bot.matching.targets import Sort

FOR = ("likely", "mean", "words", "kind", "read", "telling")  # weights of at least 0 ...
AGAINST = ("left", "second", "decoy", "foreign")  # ... and of at most 0
PARTS = (*FOR, *AGAINST)
_EDGE = 0.001  # a probability is never nearer to 0 or 1
_MOST_READ = 25  # units from which on a message is long
_MOST_LEFT = 5
_TELLING = frozenset({Weight.FOREIGN, Weight.SUBJECT, Weight.ENTITY})


class Likeliest(NamedTuple):
    """The likeliest candidate among all: its probability, with all that say the same, and the next best's."""

    candidate: Candidate
    likely: float
    second: float


def parts(match: Match, best: Likeliest, shares: Mapping[str, float]) -> dict[str, float]:
    """Return what the sureness is made of."""
    read = [unit.weight for unit in match.reading.units]
    left = sum(unit.weight in _TELLING for unit in best.candidate.unexplained)
    return {
        "likely": _logit(best.likely),
        "mean": best.candidate.near.mean,
        "words": best.candidate.near.words,
        "kind": max((one.meant for one in match.candidates if one.sort is Sort.KIND), default=0.0),
        "read": float(min(_MOST_READ, len(read))),
        "telling": float(min(_MOST_READ, sum(weight is not Weight.LIGHT for weight in read))),
        "left": float(min(_MOST_LEFT, left)),
        "second": best.second,
        "decoy": max((shares[one.id] for one in match.candidates if one.sort is Sort.DECOY), default=0.0),
        "foreign": float(min(_MOST_LEFT, read.count(Weight.FOREIGN))),
    }


def sureness(weights: Mapping[str, float], found: Mapping[str, float]) -> float:
    """Return the probability that the likeliest is right."""
    return 1 / (1 + math.exp(-weights["always"] - sum(weights[name] * value for name, value in found.items())))


def _logit(share: float) -> float:
    held = min(1 - _EDGE, max(_EDGE, share))
    return math.log(held / (1 - held))
