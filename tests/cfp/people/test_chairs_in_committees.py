"""Lines above chairs within a committee, and addresses that stand between a committee and its members."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

_TOP = "# Workshop on Knots 2031\n\n- Submission: July 8, 2031\n\n"
PEOPLE = [
    (
        "### Program Committee\n\nProgram Chairs\n\n- [Ada Moore](http://a.example.org/) (Oslo)\n"
        "- Shin Berg (Kiel)\n\nProgram Committee Members\n\n- Ben Holm (Bergen)\n\nSteering Committee\n\n"
        "- Kim Lund (Oslo)",
        [("Ada Moore", "organizer"), ("Shin Berg", "organizer"), ("Ben Holm", "program_committee"),
         ("Kim Lund", "advisor")],
    ),
    (
        "## Committees\n\nGeneral Co-Chairs\n\n- Ada Moore (Oslo)\n\nProgram Committee\n\n- Ben Holm (Bergen)",
        [("Ada Moore", "organizer"), ("Ben Holm", "program_committee")],
    ),
]  # fmt: skip
_PLAIN = """Workshop on Knots 2031

Submission: July 8, 2031

      Steering Committee
  <knots-organizers@example.org>
  ------------------------------

Ada Moore, NEC - Germany
Ben Holm, AUEB - Greece

  Technical Program Chairs
  ------------------------

* Kim Lund, NEC
"""


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_chairs_are_told_from_the_members_around_them(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.name, one.role) for one in built(f"{_TOP}{text}\n", "md").faq.people] == expected


def test_the_address_of_the_organizers_makes_no_organizers() -> None:
    found = {one.name: one.role for one in built(_PLAIN, "txt").faq.people}
    assert found == {"Ada Moore": "advisor", "Ben Holm": "advisor", "Kim Lund": "organizer"}
