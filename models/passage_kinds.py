"""Makes bot/matching/data/passage_kinds.json from models/passages: python -m models passages

One logistic regression (scikit-learn) for each kind, over the features of `bot.matching.passage_kinds`; weights of
words under PRUNE are dropped, all are rounded. The passages were written for this, as calls say such things, each with
the kinds that it answers. Deterministic: the same passages give the same file.
"""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from bot.faq.model import Faq, Workshop
from bot.matching.lexicon import load_lexicon
from bot.matching.parser import Parser
from bot.matching.passage_kinds import FILE, MEANING, Read, Reader
from bot.matching.sense import DIMENSIONS, load_senses
from models.digest import of_passage_kinds

OUT = FILE
FOLDER = Path(__file__).parent / "passages"
REGULARISATION = 5.0  # C of the regression; 4 to 30 differ by two points for passages of a hand that is left out
PRUNE = 0.3


class Written(NamedTuple):
    """A passage that was written for this.

    - `answers`: the kinds that it answers; `unsure`: those that it may answer, too, and tells nothing about
    """

    text: str
    heading: str
    answers: frozenset[str]
    unsure: frozenset[str]


def passages() -> list[Written]:
    """Return the passages in file order."""
    lines = [line for file in sorted(FOLDER.glob("*.jsonl")) for line in file.read_text("utf-8").splitlines()]
    rows = map(json.loads, lines)
    return [
        Written(row["text"], row["heading"], frozenset(row["answers"]), frozenset(row.get("unsure", ())))
        for row in rows
    ]


def reader() -> Reader:
    parser = Parser(Faq(workshop=Workshop(name="none")), load_lexicon(), vocabulary=())
    return Reader(load_senses(), parser.parse_phrasing, parser.plain)


def matrix(read: list[Read], vectorizer: DictVectorizer) -> csr_matrix:
    """Return a row for each passage: its words, its mean vector, that of its heading."""
    text, heading = (np.array([vectors[part] for vectors in read]) for part in (1, 2))
    words = vectorizer.transform([one.words for one in read])
    return hstack([words, csr_matrix(text * MEANING), csr_matrix(heading)]).tocsr()


def main(out: Path = OUT) -> None:
    said = passages()
    reads = reader()
    read = [reads.read(one.text, one.heading) for one in said]
    vectorizer = DictVectorizer().fit([one.words for one in read])
    rows = matrix(read, vectorizer)
    kinds = sorted({kind for one in said for kind in one.answers})
    fitted = [_fit(rows, said, kind) for kind in kinds]
    words: defaultdict[str, list[float]] = defaultdict(list)
    for position, (_, weights) in enumerate(fitted):
        for column in np.flatnonzero(np.abs(weights[: -2 * DIMENSIONS]) >= PRUNE):
            words[vectorizer.feature_names_[column]] += [position, round(float(weights[column]), 2)]
    made = {
        "made_from": of_passage_kinds(),
        "kinds": kinds,
        "bias": [round(bias, 3) for bias, _ in fitted],
        "text": [weights[-2 * DIMENSIONS : -DIMENSIONS].round(2).tolist() for _, weights in fitted],
        "heading": [weights[-DIMENSIONS:].round(2).tolist() for _, weights in fitted],
    }
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(row)}" for name, row in sorted(words.items()))
    head = "".join(f"{json.dumps(name)}: {json.dumps(value)},\n" for name, value in made.items())
    out.write_text(f'{{\n{head}"weights": {{\n{lines}\n}}\n}}\n', encoding="utf-8")
    count = sum(map(len, words.values())) // 2
    print(f"{len(said)} passages, {len(kinds)} kinds, {len(words)} words, {count} weights -> {out.name}")


def _fit(rows: csr_matrix, said: list[Written], kind: str) -> tuple[float, NDArray[np.float64]]:
    """Fit one kind to the passages that are known to answer it or not."""
    known = [number for number, one in enumerate(said) if kind not in one.unsure]
    right = [kind in said[number].answers for number in known]
    model = LogisticRegression(C=REGULARISATION, max_iter=1000).fit(rows[known], right)
    return float(model.intercept_[0]), model.coef_[0]
