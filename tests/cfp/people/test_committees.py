"""Committees as calls set them: in columns, below a sentence that leads to their members, with their chairs among
them.
"""

from __future__ import annotations

from typing import Any

import pytest

from bot.cfp.people.people import read_people
from bot.page.parse import parse_page

COLUMNS = """\
PROGRAMME COMMITTEE

Ada Moore              University of Leeds, UK (chair)

Zed Zulu               University of Kent, UK
Bruno C. d. S. Okri    The University of Porto, Portugal
Chloé Dupont-Marceaux  INRIA, France
Ben Holm               KU Leuven, Belgium
"""
FORMED = """\
An organizing committee for the meeting is being formed,
with current membership listed below:

* Dr. Ada Moore, University of Southern Leeds and Knots &
Rope Laboratory, Leeds Institute of Technology

* Mr. Ben Okri, Rowan School
"""
ALSO_FORMED = (
    "We have set up a program committee; its members are:\n\n- Ada Moore, MIT\n- Ben Okri, Oslo\n",
    "The program committee has met, and the following are members:\n\n- Ada Moore, MIT\n- Ben Okri, Oslo\n",
    "Papers go to the program committee, which consists of:\n\n- Ada Moore, MIT\n- Ben Okri, Oslo\n",
)
OTHERS_LISTED = (
    "The program committee will choose, with topics listed below:\n\n- Rope Physics, Oslo\n- Ada Moore, MIT\n"
)


OFFICES_APART = """\
# Program Committee

{office}

- Ada Moore (University of Leeds, UK)
- Ben Okri (Oslo Tech, Norway)

Program Committee Members

- Zed Zulu (University of Kent, UK)
"""


def people_of(ending: str, text: str) -> list[dict[str, Any]]:
    return read_people(parse_page(text, file=f"call.{ending}"))


def test_a_row_whose_name_nearly_fills_its_column_is_a_row_of_its_own() -> None:
    assert [(one["name"], one["affiliation"]) for one in people_of("txt", COLUMNS)] == [
        ("Ada Moore", "University of Leeds, UK"),
        ("Zed Zulu", "University of Kent, UK"),
        ("Bruno C. d. S. Okri", "The University of Porto, Portugal"),
        ("Chloé Dupont-Marceaux", "INRIA, France"),
        ("Ben Holm", "KU Leuven, Belgium"),
    ]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Bob Feld, MIT (chair)", "chair"),
        ("Bob Feld (MIT, USA)", None),
        ("Bob Feld (chair), MIT", "chair"),
        ("Bob Feld (Co-Chair)", "Co-Chair"),
    ],
)
def test_who_chairs_a_committee_has_that_title_in_it(line: str, title: str | None) -> None:
    people = people_of("md", f"## Program committee\n\n- {line}\n- Zed Zulu, MIT\n")
    assert [(one["name"], one["role"], one.get("title")) for one in people] == [
        ("Bob Feld", "program_committee", title),
        ("Zed Zulu", "program_committee", None),
    ]


@pytest.mark.parametrize(
    ("heading", "office", "role"),
    [
        ("Program Committee", "General Chair", "organizer"),
        ("Program Committee", "Program Chair", "program_committee"),
        ("Program Committee and Organizers", "General Chair", "organizer"),
        ("Program Committee and Organizers", "Program Chair", "organizer"),
    ],
)
def test_who_chairs_the_event_organizes_it_beside_its_committee(heading: str, office: str, role: str) -> None:
    text = f"## {heading}\n\n{office}: Ada Moore (MIT)\n"
    assert [one["role"] for one in people_of("md", text)] == [role]


def test_members_stand_below_a_sentence_that_leads_to_them() -> None:
    assert [(one["name"], one["role"], one["affiliation"]) for one in people_of("txt", FORMED)] == [
        (
            "Ada Moore",
            "organizer",
            "University of Southern Leeds and Knots & Rope Laboratory, Leeds Institute of Technology",
        ),
        ("Ben Okri", "organizer", "Rowan School"),
    ]


