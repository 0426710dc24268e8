"""A talk that the question names by its label in the call has its own speaker; without one all are told."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for

FAQ = """\
workshop: {name: Workshop on Quiet Nets, short_name: QNETS, city: Oslo}
dates: [{id: submission, kind: submission, label: Papers due, at: "2031-04-01"}]
people:
  - {name: Ada Moore, role: speaker, source: {line: 4, quote: "Opening Keynote: Ada Moore"}}
  - {name: Ole Vik, role: speaker, source: {line: 5, quote: "Industry keynote – Ole Vik"}}
  - {name: Eva Lund, role: speaker, source: {line: 6, quote: "Academic Invited Talk: Eva Lund"}}
  - {name: Jon Dahl, role: speaker, source: {line: 7, quote: "Invited Talk: Jon Dahl"}}
"""
NAMES = ("Ada Moore", "Ole Vik", "Eva Lund", "Jon Dahl")
NOW = parse_now("2031-03-01T12:00Z")


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("who will be giving a keynote of industry?", {"Ole Vik"}),
        ("whos the industrial keynote", {"Ole Vik"}),
        ("who gives the opening keynote", {"Ada Moore"}),
        ("who holds the academic talk?", {"Eva Lund"}),
        ("who is the keynote speaker of academia", {"Eva Lund"}),
        ("who are the keynote speakers?", set(NAMES)),
        ("who gives the invited talks", set(NAMES)),
        ("who speaks?", set(NAMES)),
    ],
)
def test_a_talk_has_the_speaker_of_its_label(question: str, names: set[str]) -> None:
    reply = answerer_for(parse_faq(FAQ, file="faq.yaml")).reply(question, now=NOW)
    told = " ".join(one.text for one in reply.answers)
    assert {name for name in NAMES if name in told} == names, reply.message
