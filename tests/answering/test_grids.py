"""Who is from where stands in two rows of a table, or nowhere: then nobody is denied."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Workshop on Slow Looms, short_name: SLOOM, city: Turku}
dates: [{id: workshop, kind: workshop, label: Workshop, at: "2031-08-25"}]
people:
  - {name: Ada Moore, role: speaker}
  - {name: Ole Vik, role: speaker}
  - {name: Eva Lund, role: speaker}
"""
NAMES, PLACES = "Ada Moore | Ole Vik | Eva Lund", "University of Kiel | TU Graz | University of Kiel"
NOW = parse_now("2031-06-01T12:00Z")


def told(question: str, lines: tuple[str, ...]) -> str:
    reply = answerer_for(with_lines(FAQ, lines)).reply(question, now=NOW)
    return " ".join([*(one.text for one in reply.answers), reply.message])


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("who is coming from Graz?", "Ole Vik is from TU Graz."),
        ("which speakers are from Kiel", "Ada Moore and Eva Lund are from University of Kiel."),
        ("which of the guests come from Graz?", "Ole Vik is from TU Graz."),
        ("who is from Graz, and who is coming from Kiel?", "Ada Moore and Eva Lund are from University of Kiel."),
    ],
)
def test_a_place_is_that_of_who_stands_above_it(question: str, says: str) -> None:
    assert says in told(question, (NAMES, PLACES, "We meet beside the river."))


@pytest.mark.parametrize("question", ["who is coming from Oslo?", "which speakers are from Graz"])
def test_nobody_is_denied_where_no_place_is_known(question: str) -> None:
    assert "Nobody" not in told(question, ("We meet beside the river.",))
