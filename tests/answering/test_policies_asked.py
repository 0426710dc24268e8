"""Review, archiving and dual submission asked of the whole bot, in words that no phrase list holds."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {{name: Workshop on Quiet Machines, short_name: QUIET, venue: LOUD 2031, city: Oslo}}
dates: [{{id: submission, kind: submission, label: Papers due, at: "2031-04-01"}}]
submission: {{review: {review}, archival: {archival}, dual_submission: {dual}}}
"""
HIDDEN = FAQ.format(review="double-blind", archival="false", dual="allowed")
ONE_SIDE = FAQ.format(review="single-blind", archival="true", dual="forbidden")
CASES = [
    ("are the reviews open, i.e. nobody is anonymous?", "No: the review is double", "No: the review is single"),
    ("are reviewers named?", "No: the review is double", "No: the review is single"),
    ("can i see who my reviewers are?", "No: the review is double", "No: the review is single"),
    ("do reviewers sign?", "No: the review is double", "No: the review is single"),
    ("should i put my name on it", "No: the review is double", "Yes: the review is single"),
    ("may the reviewers know who i am", "No: the review is double", "Yes: the review is single"),
    ("it's not archival, is it?", "Yes. The workshop is non-archival", "No. The workshop is archival"),
    ("so it isn't archival, right?", "Yes. The workshop is non-archival", "No. The workshop is archival"),
    ("would being under review elsewhere disqualify my paper?", "No. Dual", "Yes. Dual submission is not allowed"),
]


@pytest.mark.parametrize(("question", "hidden", "one_side"), CASES, ids=[case[0] for case in CASES])
def test_the_verdict_is_on_the_policy(question: str, hidden: str, one_side: str) -> None:
    for faq, begins in ((HIDDEN, hidden), (ONE_SIDE, one_side)):
        reply = answerer_for(parse_faq(faq, file="faq.yaml")).reply(question, now=NOW)
        assert " ".join(answer.text for answer in reply.answers)[: len(begins)] == begins
