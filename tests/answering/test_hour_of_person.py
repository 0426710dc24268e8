"""When somebody speaks is told by the row of the schedule; who they are is no answer to it."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Workshop on Slow Looms, short_name: SLOOM, city: Turku}
dates: [{id: workshop, kind: workshop, label: Workshop, at: "2031-08-25"}]
people:
  - {name: Ada Moore, role: speaker, url: "https://moore.example"}
  - {name: Ole Vik, role: speaker}
  - {name: Eva Lund, role: organizer}
"""
MOORE, VIK = "10:15 – 11:00 Ada Moore: Looms by candlelight", "On Monday, Ole Vik opens the workshop."
LINES = ("09:00 – 10:15 Coffee and registration", MOORE, VIK, "Ada Moore has woven since she was five.")
NOW = parse_now("2031-06-01T12:00Z")


def told(question: str, lines: tuple[str, ...] = LINES) -> str:
    reply = answerer_for(with_lines(FAQ, lines)).reply(question, now=NOW)
    return " ".join([*(one.text for one in reply.answers), reply.message])


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("what time is Ada Moore on?", MOORE),
        ("when does ada moore speak", MOORE),
        ("at which hour does Ada Moore give her talk?", MOORE),
        ("when is Ada Moore's keynote?", MOORE),
        ("on which day does Ole Vik talk?", VIK),
        ("when is Ole Vik speaking?", VIK),
    ],
)
def test_a_row_tells_when_somebody_speaks(question: str, says: str) -> None:
    assert says in told(question)


@pytest.mark.parametrize("question", ["at what hour is Ada Moore on?", "when does Ole Vik speak?"])
def test_without_a_row_the_call_has_no_schedule(question: str) -> None:
    said = told(question, LINES[3:])
    assert "nothing about the schedule" in said
    assert "is one of the speakers" not in said


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("who is Ada Moore?", "Ada Moore is one of the speakers"),
        ("is Ole Vik a speaker?", "Yes, Ole Vik is."),
        ("when is the workshop?", "25 August 2031"),
    ],
)
def test_what_else_is_asked_of_somebody_is_told_as_ever(question: str, says: str) -> None:
    assert says in told(question)
