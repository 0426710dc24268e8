"""How much is given, asked behind an award, is of that award, and of no fee and no place."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for, with_lines

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: Workshop on Quiet Kettles, short_name: QUIKE, venue: LOUD 2031, city: Oslo}
dates: [{id: submission, kind: submission, label: Papers due, at: "2031-04-01"}]
"""
GIVEN = (
    FAQ
    + """\
entries:
  - {id: best_paper, question: Is there a best paper award?, answer: The best paper gets 200 francs.}
"""
)
ASKED = (
    "is there a best paper award, and how much money is it?",
    "will you give a prize for the best paper and what sum comes with it?",
    "i want to know whether a best paper award is given and how much it is worth",
)


@pytest.mark.parametrize("message", ASKED)
def test_the_sum_is_of_the_award(message: str) -> None:
    reply = answerer_for(parse_faq(GIVEN, file="faq.yaml")).reply(message, now=NOW)
    assert [one.text for one in reply.answers] == ["The best paper gets 200 francs."]


@pytest.mark.parametrize("message", ASKED)
def test_no_fee_and_no_place_is_told_for_the_sum_of_an_award(message: str) -> None:
    told = answerer_for(with_lines(FAQ, ["A paper on kettles won the best paper award at LOUD 2029."]))
    reply = told.reply(message, now=NOW)
    assert "registration" not in reply.message
    assert not any("Oslo" in one.text for one in reply.answers)


WON = (
    FAQ
    + """\
entries:
  - {id: award_paper, question: Which paper won?, answer: "“Loud Lids” won the best paper award at LOUD 2029."}
"""
)


def test_a_paper_that_won_elsewhere_is_none_that_will_win_here() -> None:
    answerer = answerer_for(parse_faq(WON, file="faq.yaml"))
    assert not answerer.reply("will a best paper award be conferred?", now=NOW).answers
    assert answerer.reply("which paper won an award?", now=NOW).answers[0].text.startswith("“Loud Lids”")
