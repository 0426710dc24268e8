"""Which candidate is meant, if any: one conditional logit over all of them and "none of these".

Each candidate scores the sum of its evidence; its probability is its share of exp(score) beside all others and a
constant 1 for "none". More evidence never lowers a score: the weights are made with their signs held (`make models`),
and stand in `data/decision.json`, one readable number per feature.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from operator import itemgetter, mul
from pathlib import Path

from bot.matching.candidates import OF_ANYTHING, OF_TOPICS, Candidate, Match
from bot.matching.reading import Unit, Weight
from bot.matching.targets import Sort

# For each sort of candidate, the evidence for it (weights of at least 0) ...
_OWN = ("likeness", "close", "asked", "known", "told", "mean", "words")
EVIDENCE: Mapping[str, tuple[str, ...]] = {
    "kind": ("share", "likeness", "close", "asked", "sense"),
    "named": ("share", "sense", *_OWN),  # an entry with the id of a kind
    "decoy": ("share", "likeness", "close", "asked", "sense"),
    "entry": ("unclaimed", *_OWN),  # an entry of the organizer's own
    "spokesman": ("share", "unclaimed", "sense", *_OWN),  # an entry that speaks for a kind of the bank
    "fact": ("likeness", "close", "asked", "told", "mean", "words"),
    "passage": ("share", "unclaimed", "known", "told", "mean", "words"),
    "voice": ("share", "unclaimed", "sense", *_OWN),  # a passage that speaks for a kind of the bank
}
# ... and what speaks against any (weights of at most 0).
_LEFT = ("foreign", "subject", "concept", "everyday", "entity", "rival", "stray")
# Whose the weight of a word is that is left over; "own" for the rest.
_SPEAKER = {"kind": "kind", "named": "kind", "decoy": "decoy", "passage": "passage", "voice": "passage"}
AGAINST = ("lacks", *(f"{speaker}.{name}" for speaker in ("kind", "decoy", "passage", "own") for name in _LEFT))
FEATURES = (*EVIDENCE, *(f"{sort}.{name}" for sort, names in EVIDENCE.items() for name in names), *AGAINST)
_PRACTISED = 6.0  # weight of the likeness to a phrasing of an entry that has ever so many (bot.matching.practice)
_HARDLY = 0.02  # a share so small counts as none
_SPAN = -math.log(_HARDLY)
# What `_evidence` reckons with, in its order; of it each sort takes its own.
_VALUES = ("share", "likeness", "close", "asked", "known", "told", "mean", "words", "sense", "unclaimed")
_PICKED = {sort: itemgetter(*map(_VALUES.index, names)) for sort, names in EVIDENCE.items()}
_NAMES = {
    sort: (
        sort,
        *(f"{sort}.{name}" for name in names),
        *(f"{_SPEAKER.get(sort, 'own')}.{name}" for name in _LEFT),
        "lacks",
    )
    for sort, names in EVIDENCE.items()
}


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The least sureness for each outcome."""

    answer: float
    overheard: float
    suggest: float
    unstated: float  # that nothing answers, to say that the call says nothing


@dataclass(frozen=True, slots=True)
class Decision:
    """- `weights` rank candidates; `sure`: those of `bot.answering.choosing.sureness` for each of its SORTS and
    "unsaid", which the thresholds `at` are on.
    """

    weights: dict[str, float]
    sure: dict[str, dict[str, float]]
    at: Thresholds
    _of_sort: dict[str, tuple[float, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Put the weights of each sort of candidate into the order of its evidence."""
        found = {sort: tuple(self.weights.get(name, 0.0) for name in names) for sort, names in _NAMES.items()}
        object.__setattr__(self, "_of_sort", found)

    def probabilities(self, match: Match) -> dict[str, float]:
        """Return candidate id -> how likely it is what was asked, the likeliest first; they sum to less than 1."""
        scores = {candidate.id: self.score(match, candidate) for candidate in match.candidates}
        top = max([0.0, *scores.values()])
        powers = {name: math.exp(score - top) for name, score in scores.items()}
        total = math.exp(-top) + sum(powers.values())
        return {name: power / total for name, power in sorted(powers.items(), key=lambda pair: (-pair[1], pair[0]))}

    def score(self, match: Match, candidate: Candidate) -> float:
        sort = evidence_of(candidate)
        score: float = sum(map(mul, self._of_sort[sort], _evidence(match, candidate, sort)))
        return score + _PRACTISED * candidate.practice * candidate.likeness


def evidence(match: Match, candidate: Candidate) -> dict[str, float]:
    """Return the features of one candidate: its sort, what speaks for it, what against."""
    sort = evidence_of(candidate)
    return dict(zip(_NAMES[sort], _evidence(match, candidate, sort), strict=True))


def _evidence(match: Match, candidate: Candidate, sort: str) -> tuple[float, ...]:
    """Return the values of one candidate's features, in the order of _NAMES."""
    values = (
        1 + math.log(max(candidate.share, _HARDLY)) / _SPAN,
        candidate.likeness,
        max(0.0, candidate.likeness - 0.5) * 2,
        1.0 if candidate.kind in OF_TOPICS else candidate.asked,
        candidate.known,
        candidate.told,
        candidate.near.mean,
        candidate.near.words,
        candidate.meant,
        1.0 - match.claim,
    )
    return (1.0, *_PICKED[sort](values), *_left(match, candidate), float(candidate.lacks))


def _left(match: Match, candidate: Candidate) -> tuple[float, ...]:
    """Return how much is left over that nothing in a candidate accounts for, in the order of _LEFT."""
    unexplained = candidate.unexplained
    kinds = [unit.weight for unit in unexplained]
    entities = min(2, _named_elsewhere(match, candidate)) if Weight.ENTITY in kinds else 0
    if candidate.kind in OF_ANYTHING:  # what a question of scope names may be anything
        return (0, 0, 0, 0, entities, 0.0, 0.0)
    return (
        min(3, kinds.count(Weight.FOREIGN)),
        min(3, kinds.count(Weight.SUBJECT)),
        min(2, sum([unit.names[0].startswith("@") for unit in unexplained])),
        min(3, kinds.count(Weight.EVERYDAY)),
        entities,
        candidate.rival,
        candidate.near.stray,
    )


def evidence_of(candidate: Candidate) -> str:
    """Return which evidence counts, one of EVIDENCE; an entry with the id of a kind has that kind's evidence too."""
    if candidate.sort is Sort.PASSAGE and candidate.kind:
        return "voice"
    if candidate.sort is not Sort.ENTRY:
        return str(candidate.sort.value)
    if candidate.id == candidate.kind:
        return "named"
    return "spokesman" if candidate.kind else "entry"


def _named_elsewhere(match: Match, candidate: Candidate) -> int:
    """How many named things nothing in the candidate accounts for; a year or the workshop's own name is none.

    The conference the workshop belongs to is one, unless the question names the workshop too.
    """
    named = [unit for unit in candidate.unexplained if unit.weight is Weight.ENTITY]
    ours = {"{this_year}", "{self}"}
    if any(_is_ours(unit) for unit in match.reading.units):
        ours.add("{venue}")
    return sum(ours.isdisjoint(unit.names) for unit in named)


def _is_ours(unit: Unit) -> bool:
    return not {"@workshop", "{self}"}.isdisjoint(unit.names)


@cache
def load_decision() -> Decision:
    raw = json.loads((Path(__file__).parent.parent / "data" / "decision.json").read_text(encoding="utf-8"))
    return Decision(raw["weights"], raw["sure"], Thresholds(**raw["at"]))
