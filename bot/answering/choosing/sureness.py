"""How sure it is that the likeliest candidate is right, and that nothing here answers: two logistic sums.

`bot.answering.choosing.decision` ranks; a share of its probability is no good measure of being right, since a short
question leaves little to go by and a long one always leaves words over. Thresholds are on these. What speaks for an
outcome never lowers its sureness, what speaks against never raises it: the weights are made with their signs held
(`make models`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

from bot.answering.choosing.decision import evidence_of
from bot.matching.candidates import OF_ANYTHING, Candidate, Match, said
from bot.matching.reading import TELLING, Weight
from bot.matching.targets import Sort

# What speaks for it (weights of at least 0) and against it (of at most 0): that the likeliest is right ...
RIGHT = (
    ("likely", "mean", "words", "kind", "read", "telling", "known", "share", "sense", "relevance"),
    ("left", "second", "decoy", "foreign", "stray", "rival", "lacks"),
)
# What each sort of candidate goes by tells more or less of it, so each has weights of its own: an entry of the
# organizers', one with the id of a kind (often a sentence that `build` quotes), a passage, one that speaks for a kind.
SORTS = ("entry", "named", "passage", "voice", "other")
# ... and that the call says nothing of what is asked.
UNSAID = (("decoys", "read"), ("sure", "said", "words", "mean", "relevance"))
_EDGE = 0.001  # a probability is never nearer to 0 or 1
_MOST_READ = 25  # units from which on a message is long
_MOST_LEFT = 5
# How near an entry with ever so many phrasings is, in meaning, in words, and by how much of a phrasing is said: what
# each weighs, and how near it is where it is as likely meant as not.
_PRACTISED = (10.0, 4.0, 4.0)
_EVEN = 0.55
_TEXTS = frozenset({Sort.ENTRY, Sort.PASSAGE})


class Likeliest(NamedTuple):
    """The likeliest candidate: its probability, with that of all that say the same, and the next best's."""

    candidate: Candidate
    likely: float
    second: float


def parts_right(match: Match, best: Likeliest, shares: Mapping[str, float], relevance: float) -> dict[str, float]:
    """Return what the sureness that the likeliest is right is made of. `relevance`: of its text, if it is one."""
    read = [unit.weight for unit in match.reading.units]
    unexplained = () if best.candidate.kind in OF_ANYTHING else best.candidate.unexplained
    left = sum(unit.weight in TELLING for unit in unexplained)
    return {
        "likely": _logit(best.likely),
        "mean": best.candidate.near.mean,
        "words": best.candidate.near.words,
        "kind": max((one.meant for one in match.candidates if one.sort is Sort.KIND), default=0.0),
        "read": float(min(_MOST_READ, len(read))),
        "telling": float(min(_MOST_READ, sum(weight is not Weight.LIGHT for weight in read))),
        "left": float(min(_MOST_LEFT, left)),
        "second": best.second,
        "decoy": max(against_of(match, best, shares), default=0.0),
        "foreign": float(min(_MOST_LEFT, read.count(Weight.FOREIGN))),
        "known": best.candidate.known,
        "share": best.candidate.share,
        "sense": best.candidate.sense,
        "stray": best.candidate.near.stray,
        "rival": best.candidate.rival,
        "lacks": float(best.candidate.lacks),
        "relevance": _logit(relevance) if best.candidate.sort in _TEXTS else 0.0,
    }


def against_of(match: Match, best: Likeliest, shares: Mapping[str, float]) -> list[float]:
    """Return the probability of each kind that nothing answers; of those a passage speaks of, what it leaves over."""
    decoys = [one for one in match.candidates if one.sort is Sort.DECOY]
    if best.candidate.sort is not Sort.PASSAGE:
        return [shares[one.id] for one in decoys]
    return [shares[one.id] * (1 - said(match.reading, one, best.candidate)) for one in decoys]


def sort_of(candidate: Candidate) -> str:
    """Return whose weights its sureness is reckoned by: one of SORTS."""
    evidence = evidence_of(candidate)
    return "entry" if evidence == "spokesman" else evidence if evidence in SORTS else "other"


def texts_of(match: Match) -> list[Candidate]:
    """Return the entries and the passages among the candidates."""
    return [one for one in match.candidates if one.sort in _TEXTS]


def parts_unsaid(match: Match, shares: Mapping[str, float], sure: float, relevance: float) -> dict[str, float]:
    """Return what the sureness that nothing here answers is made of. `sure`: that the likeliest is right; `relevance`:
    the most of any text.
    """
    texts = texts_of(match)
    decoys = [one for one in match.candidates if one.sort is Sort.DECOY]
    meant = max(decoys, key=lambda one: shares[one.id], default=None)
    return {
        "decoys": _logit(sum(shares[one.id] for one in decoys)),
        "read": float(min(_MOST_READ, len(match.reading.units))),
        "sure": sure,
        "said": max((said(match.reading, meant, text) for text in texts), default=0.0) if meant else 0.0,
        "words": max((one.near.words for one in texts), default=0.0),
        "mean": max((one.near.mean for one in texts), default=0.0),
        "relevance": _logit(relevance),
    }


def sureness(weights: Mapping[str, float], found: Mapping[str, float]) -> float:
    """Return the probability of an outcome; `weights` have one for each part, and "always"."""
    return 1 / (1 + math.exp(-weights["always"] - sum(weights[name] * value for name, value in found.items())))


def practised(sure: float, likely: float, entry: Candidate) -> float:
    """Return the sureness of an entry; the more phrasings it has (bot.matching.practice), the more by its probability
    and by how near the question is to them.
    """
    near = (entry.near.mean, entry.near.words, entry.told)
    by_phrasings = _logit(likely) + sum(weight * (part - _EVEN) for weight, part in zip(_PRACTISED, near, strict=True))
    return 1 / (1 + math.exp(-(1 - entry.practice) * _logit(sure) - entry.practice * by_phrasings))


def odds_of(share: float) -> float:
    """Return the odds of a probability, which is never nearer to 0 or 1 than _EDGE."""
    held = min(1 - _EDGE, max(_EDGE, share))
    return held / (1 - held)


def _logit(share: float) -> float:
    return math.log(odds_of(share))
