"""What is asked of something else by what it is alone, "and the posters?", is what the question before asked for."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Conference on Ferns, short_name: FERN, city: "Bergen, Norway", event: conference}
dates:
  - {id: submission, kind: submission, label: Paper submission deadline, at: "2031-03-03"}
  - {id: submission_2, kind: submission, label: Poster submission deadline, at: "2031-03-24"}
  - {id: submission_3, kind: submission, label: Proposals of satellite events, at: "2031-05-10"}
  - {id: notification, kind: notification, label: Notification of acceptance, at: "2031-04-14"}
  - {id: notification_2, kind: notification, label: Notification for posters, at: "2031-04-28"}
  - {id: other, kind: other, label: Tutorials, at: "2031-06-19"}
  - {id: other_2, kind: other, label: Satellite events, at: "2031-06-22"}
  - {id: workshop, kind: workshop, label: Main conference, at: "2031-06-20", end: "2031-06-21"}
submission: {url: "https://fern.example/submit", page_limits: [{pages: 10}]}
"""
MAILED = "Posters are mailed to posters@fern.example."
PAPER, POSTER = "A talk on a paper has 20 minutes.", "A talk on a poster has 3 minutes."
DINNER = "The dinner is on Friday evening."
NOW = parse_now("2031-02-20T12:00Z")


def _told(question: str) -> str:
    lines = (MAILED, PAPER, POSTER, DINNER, "Tutorials cost 30 EUR each.", "Registration costs 100 EUR.")
    reply = answerer_for(with_lines(FAQ, lines)).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message])


@pytest.mark.parametrize(
    ("question", "first", "second", "never"),
    [
        ("when are papers due? and the posters?", "3 March", "24 March", MAILED),
        ("what is the deadline for papers? and what about posters", "3 March", "24 March", MAILED),
        ("what day is the conference? and the satellites?", "20–21 June", "22 June", "10 May"),
        ("what day are the tutorials? and for the satellites?", "19 June", "22 June", "10 May"),
        ("when do you notify authors? and for the posters?", "14 April", "28 April", "did not understand"),
        ("how long is a talk on a paper? and for posters?", PAPER, POSTER, MAILED),
        ("where do papers go? and the posters?", "fern.example/submit", MAILED, POSTER),
        ("how much is registration? and the tutorials?", "100 EUR", "30 EUR", MAILED),
        ("when is the conference? and the dinner?", "20–21 June", DINNER, "did not understand"),
    ],
)
def test_what_was_asked_goes_on(question: str, first: str, second: str, never: str) -> None:
    told = _told(question)
    assert first in told
    assert second in told
    assert never not in told


def test_what_has_no_day_is_not_understood() -> None:
    told = _told("when is the conference? and the jury?")
    assert "20–21 June" in told
    assert MAILED not in told


@pytest.mark.parametrize(
    "question",
    [
        "when is the scholarship application due",
        "when do grant applications close",
        "when are grant applications due",
        "when are stipend requests due",
    ],
)
def test_applications_for_a_grant_are_not_due_with_the_papers(question: str) -> None:
    told = _told(question)
    assert "travel grants" in told
    assert "3 March" not in told


def test_who_has_a_grant_may_ask_when_papers_are_due() -> None:
    assert "3 March" in _told("i have a grant, when is the paper deadline?")
