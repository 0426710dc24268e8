"""An entry that organizers wrote answers under the id of a known kind, too, where the kinds that nothing answers come
near the question.
"""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: Lantern Days 2031, short_name: Lanterns, event: conference}
entries:
  - id: camera_ready
    question: What do I hand in at the end?
    also: [final version]
    answer: "A PDF with your names and the signed form, by the upload button."
  - id: conduct
    question: What is the code of conduct?
    also: [harassment]
    answer: "Tell Ida (red cap) or write to the box by the gate. Nobody else hears of it."
"""


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("in what order do the form and the final PDF go up", "camera_ready"),
        ("what goes into the final version, and whom do I send it to", "camera_ready"),
        ("where to send the signed form and the final text", "camera_ready"),
        ("somebody keeps grabbing me at the gate and the hosts are his friends", "conduct"),
    ],
)
def test_it_answers_what_it_surely_tells(question: str, entry: str) -> None:
    reply = answerer_for(parse_faq(FAQ, file="faq.yaml")).reply(question, now=NOW)
    assert entry in [answer.entry for answer in reply.answers]


@pytest.mark.parametrize("question", ["is there a fee for the final dinner", "how long is a talk", "are there awards?"])
def test_it_does_not_answer_another_kind(question: str) -> None:
    assert answerer_for(parse_faq(FAQ, file="faq.yaml")).reply(question, now=NOW).answers == ()
