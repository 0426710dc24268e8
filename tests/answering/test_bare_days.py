"""What asks no more than which day, or how long, beside another question: of the event, or of what one submits."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Workshop on Moss, short_name: MOSS, city: "Bergen, Norway", event: workshop}
dates:
  - {id: submission, kind: submission, label: Paper deadline, at: "2031-03-03"}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-06-20", end: "2031-06-21"}
submission: {url: "https://moss.example/submit", page_limits: [{pages: 8}]}
"""
HOTEL = "The workshop is held at the Hotel Fjord on the old quay."
DINNER = "The dinner is in the mill."
DAY, DEADLINE = "20–21 June 2031", "3 March 2031"
NOW = parse_now("2031-02-01T12:00Z")


def _told(question: str) -> str:
    reply = answerer_for(with_lines(FAQ, (HOTEL, DINNER))).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message])


@pytest.mark.parametrize(
    ("question", "day", "never"),
    [
        ("Which hotel is it in, what day?", DAY, DEADLINE),
        ("which hotel, what day, and is it part of a conference", DAY, DEADLINE),
        ("what room, what day", DAY, DEADLINE),
        ("which building, and on what day exactly?", DAY, DEADLINE),
        ("In which town is it, what day, and how long?", DAY, "8 pages"),
        ("where is it and how long?", DAY, "8 pages"),
        ("where do i submit and what day?", DEADLINE, DAY),
        ("which date, and where do i send it?", DEADLINE, DAY),
        ("where do we go for dinner and what day?", "", DEADLINE),
        ("where do i send my paper and how long?", "8 pages", DAY),
    ],
)
def test_a_bare_day_is_of_what_stands_beside_it(question: str, day: str, never: str) -> None:
    told = _told(question)
    assert day in told
    assert never not in told
    assert "did not understand" not in told
