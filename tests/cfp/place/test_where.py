"""Where an event takes place and what it is part of, in headlines, labels and sentences of nine languages."""

from __future__ import annotations

import pytest

from bot.cfp.place.where import read_where
from bot.cfp.workshop import read_workshop
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
        ("Updated 22 March 2031", None),
        ("Posted: 22 March 2031", None),
        ("Montpellier, 12-13 octobre 2033", "Montpellier"),
        ("Journée d’étude, Lyon, le 14 novembre 2028", "Lyon"),
        ("**Almería, 3 y 4 de febrero de 2031** · modalidad presencial", "Almería"),
        ("Lavras - MG, 24 a 26 de agosto de 2032", "Lavras"),
        ("Wolfenbüttel, 11. bis 12. März 2031", "Wolfenbüttel"),
        ("Werkbijeenkomst · Lelystad · donderdag 28 november 2030", "Lelystad"),
        ("Aug 30, 2031 • Busan • an INTERSPEECH'30 satellite", "Busan"),
        ("ECCV 2031 Workshop, Tel Aviv, Israel, October 24, 2031", "Tel Aviv, Israel"),
        ("- **Where:** Hobart, Tasmania, together with SoftSys 2032", "Hobart, Tasmania"),
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


def test_a_menu_tells_no_place() -> None:
    items = "".join(f'<li><a href="#">{item}</a></li>' for item in ("Registration", "Venue", "Accommodation", "Travel"))
    assert "city" not in where(f"<ul>{items}</ul><h1>Workshop on Tools</h1>", "html")


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
        ("Held in conjunction with the 2031 IEEE Symposium on Ropes and Cords", "IEEE Symposium on Ropes and Cords"),
        ("(co-located with the Baltic Maritime Days)", "Baltic Maritime Days"),
        ("The meeting is a satellite event of IJCAR-FSCD 2027.", "IJCAR-FSCD 2027"),
        ("Spain, held with the IEEE conference ETFA 2028", "ETFA 2028"),
        ("A CVPR'32 workshop, Denver", "CVPR'32"),
        ("We invite papers to the ICML 2031 workshop on models.", "ICML 2031"),
        ("Die Tagung findet im Rahmen der KI 2031 statt.", "KI 2031"),
        ("La journée a lieu dans le cadre du colloque ARCHIVES 2028.", "ARCHIVES 2028"),
        ("El taller se celebra junto con el congreso IBERAMIA 2029.", "IBERAMIA 2029"),
        ("Evento em conjunto com o Simpósio SBRX 2031.", "SBRX 2031"),
        ("It will be colocated with the 14th International Conference on Ropes in Harbour Systems (RHS).", "RHS"),
        (
            "The workshop will be hosted by the 2nd International Conference on Formal Ropes for Cords and Deduction "
            "(FRCD, Oxford, September 2031).",
            "FRCD",
        ),
        ("Co-located with Rope S&P 2031: https://ropes.example.org/2031", "Rope S&P 2031"),
        ("Affiliated with ROPE 2031", "ROPE 2031"),
        ("In conjunction with the Rope Week 2031", "Rope Week 2031"),
        ("@ 8th International Conference on Effective Cords & Intelligent Knots (ECIK 2031)", "ECIK 2031"),
        ("in conjunction with the Symposium on Rope Research and Applications (SRRA): see below", "SRRA"),
        ("It is part of the 9th European Congress on Knots (ECK'31).", "ECK'31"),
        ("Der Workshop findet im Rahmen der 12. Internationalen Tagung für Seile (ITS 2031) statt.", "ITS 2031"),
        ("L’atelier a lieu dans le cadre de la 9e Conférence internationale sur les cordes (CIC 2031).", "CIC 2031"),
        ("El taller se celebra en el marco del XII Congreso Internacional de Cuerdas (CICU 2031).", "CICU 2031"),
        ("[Submit](https://openreview.net/group?id=ICLR.cc/2031/Workshop/TOOLS)", "ICLR 2031"),
        ("[Submit](https://openreview.net/group?id=colmweb.org/COLM/2031/Workshop/TOOLS)", "COLM 2031"),
        ("[Submit](https://openreview.net/group?id=IEEE.org/ICRA/2031/Workshop/TOOLS)", "ICRA 2031"),
    ],
)
def test_the_event_that_it_is_part_of_is_read(text: str, venue: str) -> None:
    assert where(f"# Workshop on Tools\n\n{text}\n\n{DATES}").get("venue") == venue


