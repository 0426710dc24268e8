"""Fits the weights of `bot.answering.choosing.sureness`: logistic regressions with the signs held."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

REGULARISATION = 10.0  # of weights for parts that are scaled to a spread of 1
Parts = Mapping[str, float]


class Judged(NamedTuple):
    """One question at its likeliest answer, ranked by weights that were made without its workshop.

    - `sort`: whose weights are meant, one of `bot.answering.choosing.sureness.SORTS`
    - `right`: whether it is; `answerable`: whether anything is; `weight`: how much the question teaches
    - `best`: the parts of the sureness that it is; `unsaid`: of that nothing here answers, its "sure" yet unknown
    """

    group: str
    sort: str
    best: Parts
    unsaid: Parts
    right: bool
    answerable: bool
    weight: float


def fit(
    rows: Sequence[Parts], hits: Sequence[bool], weights: Sequence[float], sides: tuple[tuple[str, ...], ...]
) -> dict[str, float]:
    """Return a weight for each part, and "always", what is added to all. `sides`: the parts for and against."""
    names = [name for side in sides for name in side]
    table = np.array([[row[name] for name in names] for row in rows])
    truth, worth = np.array(hits, dtype=float), np.array(weights)
    middle, spread = table.mean(axis=0), table.std(axis=0) + 1e-9
    scaled = (table - middle) / spread

    def loss(w: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        scores = scaled @ w[1:] + w[0]
        value = (worth * (np.logaddexp(0, scores) - truth * scores)).sum() + REGULARISATION * (w[1:] @ w[1:]) / 2
        off = worth * (1 / (1 + np.exp(-scores)) - truth)
        return float(value), np.concatenate([[off.sum()], scaled.T @ off + REGULARISATION * w[1:]])

    bounds = [(None, None), *((0.0, None) if name in sides[0] else (None, 0.0) for name in names)]
    found = minimize(loss, np.zeros(len(names) + 1), jac=True, method="L-BFGS-B", bounds=bounds).x
    each = found[1:] / spread
    rounded = {name: round(float(weight), 3) for name, weight in zip(names, each, strict=True)}
    return {"always": round(float(found[0] - each @ middle), 3)} | rounded
