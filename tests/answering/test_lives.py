"""What a biography tells of awards and journals is quoted to who asks about the person, and to nobody else."""

from __future__ import annotations

import pytest

from bot.answering.lines.of_person import is_of_person
from bot.clock import parse_now
from bot.faq.passages import Passage
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Workshop on Bends, short_name: BENDS, city: "Oslo, Norway", event: workshop}
dates: [{id: submission, kind: submission, label: Paper deadline, at: "2031-04-26"}]
submission: {url: "https://bends.example/send"}
people: [{name: Ada Moore, role: speaker, affiliation: Rope University}]
"""
LIFE = "She received the Golden Hitch in 2027, a best paper award at NETS 2028 and three teaching awards."
LINES = (
    "Ada Moore is a professor of knots at Rope University.",
    LIFE,
    "Her career began with a scholarship for a stay in Bergen.",
    "Bends are tied in many places and for many reasons.",
)
NOW = parse_now("2031-03-01T12:00Z")


def told(question: str, lines: tuple[str, ...] = LINES) -> str:
    reply = answerer_for(with_lines(FAQ, lines)).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message])


@pytest.mark.parametrize(
    "question",
    [
        "is there a best paper award?",
        "will a prize go to the best student paper",
        "do you give out awards",
        "any prizes for posters?",
        "is there a scholarship for students",
    ],
)
def test_a_life_is_no_award_of_the_event(question: str) -> None:
    said = told(question)
    assert "The call says" not in said
    assert "She" not in said


@pytest.mark.parametrize("question", ["which awards did Ada Moore receive?", "what awards has the keynote speaker won"])
def test_a_life_may_be_told_of_its_person(question: str) -> None:
    reading = answerer_for(with_lines(FAQ, LINES)).matcher.parser.parse(question)
    assert not is_of_person(Passage(2, LIFE), reading)


def test_an_award_of_the_event_is_told_beside_a_life() -> None:
    own = "The best paper gets an award of the Rope Society."
    assert own in told("is there a best paper award?", (own, *LINES))
