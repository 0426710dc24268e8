"""The numbers we ship fit the bank they were made from, and answer our own labelled questions."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from bot.answering.answerer import Answerer
from bot.answering.choosing.decision import AGAINST, FEATURES, load_decision
from bot.answering.choosing.sureness import RIGHT, SORTS, UNSAID
from bot.answering.composers import composers
from bot.answering.model import Outcome
from bot.bank.model import load_kinds
from bot.matching.classifier import load_classifier
from models.digest import stale
from models.grading import mark
from models.kinds import load_labelled
from models.labelled import load
from models.sets import WORKSHOPS, sets
from tests.conftest import NOW

# What our own labelled questions reach; they helped to set the numbers, so this guards against loss, it proves nothing.
LEAST_RIGHT, MOST_FALSE = 0.92, 0.02


def test_shipped_numbers_were_made_from_what_is_here() -> None:
    assert stale() == [], "run: make models"
    assert set(load_classifier().kinds) == {kind.id for kind in load_kinds()}


def test_the_decision_has_a_number_for_each_piece_of_evidence() -> None:
    decision = load_decision()
    assert set(decision.weights) == set(FEATURES)
    assert 0 < decision.at.suggest < decision.at.answer < decision.at.overheard < 1


def test_more_evidence_never_lowers_a_score() -> None:
    weights = load_decision().weights
    assert all(weights[name] <= 0 for name in AGAINST)
    assert all(weight >= 0 for name, weight in weights.items() if "." in name and name not in AGAINST)
    for outcome, (speaks_for, against) in {**dict.fromkeys(SORTS, RIGHT), "unsaid": UNSAID}.items():
        sure = load_decision().sure[outcome]
        assert all(sure[name] >= 0 for name in speaks_for)
        assert all(sure[name] <= 0 for name in against)


def test_every_kind_is_well_formed() -> None:
    names = composers()
    for kind in load_kinds():
        assert len(kind.phrasings) >= 7, kind.id
        assert len(set(kind.phrasings)) == len(kind.phrasings), kind.id
        assert kind.compute is None or kind.compute in {*names, "date", "help"}, kind.id


def test_no_phrasing_belongs_to_two_kinds() -> None:
    owner: dict[str, str] = {}
    for kind in load_kinds():
        for phrasing in kind.phrasings:
            assert owner.setdefault(phrasing, kind.id) == kind.id, phrasing


@pytest.mark.slow
def test_our_labelled_questions_are_answered(bugs: Answerer) -> None:
    rows = load_labelled()
    right = false = 0
    for row in rows:
        reply = bugs.reply(row.text, now=NOW, overheard=row.chatter)
        said = {answer.entry for answer in reply.answers}
        answerable = {kind for kind in row.expected if bugs.is_answerable(kind)}
        if row.chatter:
            right += reply.outcome is Outcome.SILENT
            false += reply.outcome is not Outcome.SILENT
        elif said and answerable:
            right += bool(said & row.accepted) and (not row.every or len(said) > 1 or len(row.expected) == 1)
            false += not said & row.accepted
        elif said:
            false += not said & row.accepted
        else:
            right += not answerable
    assert right / len(rows) >= LEAST_RIGHT
    assert false / len(rows) <= MOST_FALSE


# What the workshops that nothing was made from reach, over all their questions.
LEAST_RIGHT_ELSEWHERE, MOST_FALSE_ELSEWHERE = 0.47, 0.11


@pytest.mark.slow
def test_labelled_questions_about_other_workshops_are_answered() -> None:
    marks = Counter(
        mark(one, found.answerer.reply(one.text, now=one.now, overheard=one.kind == "chatter"))
        for found in sets("test")
        for one in found.asked
    )
    assert marks.total() > 500, "the labelled questions are not here"
    assert marks["right"] / marks.total() >= LEAST_RIGHT_ELSEWHERE, marks
    assert marks["false"] / marks.total() <= MOST_FALSE_ELSEWHERE, marks


def test_the_bank_was_not_written_from_labelled_questions(bugs: Answerer) -> None:
    """Short ones meet by nature ("max pages"); a long one that stands there word for word was copied."""
    parse = bugs.matcher.parser.parse
    bank = {parse(text).words for kind in load_kinds() for text in kind.phrasings}
    asked = [parse(one.text).words for folder in WORKSHOPS.iterdir() for one in load(folder)]
    long = [words for words in asked if len(words) > 5]
    assert sum(words in bank for words in long) < 0.01 * len(long)


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        pytest.param({}, [], id="the same"),
        pytest.param({"bias": [0.52]}, [], id="rounded otherwise"),
        pytest.param({"weights": {"page": [1, 1.0], "dinner": [2, 0.16]}}, [], id="a weight just not dropped"),
        pytest.param({"weights": {"page": [1, 1.08]}}, [], id="a weight shared out otherwise"),
        pytest.param({"sure": {"voice": -1.025}}, [], id="one of few answers is another"),
        pytest.param(
            {"sure": {"voice": -0.6}}, ["sure.voice: -1.145 is shipped, -0.6 is made"], id="many answers are others"
        ),
        pytest.param({"bias": [0.6]}, ["bias.0: 0.5 is shipped, 0.6 is made"], id="another number"),
        pytest.param(
            {"weights": {"page": [1, 1.0, 2, 0.4]}}, ["weights.page.2: None is shipped, 0.4 is made"], id="a new weight"
        ),
        pytest.param({"weights": {}}, ["weights.page.1: 1.0 is shipped, None is made"], id="a word less"),
        pytest.param({"kinds": ["when", "who"]}, ["kinds.1: where is shipped, who is made"], id="another kind"),
    ],
)
def test_models_that_are_made_again_are_compared(tmp_path: Path, made: dict[str, object], expected: list[str]) -> None:
    from models.again import differences  # scikit-learn takes half a second to load

    shipped = {"kinds": ["when", "where"], "bias": [0.5], "weights": {"page": [1, 1.0]}, "sure": {"voice": -1.145}}
    (tmp_path / "m.json").write_text(json.dumps(shipped))
    (tmp_path / "again.json").write_text(json.dumps(shipped | made))
    assert differences(tmp_path / "m.json", tmp_path / "again.json") == [f"m.json: {line}" for line in expected]
