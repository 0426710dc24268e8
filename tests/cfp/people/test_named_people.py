"""Who organizes and speaks, where a sentence, a bracket or an unusual heading says so."""

from __future__ import annotations

import pytest

from bot.cfp.build import build_faq
from bot.cfp.people.people import read_people
from bot.page.parse import parse_page
from tests.cfp.small_calls import built

PEOPLE = [
    # several labels on a line
    ("**Program Chairs:** Ada Moore, Ben Holm, Eva Lund **Keynote speakers: **Cara Lind (Oslo) Dee Berg (Bergen)",
     ["Ada Moore, organizer", "Ben Holm, organizer", "Eva Lund, organizer", "Cara Lind, speaker, Oslo",
      "Dee Berg, speaker, Bergen"]),
    ('## Speakers\n\n- Ada Moore ("Plenary")\n- Ben Holm (Oslo, Lecture title: Knots and ropes)',
     ["Ada Moore, speaker", "Ben Holm, speaker, Oslo"]),
    # what a paragraph tells of each
    ("Organisers:  \nAda Moore is an Associate Professor at Knot College and a sailor. Her work is on ropes.\n\n"
     "Ben Holm is a Research Fellow, University of Nets. He likes knots.\n\nEva Lund is a teacher.",
     ["Ada Moore, organizer, Knot College", "Ben Holm, organizer, University of Nets", "Eva Lund, organizer"]),
    ("Ada Moore is a professor at Knot College.", []),
    # where somebody is, right behind a name that is marked
    ("## Speakers\n\n- [Ada Moore](https://a.example) University of Oslo\n- [Ben Holm](https://b.example) LatchKnots\n"
     "- **Eva Lund** Nets / Ropes Inc\n- [Cara Lind](https://c.example) The Knots of Old",
     ["Ada Moore, speaker, University of Oslo", "Ben Holm, speaker, LatchKnots", "Eva Lund, speaker, Nets / Ropes Inc",
      "Cara Lind, speaker"]),
    ("## Committee\n\nWei Lu (Jack) Jiang, Knot University\n\n## Advisors\n\nAda Moore\n\n"
     "[LinkedIn](https://l.example) [X](https://x.example) [Bluesky](https://b.example)",
     ["Wei Lu Jiang, organizer, Knot University", "Ada Moore, advisor"]),
    # told twice, and only then where from
    ("Keynote by Ada Moore.\n\n## Keynote speakers\n\n- Ada Moore (Oslo)\n- Ben Holm",
     ["Ada Moore, speaker, Oslo", "Ben Holm, speaker"]),
    ("Keynote talk by Ada Moore ([abstract](keynote.html)).\n\n## Speakers\n\n- Ada Moore (Oslo)",
     ["Ada Moore, speaker, Oslo"]),
    # signs that break lines in some dialects
    ("## Committee\n\nAda Moore\\\\\nBen Holm\\\\\nEva Lund",
     ["Ada Moore, organizer", "Ben Holm, organizer", "Eva Lund, organizer"]),
    # what organizers are told
    ("## For Organizers\n\n- Register on [Your Page](page.html).\n- Please also read [Other Notes](notes.html).", []),
    ("## Information for speakers and chairs\n\n- Please also read [Other Notes](notes.html).", []),
    ("All meet in Oslo. Our keynote speakers will be Professor A.W. Eaton (Oslo) and Professor Rowan Bell (Bergen).",
     ["A.W. Eaton, speaker, Oslo", "Rowan Bell, speaker, Bergen"]),
    ("Keynote speakers include Ada Berg, Ben Holm and Cara Lind.",
     ["Ada Berg, speaker", "Ben Holm, speaker", "Cara Lind, speaker"]),
    ("## Who runs it\n\n- Ingrid Solheim (University of Tromsø) – general co-chair",
     ["Ingrid Solheim, organizer, University of Tromsø"]),
    ("## Committee\n\nSiobhan Kelly (chair), Mark Doyle (treasurer), Eimear Walsh",
     ["Siobhan Kelly, organizer", "Mark Doyle, organizer", "Eimear Walsh, organizer"]),
    ("## Organizing team\n\nAma Mensah · Rui Tavares · Jess Dowd (student volunteer lead)",
     ["Ama Mensah, organizer", "Rui Tavares, organizer", "Jess Dowd, organizer"]),
    ("Program team: Bea Lobo, Sanjay Pillai, Chloe Martin. Hosted by Ropes e.V., Rua das Flores 12.",
     ["Bea Lobo, organizer", "Sanjay Pillai, organizer", "Chloe Martin, organizer"]),
    ("Organizers: Ada Berg, Ben Holm. Questions go to them.", ["Ada Berg, organizer", "Ben Holm, organizer"]),
    ("## Contact\n\nMaria van der Velde and Lorenzo Costa (conveners), ropes@letters.example",
     ["Maria van der Velde, organizer", "Lorenzo Costa, organizer"]),
    ("## Contact\n\nMaria van der Velde and Lorenzo Costa (Leiden), ropes@letters.example", []),
    ("### LOCAL ORGANIZING COMMITTEE MEMBERS\n\n- Shihui Zhang, Knot University",
     ["Shihui Zhang, organizer, Knot University"]),
    ("### PROGRAM COMMITTEE MEMBERS\n\n- Shihui Zhang, Knot University",
     ["Shihui Zhang, program_committee, Knot University"]),
    ("## ORGANISING COMMITTEE\n\nAda Moore (Rope University) (Co-Chair)\n(others will follow)\n"
     "Ben Holm (Knot Institute, Norway)\nCara Lind (Oslo) (co-chair)\n\n## SCIENTIFIC SPONSORSHIP\n\nThe Rope Society",
     ["Ada Moore, organizer, Rope University", "Ben Holm, organizer, Knot Institute, Norway",
      "Cara Lind, organizer, Oslo"]),
    ("## Organisers\n\nOn behalf of the Loose Ends Project: Ada Moore, Ben Holm, Cara van Lind",
     ["Ada Moore, organizer", "Ben Holm, organizer", "Cara van Lind, organizer"]),
    ("This year's keynote lecture will be delivered by Dr. Ada Moore, president of the Rope Society.",
     ["Ada Moore, speaker"]),
    ("Please contact one of the special session co-chairs, Dr. Ada Moore (ada@x.example) or Prof. Ben Holm "
     "(ben@x.example).", ["Ada Moore, organizer", "Ben Holm, organizer"]),
    ("## Demo TPC Members\n\n- Ada Moore (Oslo)", ["Ada Moore, program_committee, Oslo"]),
    ("## Organizers\n\n– Ada Berg, Rope Inc – Ben Holm, Knot Tech – Cara Lind, Oslo",
     ["Ada Berg, organizer, Rope Inc", "Ben Holm, organizer, Knot Tech", "Cara Lind, organizer, Oslo"]),
    ("## Organizers\n\nAda Berg – University of Oslo – Norway", ["Ada Berg, organizer, University of Oslo – Norway"]),
    ("## Organizers\n\n- **Ada Berg** — University of Oslo & Ropes Inc — [bio](https://rope.example.org#ada)",
     ["Ada Berg, organizer, University of Oslo & Ropes Inc"]),
    ("## KNOT Guest Editors\n\n- Ada Berg, University of Oslo, Norway",
     ["Ada Berg, organizer, University of Oslo, Norway"]),
    ("## Organizers\n\n- Ben Okri (Oslo)\n\n## Guest editors of the issue\n\n- Ada Berg, University of Oslo, Norway",
     ["Ben Okri, organizer, Oslo"]),
    ("## Keynote speakers\n\n- Ben Okri (Oslo)\n\n## Guest editors\n\n- Ada Berg, Oslo", ["Ben Okri, speaker, Oslo"]),
    ("## Program Committee\n\n- Ada Berg, INRIA Knot Grand Est (France)",
     ["Ada Berg, program_committee, INRIA Knot Grand Est (France)"]),
    ("## Organizers\n\n- Ada Berg, Rope Society\n\nGreat Russell Street\n\nRue Victor Hugo, 75001 Paris\n\n"
     "Lange Gasse\n\nVilla Hügel, Essen", ["Ada Berg, organizer, Rope Society"]),
    ("Name(s) of organizer(s): Dr. Ada Berg (Oslo), Ben Holm", ["Ada Berg, organizer, Oslo", "Ben Holm, organizer"]),
    ("## Organizers\n\nCONGRESS SECRETARIAT\n\nPhone: 1234", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_people_are_named_in_many_ways(text: str, expected: list[str]) -> None:
    found = read_people(parse_page(f"# Rope Days 2031\n\n{text}", file="call.md"))
    told = [", ".join(filter(None, (one["name"], one["role"], one.get("affiliation")))) for one in found]
    assert told == expected


def test_a_job_is_no_part_of_where_somebody_works() -> None:
    page = parse_page(
        "# Workshop on Knots (KNOT 2031)\n\n## Invited speakers\n\n"
        "* [Ada Feld](https://ada.example.org)<br>\n  Professor of Computer Science<br>\n"
        "  Department of Knots, University of Oslo, Norway<br>\n  _On knots and ropes_\n"
        "* [Bo Berg](https://bo.example.org)<br>\n  Senior Lecturer, University of Cork<br>\n  Researcher at Ropes\n",
        file="call.md",
    )
    told = [(one.name, one.affiliation) for one in build_faq(page).faq.people]
    assert told == [
        ("Ada Feld", "Department of Knots, University of Oslo, Norway"),
        ("Bo Berg", "University of Cork, Ropes"),
    ]


def test_a_heading_on_support_is_nobody() -> None:
    page = parse_page(
        "# Workshop on Knots (KNOT 2031)\n\n## Committee\n\nProgramme committee members:\n\n- Ada Feld, Oslo\n"
        "- Bo Berg, Rope Inc\n\n## Industrial Support\n\n- Infoknot GmbH & Co. KG\n- Rope GmbH\n",
        file="call.md",
    )
    assert [one.name for one in build_faq(page).faq.people] == ["Ada Feld", "Bo Berg"]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (
            "Our Speaker & CfP Coordinator is Ada Berg, send any questions to her at cfp@example.org",
            ("Ada Berg", "Speaker & CfP Coordinator", None),
        ),
        ("The local chair is Ada Berg, University of Oslo.", ("Ada Berg", "local chair", "University of Oslo")),
    ],
)
def test_the_office_told_in_a_sentence_is_all_of_it_that_is_told(
    text: str, person: tuple[str, str, str | None]
) -> None:
    found = built(f"# Knot Fest 2031\n\nA conference on knots.\n\n## Contact\n\n{text}").faq.people
    assert [(one.name, one.title, one.affiliation) for one in found] == [person]
