"""People in columns of tables, by marks that a list explains, by roles that stand behind them; houses in sentences."""

from __future__ import annotations

import pytest

from bot.cfp.people.people import read_people
from bot.page.parse import parse_page

Person = tuple[str, str, str]
MOORE, HOLM = ("Ada Moore", "organizer", "Oslo Tech"), ("Ben Holm", "organizer", "Rope Institute")
SPEAKERS = [("Ada Moore", "speaker", "Oslo Tech"), ("Ben Holm", "speaker", "Rope Institute")]
PAGES: list[tuple[str, list[Person]]] = [
    ("| Role | Name | Affiliation |\n|---|---|---|\n| General chair | Prof. Ada Moore | Oslo Tech |\n"
     "| Web chair | Ben Holm | Rope Institute |", [MOORE, HOLM]),
    ("| Chairs | Ada Moore | Oslo Tech |\n|---|---|---|\n| | Ben Holm | Rope Institute |", [MOORE, HOLM]),
    ("## Organizers\n\n| ![](a.jpg) | ![](b.jpg) |\n|---|---|\n| **Ada Moore** | **Ben Holm** |\n"
     "| Oslo Tech | Rope Institute |", [MOORE, HOLM]),
    ("| ![](a.jpg) | ![](b.jpg) |\n|---|---|\n| **Ada Moore** | **Ben Holm** |\n| Oslo Tech | Rope Institute |\n\n"
     "*Workshop organizers*", [MOORE, HOLM]),
    ("## Organizers\n\n[Ada Moore (Oslo Tech)](https://a.example) ties knots.\n\n"
     "[Ben Holm (Rope Institute)](https://b.example) unties them.", [MOORE, HOLM]),
    ("**Organizers:** Ada Moore¹, Ben Holm²\n\n¹ Oslo Tech, ² Rope Institute", [MOORE, HOLM]),
    ("Organised by Ada Moore (1) and Ben Holm (2)\n\n(1) Oslo Tech, (2) Rope Institute", [MOORE, HOLM]),
    ("## Organizers\n\nAda Moore^1^, Ben Holm^2^\n\n^1^Oslo Tech  \n^2^Rope Institute", [MOORE, HOLM]),
    ("- Ada Moore, Oslo Tech\n- Ben Holm, Rope Institute\n\n(Organizers)", [MOORE, HOLM]),
    ("Ada Moore\n: Oslo Tech\n\nBen Holm\n: Rope Institute\n\n*(programme co-chairs)*", [MOORE, HOLM]),
    ("Ada Moore, Oslo Tech  \nBen Holm, Rope Institute\n\nThe organizers", [MOORE, HOLM]),
    ("## Organizers\n\n- Ada Moore, Oslo Tech\n- Ben Holm, Rope Institute\n\nProgramme committee", [MOORE, HOLM]),
    ("## Papers\n\n- Knots of old — Ada Moore, Oslo Tech\n- Ropes at sea — Ben Holm\n\nThe organizers", []),
    ("- **Ada Moore**, Oslo Tech — organizer\n- **Ben Holm**, Rope Institute — organizer", [MOORE, HOLM]),
    ("- Ada Moore (Oslo Tech), chair\n- Ben Holm (Rope Institute), co-chair", [MOORE, HOLM]),
    ("## Organizers\n\n- Ada Moore – Oslo Tech – general chair\n- Ben Holm (Web), Rope Institute", [MOORE, HOLM]),
    ("Keynotes will be given by **Ada Moore** of Oslo Tech and **Ben Holm** of the Rope Institute.", SPEAKERS),
    ("We are glad that Ada Moore of Oslo Tech and Ben Holm of the Rope Institute have agreed to give invited talks.",
     SPEAKERS),
    ("We are glad to welcome Ada Moore from Oslo Tech as our keynote speaker.", SPEAKERS[:1]),
    ("Invited talks by Ada Moore of the School of Arts and Sciences",
     [("Ada Moore", "speaker", "School of Arts and Sciences")]),
    ("### Webmaster\nBen Holm (Rope Institute)", [HOLM]),
]  # fmt: skip


@pytest.mark.parametrize(("page", "people"), PAGES)
def test_people_are_told_with_where_they_work(page: str, people: list[Person]) -> None:
    text = f"# Workshop on Quiet Ropes\n\nThis is about ropes.\n\n{page}\n"
    found = read_people(parse_page(text, file="call.md"))
    assert [(one["name"], one["role"], one.get("affiliation", "")) for one in found] == people
