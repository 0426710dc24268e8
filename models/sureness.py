"""Fits the weights of `bot.answering.sureness`: a logistic regression with the signs held."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from bot.answering.sureness import FOR, PARTS

REGULARISATION = 10.0  # of weights for parts that are scaled to a spread of 1


class Judged(NamedTuple):
    """One question at its likeliest answer, ranked by weights that were made without its workshop.

    - `right`: whether it is; `answerable`: whether anything is; `weight`: how much the question teaches
    """

    group: str
    parts: Mapping[str, float]
    right: bool
    answerable: bool
    passage: bool
    weight: float


def fit(judged: Sequence[Judged]) -> dict[str, float]:
    """Return a weight for each of PARTS, and "always", what is added to all."""
    rows = np.array([[one.parts[name] for name in PARTS] for one in judged])
    right = np.array([one.right for one in judged], dtype=float)
    weights = np.array([one.weight for one in judged])
    middle, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    scaled = (rows - middle) / spread

    def loss(w: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        scores = scaled @ w[1:] + w[0]
        value = (weights * (np.logaddexp(0, scores) - right * scores)).sum() + REGULARISATION * (w[1:] @ w[1:]) / 2
        off = weights * (1 / (1 + np.exp(-scores)) - right)
        return float(value), np.concatenate([[off.sum()], scaled.T @ off + REGULARISATION * w[1:]])

    bounds = [(None, None), *((0.0, None) if name in FOR else (None, 0.0) for name in PARTS)]
    found = minimize(loss, np.zeros(len(PARTS) + 1), jac=True, method="L-BFGS-B", bounds=bounds).x
    each = found[1:] / spread
    rounded = {name: round(float(weight), 3) for name, weight in zip(PARTS, each, strict=True)}
    return {"always": round(float(found[0] - each @ middle), 3)} | rounded
