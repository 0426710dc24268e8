"""Who signs a letter with an office below the names, and people a line each where the page breaks only some lines."""

from __future__ import annotations

import pytest

from bot.cfp.people.people import read_people
from bot.page.parse import parse_page
from tests.cfp.people.test_signed_and_sized import page_of

ADA_AND_BEN = ["organizer Ada Moore", "organizer Ben Holm"]


@pytest.mark.parametrize(
    ("ext", "text", "people"),
    [
        ("md", "Best,\n\nAda Moore<br/>\nBen Holm\n\nProgram Committee Co-Chairs\n\nchairs@x.org", ADA_AND_BEN),
        ("md", "Kind regards,\n\nAda Moore and Ben Holm\n\nProgramme chairs", ADA_AND_BEN),
        ("md", "Best wishes,\n\nAda Moore\n\nBen Holm\n\nThe organizers", ADA_AND_BEN),
        ("md", "Sincerely,\n\nAda Moore, program chair\n\nBen Holm, general chair", ADA_AND_BEN),
        ("txt", "Best regards,\nAda Moore\nBen Holm\nWorkshop organizers\n", ADA_AND_BEN),
        ("md", "Mit freundlichen Grüßen\n\nAda Moore und Ben Holm\n\nOrganisationskomitee", ADA_AND_BEN),
        ("md", "Bien cordialement,\n\nAda Moore et Ben Holm\n\nComité d'organisation", ADA_AND_BEN),
        ("md", "Saludos cordiales,\n\nAda Moore y Ben Holm\n\nComité organizador", ADA_AND_BEN),
        ("md", "Best,\n\nAda Moore\n\nPublicity of the university", []),
        ("md", "Best,\n\nAda Moore\n\nProgram committee\n\n- Zed Zulu\n- Yan Xu", ["program_committee Zed Zulu"]),
        ("md", "Best papers\n\nAda Moore\n\nBen Holm\n\nProgram chairs", []),
        ("md", "We look forward to meeting you.\n\nBest,\n\nthe whole team of the university", []),
        (
            "md",
            "Invited speakers:\n\nZed Zulu (Bergen)\n\nPapers are due in May.\n\nBest wishes,\n\n"
            "Ada Moore and Ben Holm (local organising committee)",
            ["speaker Zed Zulu", *ADA_AND_BEN],
        ),
        (
            "md",
            "We meet in Oslo on 3 May, at which Zed Zulu (Rope University) and Yan Xu (RU) will give Keynote lectures.",
            ["speaker Zed Zulu", "speaker Yan Xu"],
        ),
        ("md", "## Tips for speakers\n\nAda Moore wrote what to do.", []),
        ("md", "Organised by:\nAda Moore (Oslo) and Ben Holm (Rome)\nWith collaboration by Cy Din (Bonn)", ADA_AND_BEN),
        ("md", "KNOT 2031 Organizing Committee\n\nAda Moore, Ben Holm", ADA_AND_BEN),
        (
            "txt",
            "ORGANIZERS\n\n   Ada Moore, EPITA, Oslo, Norway\n"
            "   Eva Falk, Academy of Sciences of Bergen, Bergen, Norway\n"
            "   Ben Holm, Aerospace Center, Tromso, Norway\n",
            ["organizer Ada Moore", "organizer Eva Falk", "organizer Ben Holm"],
        ),
        (
            "txt",
            "PC-Chairs:\n  Ada Moore (University of Northern Oslo & Tech, Norway)\n"
            "  Eva Falk (University of the Fjords of Bergen, Norway)\n"
            "  Ben Holm - ROPE track (Arctic University of Tromso, Norway)\n",
            ["organizer Ada Moore", "organizer Eva Falk", "organizer Ben Holm"],
        ),
        (
            "txt",
            "Program committee:\n  Zed Zulu (University of Northern Oslo and of the Fjords, Norway)\n"
            "  Yan Xu (Institute of the Fjords of Bergen, Norway)\n",
            ["program_committee Zed Zulu", "program_committee Yan Xu"],
        ),
    ],
)
def test_who_organizes(ext: str, text: str, people: list[str]) -> None:
    found = [f"{one['role']} {one['name']}" for one in read_people(page_of(text, ext))]
    assert found[: len(people) or None] == people


def test_a_track_is_no_part_of_an_affiliation() -> None:
    page = page_of("## Organizers\n\n- Ben Holm - ROPE track (Arctic University, Norway)\n- Ada Moore (Oslo Tech)")
    assert [one["affiliation"] for one in read_people(page)] == ["Arctic University, Norway", "Oslo Tech"]


@pytest.mark.parametrize(
    ("line", "where"),
    [
        ("Ada Moore — University of Bergen *(knot theory and nets)*", "University of Bergen"),
        ("Ada Moore, University of Bergen (robust AI)", "University of Bergen"),
        ("Ada Moore – Knot Tech and Rope Works (safety)", "Knot Tech and Rope Works"),
        ("Ada Moore - Rope Works [bends, hitches & splices]", "Rope Works"),
        ("**Ada Moore**, Knot Tech (human-centred nets)", "Knot Tech"),
        ("Ada Moore - Rope Works (formerly Knot Tech)", "Rope Works (formerly Knot Tech)"),
        ("Ada Moore, Knot Tech (Bergen)", "Knot Tech (Bergen)"),
        ("Ada Moore, Institute of Nets (part of Knot Tech)", "Institute of Nets (part of Knot Tech)"),
    ],
)
def test_what_somebody_works_on_is_no_part_of_an_affiliation(line: str, where: str) -> None:
    page = page_of(f"## Organizers\n\n- {line}\n- Ben Holm, Oslo Tech")
    assert [one["affiliation"] for one in read_people(page)] == [where, "Oslo Tech"]


@pytest.mark.parametrize(
    ("last", "names"),
    [
        ("Ada Moore (Knot College) and Ben Okri (University of Oslo)", ["Ada Moore", "Ben Okri"]),
        ("Ada Moore (Knot College)", ["Ada Moore"]),
        ("Ada Moore (Knot College) will tell you how to get there by boat.", []),
        ("We thank Ada Moore (Knot College) and the harbour for the boats they lent us.", []),
    ],
)
def test_a_letter_may_end_with_who_writes_it(last: str, names: list[str]) -> None:
    page = parse_page(f"# Workshop on Knots 2031\n\nDear all, send us your knots by May 3.\n\n{last}\n", file="call.md")
    assert [one["name"] for one in read_people(page)] == names


def test_names_below_another_heading_sign_nothing() -> None:
    page = parse_page("# Knots 2031\n\nDear all.\n\n## Winners\n\nAda Moore (Knot College)\n", file="call.md")
    assert read_people(page) == []
