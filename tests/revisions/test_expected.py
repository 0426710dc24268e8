"""The organizer's own regression test: what meets it, and in which words `check` tells what came instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.answering.answerer import Answerer
from bot.answering.model import Outcome, Reply, Suggestion
from bot.app import build_answerer
from bot.faq.loader import parse_faq
from bot.revisions.expected import instead, regressions

FAQ = """\
workshop: {name: Marsh Workshop, short_name: MARSH}
dates:
  - {id: abstract, kind: abstract, label: Abstract deadline, at: "2027-01-08 23:59", zone: AoE}
  - {id: full, kind: submission, label: Full paper deadline, at: "2027-01-15 23:59", zone: AoE}
entries:
  - {id: parking, question: Is there parking?, answer: "Yes, behind the house.", told: "2026-11-20"}
  - {id: lunch, question: Is lunch included?, answer: "Yes.", told: "2026-11-20"}
"""
WHY = "workshop-bot ask --explain shows why."


@pytest.fixture(scope="module")
def answerer() -> Answerer:
    return build_answerer(parse_faq(FAQ, file="faq.yaml"))


def told(answerer: Answerer, folder: Path, question: str, expected: str) -> list[str]:
    path = folder / "questions.yaml"
    path.write_text(f'"{question}": {expected}\n', encoding="utf-8")
    return [
        str(found).removeprefix(f"{path}:1:1: error: ").removesuffix(" [regression]")
        for found in regressions(answerer, path)
    ]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("is there parking", "parking"),
        ("when is the abstract deadline", "abstract"),
        ("when is the abstract deadline", "abstract_deadline"),
        ("when are full papers due", "full"),
        ("who won last year", "unstated"),
        ("see you there!", "silent"),
    ],
)
def test_an_entry_a_date_a_kind_or_neither_may_be_what_must_answer(
    answerer: Answerer, tmp_path: Path, question: str, expected: str
) -> None:
    assert told(answerer, tmp_path, question, expected) == []


@pytest.mark.parametrize(
    ("question", "expected", "says"),
    [
        pytest.param(
            "is there parking",
            "lunch",
            f"“is there parking” must be answered by 'lunch', but it was answered by the entry 'parking'. {WHY}",
            id="another entry",
        ),
        pytest.param(
            "when is the abstract due",
            "full",
            "“when is the abstract due” must be answered with the date 'full', but it was answered by "
            f"'abstract_deadline', a known kind of question (`workshop-bot kinds` lists them). {WHY}",
            id="another date",
        ),
        pytest.param(
            "blorp",
            "parking",
            f"“blorp” must be answered by 'parking', but the bot did not know. {WHY}",
            id="not known",
        ),
        pytest.param(
            "who won last year",
            "unstatd",
            "“who won last year” must be answered by 'unstatd', but the bot said that the call does not state it "
            "('unstated'). No entry, date or kind of question has the id 'unstatd'; did you mean 'unstated'?",
            id="misspelled",
        ),
        pytest.param(
            "is lunch included?",
            "unstated",
            "“is lunch included?” must be answered with the call not stating it ('unstated'), but it was answered by "
            f"the entry 'lunch'. {WHY}",
            id="answered where nothing is stated",
        ),
        pytest.param(
            "blorp",
            "xyzzy",
            "“blorp” must be answered by 'xyzzy', but the bot did not know. No entry, date or kind of question has the "
            "id 'xyzzy'; `workshop-bot kinds` lists the kinds.",
            id="no such id",
        ),
    ],
)
def test_what_came_instead_is_told_in_plain_words(
    answerer: Answerer, tmp_path: Path, question: str, expected: str, says: str
) -> None:
    assert told(answerer, tmp_path, question, expected) == [says]


def test_questions_that_were_offered_are_listed(answerer: Answerer) -> None:
    offered = (Suggestion("parking", "Is there parking?"), Suggestion("date:full", "When is the deadline?"))
    assert instead(answerer, Reply(Outcome.SUGGESTED, suggestions=offered)) == (
        "the bot offered these to choose from: “Is there parking?” (parking), “When is the deadline?” (full)"
    )
