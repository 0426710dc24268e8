"""Makes bot/matching/data/weights.json from the bank's phrasings: python -m models.classifier

Multinomial logistic regression (scikit-learn) over the features of `bot.matching.features`; weights under PRUNE are
dropped and the rest rounded, so that the file can be read and compared. Deterministic: the same bank gives the same
file.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from bot.bank.model import Kind, load_kinds
from bot.faq.model import Faq, Workshop
from bot.matching.classifier import Classifier
from bot.matching.features import features
from bot.matching.lexicon import load_lexicon
from bot.matching.parser import Parser
from models.digest import of_classifier

OUT = Path(__file__).parent.parent / "bot" / "matching" / "data" / "weights.json"
REGULARISATION = 8.0  # C of the regression; 3 to 30 differ by less than a point on held-out phrasings
PRUNE = 0.15


def bank_features(kinds: tuple[Kind, ...]) -> list[tuple[str, dict[str, float]]]:
    """Return (kind, features) for each phrasing of the bank."""
    parser = Parser(Faq(workshop=Workshop(name="none")), load_lexicon(), vocabulary=())
    return [(kind.id, features(units)) for kind in kinds for units in parser.phrasings(kind)]


def fit(rows: list[tuple[str, dict[str, float]]]) -> tuple[LogisticRegression, DictVectorizer]:
    """Fit the regression to (kind, features) rows."""
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform([found for _, found in rows])
    model = LogisticRegression(C=REGULARISATION, max_iter=1000)
    model.fit(matrix, [kind for kind, _ in rows])
    return model, vectorizer


def as_classifier(rows: list[tuple[str, dict[str, float]]], made_from: str) -> Classifier:
    """Fit the regression and return it as the product reads it: pruned, rounded, with the spread of each feature."""
    model, vectorizer = fit(rows)
    weights: dict[str, tuple[float, ...]] = {}
    for column, feature in enumerate(vectorizer.feature_names_):
        values = model.coef_[:, column]
        telling = np.flatnonzero(np.abs(values) >= PRUNE).tolist()
        if telling:
            weights[feature] = tuple(number for k in telling for number in (k, round(float(values[k]), 2)))
    owners: dict[str, set[str]] = {}
    for kind, found in rows:
        for feature in found:
            owners.setdefault(feature, set()).add(kind)
    spread = {feature: len(with_it) for feature, with_it in sorted(owners.items())}
    bias = tuple(round(float(value), 3) for value in model.intercept_)
    return Classifier(tuple(str(kind) for kind in model.classes_), bias, weights, spread, made_from)


def main(out: Path = OUT) -> None:
    kinds = load_kinds()
    made = as_classifier(bank_features(kinds), of_classifier())
    lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(row)}" for name, row in sorted(made.weights.items()))
    parts = {"made_from": made.made_from, "kinds": made.kinds, "bias": made.bias, "spread": made.spread}
    head = "".join(f"{json.dumps(name)}: {json.dumps(value)},\n" for name, value in parts.items())
    out.write_text(f'{{\n{head}"weights": {{\n{lines}\n}}\n}}\n', encoding="utf-8")
    count = sum(map(len, made.weights.values())) // 2
    print(f"{len(kinds)} kinds, {len(made.weights)} features, {count} weights -> {out.name}")
