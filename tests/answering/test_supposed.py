"""Who says what time it is where they are is told how it stands then, and of a day without a zone what is known."""

from __future__ import annotations

import pytest

from bot.answering.model import Outcome
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {{name: Workshop on Quiet Kettles, short_name: QUIKE, venue: LOUD 2031, city: Oslo}}
dates: [{{id: submission, kind: submission, label: Papers due, at: "{at}"{zone}}}]
"""
TIMED = FAQ.format(at="2031-06-24 17:00", zone=", zone: Europe/Paris")  # 15:00 UTC
BARE = FAQ.format(at="2031-06-24", zone="")


@pytest.mark.parametrize(
    ("question", "begins", "holds"),
    [
        ("it is 24 june 11am UTC now, may I submit?", "Yes", "in 4 hours"),
        ("it's 24 june 14:30 utc, is it closed?", "No", "in 30 minutes"),
        ("it's 24 june 15:30 utc, is it closed?", "Yes", "30 minutes ago"),
        ("now it is 24 june 22:00 in Tokyo, can I still submit?", "Yes", "in 2 hours"),
        ("it's 24 june 7pm CEST here, can I still submit?", "No", "2 hours ago"),
        ("today is 24 june, can I still submit?", "Yes", "in 3 hours"),
    ],
)
def test_what_is_left_is_counted_from_the_time_that_is_said(question: str, begins: str, holds: str) -> None:
    told = answerer_for(parse_faq(TIMED, file="faq.yaml")).reply(question, now=NOW).answers[0].text
    assert told.startswith(begins)
    assert holds in told


@pytest.mark.parametrize(
    "question", ["deadline in IST?", "what time is the deadline in Lima?", "when is it due in CET?"]
)
def test_a_day_without_a_zone_is_told_where_it_is_asked_for_on_another_clock(question: str) -> None:
    reply = answerer_for(parse_faq(BARE, file="faq.yaml")).reply(question, now=NOW)
    assert reply.outcome is Outcome.UNSTATED
    assert "Papers due: 24 June 2031" in reply.message
    assert "names no time zone" in reply.message


@pytest.mark.parametrize(
    "question",
    ["in IST when is the deadline", "IST deadline?", "in EST, what is the deadline", "in CET by when is it due"],
)
def test_the_short_name_of_a_zone_is_no_conference(question: str) -> None:
    told = answerer_for(parse_faq(TIMED, file="faq.yaml")).reply(question, now=NOW).answers[0].text
    assert told.startswith(f"In {question.removeprefix('in ')[:3]}")
