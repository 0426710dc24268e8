"""Names whose university follows with nothing between them, and universities that are named after somebody."""

from __future__ import annotations

import pytest

from bot.cfp.people.lines import people_in_line

LINES = [
    ("Eva Lopez Garcia Universidad de Nudos", ("Eva Lopez Garcia", "Universidad de Nudos")),
    ("Jean Petit Université de Lyon", ("Jean Petit", "Université de Lyon")),
    ("Ada Moore Department of Ropes, Oslo", ("Ada Moore", "Department of Ropes, Oslo")),
    ("Eva Lopez-Garcia. Universidad de Nudos", ("Eva Lopez-Garcia", "Universidad de Nudos")),
    ("Karl Meyer TU Jena", ("Karl Meyer", "TU Jena")),
    ("Max Planck Institute of Knots", None),
    ("Nelson Mandela University of Ropes", None),
    ("Universidad Nacional de Nudos", None),
]


@pytest.mark.parametrize(("line", "person"), LINES)
def test_a_university_behind_a_name_without_a_comma(line: str, person: tuple[str, str] | None) -> None:
    assert [(one.name, one.where) for one in people_in_line(line)] == ([person] if person else [])
