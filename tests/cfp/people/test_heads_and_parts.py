"""What stands above and below people without being one: parts of a committee, tracks, offices, places."""

from __future__ import annotations

import pytest

from bot.cfp.people.people import read_people
from bot.page.parse import parse_page

COMMITTEE = """\
## Scientific Committee
Chair
 Ada Moore (Oslo Uni, Norway)
Co-chairs
 Ben Holm (Rope Uni, Norway)

Members
Cara Diaz (University of Rome, Italy)
Dan Okri (Knot Lab, Ghana)
"""
TRACKS = """\
## Program Co-Chairs ✉rope-chairs@example.org

+ Ada Moore (Oslo)

## Track Chairs

+ Applied Cordage ✉cordage-track@example.org
  - Ben Holm (TU Wien, Austria)
+ Web Ropes ✉web-track@example.org
  - Cara Diaz (CMU, USA)
"""
OFFICES = """\
## Invited Speakers

* [Ada Moore](https://a.example.org), Oslo University
  * IRS President
* [Ben Holm](https://b.example.org), Rome University
  * IRS President Elect
* [Cara Diaz](https://c.example.org), Lima University
"""
HOST = """\
## Details

| --- | --- |
| __Host__ | Coast State University |
| | Fort Rope, Colorado, U.S.A. |
| __Organizers__ | |

* [Ada Moore](https://a.example.org) and [Ben Holm](https://b.example.org)
  * Department of Knots, Coast State University
"""
HEADINGS = """\
## Keynote: Ada Moore

- founder of [Knot Lab](https://knot.example.org)
- Fellow at Rope Centre

## 講者介紹：Ben Holm

- Founder of Ropes
"""


def people(text: str) -> list[tuple[str, str, str]]:
    return [(one["name"], one["role"], one.get("title", "")) for one in read_people(parse_page(text, file="call.md"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (COMMITTEE, [
            ("Ada Moore", "organizer", "Scientific Committee Chair"),
            ("Ben Holm", "organizer", "Scientific Committee Chair"), ("Cara Diaz", "program_committee", ""),
            ("Dan Okri", "program_committee", ""),
        ]),
        (TRACKS, [
            ("Ada Moore", "organizer", "Program Co-Chair"), ("Ben Holm", "organizer", "Track Chair"),
            ("Cara Diaz", "organizer", "Track Chair"),
        ]),
        (OFFICES, [("Ada Moore", "speaker", ""), ("Ben Holm", "speaker", ""), ("Cara Diaz", "speaker", "")]),
        (HOST, [("Ada Moore", "organizer", ""), ("Ben Holm", "organizer", "")]),
        (HEADINGS, [("Ada Moore", "speaker", ""), ("Ben Holm", "speaker", "")]),
    ],
)  # fmt: skip
def test_only_people_are_people(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert people(text) == expected


WRAPPED = [
    (
        "General Chair:  Ada Moore (Oslo)\nProgram Co-Chairs:  Ben Holm (Rome) and\nLi Wei (Bonn)\n"
        "Publicity Chair, Asia: Jo Chow (National Rope\nUniversity)\nCara Diaz (Lima)\nWeb Chair: Dan Okri (Cork)",
        [
            ("Ada Moore", "General Chair"),
            ("Ben Holm", "Program Co-Chair"),
            ("Li Wei", "Program Co-Chair"),
            ("Jo Chow", "Publicity Chair, Asia"),
            ("Cara Diaz", "Publicity Chair, Asia"),
            ("Dan Okri", "Web Chair"),
        ],
    ),
    (
        "General Chair: Ada Moore, University of\nOslo\nProgram Chair: Ben Holm, Rome",
        [("Ada Moore", "General Chair"), ("Ben Holm", "Program Chair")],
    ),
    (
        "General Chairs: Ada Moore (Oslo), Ben Holm\n(Rome)\nWeb Chair: Li Wei (Bonn)\nProgram Committee:\n"
        "Cara Diaz (Lima)",
        [("Ada Moore", "General Chair"), ("Ben Holm", "General Chair"), ("Li Wei", "Web Chair")],
    ),
]


@pytest.mark.parametrize("head", ["", "## Organizing Committee\n\n"])
@pytest.mark.parametrize(("text", "offices"), WRAPPED)
def test_each_line_of_a_paragraph_tells_its_own_office(head: str, text: str, offices: list[tuple[str, str]]) -> None:
    found = read_people(parse_page(f"# Rope Workshop 2031\n\n{head}{text}", file="call.md"))
    assert [(one["name"], one.get("title")) for one in found if one["role"] == "organizer"] == offices


def test_the_last_line_of_a_committee_may_head_the_next_one() -> None:
    text = "Steering Committee:\n\nAda Moore (Oslo)\nBen Holm (Rome)\nOrganizers:\n\nLi Wei (Bonn)\nJo Chow (Cork)"
    found = read_people(parse_page(f"# Rope Workshop 2031\n\n{text}", file="call.md"))
    assert [(one["name"], one["role"]) for one in found] == [
        ("Ada Moore", "advisor"), ("Ben Holm", "advisor"), ("Li Wei", "organizer"), ("Jo Chow", "organizer"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("heads", "titles"),
    [
        ("Web Chair | Publicity Chair", ["Web Chair", "Publicity Chair"]),
        ("Name | Publicity Chair", ["Program Chair", "Program Chair"]),  # what a row lists, and no office of each
        (" | ", ["Program Chair", "Program Chair"]),
    ],
)
def test_an_office_that_heads_a_column_is_that_of_who_stands_in_it(heads: str, titles: list[str]) -> None:
    table = f"| {heads} |\n|:--:|:--:|\n| Ada Moore | Ben Holm |\n| Oslo University | Rope University |\n"
    found = read_people(parse_page(f"### Program Chairs\n\n{table}", file="call.md"))
    assert [(one["name"], one.get("title")) for one in found] == [*zip(("Ada Moore", "Ben Holm"), titles, strict=True)]
