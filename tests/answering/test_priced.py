"""What things cost, how many get in and how large a thing is, told by the one line of the call that says so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.model import Outcome, Reply
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage
from tests.conftest import answerer_for

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """
workshop: {name: Slow Bells 2031, short_name: SlowBells, event: conference}
dates:
  - {id: submission, kind: submission, label: Submission deadline, at: "2031-04-26"}
"""
FEES = "Registration is 80 dollars for those who come and 40 dollars for those who join online."
STIPEND = "Each presenter gets a stipend of 300 dollars for taking part."
FLIGHTS = "For one person of each accepted group we cover flights up to USD 600 against receipts."
SIZE = "Printed posters should be sized 32 x 40 inches."
PLACES = "The foundry has room for 25 people, and ten of them pay for themselves."
LINES = (FEES, STIPEND, FLIGHTS, SIZE, PLACES, "Write to bells@example.org.", "Bring your own hammer.")


def asked(question: str, lines: tuple[str, ...] = LINES) -> Reply:
    passages = tuple(Passage(number, text) for number, text in enumerate(lines, 1))
    return answerer_for(replace(parse_faq(FAQ, file="faq.yaml"), passages=passages)).reply(question, now=NOW)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("how much is it if i only join online", FEES),
        ("what does online registration cost", FEES),
        ("do presenters get paid anything, how much?", STIPEND),
        ("how much of my flight do you pay", FLIGHTS),
        ("how much of the airfare will you refund", FLIGHTS),
        ("how large should a printed poster be", SIZE),
        ("how many people fit into the foundry", PLACES),
    ],
)
def test_the_line_with_the_figure_is_quoted(question: str, line: str) -> None:
    assert line in " ".join(answer.text for answer in asked(question).answers)


@pytest.mark.parametrize(
    "question",
    [
        "how much is a beer in the pub",
        "how much does parking cost",
        "what does the visa cost",
        "how many bells are in the tower",
        "how much does a normal ticket for BRONZECON cost",
        "how large is the campus",
    ],
)
def test_no_other_line_with_a_figure_is(question: str) -> None:
    assert asked(question).outcome is not Outcome.ANSWERED


@pytest.mark.parametrize(
    "question",
    ["how many $$ is registration?", "how much $ do i pay if i come", "how many $ is it online?"],
)
def test_a_sign_of_money_asks_for_a_price(question: str) -> None:
    assert FEES in " ".join(answer.text for answer in asked(question).answers)


MUST = "One author of each piece must be registered by 9 May 2031."


@pytest.mark.parametrize("question", ["how many $$ does an author pay to register", "how many € do i pay to register?"])
def test_who_must_register_is_no_price(question: str) -> None:
    entry = f"entries: [{{id: registration, question: Must I register?, answer: {MUST}}}]\n"
    reply = answerer_for(parse_faq(FAQ + entry, file="faq.yaml")).reply(question, now=NOW)
    assert MUST not in " ".join(answer.text for answer in reply.answers)
