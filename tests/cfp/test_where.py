"""Where an event takes place and what it is part of, in headlines, labels and sentences of nine languages."""

from __future__ import annotations

import pytest

from bot.cfp.where import read_where
from bot.page.parse import parse_page
from bot.page.sentences import Sentence, sentences

DATES = "## Dates\n\n- Submission: May 1, 2031\n- Notification (tentative): June 1, 2031\n"


def where(text: str, ext: str = "md") -> dict[str, str]:
    page = parse_page(text, file=f"call.{ext}")
    found: dict[str, str] = {}

    def keep(name: str, value: str, _: Sentence) -> None:
        found.setdefault(name, value)

    told = [sentence for block in page.blocks for sentence in sentences(block)]
    read_where(page, told, keep)
    return found


@pytest.mark.parametrize(
    ("line", "city"),
    [
        ("Bologna, 12 e 13 maggio 2031", "Bologna"),
        ("Montpellier, 12-13 octobre 2033", "Montpellier"),
        ("Journée d’étude, Lyon, le 14 novembre 2028", "Lyon"),
        ("**Almería, 3 y 4 de febrero de 2031** · modalidad presencial", "Almería"),
        ("Lavras - MG, 24 a 26 de agosto de 2032", "Lavras"),
        ("Wolfenbüttel, 11. bis 12. März 2031", "Wolfenbüttel"),
        ("Werkbijeenkomst · Lelystad · donderdag 28 november 2030", "Lelystad"),
        ("Aug 30, 2031 • Busan • an INTERSPEECH'30 satellite", "Busan"),
        ("ECCV 2031 Workshop, Tel Aviv, Israel, October 24, 2031", "Tel Aviv, Israel"),
        ("- **Where:** Hobart, Tasmania, together with SoftSys 2032", "Hobart"),
        ("Place: Kraków, Poland (hybrid)", "Kraków, Poland"),
        ("Ort: Jena", "Jena"),
        ("地点：贵州·贵阳", "贵阳"),
        ("The workshop will be held in Swansea from 4 to 6 July 2031.", "Swansea"),
        ("L'atelier se tiendra à Nantes le lundi 5 juillet 2032.", "Nantes"),
        ("O encontro será realizado em Campina Grande, nos dias 28 e 29 de maio de 2031.", "Campina Grande"),
        ("研讨会将于2030年10月18日至20日在陕西省西安市召开。", "西安"),
        ("研究会は2032年3月6日（土）に金沢市で開催します。", "金沢"),
    ],
)
def test_a_city_is_read_without_its_country(line: str, city: str) -> None:
    assert where(f"# Workshop on Tools\n\n{line}\n\n{DATES}").get("city") == city


@pytest.mark.parametrize(
    "line",
    [
        "Tentative, May 1, 2031", "Update, May 1, 2031: we are open", "Room 5, May 1, 2031",
        "Faculty of Informatics, May 1, 2031",
        "Paper submission, May 1, 2031", "Online, May 1, 2031",
        "We met before in Turin, where the date was 25 September 2027.",
        "Advances in Sign Language Theory, May 1, 2031 (deadline)", "Germany, May 1, 2031", "Monday, May 1, 2031",
    ],
)  # fmt: skip
def test_what_stands_beside_a_day_is_not_always_a_city(line: str) -> None:
    assert where(f"# Workshop on Tools\n\n{line}\n\n{DATES}").get("city") is None


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("It is held in conjunction with PACT 2031.", "PACT 2031"),
        ("(co-located with the Baltic Maritime Days)", "Baltic Maritime Days"),
        ("The meeting is a satellite event of IJCAR-FSCD 2027.", "IJCAR-FSCD 2027"),
        ("Spain, held with the IEEE conference ETFA 2028", "ETFA 2028"),
        ("A CVPR'32 workshop, Denver", "CVPR'32"),
        ("We invite papers to the ICML 2031 workshop on models.", "ICML 2031"),
        ("Die Tagung findet im Rahmen der KI 2031 statt.", "KI 2031"),
        ("La journée a lieu dans le cadre du colloque ARCHIVES 2028.", "ARCHIVES 2028"),
        ("El taller se celebra junto con el congreso IBERAMIA 2029.", "IBERAMIA 2029"),
        ("Evento em conjunto com o Simpósio SBRX 2031.", "SBRX 2031"),
        ("[Submit](https://openreview.net/group?id=ICLR.cc/2031/Workshop/TOOLS)", "ICLR 2031"),
    ],
)
def test_the_event_that_it_is_part_of_is_read(text: str, venue: str) -> None:
    assert where(f"# Workshop on Tools\n\n{text}\n\n{DATES}").get("venue") == venue


@pytest.mark.parametrize("text", ["Past workshops were held with ICXX 2029.", "Papers are part of the Proceedings."])
def test_other_events_are_not_what_it_is_part_of(text: str) -> None:
    assert where(f"# Workshop on Tools\n\n{text}\n\n{DATES}").get("venue") is None


def test_front_matter_and_data_name_the_place() -> None:
    assert where(f"---\ntitle: TALUS 2032\nplace: Trento, Italy\n---\n{DATES}")["city"] == "Trento, Italy"
    assert where("name: TOL\ncity: Reykjavík\nsubmission: 2031-05-01\n", "yml")["city"] == "Reykjavík"