@pytest.mark.parametrize("text", ALSO_FORMED)
def test_members_stand_below_other_sentences(text: str) -> None:
    assert [(one["name"], one["role"]) for one in people_of("md", text)] == [
        ("Ada Moore", "program_committee"),
        ("Ben Okri", "program_committee"),
    ]


def test_what_else_a_sentence_with_a_committee_leads_to_is_nobody() -> None:
    assert people_of("md", OTHERS_LISTED) == []


def test_a_chair_in_a_cell_is_no_label_of_the_others() -> None:
    rows = "<tr><td>A. Moore, UK (chair)</td><td>B. Holm, USA</td></tr><tr><td>C. Dahl, UK</td><td>D. Eng, UK</td></tr>"
    page = parse_page(f"<h2>Steering committee</h2><table>{rows}</table>", file="call.html")
    assert [(one["name"], one["role"]) for one in read_people(page)] == [
        ("A. Moore", "advisor"), ("B. Holm", "advisor"), ("C. Dahl", "advisor"), ("D. Eng", "advisor"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("above", "heading", "told"),
    [
        ("Program Committee", "Committee", ("program_committee", None)),
        ("Program Committee", "The committee", ("program_committee", None)),
        ("Steering Committee", "Committee", ("advisor", None)),
        ("Program Committee", "Chairs", ("organizer", "Program Committee Chair")),
        ("PROGRAM COMMITTEE", "Co-Chairs", ("organizer", "Program Committee Chair")),
        ("Program Committee", "Organizing committee", ("organizer", None)),
        ("Program Committee and Organizers", "Committee", ("organizer", None)),
        ("Organization", "Committee", ("organizer", None)),
        ("Organization", "Chairs", ("organizer", None)),
    ],
)
def test_a_bare_heading_under_a_committee_is_of_it(above: str, heading: str, told: tuple[str, str | None]) -> None:
    text = f"# Knots\n\n## {above}\n\n### {heading}\n\n- Ada Moore, _Knot Tech_\n- Ben Okri, _University of Oslo\t_\n"
    people = people_of("md", text)
    assert [(one["role"], one.get("title")) for one in people] == [told, told]
    assert [one["affiliation"] for one in people] == ["Knot Tech", "University of Oslo"]


def test_one_row_that_names_nobody_for_sure_hides_none_of_the_others() -> None:
    rows = "Al Acq CMU\n  Ada Moore    UFMG, Brazil\n  Ben Okri          Duke\n  Zed Zulu      Kent (PC Co-Chair)"
    people = people_of("txt", f"Rope Workshop\n\nProgram Committee\n  {rows}\n")
    assert [(one["name"], one["role"], one.get("title")) for one in people] == [
        ("Ada Moore", "program_committee", None),
        ("Ben Okri", "program_committee", None),
        ("Zed Zulu", "program_committee", "PC Co-Chair"),
    ]


@pytest.mark.parametrize(
    ("office", "title"),
    [
        ("Program Chairs", "Program Chair"),
        ("Programme Co-Chairs", "Programme Co-Chair"),
        ("Program Co-chairs", "Program Co-chair"),
        ("Scientific Chairs", "Scientific Chair"),
        ("Tutorial and Demo Chairs", "Tutorial and Demo Chair"),
    ],
)
def test_an_office_in_a_line_of_its_own_heads_those_who_hold_it(office: str, title: str) -> None:
    ada, ben, zed = people_of("md", OFFICES_APART.format(office=office))
    assert {one["title"] for one in (ada, ben)} == {title}
    assert {one["role"] for one in (ada, ben)} == {"organizer"}
    assert zed["role"] == "program_committee"
    assert "title" not in zed


@pytest.mark.parametrize("line", ["Please mail the chairs", "Chosen by our chairs", "Chairs and tables"])
def test_a_sentence_with_chairs_heads_nobody(line: str) -> None:
    assert {one["role"] for one in people_of("md", OFFICES_APART.format(office=line))} == {"program_committee"}
