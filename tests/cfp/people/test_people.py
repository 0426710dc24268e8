"""Who is a person, in which role, in the scripts, orders and layouts of calls; and what is nobody."""

from __future__ import annotations

from typing import Any

import pytest

from bot.cfp.people.lines import people_in_line
from bot.cfp.people.names import in_order, is_name
from bot.cfp.people.people import read_people
from bot.cfp.people.roles import only_role, role_of
from bot.page.parse import parse_page

NAMES = [
    "Ada Moore", "J. R. R. Smith", "Khoa D Doan", "JANE DOE", "Jiro UEDA", "Ada MOORE", "LEE Min-jung",
    "TANAKA Hiroshi", "DE LA CRUZ Ramón", "Rémi d'Harcourt",
    "Jacoba van 't Hoff", "Bríd Ní Shúilleabháin", "Ferran Sabaté i Mas", "Hortense de La Rochefoucauld-Blin",
    "Nguyễn Thị Hồng Hạnh",
    "Fatima el Bakkali", "Prof.ssa Ottavia Scarpellini", "Ada Moore (she/her)", "李明", "欧阳慧敏", "高梨 亮太",
    "三好 ゆかり", "김하늘",
    "Sung Park", "Mary Hall", "Wei Day",
]  # fmt: skip
NOBODY = [
    "A Golden Prize", "A Special Mention", "Camera Ready", "Final Version", "Revised Version", "Rope LABS", "Oslo MIT",
    "Frequently Asked Questions", "Useful Links", "Reviewing Process", "Rights Reserved", "Getting Started",
    "Coffee Break", "Coffee Break & Posters", "Lunch Walk", "Rating Without Raging", "Panel Discussion",
    "Closing Remarks", "Opening Session",
    "UC Berkeley", "ETH Zurich", "KTH Stockholm", "TU Delft", "KNUST Kumasi", "University of Leeds", "Hotel Bellavista",
    "Town Hall Room", "RfR Skills",
    "Sistemas de Potencia y Energía", "Inteligência Artificial", "Données Ouvertes et Santé", "住宿情况", "常见问题",
    "Machine Learning", "大会主席", "陕西师范大学", "招待講演", "Pausa Café", "Kaffeepause Foyer", "Tavola Rotonda",
    "to be announced", "Rope Modelling", "Knot Detection", "Parallel Ropes", "Scalability Knots",
]  # fmt: skip
FAMILY_FIRST = {
    "van der Berg, Jan": "Jan van der Berg",
    "van 't Hoff, Jacoba": "Jacoba van 't Hoff",
    "Gadotti, Fiammetta": "Fiammetta Gadotti",
    "Kwon, Sun-hee": "Sun-hee Kwon",
    "Ada Moore, Ben Okri": "",
    "Ada Moore, Leeds": "",
    "Leeds, UK": "",
}
ROLES = {
    "Appel à oratrices et orateurs": None, "Aufruf an Referenten": None, "Convocatoria de ponentes": None,
    "Chamada de palestrantes": None, "Call per relatori": None, "Oproep voor sprekers": None, "講演者募集": None,
    "Organizing Committee": "organizer", "Program Committees": "program_committee", "Programme co-chairs": "organizer",
    "Steering committee": "advisor",
    "Invited speakers": "speaker", "Keynotes": "speaker", "Panelists": "panelist", "Who is behind it": "organizer",
    "Sub-reviewers": "program_committee",
    "Veranstalter": "organizer", "Programmkomitee": "program_committee", "Eingeladene Vorträge": "speaker",
    "Comité d'organisation": "organizer", "Comité scientifique": "program_committee",
    "Conférencière invitée": "speaker",
    "Coordinan": "organizer", "Comité evaluador": "program_committee", "Conferencistas": "speaker",
    "Comissão organizadora": "organizer", "Comissão científica": "program_committee", "Palestrantes": "speaker",
    "Comitato organizzatore": "organizer", "Comitato scientifico": "program_committee", "Relatori invitati": "speaker",
    "Organisatie": "organizer", "Programmacommissie": "program_committee", "Sprekers": "speaker",
    "组织委员会": "organizer", "程序委员会委员": "program_committee", "程序委员会主席": "organizer",
    "特邀报告人": "speaker",
    "実行委員会": "organizer", "プログラム委員": "program_committee", "招待講演": "speaker",
    "Session chairs": None, "Call for papers": None, "Past organizers": None, "Chairs of 2029": None, "Sponsors": None,
    "Venue": None, "Contact the chairs": None,
}  # fmt: skip
LINES = {
    "Bob Feld, Czech Republic (co-chair)": [("Bob Feld", "Czech Republic")],
    "van der Berg, Jan (Delft)": [("Jan van der Berg", "Delft")],
    "李文渊(陕西师范大学)、陈晓东(西安交通大学)": [("李文渊", "陕西师范大学"), ("陈晓东", "西安交通大学")],
    "Ada Moore (University of Leeds; she/her)": [("Ada Moore", "University of Leeds; she/her")],
    "Ming Li (李明), Peking University": [("Ming Li", "Peking University")],
    "李明 (Ming Li), Peking University": [("李明", "Peking University")],
    "Ana Lima (USP), Rui Sá (UFMG) e Inês Cruz (UFRJ)": [
        ("Ana Lima", "USP"),
        ("Rui Sá", "UFMG"),
        ("Inês Cruz", "UFRJ"),
    ],
    "Ana Lima (USP) y Rui Berg (UNAM)": [("Ana Lima", "USP"), ("Rui Berg", "UNAM")],
    "Ana Lima (USP) et Rui Berg": [("Ana Lima", "USP"), ("Rui Berg", "")],
    "E. Lima (USP), Y. Berg (TU Wien) en Eva Sol (Gent)": [
        ("E. Lima", "USP"),
        ("Y. Berg", "TU Wien"),
        ("Eva Sol", "Gent"),
    ],
    "Ada Moore (Red Hat), Ben Okri (Meta)": [("Ada Moore", "Red Hat"), ("Ben Okri", "Meta")],
    "Dr. Kai Moe (they/them) | Tromso Tech": [("Kai Moe", "Tromso Tech")],
    "Organizing chairs. Ada Moore (Leeds); Ben Okri (Meta)": [("Ada Moore", "Leeds"), ("Ben Okri", "Meta")],
}
ORGANIZERS = {
    "headings with linked affiliations": (
        "md",
        (
            "## Organizers\n\n### Ann Berg [(MIT)](https://a.b/berg)\n\nKNOTS THAT HOLD\n\n"
            "### Ben Okri [(Leeds)](https://a.b/o)\n"
        ),
        ["Ann Berg", "Ben Okri"],
    ),
    "a table with family names first": (
        "md",
        "## Organisers\n\n| | Name | From |\n|-|-|-|\n| 🇳🇱 | van Dam, Jan | Delft |\n| 🇮🇹 | Rossi, Ada | Trento |\n",
        ["Jan van Dam", "Ada Rossi"],
    ),
    "a committee is none": (
        "md",
        (
            "## Committees\n\n### Workshop organisers\n\n* Ada Moore\n\n### Program Committees\n\n* Zed Zulu, MIT\n"
            "* Yan Xu, ETH (co-chair)\n"
        ),
        ["Ada Moore"],
    ),
    "headings of plain text": (
        "txt",
        (
            "Organizing committee\n\n    Ada Moore, Leeds\n    Ben Okri, Meta\n\nProgram committee\n\n"
            "    Zed Zulu, Yan Xu, Li Wei\n"
        ),
        ["Ada Moore", "Ben Okri"],
    ),
    "bold names on lines of their own": (
        "md",
        "## Comissão organizadora\n\n**Profa. Dra. Ana Serra** – coordenadora\n**Kauã Souza Lima** – representante\n",
        ["Ana Serra", "Kauã Souza Lima"],
    ),
    "a table with roles": (
        "html",
        (
            "<h2>組織</h2><table><tr><th>実行委員長</th><td>前田 蓮(金沢大学)</td></tr><tr><th>プログラム委員</th>"
            "<td>小笠原 透、崔 秀珍</td></tr></table>"
        ),
        ["前田 蓮"],
    ),
    "those of another year": (
        "md",
        "## Organizers\n\n- Ada Moore\n\n## History\n\nChairs of 2029: Zed Zulu, Yan Xu\n",
        ["Ada Moore"],
    ),
    "the end of a sentence": (
        "md",
        "## Questions\n\nIf you have any, please contact our 2031 workshop chairs:\n\n**Ada Moore**\n\n**Ben Okri**\n",
        ["Ada Moore", "Ben Okri"],
    ),
    "a label in Chinese": ("txt", "组织机构\n\n大会主席:李文渊(陕西师范大学)\n程序委员会委员:王立、张宏\n", ["李文渊"]),
}
SPEAKERS = {
    "a programme with breaks": (
        "md",
        (
            "## Invited speakers\n\n- Ada Moore (Leeds)\n- Coffee Break\n- Ben Okri (Meta): *Why Knots Hold*\n"
            "- Panel: Who Ties?\n"
        ),
        ["Ada Moore", "Ben Okri"],
    ),
    "cards with titles": (
        "html",
        "<h2>Keynote</h2><div><h5>Ada Moore</h5><h6>KU Leuven</h6><p>Rating Beyond Raging</p></div>",
        ["Ada Moore"],
    ),
    "a sentence": (
        "md",
        "# Who\n\nThe invited talk will be given by Ada Moore (Leeds). It is about knots.\n",
        ["Ada Moore"],
    ),
    "a sentence among others in Italian": (
        "md",
        "# Convegno\n\nIl convegno è aperto a tutti. I keynote speakers sono Ada Moore (Università di Bari), Ben Okri "
        "(CNR) e Carla Dunn (Politecnico di Torino). Le proposte sono attese.\n",
        ["Ada Moore", "Ben Okri", "Carla Dunn"],
    ),
    "areas of lectures in Spanish are nobody": (
        "md",
        "# Llamado\n\nLas áreas de interés de las conferencias son las siguientes:\n\n- Sistemas de Potencia\n"
        "- Energías Renovables\n- Sistemas de Control\n",
        [],
    ),
    "a sentence in Dutch": (
        "md",
        "## Spreker\n\nDe openingslezing wordt verzorgd door *Willemijn ter Horst* (Unie van Waterschappen).\n",
        ["Willemijn ter Horst"],
    ),
    "lines below a sentence": (
        "txt",
        (
            "Keynote lectures will be given by\n\n  Prof. Ada Moore (Leeds)\n  Dr Ben Okri (Meta)\n\n"
            "Local organisers:\n\n  Li Wei\n"
        ),
        ["Ada Moore", "Ben Okri"],
    ),
    "a label and a line below": (
        "txt",
        "Invited: Prof. Ada Moore, Nationaal Archief\n         Dr. Ben Okri, Oslo\n",
        ["Ada Moore", "Ben Okri"],
    ),
}


