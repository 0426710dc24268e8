"""What members type in a hurry - short forms, typos, two things at once - and what they then see."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.answerer import Answerer
from bot.answering.choosing.decision import load_decision
from bot.app import build_answerer
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: Doctoral Colloquium on Shore Studies, event: conference, city: Bergen}
dates:
  - {id: submission, kind: submission, label: Submissions due, at: "2031-03-20 23:59", zone: America/Los_Angeles,
     source: {line: 4, quote: "Submissions due: 20 March 2031, 23:59 PT"}}
  - {id: workshop, kind: workshop, label: Colloquium, at: "2031-06-02", end: "2031-06-03",
     source: {line: 5, quote: "Colloquium: 2-3 June 2031"}}
people:
  - {name: Ada Moen, role: speaker, affiliation: Fjordheim Institute, source: {line: 8, quote: "Ada Moen"}}
  - {name: Bo Lind, role: speaker, affiliation: University of Karst, source: {line: 9, quote: "Bo Lind"}}
entries:
  - id: registration
    question: Do I have to register?
    answer: For each accepted contribution, at least one author must register.
"""
CALL = (
    Passage(8, "Ada Moen, Fjordheim Institute, Norway", "Invited speakers"),
    Passage(9, "Bo Lind, University of Karst, Finland", "Invited speakers"),
    Passage(12, "This year's theme is “Salt and Silence”.", "Theme"),
)


@pytest.fixture(scope="module")
def shore() -> Answerer:
    return build_answerer(replace(parse_faq(FAQ, file="faq.yaml"), passages=CALL))


def said(answerer: Answerer, question: str) -> str:
    reply = answerer.reply(question, now=NOW)
    return "\n".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("DC submissions due?", ["20 March 2031"]),
        ("dates of the conf", ["2–3 June 2031"]),
        ("dates of the conf + what's the theme this yr", ["2–3 June 2031", "Salt and Silence"]),
        ("is taht midnight in europe or in california", ["Pacific Time"]),
        ("which invited speaker comes from Fjordheim?", ["Ada Moen"]),
        ("whne is teh deadline", ["20 March 2031"]),
        ("can i still submit 2day", ["20 March 2031"]),
        ("lst day to hand smth in", ["20 March 2031"]),
        ("whn is the lst date for submissions", ["20 March 2031"]),
        ("lst possible day to sbmt", ["20 March 2031"]),
        ("wht day is the deadline", ["20 March 2031"]),
        ("fnl date for a ppr?", ["20 March 2031"]),
    ],
)
def test_a_hurried_question_is_understood(shore: Answerer, question: str, holds: list[str]) -> None:
    text = said(shore, question)
    assert [words for words in holds if words not in text] == [], text


@pytest.mark.parametrize("question", ["ticket for the two days, how much?", "how much just for students"])
def test_a_price_is_not_answered_without_an_amount(shore: Answerer, question: str) -> None:
    assert "must register" not in said(shore, question)


def test_only_the_line_that_names_an_institution_answers_for_it(shore: Answerer) -> None:
    assert "Bo Lind" not in said(shore, "is anybody of the Fjordheim Institute an invited speaker?")


def test_where_one_of_two_lines_may_answer_both_are_quoted(monkeypatch: pytest.MonkeyPatch) -> None:
    decision = load_decision()
    strict = replace(decision, at=replace(decision.at, answer=0.99))
    monkeypatch.setattr("bot.app.load_decision", lambda: strict)
    answerer = build_answerer(replace(parse_faq(FAQ, file="faq.yaml"), passages=CALL))
    reply = answerer.reply("do the invited speakers know the theme of salt and silence", now=NOW)
    assert len(reply.answers) == 2, reply
    assert 12 in [answer.source.line for answer in reply.answers if answer.source]
    assert reply.message == "I am not sure that this is what you asked: these two lines of the call come nearest."
    assert reply.is_open


def test_beside_an_answer_the_lines_nearest_to_what_was_not_understood_are_quoted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    decision = load_decision()
    strict = replace(decision, at=replace(decision.at, answer=0.99))
    monkeypatch.setattr("bot.app.load_decision", lambda: strict)
    answerer = build_answerer(replace(parse_faq(FAQ, file="faq.yaml"), passages=CALL))
    asked = "do the invited speakers know the theme of salt and silence"
    reply = answerer.reply(f"When is the submission deadline? And {asked}?", now=NOW)
    first, *lines = reply.answers
    assert first.entry == "submission_deadline"
    assert [line.is_quotation for line in lines] == [True, True]
    assert reply.message == f"I am not sure about “{asked}”: what I quote last comes nearest."
    assert reply.is_open
