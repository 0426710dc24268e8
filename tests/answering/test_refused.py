"""What somebody says they do not ask for is not answered, and what they do ask for is."""

from __future__ import annotations

import pytest

from bot.answering.messages.refused import without_refused
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: Workshop on Quiet Kettles, short_name: QUIKE, venue: LOUD 2031, city: Oslo}
dates:
  - {id: abstract, kind: abstract, label: Abstracts due, at: "2031-03-20"}
  - {id: submission, kind: submission, label: Papers due, at: "2031-04-01"}
  - {id: notification, kind: notification, label: Decisions, at: "2031-05-02"}
  - {id: camera_ready, kind: camera_ready, label: Final versions due, at: "2031-06-03"}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-07-04"}
submission: {page_limits: [{pages: 7}]}
"""


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("not the final version date, the first one: when is it due?", "1 April"),
        ("I don't mean the notification, I mean the day papers are due", "1 April"),
        ("we did not ask for the abstract deadline. When must the paper be in?", "1 April"),
        ("sorry, not the camera-ready one, the paper one", "1 April"),
        ("I am not asking about the paper deadline but about the final version", "3 June"),
        ("please don't tell me the deadline again, when do decisions come?", "2 May"),
        ("never mind the abstract deadline, when is the workshop?", "4 July"),
        ("when is the event, not the deadline?", "4 July"),
        ("I don't care about the venue, only about the page limit", "7 pages"),
        ("rather than the paper deadline tell me the abstract deadline", "20 March"),
        ("forget the final version, by when do you want the first version?", "1 April"),
    ],
)
def test_what_is_refused_is_not_answered(message: str, told: str) -> None:
    answers = answerer_for(parse_faq(FAQ, file="faq.yaml")).reply(message, now=NOW).answers
    assert len(answers) == 1
    assert told in answers[0].text


@pytest.mark.parametrize(
    "message",
    [
        "I don't need the template, do I?",
        "I do not need to register, right?",
        "I did not ask for the deadline!",
        "not the first author of it, can I present?",
        "I'm not in the program committee, may I review?",
        "we did not meet the deadline, can we still submit?",
        "can I give a talk instead of the poster?",
        "is it a problem that I don't want the paper in the proceedings?",
        "no, not that",
        "is it blind or not, the review?",
        "when must the QUIKE papers be in (not the LOUD ones)?",
        "is 3 May not the deadline?",
    ],
)
def test_what_is_no_refusal_stays_as_it_is(message: str) -> None:
    assert without_refused(message) == message


@pytest.mark.parametrize(
    ("message", "left"),
    [
        ("when is the deadline (not the final version)?", "when is the deadline?"),
        ("is the abstract due on 3 May, not the paper?", "is the abstract due on 3 May?"),
        ("I do not mean the event and not the abstract, I need the fee", "the fee"),
        ("not where, when is it?", "when is it?"),
        ("never mind when it is, where is it?", "where is it?"),
        ("must it be blind? the abstract, not the paper", "must it be blind? the abstract"),
        ("I don't need the template, may I write by hand?", "may I write by hand?"),
        ("i mean the day of the event not the deadline", "the day of the event"),
        ("not the event, I mean the last one, when is it?", "the last deadline, when is it?"),
    ],
)
def test_what_is_left_is_what_is_asked(message: str, left: str) -> None:
    assert without_refused(message) == left


def test_a_long_message_is_read_in_no_time() -> None:
    assert without_refused("not the " * 3000).startswith("not the")
