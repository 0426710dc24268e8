"""Makes bot/answering/data/decision.json: the weights of `bot.answering.choosing.decision` and its thresholds.

A conditional logit: of all candidates for a question and "none of these", the right ones should have the probability.
The right ones are found by composing each candidate's answer and grading it by the question's label, so every workshop
teaches the same weights. The signs are held (evidence for >= 0, against <= 0). Questions come from labelled sets over
many workshops; thresholds are read off predictions for workshops that were left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from bot.answering.answerer import Answerer
from bot.answering.choosing.decision import AGAINST, EVIDENCE, FEATURES, evidence
from bot.answering.messages.hearing import Occasion
from bot.matching.candidates import Candidate, Match
from bot.matching.split import clauses, questions
from bot.matching.targets import Sort
from models.grading import Asked, fits
from models.kinds import Labelled

OUT = Path(__file__).parent.parent / "bot" / "answering" / "data" / "decision.json"
REGULARISATION = 0.3
TAKEN_AWAY = 0.3  # weight of an example whose right answers were taken away
_SORTS = tuple(EVIDENCE)


class Example(NamedTuple):
    """- `rows`: features of each candidate; `right`: which are right; `none`: whether saying nothing is right."""

    group: str
    rows: NDArray[np.float64]
    right: NDArray[np.bool_]
    none: bool
    weight: float


def single_match(answerer: Answerer, text: str) -> Match:
    """Return how a message with one question is understood."""
    asked = [clause for question in questions(text) for clause in clauses(question)]
    return answerer.matcher.match(asked[0] if len(asked) == 1 else text)


def examples_of(answerer: Answerer, asked: Iterable[Asked], group: str) -> list[Example]:
    """Return the examples of labelled questions about one FAQ."""
    found: list[Example] = []
    for one in asked:
        if one.kind not in {"in", "out", "near"}:
            continue
        match = single_match(answerer, one.text)
        right = [is_right(answerer, match, candidate, one) for candidate in match.candidates]
        found += _examples(match, right, group, declined=one.kind != "in")
    return found


def examples_of_kinds(answerer: Answerer, rows: Iterable[Labelled], group: str) -> list[Example]:
    """Return the examples of questions that are labelled with kinds of the bank."""
    found: list[Example] = []
    for row in rows:
        if row.every or row.chatter:
            continue
        match = single_match(answerer, row.text)
        right = [candidate.kind in row.accepted or candidate.id in row.accepted for candidate in match.candidates]
        found += _examples(match, right, group, declined=not row.expected)
    return found


def is_right(answerer: Answerer, match: Match, candidate: Candidate, asked: Asked) -> bool:
    if candidate.sort is Sort.DECOY or asked.kind == "near":
        return False
    if asked.entries:
        return candidate.id in asked.entries
    answer = answerer.compose(match, candidate, Occasion(match.reading, asked.now))
    return bool(answer and asked.must) and fits(asked, answer.text if answer else "")


def _examples(match: Match, right: Sequence[bool], group: str, *, declined: bool) -> list[Example]:
    if not match.candidates:
        return []
    rows = np.array([_row(match, candidate) for candidate in match.candidates])
    decoys = np.array([candidate.sort is Sort.DECOY for candidate in match.candidates])
    hits = np.array(right)
    found = []
    if declined:
        found.append(Example(group, rows, hits | decoys, none=True, weight=1.0))
    elif hits.any():
        found.append(Example(group, rows, hits, none=False, weight=1.0))
    if hits.any():
        rest = _without(match, hits)
        if rest:
            rows = np.array([_row(match, candidate) for candidate in rest])
            decoys = np.array([candidate.sort is Sort.DECOY for candidate in rest])
            found.append(Example(group, rows, decoys, none=True, weight=TAKEN_AWAY))
    elif not declined:
        found.append(Example(group, rows, decoys & False, none=True, weight=TAKEN_AWAY))
    return found


def _without(match: Match, hits: NDArray[np.bool_]) -> list[Candidate]:
    """Return the candidates of a FAQ without the right answers: their kinds are then answered by nothing."""
    kept = []
    for candidate, hit in zip(match.candidates, hits, strict=True):
        if not hit:
            kept.append(candidate)
        elif candidate.sort is Sort.KIND:
            kept.append(candidate._replace(sort=Sort.DECOY))
    return kept


def _row(match: Match, candidate: Candidate) -> list[float]:
    found = evidence(match, candidate)
    return [found.get(name, 0.0) for name in FEATURES]


def fit(examples: Sequence[Example], start: NDArray[np.float64] | None = None) -> NDArray[np.float64]:
    """Return one weight for each of FEATURES. `start`: weights near them, from which it takes fewer steps."""
    nothing = np.zeros((1, len(FEATURES)))
    rows = np.concatenate([part for example in examples for part in (nothing, example.rows)])
    right = np.concatenate([part for example in examples for part in ([example.none], example.right)])
    sizes = np.array([len(example.rows) + 1 for example in examples])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])  # where the candidates of each example begin
    weights = np.array([example.weight for example in examples])

    def loss(w: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        scores = rows @ w
        powers = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), sizes))
        inside = powers * right
        total, all_inside = np.add.reduceat(powers, starts), np.add.reduceat(inside, starts) + 1e-12
        value = -(weights * np.log(all_inside / total)).sum() + REGULARISATION * (w @ w) / 2
        apart = powers / np.repeat(total, sizes) - inside / np.repeat(all_inside, sizes)
        return float(value), (apart * np.repeat(weights, sizes)) @ rows + REGULARISATION * w

    bounds = [
        (None, None) if name in _SORTS else ((None, 0.0) if name in AGAINST else (0.0, None)) for name in FEATURES
    ]
    begin = np.zeros(len(FEATURES)) if start is None else start
    return np.asarray(minimize(loss, begin, jac=True, method="L-BFGS-B", bounds=bounds).x)