@pytest.mark.parametrize("text", ["Past workshops were held with ICXX 2029.", "Papers are part of the Proceedings."])
def test_other_events_are_not_what_it_is_part_of(text: str) -> None:
    assert where(f"# Workshop on Tools\n\n{text}\n\n{DATES}").get("venue") is None


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Tagungsort ist das Knotenhaus, Alleestraße 80, 44793 Bochum.", "Bochum"),
        ("Gemeinsame Tagung der Akademie vom 5. bis 7. Oktober 2031 in Trier. Kommen Sie.", "Trier"),
        ("Il convegno si svolgerà presso l’Università degli Studi di Torino, dal 22 al 24 gennaio 2031.", "Torino"),
        ("zur 3. KNOT-Tagung in Bochum", "Bochum"),
        ("Die Tagung findet am 10. und 11. September 2031 in Kiel statt.", "Kiel"),
        ("Knopenbijeenkomstendag - 13/14 juni 2031", None),
        # beside a day that has a weekday, behind a long title
        ("Workshop on the Safety of Ships/Boats Interfaces Monday, July 03 2031, Delft (The Netherlands)",
         "Delft, The Netherlands"),
        ("Talks on Ropes and Knots Friday, 4 July 2031, Porto (Portugal)", "Porto, Portugal"),
        ("Tagung über Knoten Freitag, 4. Juli 2031, Jena (Deutschland)", "Jena, Deutschland"),
        ("Journée des nœuds vendredi 4 juillet 2031, Nantes (France)", "Nantes, France"),
        ("Taller de nudos viernes 4 de julio de 2031, Cádiz (España)", "Cádiz, España"),
        ("Convegno sui nodi venerdì 4 luglio 2031, Padova (Italia)", "Padova, Italia"),
        ("June 1st - June 4th, 2031, Marrakech - Morocco", "Marrakech, Morocco"),
        ("June 1st - June 4th, 2031, Marrakech - Morocco in conjunction with the Symposium on Ropes",
         "Marrakech, Morocco"),
        ("4 July 2031, Porto – Portugal", "Porto, Portugal"),
        ("4 July 2031, Porto - Portugal with the Symposium on Ropes: https://ropes.example.org/2031 All papers will be "
         "published by the Rope Press as part of the Knot Proceedings (in the Library of Cords)", "Porto, Portugal"),
        # a line of its own
        ("Bangkok, Thailand", "Bangkok, Thailand"),
        ("**Lyon, France**", "Lyon, France"),
        ("Funchal, Madeira, Portugal", "Funchal, Madeira, Portugal"),
        ("Jena, Deutschland", "Jena, Deutschland"),
        ("Oaxaca, México", "Oaxaca, México"),
        ("Padova (Italia)", "Padova, Italia"),
        ("Columbia, SC", "Columbia, SC"),
        # in brackets with a month
        ("It is hosted by the 2nd International Conference on Ropes (ICR, Oxford, September 2031).", "Oxford"),
        ("The workshop is part of the Rope Days (Tartu, August 2031).", "Tartu"),
        ("Der Workshop findet auf der Seiltagung statt (Kassel, September 2031).", "Kassel"),
        ("L’atelier est organisé pendant la conférence (Nancy, juillet 2031).", "Nancy"),
        ("El taller se celebra durante el congreso (Cádiz, julio de 2031).", "Cádiz"),
        ("Il convegno si svolge durante le giornate (Padova, luglio 2031).", "Padova"),
        # behind a university of the place
        ("## Venue\n\nUniversity of Bergen, Bergen, Norway (Auditorium Egget) + online", "Bergen, Norway"),
        ("## Location\n\nKnot Hall, Main Street 5, Tartu, Estonia", "Tartu, Estonia"),
        ("## Veranstaltungsort\n\nStadtbibliothek, 07743 Jena, Deutschland", "Jena, Deutschland"),
        ("## Lieu\n\nFaculté des lettres, Nantes, France", "Nantes, France"),
        ("## Local\n\nInstituto do Mar, Aveiro, Portugal", "Aveiro, Portugal"),
        ("The meeting will be held at the National University of Singapore.", "Singapore"),
        # before the day, with the year or an acronym around it
        ("The 4th Symposium on Ropes and Their Many Uses in Harbours and on Board of Ships, co-located with the Rope "
         "Days 2031, Paris, France. November 9-10, 2031", "Paris, France"),
        ("Workshop on Ropes (RoPS), 24 April 2031, Rennes", "Rennes"),
        ("Porto, Portugal. 4 July 2031", "Porto, Portugal"),
        ("# Workshop on Knots, Porto, Portugal", "Porto, Portugal"),
        ("# Symposium on Knots, Salvador, BA, Brazil", "Salvador, BA, Brazil"),
        ("The Rope School takes place in Wadern, Germany, in May.\n\nIt is held before and in conjunction with the 2nd "
         "Conference on Ropes (COR-2031), Leipzig, Germany.", "Wadern, Germany"),
        # a big city without its country, or what is yet to come without a day beside it
        ("It is scheduled to be held in New York City at the\nParsons House for Knots November 3-4, 2031.",
         "New York City"),
        ("The workshop takes place in New Delhi at the Rope House on 4 July 2031.", "New Delhi"),
        ("The meeting will be held in Bergen, at the House of Ropes.", "Bergen"),
        ("The conference is to take place in Tartu.", "Tartu"),
        ("The workshop takes place in Barcelona at the Rope House.", "Barcelona"),
        # what a school teaches is no city
        ("The 2031 Summer School in Weaving, Knots, and Nets is to be held June 23-27, 2031, at the port.", None),
        # buildings are no cities
        ("September 17, 2031, ROPELAB, Madrid (Spain)", "Madrid, Spain"),
        ("Where: St. Brendan Hospital, Dublin, Ireland", "Dublin, Ireland"),
        ("Lieu : Laboratoire des Cordes, Modane, France", "Modane, France"),
        ("8. Mai 2031, Stadtmuseum Gera", None),
        ("Where: Education Centre, St Brigid's Hospital, Galway", "Galway"),
        ("The fair takes place at Ropehall in Edinburgh over the weekend of 11-12 October 2031.", "Edinburgh"),
        ("KNOT is held on 13 November 2031, at Rope College, 59 St. George Street, Toronto.", "Toronto"),
        ("It is held on 3 May 2031 at 8001 International Drive Orlando, FL 32819.", "Orlando, FL"),
        ("It will be held at Renmin University of China (RUC), Beijing, China, from 25 August 2031.", "Beijing, China"),
        ("Where: Leiden, the Netherlands (Lipsius building)", "Leiden, Netherlands"),
        ("Ropes 2031 is running on the 21st of May 2031 at the port in Perth, Western Australia.",
         "Perth, Western Australia"),
        ("It will be held in Mobile, Alabama on 3 May 2031.", "Mobile, Alabama"),
        ("### Statistics, August 3-5, 2031\n\nText.\n\n### Graphs, August 10-12, 2031", None),
        ("会場：金沢大学", None),
    ],
)  # fmt: skip
def test_a_city_in_plain_sight_is_read(text: str, city: str | None) -> None:
    assert where(f"# Call for Papers\n\n{text}\n\n{DATES}").get("city") == city


