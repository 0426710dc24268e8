"""Those whom a line names before others with brackets, those who open and close a day, and committees that choose."""

from __future__ import annotations

from typing import Any

import pytest

from bot.cfp.people.people import read_people
from bot.cfp.people.roles import role_of
from bot.page.parse import parse_page


def people_of(text: str) -> list[dict[str, Any]]:
    return read_people(parse_page(text, file="call.md"))


LINES = {
    "Ada Moore, Ben Okri (chair; Rope University, NL), Cleo Dahl (Oslo Tech)": [
        ("Ada Moore", None), ("Ben Okri", "Rope University, NL"), ("Cleo Dahl", "Oslo Tech"),
    ],
    "Ada Moore, Ben Okri, Cleo Dahl (Oslo Tech), Dan Eng (chair)": [
        ("Ada Moore", None), ("Ben Okri", None), ("Cleo Dahl", "Oslo Tech"), ("Dan Eng", None),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("line", "people"), LINES.items())
def test_names_before_one_with_brackets_are_people_too(line: str, people: list[tuple[str, str | None]]) -> None:
    found = people_of(f"## Steering committee\n\n{line}\n")
    assert [(one["name"], one.get("affiliation")) for one in found] == people


TALKS = [
    '**Opening talk:** Ben Okri (Rope School), "Knots". **Closing talk:** t.b.a. when they answer our mail.',
    'Opening lecture: Ben Okri (Rope School), "Knots"', "Closing lecture: Ben Okri (Rope School)",
    "Closing talk: Ben Okri, Rope School", "Guest lecture: Ben Okri (Rope School)", "Guest talk: Ben Okri, Rope School",
    "Public lecture: Ben Okri (Rope School)", "After-dinner speech: Ben Okri (Rope School)",
    "Dinner talk: Ben Okri (Rope School)",
]  # fmt: skip


@pytest.mark.parametrize("line", TALKS)
def test_who_opens_or_closes_the_day_speaks(line: str) -> None:
    found = people_of(f"## Hosts\n\n- Ada Moore (Oslo)\n\n{line}\n")
    assert [(one["name"], one["role"], one["affiliation"]) for one in found] == [
        ("Ada Moore", "organizer", "Oslo"), ("Ben Okri", "speaker", "Rope School"),
    ]  # fmt: skip


CHOOSING = [
    "Selection Committee", "Paper Selection Committee", "Scientific Board", "Scientific Council", "Scientific Panel",
    "Academic Committee", "Reading Committee", "Selection panel", "Selection Board", "Review Panel", "Reviewing Panel",
    "Review Board", "Reviewing Board", "Technical Board", "Technical Program Board", "International Programme Board",
    "Programming Committee", "Paper Committee", "Papers Committee", "Abstract Committee", "Abstracts Committee",
    "Referee Committee", "Jury", "Jurors", "Jury members", "Comité de sélection", "Conseil scientifique",
    "Membres du jury", "Comité de relecture", "Comité de selección", "Consejo científico",
    "Comisión científica", "Comisión académica", "Comisión evaluadora", "Jurado", "Comitato di selezione",
    "Comitato tecnico-scientifico", "Consiglio scientifico", "Giuria", "Comissão de seleção", "Comitê de seleção",
    "Conselho científico", "Júri", "Auswahlkommission", "Auswahlkomitee", "Auswahlausschuss", "Programmkommission",
    "Wissenschaftlicher Ausschuss", "Jurymitglieder", "Wetenschappelijk comité", "Selectiecommissie", "Leescommissie",
    "科学委员会", "科學委員會", "評審委員會", "评委会", "審査委員", "審査員", "学術委員会", "選考委員会",
]  # fmt: skip
OTHERS = {
    "Scientific Advisory Board": "advisor", "Committee of Honour": "advisor", "Committee of Honor": "advisor",
    "Wissenschaftlicher Beirat": "advisor", "Local Committee": "organizer", "Executive Committee": "organizer",
    "Conference Committee": "organizer", "Selection Committee Chairs": "organizer", "Panel": "panelist",
}  # fmt: skip


@pytest.mark.parametrize(("heading", "role"), [*((one, "program_committee") for one in CHOOSING), *OTHERS.items()])
def test_who_chooses_papers_is_no_organizer(heading: str, role: str) -> None:
    found = role_of(heading)
    assert found is not None
    assert found.role == role


FIELDS = {
    "## Keynote speakers\n\n- Semiotics: Ada Moore (Oslo Tech, Norway)\n- Bends in ropes: Ben Okri, Rope School":
        [("Ada Moore", "Oslo Tech, Norway"), ("Ben Okri", "Rope School")],
    "## Reviewers\n\n* May 17 - June 9th: *Reviewing Stage*.": [],
    "## Organizers\n\n- Publicity: Ada Moore (Oslo)\n- Web: Ben Okri": [("Ada Moore", "Oslo"), ("Ben Okri", None)],
    "## Keynote speakers\n\n- Ada Moore (Oslo): Knots\n- Title: Rope Knots (Oslo)": [("Ada Moore", "Oslo")],
    "## Organizers\n\n- Ada Moore (Oslo)\n- Contact: Ben Okri (Rope School)": [("Ada Moore", "Oslo")],
}  # fmt: skip


@pytest.mark.parametrize(("text", "people"), FIELDS.items())
def test_who_has_a_field_or_a_task_stands_behind_it(text: str, people: list[tuple[str, str | None]]) -> None:
    assert [(one["name"], one.get("affiliation")) for one in people_of(text)] == people


def test_a_heading_under_a_name_may_be_the_title_of_a_talk() -> None:
    found = people_of(
        "## Speakers\n\n### Dr. Ada Moore\n\n#### Listening to the sea with cheap sensors\n\nShe tells of buoys.\n\n"
        "### Ben Okri\n\n#### University of Porto\n\n### Cleo Dahl\n\n#### Mud: why we sink\n\n"
        "### Dan Eng\n\nBefore he came to Oslo, he held a post at Knot College.\n"
    )
    assert [(one["name"], one.get("affiliation")) for one in found] == [
        ("Ada Moore", None), ("Ben Okri", "University of Porto"), ("Cleo Dahl", None), ("Dan Eng", None),
    ]  # fmt: skip


@pytest.mark.parametrize("title", ['"Hands that hold"', "“Hands that hold”", "«Hands that hold»"])
def test_a_title_in_quotation_marks_is_no_affiliation(title: str) -> None:
    found = people_of(f"## Hosts\n\n- Ada Moore (Oslo)\n\n## Programme\n\nKeynote: Ben Okri, {title}\n")
    assert [(one["name"], one.get("affiliation")) for one in found] == [("Ada Moore", "Oslo"), ("Ben Okri", None)]


@pytest.mark.parametrize("again", ["Okri Ben", "Ben Okri", "BEN OKRI"])
def test_who_speaks_is_one_however_the_programme_has_the_name(again: str) -> None:
    found = people_of(f"## Speakers\n\n- Ben Okri (Oslo)\n\n## Programme\n\nSpeaker: {again}\n")
    assert [one["name"] for one in found] == ["Ben Okri"]


def test_a_name_with_another_apostrophe_is_the_same() -> None:
    found = people_of("## Speakers\n\n- Ben O'Hara (Oslo)\n\n## Programme\n\nSpeaker: Ben O’Hara\n")
    assert len(found) == 1


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Invited Speakers and Panelists", "speaker"),
        ("Panelists & Speakers", "speaker"),
        ("Speakers / Panelists", "speaker"),
        ("Invited Panelists", "panelist"),
    ],
)
def test_who_speaks_or_sits_on_a_panel_speaks(heading: str, role: str) -> None:
    found = role_of(heading)
    assert found is not None
    assert found.role == role
