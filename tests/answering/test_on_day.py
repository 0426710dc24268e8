"""Who asks what is on a day is told the dates of that day, and of one with none all dates."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for

NOW = parse_now("2031-05-01T12:00Z")  # some of these days were this year, too
FAQ = """\
workshop: {name: Workshop on Quiet Kettles, short_name: QUIKE, venue: LOUD 2032, city: Oslo}
dates:
  - {id: abstract, kind: abstract, label: Abstracts due, at: "2032-03-20"}
  - {id: submission, kind: submission, label: Papers due, at: "2032-04-01 23:59"}
  - {id: notification, kind: notification, label: Decisions, at: "2032-05-02"}
  - {id: camera_ready, kind: camera_ready, label: Final versions due, at: "2032-06-03"}
  - {id: registration, kind: registration, label: Early fee ends, at: "2032-06-03"}
  - {id: workshop, kind: workshop, label: Workshop, at: "2032-07-04", end: "2032-07-06"}
"""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("what is due 3 june", "Final versions due: 3 June 2032"),
        ("what is due 3 june", "Early fee ends: 3 June 2032"),
        ("what's due by june 3?", "Final versions due"),
        ("anything due on the 20th of march?", "Yes. Abstracts due"),
        ("is there a deadline on 20 march", "Yes. Abstracts due"),
        ("which deadline is april 1?", "Papers due"),
        ("what happens on 2 may", "Decisions"),
        ("what do we have to do by april 1", "Papers due"),
        ("what is going on 5 july", "Workshop: 4–6 July 2032"),
        ("what's 2 may for?", "Decisions"),
    ],
)
def test_the_dates_of_a_day_are_told_to_who_asks_what_is_on(question: str, told: str) -> None:
    assert told in _told(question)


@pytest.mark.parametrize("question", ["what is due 4 april?", "what happens on june 1", "which deadline is 7 may"])
def test_all_dates_are_told_where_nothing_is_on_a_day(question: str) -> None:
    assert _told(question).count("\n•") == 6


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("what is the deadline, 3 june?", "Papers due"),
        ("is the abstract due on 3 june?", "No, that is another day. Abstracts due"),
        ("is the deadline on 1 april?", "Yes. Papers due"),
    ],
)
def test_a_date_that_is_asked_for_by_name_is_told(question: str, begins: str) -> None:
    assert _told(question).startswith(begins)


def _told(question: str) -> str:
    reply = answerer_for(parse_faq(FAQ, file="faq.yaml")).reply(question, now=NOW)
    return "\n".join(answer.text for answer in reply.answers)
