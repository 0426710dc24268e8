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