@pytest.mark.parametrize("text", NAMES)
def test_names_are_names(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize("text", NOBODY)
def test_places_breaks_and_titles_are_nobody(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(("text", "turned"), FAMILY_FIRST.items())
def test_a_family_name_that_stands_first_is_put_last(text: str, turned: str) -> None:
    assert in_order(text) == turned


@pytest.mark.parametrize(("text", "role"), ROLES.items())
def test_headings_name_roles(text: str, role: str | None) -> None:
    found = role_of(text)
    assert (found and found.role) == role


def test_a_heading_that_only_names_a_role_is_told_from_one_that_says_more() -> None:
    texts = ("Organizing committee", "Invited speakers:", "Programmkomitee", "Program chair Ada", "Committee dinner")
    assert [only_role(text) for text in texts] == [True, True, True, False, False]


@pytest.mark.parametrize(("line", "people"), LINES.items())
def test_a_line_names_people_and_where_they_work(line: str, people: list[tuple[str, str]]) -> None:
    assert [(named.name, named.where) for named in people_in_line(line)] == people


@pytest.mark.parametrize("case", ORGANIZERS)
def test_organizers(case: str) -> None:
    assert named(*ORGANIZERS[case][:2], "organizer") == ORGANIZERS[case][2]


@pytest.mark.parametrize("case", SPEAKERS)
def test_speakers(case: str) -> None:
    assert named(*SPEAKERS[case][:2], "speaker") == SPEAKERS[case][2]


def test_who_chairs_a_committee_stays_in_it() -> None:
    people = people_of("md", "## Program committee\n\n- Bob Feld, Chile (co-chair)\n- Zed Zulu, MIT\n")
    assert [(one["role"], one.get("title"), one.get("affiliation")) for one in people] == [
        ("program_committee", "co-chair", "Chile"),
        ("program_committee", None, "MIT"),
    ]


def named(ending: str, text: str, role: str) -> list[str]:
    return [person["name"] for person in people_of(ending, text) if person["role"] == role]


def people_of(ending: str, text: str) -> list[dict[str, Any]]:
    return read_people(parse_page(text, file=f"call.{ending}"))
