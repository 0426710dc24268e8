"""The numbers we ship fit the bank they were made from, and answer our own labelled questions."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot.answering.answerer import Answerer
from bot.answering.composers import composers
from bot.answering.decision import AGAINST, FEATURES, load_decision
from bot.answering.model import Outcome
from bot.bank.model import load_kinds
from bot.matching.classifier import load_classifier
from models.digest import stale
from models.kinds import load_labelled
from tests.conftest import NOW, ROOT

SHARED = ROOT.parent / "shared" / "questions"
# What our own labelled questions reach; they helped to set the numbers, so this guards against loss, it proves nothing.
LEAST_RIGHT, MOST_FALSE = 0.92, 0.02


def test_shipped_numbers_were_made_from_what_is_here() -> None:
    assert stale() == [], "run: make models"
    assert set(load_classifier().kinds) == {kind.id for kind in load_kinds()}


def test_the_decision_has_a_number_for_each_piece_of_evidence() -> None:
    decision = load_decision()
    assert set(decision.weights) == set(FEATURES)
    assert 0 < decision.at.suggest < decision.at.answer <= decision.at.quote < 1
    assert decision.at.answer < decision.at.overheard < 1


def test_more_evidence_never_lowers_a_score() -> None:
    weights = load_decision().weights
    assert all(weights[name] <= 0 for name in AGAINST)
    assert all(weight >= 0 for name, weight in weights.items() if "." in name)


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


def test_no_labelled_question_of_others_stands_in_the_bank(bugs: Answerer) -> None:
    if not SHARED.exists():
        pytest.skip("the shared labelled questions are not here")
    parse = bugs.matcher.parser.parse
    asked = [json.loads(line)["q"] for line in (SHARED / "dev.jsonl").read_text(encoding="utf-8").splitlines()]
    # Compared as they are read, so that a corrected typo or another spelling hides nothing;
    # "what is the page limit" is nobody's sentence.
    read = {words: text for text in asked if len(words := parse(text).words) > 5}
    bank = {parse(text).words: text for kind in load_kinds() for text in kind.phrasings}
    assert {text: bank[words] for words, text in read.items() if words in bank} == {}


def test_the_shared_questions_reach_the_bar(bugs: Answerer, tmp_path: Path) -> None:
    if not SHARED.exists():
        pytest.skip("the shared labelled questions are not here")
    rows = [json.loads(line) for line in (SHARED / "dev.jsonl").read_text(encoding="utf-8").splitlines()]
    asked = "".join(json.dumps({"q": row["q"], "overheard": row["kind"] == "chatter"}) + "\n" for row in rows)
    command = [sys.executable, "-m", "bot", "ask", "--jsonl", "--now", "2023-09-20T12:00Z"]
    done = subprocess.run(command, input=asked, capture_output=True, text=True, check=True, cwd=ROOT)
    answers = tmp_path / "answers.jsonl"
    answers.write_text(done.stdout, encoding="utf-8")
    grading = [sys.executable, str(SHARED / "grade.py"), str(SHARED / "dev.jsonl"), str(answers), "--json"]
    figures = json.loads(subprocess.run(grading, capture_output=True, text=True, check=True).stdout)
    assert figures["right"] >= 0.90
    assert figures["false"] <= 0.03
