"""People who share a line, and below it where all of them work; lines to the reader below a name."""

from __future__ import annotations

import pytest

from bot.cfp.people.people import read_people
from bot.page.parse import parse_page

HEAD = "# Rope Workshop 2031\n\n## Organising Committee\n\n"


def people(text: str, ext: str = "md") -> list[tuple[str, str]]:
    found = read_people(parse_page(HEAD + text, file=f"call.{ext}"))
    return [(one["name"], one.get("affiliation", "")) for one in found]


OSLO = [("Ada Moore", "University of Oslo"), ("Ben Holm", "University of Oslo")]
SHARED = [
    ("Ada Moore, Ben Holm  \nUniversity of Oslo", OSLO),
    ("Ada Moore and Ben Holm  \nUniversity of Oslo", OSLO),
    ("Ada Moore & Ben Holm  \nUniversity of Oslo", OSLO),
    ("- Ada Moore, Ben Holm  \n  University of Oslo", OSLO),
    ("Ada Moore, Ben Holm\nUniversity of Oslo", OSLO),
    ("Ada Moore, Ben Holm and Cora Lind  \nOslo Tech",
     [("Ada Moore", "Oslo Tech"), ("Ben Holm", "Oslo Tech"), ("Cora Lind", "Oslo Tech")]),
    ("Ada Moore, Ben Holm  \nKungliga Rephögskolan",
     [("Ada Moore", "Kungliga Rephögskolan"), ("Ben Holm", "Kungliga Rephögskolan")]),
    ("Ada Moore, Ben Holm  \nUniversity of Oslo\n\nCora Lind  \nRope Institute",
     [*OSLO, ("Cora Lind", "Rope Institute")]),
    # two houses of one, and two people of one house each
    ("- Ada Moore, Kobe University / KNOT Labs\n- Ben Holm, Oslo Tech",
     [("Ada Moore", "Kobe University / KNOT Labs"), ("Ben Holm", "Oslo Tech")]),
    ("Ada Moore, Oslo Tech / Ben Holm, Lund Tech", [("Ada Moore", "Oslo Tech"), ("Ben Holm", "Lund Tech")]),
    # links in a row behind a label, on lines that only the source breaks
    ("* Local Organizers:\n  [Ada Moore](https://ada.example)\n  [Ben Holm](https://ben.example)",
     [("Ada Moore", ""), ("Ben Holm", "")]),
    # one name, over a line that only the source breaks
    ("Ada Moore\t\nUniversity of Oslo\n\nBen Holm  \nUniversity of Oslo", OSLO),
]  # fmt: skip
EACH_OF_THEIR_OWN = [
    ("Ada Moore, University of Oslo  \nBen Holm, University of Oslo", OSLO),
    ("Ada Moore  \nUniversity of Oslo", OSLO[:1]),
    ("Ada Moore\nis a professor at the University of Oslo.", OSLO[:1]),
    ("Ada Moore  \nBen Holm", [("Ada Moore", ""), ("Ben Holm", "")]),
    ("Ada Moore, Oslo  \nBen Holm, Porto", [("Ada Moore", "Oslo"), ("Ben Holm", "Porto")]),
    ("- Ada Moore, University of Oslo\n- Ben Holm, University of Oslo", OSLO),
    ("Ada Moore, Ben Holm, Cora Lind", [("Ada Moore", ""), ("Ben Holm", ""), ("Cora Lind", "")]),
]


@pytest.mark.parametrize(("text", "expected"), SHARED)
def test_names_on_a_line_share_what_stands_below(text: str, expected: list[tuple[str, str]]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(("text", "expected"), EACH_OF_THEIR_OWN)
def test_names_with_lines_of_their_own_do_not(text: str, expected: list[tuple[str, str]]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    "below",
    [
        "You can reach the chairs by sending email to ropes@example.org.",
        "Please write to the programme chairs for all questions.",
        "Contact the workshop chairs at ropes@example.org",
        "For more information, ask the general chair.",
        "If you have questions, write to the chairs.",
        "Questions? Ask the publicity chair.",
        "To reach the chairs, write to ropes@example.org",
        "We, the programme chairs, look forward to your papers.",
        "E-mail the chairs: ropes@example.org",
        "Write to the chairs: ropes@example.org",
    ],
)
def test_a_line_to_the_reader_is_nobody_s_office(below: str) -> None:
    found = read_people(parse_page(f"{HEAD}**Ada Moore**\n\n**Ben Holm**\n\n{below}", file="call.md"))
    assert [(one["name"], one.get("title"), one.get("affiliation")) for one in found] == [
        ("Ada Moore", None, None),
        ("Ben Holm", None, None),
    ]


def test_an_office_below_a_name_stays_one() -> None:
    found = read_people(parse_page(f"{HEAD}**Ada Moore**\n\nProgramme chair, Oslo Tech", file="call.md"))
    assert [(one["name"], one.get("title")) for one in found] == [("Ada Moore", "Programme chair, Oslo Tech")]


SPEAKERS = [
    "We are excited that Ada Moore and Ben Holm have agreed to give invited talks.",
    "We are happy to announce that Ada Moore and Ben Holm will give keynotes.",
    "We are delighted that Ada Moore and Ben Holm have accepted to deliver keynote lectures.",
    "We are pleased that Ada Moore and Ben Holm will be giving the plenary talks.",
    "It is an honour that Ada Moore and Ben Holm have agreed to deliver our invited lectures.",
    "We are glad that Ada Moore and Ben Holm accepted our invitation to give keynote talks.",
]
NO_SPEAKERS = [
    "We are happy that Rope Works and Knot Supplies have agreed to sponsor invited talks.",
    "We hope that you will give an invited talk.",
    "We are excited that Ada Moore and Ben Holm have agreed to review papers.",
    "Authors agree that they will give talks.",
]


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_has_agreed_to_give_talks_speaks(text: str) -> None:
    found = read_people(parse_page(f"# Rope Workshop 2031\n\nRopes are old. {text}", file="call.md"))
    assert [(one["name"], one["role"]) for one in found] == [("Ada Moore", "speaker"), ("Ben Holm", "speaker")]


@pytest.mark.parametrize("text", NO_SPEAKERS)
def test_who_agrees_to_something_else_does_not(text: str) -> None:
    found = read_people(parse_page(f"# Rope Workshop 2031\n\nRopes are old. {text}", file="call.md"))
    assert [one["name"] for one in found if one["role"] == "speaker"] == []
