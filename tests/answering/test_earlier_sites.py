"""Where an earlier edition is on the net is told by a line with a link to it; of what else it was, nothing is said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage
from tests.conftest import answerer_for

FAQ = """\
workshop: {name: Workshop on Quiet Nets, short_name: QNETS, city: Oslo}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2031-04-01"}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-08-01"}
"""
SITE = "The programme and the papers of our previous workshops (2028 and 2029) are found here."
NOW = parse_now("2031-03-01T12:00Z")


def told(question: str, link: str = "https://nets.example/2029") -> str:
    passages = (Passage(1, "Nets are mended at dawn."), Passage(2, SITE, link=link))
    reply = answerer_for(replace(parse_faq(FAQ, file="faq.yaml"), passages=passages)).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message])


@pytest.mark.parametrize(
    "question",
    [
        "where are the papers of 2029?",
        "is there a link to the previous editions?",
        "where can i find last year's programme",
        "where do i see the 2028 papers",
        "can i read papers of past years somewhere",
    ],
)
def test_a_link_to_an_earlier_edition_is_told(question: str) -> None:
    assert SITE in told(question)


@pytest.mark.parametrize(
    "question",
    [
        "where are the papers of 2025?",
        "where do i find the 2031 programme",
        "when was last year's edition",
        "how many papers were at the previous edition",
    ],
)
def test_nothing_else_of_one_is(question: str) -> None:
    assert SITE not in told(question)


def test_a_line_without_a_link_is_no_way_there() -> None:
    assert "nothing about other editions" in told("where are the papers of 2029?", link="")
