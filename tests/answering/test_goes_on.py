"""What goes on from published work is not taken for what is under review at two venues."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: Workshop on Quiet Kettles, short_name: QUIKE, venue: LOUD 2031, city: Oslo}
dates: [{id: submission, kind: submission, label: Papers due, at: "2031-04-01"}]
submission: {dual_submission: allowed}
entries:
  - {id: prior_publication, question: May I submit work that has already been published?,
     answer: We only take work that has not been published before.}
"""
PRIOR, DUAL = "only take work", "Dual submission is allowed"


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("published work is fine with you, so we can send our LOUD paper, right?", [PRIOR]),
        ("You take work that has already been published, so I may just send mine, right?", [PRIOR]),
        ("Do you take published work? So I can send my LOUD one too?", [PRIOR]),
        ("may i submit published work? and may it be under review elsewhere?", [PRIOR, DUAL]),
        ("is published work ok, and is dual submission allowed?", [PRIOR, DUAL]),
    ],
)
def test_what_goes_on_from_published_work_is_of_that(message: str, told: list[str]) -> None:
    answers = answerer_for(parse_faq(FAQ, file="faq.yaml")).reply(message, now=NOW).answers
    assert len(answers) == len(told)
    assert all(words in one.text for words, one in zip(told, answers, strict=True))
