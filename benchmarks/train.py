"""Makes bot/matching/data/weights.json from the bank's phrasings: python -m benchmarks.train

Multinomial logistic regression (scikit-learn) over the features of `bot.matching.features`; weights under PRUNE are
dropped and the rest rounded, so that the file can be read and compared. Deterministic: the same bank gives the same file.
"""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from bot.bank.model import Kind, load_kinds
from bot.faq.model import Faq, Workshop
from bot.matching.features import features
from bot.matching.lexicon import load_lexicon
from bot.matching.normalise import fold
from bot.matching.parser import Parser

OUT = Path(__file__).parent.parent / "bot" / "matching" / "data" / "weights.json"
REGULARISATION = 8.0  # C of the regression; 3 to 30 differ by less than a point on held-out phrasings
PRUNE = 0.15


def fingerprint(kinds: tuple[Kind, ...]) -> str:
    """Return a short digest of the phrasings, so that numbers made from another bank are noticed."""
    text = "\n".join(f"{kind.id}\t{phrasing}" for kind in kinds for phrasing in kind.phrasings)
    return sha256(text.encode()).hexdigest()[:16]


def bank_features(kinds: tuple[Kind, ...]) -> list[tuple[str, dict[str, float]]]:
    """Return (kind, features) for each phrasing of the bank."""
    vocabulary = {word for kind in kinds for text in kind.phrasings for word in fold(text.replace("{", " ").replace("}", " ")).split()}
    parser = Parser(Faq(workshop=Workshop(name="none")), load_lexicon(), vocabulary=vocabulary)
    return [(kind.id, features(parser.parse_phrasing(text))) for kind in kinds for text in kind.phrasings]


def fit(rows: list[tuple[str, dict[str, float]]]) -> tuple[LogisticRegression, DictVectorizer]:
    """Fit the regression to (kind, features) rows."""
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform([found for _, found in rows])
    model = LogisticRegression(C=REGULARISATION, max_iter=1000)
    model.fit(matrix, [kind for kind, _ in rows])
    return model, vectorizer


def main() -> None:
    kinds = load_kinds()
    rows = bank_features(kinds)
    model, vectorizer = fit(rows)
    weights: dict[str, list[float]] = {}
    for column, feature in enumerate(vectorizer.feature_names_):
        values = model.coef_[:, column]
        row = [[int(k), round(float(values[k]), 2)] for k in np.flatnonzero(np.abs(values) >= PRUNE)]
        if row:
            weights[feature] = [number for pair in row for number in pair]
    bias = [round(float(value), 3) for value in model.intercept_]
    lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(row)}" for name, row in sorted(weights.items()))
    owners: dict[str, set[str]] = {}
    for kind, found in rows:
        for feature in found:
            owners.setdefault(feature, set()).add(kind)
    spread = {feature: len(with_it) for feature, with_it in sorted(owners.items())}
    head = f'"bank": "{fingerprint(kinds)}",\n"kinds": {json.dumps(list(model.classes_))},\n"bias": {json.dumps(bias)},\n"spread": {json.dumps(spread)},\n'
    OUT.write_text(f'{{\n{head}"weights": {{\n{lines}\n}}\n}}\n', encoding="utf-8")
    print(f"{len(kinds)} kinds, {len(weights)} features, {sum(map(len, weights.values())) // 2} weights -> {OUT.name}")


if __name__ == "__main__":
    main()
