"""Who says where they are, and asks at what hour of theirs something is due, is told it on the clock there."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for

FAQ = """\
workshop: {name: Workshop on Slow Looms, short_name: SLOOM, city: Turku}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2031-05-01", zone: AoE}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-08-25"}
"""
NOW = parse_now("2031-03-01T12:00Z")


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("I live in Seoul. The deadline for papers, which hour is that at my place?", "2 May 2031, 20:59"),
        ("We are in Nairobi. What time is the deadline for us?", "2 May 2031, 14:59"),
        ("i'm in lima, what time is the paper due over here?", "2 May 2031, 06:59"),
        ("I am based in Seoul. When is it due by my clock?", "2 May 2031, 20:59"),
        ("What time is the deadline for me?", "1 May 2031 AoE"),
        ("I am in Seoul. When is the workshop for me?", "25 August 2031"),
    ],
)
def test_a_deadline_is_told_on_the_clock_of_who_asks(question: str, says: str) -> None:
    reply = answerer_for(parse_faq(FAQ, file="faq.yaml")).reply(question, now=NOW)
    assert says in " ".join([*(one.text for one in reply.answers), reply.message])


@pytest.mark.parametrize(
    "question",
    [
        "I am watching from Seoul. What time does the workshop start for me?",
        "We live in Seoul. At which hour does it begin for us?",
    ],
)
def test_the_hour_of_the_event_is_told_on_the_clock_of_who_asks(question: str) -> None:
    timed = FAQ.replace('at: "2031-08-25"}', 'at: "2031-08-25 09:00", zone: Europe/Helsinki}')
    reply = answerer_for(parse_faq(timed, file="faq.yaml")).reply(question, now=NOW)
    assert "25 August 2031, 15:00" in " ".join(one.text for one in reply.answers)


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("is it 11:59 pm on may 1 in lima?", "No. In Lima (America/Lima) the deadline is 2 May 2031, 06:59."),
        (
            "so the deadline is 6:59 am on May 2 in Lima?",
            "Yes. In Lima (America/Lima) the deadline is 2 May 2031, 06:59.",
        ),
        ("it's May 1 23:59 Lima time, right?", "No. In Lima (America/Lima) the deadline is 2 May 2031, 06:59."),
        ("is it noon in Seoul?", "In Seoul (Asia/Seoul) the deadline is 2 May 2031, 20:59."),
        ("can I send it at 11 pm on May 1 in Lima?", "Yes, that is in time."),
    ],
)
def test_an_hour_that_is_claimed_of_a_place_is_held_against_the_clock_there(question: str, says: str) -> None:
    reply = answerer_for(parse_faq(FAQ, file="faq.yaml")).reply(question, now=NOW)
    assert reply.answers[0].text.startswith(says)
    assert "in 61 days" in reply.answers[0].text
