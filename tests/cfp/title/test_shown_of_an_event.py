"""What stands around the name of an event, and is no part of it."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import DATES, built

NAMES = [
    ("Program of the 2031 Workshop on Rope Based Programming (ROPE'31)",
     "2031 Workshop on Rope Based Programming (ROPE'31)"),
    ("Welcome to the 3rd Workshop on Knots", "3rd Workshop on Knots"),
    ("Call for papers for the 5th Knot Conference", "5th Knot Conference"),
    ("Proceedings of the 2031 Knot Symposium", "2031 Knot Symposium"),
    ("Preliminary programme for the Rope Handling Workshop 2031", "Rope Handling Workshop 2031"),
    ("Home page of the 12th Conference on Cords", "12th Conference on Cords"),
    ("Programm der 4. Tagung für Seile und Knoten", "4. Tagung für Seile und Knoten"),
    ("Programa del IV Congreso de Cuerdas y Nudos", "IV Congreso de Cuerdas y Nudos"),
    ("Program Synthesis Workshop 2031", "Program Synthesis Workshop 2031"),
    ("Workshop on Programs of the Mind", "Workshop on Programs of the Mind"),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "name"), NAMES)
def test_what_is_shown_of_an_event_is_no_part_of_its_name(heading: str, name: str) -> None:
    assert built(f"# {heading}\n\n## Important dates\n\n{DATES}").faq.workshop.name == name


@pytest.mark.parametrize("call", ["Call for Papers", "Call 4 Papers"])
def test_the_name_stands_beside_the_call_in_a_title(call: str) -> None:
    page = f"<title>{call} | Rope Day 2031</title><h2>{call}</h2><p>Send your talk by 3 March 2031.</p>"
    assert built(page, "html").faq.workshop.name == "Rope Day 2031"


def test_the_language_of_a_page_is_no_acronym() -> None:
    page = f"# Rope Seminar Oslo: Call for Papers (EN)\n\n## Important dates\n\n{DATES}"
    assert built(page).faq.workshop.short_name is None
