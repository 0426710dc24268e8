"""Whom and which institution a word of a question names."""

from __future__ import annotations

import pytest

from bot.faq.loader import parse_faq
from tests.conftest import answerer_for

FAQ = """\
workshop: {name: Workshop on Quiet Machines, short_name: QUIET}
people:
  - {name: Ada Berg, role: organizer, affiliation: Cape University of Teaching}
  - {name: Jon Dahl, role: organizer, affiliation: Royal School of Knots and Ropes}
"""


@pytest.mark.parametrize(
    ("question", "is_named"),
    [
        ("anyone from rskr", True),
        ("anyone from Cape University of Teaching", True),
        ("the cut-off for papers, at what hour?", False),
        ("where do i cut my figures", False),
    ],
)
def test_initials_that_are_a_common_word_name_no_institution(question: str, is_named: bool) -> None:
    reading = answerer_for(parse_faq(FAQ, file="faq.yaml")).matcher.parser.parse(question)
    assert any(unit.name == "{affiliation}" for unit in reading.units) is is_named
