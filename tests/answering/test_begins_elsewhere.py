"""The hour at which the event begins, on the clock of another place."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for

FAQ = """\
workshop: {{name: Workshop on Slow Looms, short_name: SLOOM, city: "Porto, Portugal"}}
dates:
  - {{id: s1, kind: submission, label: Submissions due, at: "2031-04-26 23:59", zone: AoE}}
  - {{id: w, kind: workshop, label: Workshop, {day}}}
"""
TIMED = 'at: "2031-07-19 13:00", end: "2031-07-19 17:00", zone: Europe/Lisbon'
IN_TOKYO = "In Tokyo (Asia/Tokyo) it begins on 19 July 2031, 21:00."


def told(question: str, day: str = TIMED) -> str:
    reply = answerer_for(parse_faq(FAQ.format(day=day), file="faq.yaml")).reply(
        question, now=parse_now("2031-03-01T12:00Z")
    )
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    "question",
    [
        "At which hour does the workshop start in Tokyo time?",
        "what time does the workshop begin in Tokyo",
        "what time does it start in Tokyo?",
        "when does the workshop start, Tokyo time?",
    ],
)
def test_it_is_told(question: str) -> None:
    assert told(question).startswith(IN_TOKYO)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("I fly in from Tokyo, when is the workshop?", "Workshop: 19 July 2031"),
        ("what time is the paper due in Tokyo?", "In Tokyo (Asia/Tokyo) the deadline is 27 April 2031"),
        ("what time does the workshop start?", "Workshop: 19 July 2031"),
    ],
)
def test_another_question_is_answered_as_ever(question: str, begins: str) -> None:
    assert told(question).startswith(begins)


def test_where_the_call_has_no_hour_none_is_told() -> None:
    assert "begins on" not in told("what time does the workshop start in Tokyo?", 'at: "2031-07-19"')


def test_its_end_is_not_its_beginning() -> None:
    assert "begins on" not in told("what time does the workshop end in Tokyo?")
