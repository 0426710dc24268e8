"""Who stands where: in a file of several that its title heads, below words for a kind of committee, and among works
that are cited, which name nobody of the event.
"""

from __future__ import annotations

import pytest

from bot.cfp.people.people import read_people
from bot.page.page import join
from bot.page.parse import parse_page

_CHAIRS = "## General Chair\n\n- Ada Moore, Rope School\n"
_LIST = "- Ben Okri, Oslo\n- Zed Zulu, Kent\n"
CITED = [
    "Feld, B., & Holm, C. D. (2007). Knots of the port. Ropes, 10(1), 89-96.",
    "Bend, V. and Cord, R. (2031, May). Ropes in ports.",
    "Holm, C., Feld, B. (2030): How to tie knots. Journal of Ropes.",
    "Rope, M., Loop, K., ... & Bend, D. (2015). Slow ropes. Ropes, 518.",
]


def roles(*pages: tuple[str, str]) -> list[tuple[str, str]]:
    read = [parse_page(text, file=file) for file, text in pages]
    return [(one["name"], one["role"]) for one in read_people(join(read))]


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Technical Program Committee", "program_committee"),
        ("Steering committee", "advisor"),
        ("Invited speakers", "speaker"),
        ("Organizing Committee", "organizer"),
    ],
)
def test_the_title_of_a_file_heads_those_it_begins_with(title: str, role: str) -> None:
    page = f"---\ntitle: {title}\n---\n\n{_LIST}"
    assert roles(("chairs.md", _CHAIRS), ("more.md", page)) == [
        ("Ada Moore", "organizer"), ("Ben Okri", role), ("Zed Zulu", role),
    ]  # fmt: skip
    assert roles(("more.md", page)) == [("Ben Okri", role), ("Zed Zulu", role)]


@pytest.mark.parametrize("title", ["Venue", "Past organizers", "Committee meeting of knots", ""])
def test_no_role_goes_on_in_another_file(title: str) -> None:
    page = f"---\ntitle: {title}\n---\n\n{_LIST}"
    assert roles(("chairs.md", _CHAIRS), ("more.md", page)) == [("Ada Moore", "organizer")]


@pytest.mark.parametrize(
    ("kind", "role"),
    [("program", "program_committee"), ("Scientific", "program_committee"), ("organizing", "organizer"),
     ("Technical", "program_committee"), ("steering", "advisor"), ("local", "organizer")],
)  # fmt: skip
def test_a_word_for_a_kind_below_committees_is_a_role(kind: str, role: str) -> None:
    data = f"{kind}:\n  - name: Ben Okri\n    affiliation: Oslo\n  - name: Zed Zulu\n    affiliation: Kent\n"
    assert roles(("committee.yml", data)) == [("Ben Okri", role), ("Zed Zulu", role)]
    assert roles(("call.md", f"## Committees\n\n### {kind.title()}\n\n{_LIST}")) == [
        ("Ben Okri", role), ("Zed Zulu", role),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "label",
    [
        "Workshop Chairs: (knots@example.org)",
        "Organizers: knots@example.org",
        "**Program chairs**: ada@example.org, ben@example.org",
        "Organizing committee <knots@example.org>",
    ],
)
def test_an_address_may_stand_behind_the_label_of_a_list(label: str) -> None:
    page = f"---\ntitle: Program Committee\n---\n\n{label}\n\n{_LIST}"
    assert roles(("call.md", page)) == [("Ben Okri", "organizer"), ("Zed Zulu", "organizer")]


def test_where_to_write_is_no_label_of_a_list() -> None:
    assert roles(("call.md", f"# Knots\n\nWrite to the organizers: knots@example.org\n\n{_LIST}")) == []


@pytest.mark.parametrize(
    ("heading", "where"), [("## Sponsors", None), ("# Dates", None), ("### Oslo Tech", "Oslo Tech")]
)
def test_the_next_part_of_a_page_is_not_where_somebody_works(heading: str, where: str | None) -> None:
    page = parse_page(f"## Organizers\n\nAda Moore\n\n{heading}\n\nWe thank all.\n", file="call.md")
    assert [(one["name"], one.get("affiliation")) for one in read_people(page)] == [("Ada Moore", where)]


@pytest.mark.parametrize("work", CITED)
@pytest.mark.parametrize("heading", ["References", "Bibliography", "Literatur"])
def test_who_wrote_a_work_is_nobody_of_the_event(heading: str, work: str) -> None:
    page = f"# Knots\n\n## Organizers\n\n- Ada Moore (Oslo)\n\n### {heading}\n\n- {work}\n"
    assert roles(("call.md", page)) == [("Ada Moore", "organizer")]


def test_a_group_of_people_below_organizers_is_of_them() -> None:
    assert roles(("call.md", f"## Organizers\n\n### Oslo\n\n{_LIST}")) == [
        ("Ben Okri", "organizer"), ("Zed Zulu", "organizer"),
    ]  # fmt: skip
