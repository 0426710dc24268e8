"""Makes bot/answering/data/decision.json from our labelled questions and prints its curve: python -m benchmarks.decide

Each phrasing of the bank is asked as a question of a matcher that was made without it (FOLDS of them), so that it is as
new to it as a member's question is; our labelled questions are added. One example for each: its best candidate, right or
not. One more with the right kinds taken away: what is then best is a near miss, the kind of error that matters most. A
logistic regression over the evidence, then the thresholds from the curve: the least confidence at which at most
FALSE_ALLOWED of the answers given are wrong.
"""

from __future__ import annotations

import dataclasses
import json
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_predict

from benchmarks.labelled import ALSO_RIGHT, Labelled, load_labelled
from benchmarks.train import as_classifier, bank_features
from bot.answering.answerer import Answerer
from bot.answering.decision import FEATURES, evidence
from bot.app import build_answerer
from bot.bank.model import load_kinds
from bot.faq.loader import load_faq
from bot.matching.classifier import load_classifier
from bot.matching.lexicon import load_lexicon
from bot.matching.matcher import Match, Matcher
from bot.matching.reading import Reading, Weight
from bot.matching.split import clauses, questions

ROOT = Path(__file__).parent.parent
OUT = ROOT / "bot" / "answering" / "data" / "decision.json"
FOLDS = 5
TWISTED, RARE = 3, 3  # one in so many phrasings is twisted, with a word that at most so many kinds have
# Held-out phrasings are odder than what members ask, and near misses are added: this share there is a fraction of it in life (`score`).
FALSE_ALLOWED = 0.18
OVERHEARD_FALSE_ALLOWED = 0.045
SUGGEST_SHARE = 0.25  # of the answering threshold: a choice of three is shown from here on
TWISTED_WEIGHT = 0.1
NEAR_MISS_WEIGHT = 0.35  # near misses are rarer in life than in this set


def without(match: Match, kinds: frozenset[str]) -> Match | None:
    """Return the match as if the bank did not know `kinds`; None when nothing else is like the question."""
    rest = [candidate for candidate in match.candidates if candidate.id not in kinds]
    lost = sum(candidate.share for candidate in match.candidates if candidate.id in kinds)
    scale = 1 / max(1e-3, 1 - lost)
    moved = [
        candidate._replace(
            share=min(1.0, candidate.share * min(scale, 3.0)), family=min(1.0, max(0.0, candidate.family - lost) * min(scale, 3.0))
        )
        for candidate in rest
    ]
    return Match(match.reading, tuple(moved)) if moved else None


def examples(answerer: Answerer, rows: list[Labelled]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return features, right-or-not and weights of every example whose best candidate could be answered."""
    found: list[tuple[list[float], bool, float]] = []

    def add(match: Match, accepted: frozenset[str], weight: float = 1.0) -> None:
        for seen, wanted, worth in ((match, accepted, weight), (without(match, accepted), frozenset(), NEAR_MISS_WEIGHT)):
            if seen and seen.best and answerer.is_answerable(seen.best.id):
                values = evidence(seen)
                found.append(([values[name] for name in FEATURES], seen.best.id in wanted, worth))

    for match, kind in held_out(answerer):
        if kind:
            add(match, frozenset({kind, *ALSO_RIGHT.get(kind, set())}))
        else:
            add(match, frozenset(), TWISTED_WEIGHT)
    for row in rows:
        if row.every or row.chatter:
            continue
        asked = [clause for question in questions(row.text) for clause in clauses(question)]
        add(answerer.matcher.match(asked[0] if len(asked) == 1 else row.text), row.accepted)
    features, right, weights = zip(*found, strict=True)
    return np.array(features), np.array(right), np.array(weights)


def held_out(answerer: Answerer) -> Iterator[tuple[Match, str | None]]:
    """Yield each phrasing of the bank as matched by a matcher that has never seen it, with its kind.

    Of every TWISTED-th that the call answers, also a twisted one, with a telling word of a kind that it does not answer
    ("page limit" + "rebuttal"): that one has no right kind.
    """
    kinds = load_kinds()
    chance = random.Random(11)
    for fold in range(FOLDS):
        fewer = tuple(
            dataclasses.replace(kind, phrasings=tuple(text for n, text in enumerate(kind.phrasings) if n % FOLDS != fold)) for kind in kinds
        )
        matcher = Matcher(answerer.faq, fewer, load_lexicon(), as_classifier(bank_features(fewer), "held out"))
        spread = load_classifier().spread
        foreign = [
            unit
            for kind in kinds
            if not answerer.is_answerable(kind.id) and not kind.compute
            for text in kind.phrasings
            for unit in matcher.parser.parse_phrasing(text)
            if unit.weight is Weight.SUBJECT and spread.get(unit.name, 9) <= RARE
        ]
        for kind in kinds:
            for number, text in enumerate(kind.phrasings):
                if number % FOLDS == fold:
                    units = matcher.parser.parse_phrasing(text)
                    yield matcher.match_reading(Reading(text, tuple(text.split()), units, ())), kind.id
                    if answerer.is_answerable(kind.id) and chance.randrange(TWISTED) == 0:
                        own = {name for other in kind.phrasings for unit in matcher.parser.parse_phrasing(other) for name in unit.names}
                        twist = chance.choice([unit for unit in foreign if unit.name not in own])
                        yield matcher.match_reading(Reading(text, (), (*units, twist), ())), None


def curve(confidence: np.ndarray, right: np.ndarray, weights: np.ndarray) -> list[tuple[float, float, float]]:
    """Return (threshold, share of right ones answered, share of answers that are wrong)."""
    rows = []
    for threshold in np.arange(0.05, 1.0, 0.01):
        given = confidence >= threshold
        wrong = weights[given & ~right].sum() / max(1e-9, weights[given].sum())
        rows.append((round(float(threshold), 2), float(weights[given & right].sum() / weights[right].sum()), float(wrong)))
    return rows


def main() -> None:
    answerer = build_answerer(load_faq(ROOT / "knowledge" / "bugs2023" / "faq.yaml"))
    features, right, weights = examples(answerer, load_labelled())
    model = LogisticRegression(C=1.0, max_iter=2000)
    confidence = cross_val_predict(model, features, right, cv=10, method="predict_proba", params={"sample_weight": weights})[:, 1]
    rows = curve(confidence, right, weights)
    print(f"{len(right)} examples, {right.sum()} right (10-fold cross-validation)\nthreshold  answered  wrong of answers")
    for threshold, answered, wrong in rows[::5]:
        print(f"{threshold:9.2f}  {answered:8.3f}  {wrong:8.3f}")
    answer_at = next((t for t, _, wrong in rows if wrong <= FALSE_ALLOWED), 0.9)
    overheard_at = next((t for t, _, wrong in rows if wrong <= OVERHEARD_FALSE_ALLOWED and t > answer_at), 0.95)
    model.fit(features, right, sample_weight=weights)
    numbers = {
        "bias": round(float(model.intercept_[0]), 3),
        "weights": {name: round(float(weight), 3) for name, weight in zip(FEATURES, model.coef_[0], strict=True)},
        "answer_at": answer_at,
        "overheard_at": overheard_at,
        "suggest_at": round(answer_at * SUGGEST_SHARE, 3),
    }
    OUT.write_text(json.dumps(numbers, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(numbers, indent=1))


if __name__ == "__main__":
    main()