@pytest.mark.parametrize(
    "text",
    [
        "Hardware Interfaces Monday, July 3, 2031", "A. Holm, Fjord University, Norway",
        "It is organized at the Knot Centre of the Chinese University of Hong Kong and elsewhere.",
        "Papers on Rope Systems (Springer, May 2031) are of interest.",
        "We met at the last conference (Turin, May 2027).",
        "Sponsors: Rope Works, Finland", "The conference will be held in New Hall.", "A dinner will be held in Bergen.",
        "The workshop will be held in Portuguese.", "The meeting is held in May.",
        "The past meeting was to be held in Bergen.", "It is held in New Ways on 4 July 2031.",
        "The talks (Track A, May 2031) are held online.",
        "Send it to Ada Holm, Tartu, Estonia.",
        "The 4th Symposium on Trends in Knot Tying will be held on June 8, 2031.",
        "We host it in conjunction with the MAKE theme of June 8, 2031.",
        "Advances in Rope Making is held on June 8, 2031.", "Workshop on Ropes (RoPS), 24 April 2031",
    ],
)  # fmt: skip
def test_what_looks_like_a_city_is_none(text: str) -> None:
    assert where(f"# Call for Papers\n\nWe study knots.\n\n{text}\n\n{DATES}").get("city") is None


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("The ROPE 2031 Workshop aims to gather sailors.", None),
        ("The workshop is held together with IEEE.", None),
        ("Talks will be part of the WROP series.", None),
        ("Talks are part of the SAIL project.", None),
        ("The workshop is co-located with ACM.", None),
        ("The workshop is part of the Symposium's programme.", None),
        ("The workshop is co-located with IEEE Cords 2031.", "IEEE Cords 2031"),
        ("The workshop is co-located with SAIL 2031.", "SAIL 2031"),
        ("The workshop is part of ACM/IFIP Ropeware 2031.", "ACM/IFIP Ropeware 2031"),
        ("The workshop is co-located with IFIP Netting 2031.", "IFIP Netting 2031"),
        ("The workshop is held in conjunction with ACM/IFIP.", None),
        ("The contest will be run as part of a Summer School.", None),
    ],
)
def test_the_event_itself_and_its_sponsors_are_not_what_it_is_part_of(text: str, venue: str | None) -> None:
    page = parse_page(f"# Workshop on Rigging, Oars and Paddles Everywhere\n\n{text}\n\n{DATES}", file="call.md")
    assert read_workshop(page)[0].get("venue") == venue


def test_front_matter_and_data_name_the_place() -> None:
    assert where(f"---\ntitle: TALUS 2032\nplace: Trento, Italy\n---\n{DATES}")["city"] == "Trento, Italy"
    assert where("name: TOL\ncity: Reykjavík\nsubmission: 2031-05-01\n", "yml")["city"] == "Reykjavík"


def test_front_matter_that_is_day_and_place_names_the_city() -> None:
    text = "---\ntitle: Call\ndescription: June 27, 2031 @ Berlin, Germany\n---\n\nWe invite ropes.\n"
    assert where(text)["city"] == "Berlin, Germany"


def test_what_another_edition_was_part_of_is_no_venue() -> None:
    told = "Building on the success of the first KNOT at ROPE-BEND 2030, the second will be held in Oslo on 3 May 2031."
    assert "venue" not in where(told)
