"""People in lists: names that are words, too, wiki marks, talks below a name, chairs in a committee."""

from __future__ import annotations

import pytest

from bot.cfp.people.names import is_name
from tests.cfp.small_calls import built

_TOP = "# Workshop on Ropes\n\n## Important dates\n\n- Submission deadline: May 8, 2026 AoE\n\n"
_LISTS = [
    ("## Invited Speaker\n\n-   [Todd Moore](ToddMoore){.twikiLink} (Rope Research):\n    "
     "BEND, IBEND, WBEND, GBEND: So Many Ropes to Tie\n", ["Todd Moore"]),
    ("## Invited Speakers\n\n- Ada Moore (Oslo Tech):\n  Knots, Ropes and Cords\n- Ben Holm, Oslo Tech:\n"
     "  Lisp Machines\n", ["Ada Moore", "Ben Holm"]),
    ("## Keynotes\n\nAda Moore (Oslo Tech)\nROPE, KNOT: A Tool\n", ["Ada Moore"]),
    ("## Program Committee\n\n- [Mark Moore](MarkMoore){.twikiLink}\n- [Thom\n  Feld[^?^](http://www.example.org/edit/"
     "ThomFeld?topicparent=Rule)]{.twikiNewLink\n  style='background : #FFFFCE;'}\n- Mei Soon Tan (Oslo)\n",
     ["Mark Moore", "Thom Feld", "Mei Soon Tan"]),
    ("## Organizers\n\n- Mark Moore\n- Ada Berg\n- Ben Holm\n- Rope 4 All\n", ["Mark Moore", "Ada Berg", "Ben Holm"]),
]  # fmt: skip


@pytest.mark.parametrize(("page", "names"), _LISTS)
def test_the_people_of_a_list_are_read(page: str, names: list[str]) -> None:
    people = built(_TOP + page).faq.people
    assert [person.name for person in people] == names
    assert not any("Rope 4 All" in (person.affiliation or "") for person in people)


_BELOW = [
    ("Institute for Old Nets", "Tight Ropes in Ports: a Survey of the North", "Institute for Old Nets"),
    ("European Rope Centre", "Models of nets that sailors tie at sea", "European Rope Centre"),
    ("University of Bergen", "Ropes: an overview", "University of Bergen"),
    ("University of Bergen", "Department of Knots, Ropes and Cords of Norway",
     "University of Bergen, Department of Knots, Ropes and Cords of Norway"),
    ("University of Bergen", "Bergen, Norway", "University of Bergen, Bergen, Norway"),
    ("Ropes in Norway", "The Rope Works of the Old Port of Bergen",
     "Ropes in Norway, The Rope Works of the Old Port of Bergen"),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second", "where"), _BELOW)
def test_what_somebody_speaks_on_is_no_part_of_a_house(first: str, second: str, where: str) -> None:
    page = f"## Invited Speakers\n\n* [Ada Moore](http://a.example) <br> {first}\n<br> {second}\n* Ben Holm <br> Oslo"
    assert built(_TOP + page).faq.people[0].affiliation == where


def test_classes_in_braces_are_no_template() -> None:
    page = '- [Ada\n  Berg]{.newLink\n  style="color: red"}\n- [Ben Holm](ben){.style}'
    faq = built(f"{_TOP}## Program Committee\n\n{page}").faq
    assert [person.name for person in faq.people] == ["Ada Berg", "Ben Holm"]
    assert faq.submission.template is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Mei Soon Tan", True), ("June Park", True), ("Ada Berg^?^", True), ("Coming Soon", False),
        ("More Coming Soon", False), ("June Deadline", False), ("Tiny Kernels. Ada Berg", False),
    ],
)  # fmt: skip
def test_a_name_may_hold_a_word(text: str, named: bool) -> None:
    assert is_name(text) is named


def test_all_chairs_that_papers_are_mailed_to_are_kept() -> None:
    rules = (
        "For submission, a single file should be emailed to the program co-chairs\n\n"
        "- Ben Holm (<holm@example.gov>)\n- Ada Berg (<berg@example.nl>)\n\nno later than June 10, 2026."
    )
    faq = built(f"{_TOP}## Submission\n\n{rules}").faq
    assert [(one.name, one.role, one.title) for one in faq.people] == [
        ("Ben Holm", "organizer", "Program Co-Chair"),
        ("Ada Berg", "organizer", "Program Co-Chair"),
    ]
    told = next(entry.answer for entry in faq.entries if entry.id == "submission_link")
    assert "holm@example.gov" in told
    assert "berg@example.nl" in told
