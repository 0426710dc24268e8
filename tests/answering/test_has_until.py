"""Who says until when they have: that is a claim about the deadline, and one after it is no yes."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for

FAQ = """\
workshop: {name: Workshop on Slow Looms, short_name: SLOOM}
dates:
  - {id: s1, kind: submission, label: Submissions due, at: "2031-09-29 23:59", zone: AoE}
  - {id: c, kind: camera_ready, label: Camera-ready, at: "2031-12-01"}
submission: {review: double-blind}
"""


def told(question: str) -> str:
    reply = answerer_for(parse_faq(FAQ, file="faq.yaml")).reply(question, now=parse_now("2031-09-20T12:00Z"))
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("so I've got until mid october to hand mine in, yes?", "No. Submissions due: 29 September"),
        ("I have until october 5 to submit, correct?", "No, that is another day. Submissions due: 29 September"),
        ("so we have until 5 october?", "No, that is another day. Submissions due: 29 September"),
        ("is the deadline until october 1?", "No, that is another day. Submissions due: 29 September"),
        ("I have until september 25 to submit, correct?", "No, that is another day. Submissions due: 29 September"),
        ("do i have until the 29th", "Yes. Submissions due: 29 September"),
        ("i have until september 29 to submit, right?", "Yes. Submissions due: 29 September"),
        ("we only have until the 29th for the paper?", "Yes. Submissions due: 29 September"),
        ("so i have till the end of september right?", "Yes. Submissions due: 29 September"),
        ("is the deadline by october 5?", "Yes. Submissions due: 29 September"),
        ("do we have until dec 1 for the camera ready?", "Yes. Camera-ready: 1 December"),
    ],
)
def test_it_is_held_against_the_deadline(question: str, begins: str) -> None:
    assert told(question).startswith(begins)


def test_the_slides_of_somebody_are_no_paper() -> None:
    assert "Submissions due" not in told("i have until tomorrow to finish my slides")


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Should I take my name and university off the first page?", "Yes"),
        ("can i leave my name on the paper?", "No"),
    ],
)
def test_who_takes_names_off_hides_them(question: str, begins: str) -> None:
    assert told(question).startswith(begins)
