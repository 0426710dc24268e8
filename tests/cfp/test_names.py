"""What the event is called on small pages: a table for each kind of mistake. A wrong name is worse than none."""

from __future__ import annotations

import pytest

from bot.cfp.workshop import NAMELESS, read_workshop
from bot.page.parse import parse_page

DATES = "\n\n- Submission: May 1, 2031\n- Notification: June 1, 2031\n"
HTML = "<html><head><title>{title}</title></head><body>{body}<p>Submission: May 1, 2031</p></body></html>"


def name(text: str, ext: str = "md") -> str:
    found, _ = read_workshop(parse_page(text + DATES, file=f"call.{ext}"))
    return str(found["name"])


def short(text: str) -> str | None:
    found, _ = read_workshop(parse_page(text + DATES, file="call.md"))
    return found.get("short_name")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Call for Papers\n\nThis workshop has been supported by the Dutch Research Council (NWO).", NAMELESS),
        ("# Call for Papers\n\nOur conference was made possible by the Knot Fund of Europe (KFE).", NAMELESS),
        ("# Call for Papers\n\nEvery workshop will be recorded by the Open Video Group (OVG).", NAMELESS),
        ("# Beiträge\n\nDieser Workshop wird von der Deutschen Forschungsgemeinschaft (DFG) gefördert.", NAMELESS),
        ("# Appel\n\nCette conférence est soutenue par l’Agence nationale de la recherche (ANR).", NAMELESS),
        ("# Convocatoria\n\nEste taller está financiado por la Agencia Estatal de Investigación (AEI).", NAMELESS),
        ("# Contributi\n\nQuesto convegno è sostenuto dal Fondo Italiano per la Scienza (FIS).", NAMELESS),
        ("# Chamada\n\nEsta conferência é apoiada pela Fundação para a Ciência (FCT).", NAMELESS),
        ("# Call\n\nMeeting pages first published at [knots.example.org](https://knots.example.org)", NAMELESS),
        ("# Call\n\nConference pages mirrored from https://knots.example.org", NAMELESS),
        ("# Call for Papers\n\nWorkshop on knots and what they hold https://knots.example.org/",
         "Workshop on knots and what they hold"),
        ("# Call\n\nThe Third Workshop on Knots (KNOT) has been supported by the Rope Fund (RF).",
         "Third Workshop on Knots (KNOT)"),
    ],
)  # fmt: skip
def test_a_sentence_is_no_name(text: str, expected: str) -> None:
    assert name(text) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("DATES: May 3, 2031", "LANGUAGE: English or Welsh"), NAMELESS),
        (("LENGTH: 300 words", "KEYWORDS: Five to ten of them"), NAMELESS),
        (("WHEN: 3 May 2031", "PLACE: Town Hall of Porto", "LANGUAGES: Portuguese and English"), NAMELESS),
        (("SPRACHEN: Deutsch und Englisch", "FORMAT: Zwanzig Minuten Vortrag"), NAMELESS),
        (("LANGUES : Français et anglais", "DURÉE : Vingt minutes par personne"), NAMELESS),
        (("IDIOMAS: Español e inglés", "MODALIDAD: Presencial y en línea"), NAMELESS),
        (("LINGUE: Italiano e inglese", "DURATA: Venti minuti ciascuno"), NAMELESS),
        (("AIMS: The study of knots", "AUDIENCE: Students and Sailors"), NAMELESS),
        (("KNOT: The Study of Ropes and Cords", "VENUE: Town Hall of Porto"), "KNOT: The Study of Ropes and Cords"),
        (("WHAT: Workshop on Knots and Cords", "WHERE: Town Hall, Porto"), "Workshop on Knots and Cords"),
        (("Title: Workshop on Knots and Cords", "Venue: Town Hall, Porto"), "Workshop on Knots and Cords"),
        (("Event: KNOT 2031, Workshop on Knots and Cords", "City: Porto"), "KNOT 2031, Workshop on Knots and Cords"),
        (("Titel der Tagung: Tagung über Knoten", "Ort: Jena"), "Tagung über Knoten"),
        (("Conference name: International Symposium on Knots (ISK)", "City: Porto"),
         "International Symposium on Knots (ISK)"),
    ],
)  # fmt: skip
def test_a_label_is_no_name_and_stays_off_the_name(lines: tuple[str, ...], expected: str) -> None:
    assert name("# Call for Papers\n\n" + "\n\n".join(lines)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Second Knot Systems Workshop (KSW31)\n\nKSW31 is held in conjunction with RP31: The International Conference "
         "on Rope Processing, Spinning and Storage.", "Second Knot Systems Workshop (KSW31)"),
        ("Knots in Practice Workshop\n\nIt is co-located with ROPE 2031 - the 12th International Conference on Ropes.",
         "Knots in Practice Workshop"),
        ("Workshop on knots and cords\n\n@ 9th International Conference on Ropes (ICR 2031)",
         "Workshop on knots and cords"),
        ("# Call for Papers\n\nWe meet at the International Conference on Ropes (ICR 2031).", NAMELESS),
        ("# Call for Papers\n\nPapers already shown at ICR 2031 are welcome. See ICR 2031 for travel; "
         "the workshop is held in conjunction with ICR 2031.", NAMELESS),
        ("# Aufruf\n\nWorkshop „Knoten und Seile“ im Rahmen der 12. Internationalen Tagung für Seiltechnik (ITS 2031).",
         "Knoten und Seile"),
        ("# Appel\n\nAtelier sur les nœuds marins\n\ndans le cadre de la 9e Conférence internationale sur les cordages "
         "(CIC 2031).", "Atelier sur les nœuds marins"),
        ("# Convocatoria\n\nTaller de nudos marineros\n\nen el marco del XII Congreso Internacional de Cuerdas "
         "(CIC 2031).", "Taller de nudos marineros"),
        ("# KNOT 2031\n\nKNOT 2031 takes place alongside the Symposium on Ropes and Cords (SRC).", "KNOT 2031"),
        ("# Call\n\nA workshop at ROPE-31, Porto, Portugal", NAMELESS),
    ],
)  # fmt: skip
def test_the_event_it_belongs_to_is_not_its_name(text: str, expected: str) -> None:
    assert name(text) == expected


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("KNOT 2031論文募集", "KNOT 2031"),
        ("第7回 結び目研究会 2031 発表募集", "結び目研究会 2031"),
        ("第五届绳结研讨会（KNOT 2031）征文通知", "第五届绳结研讨会(KNOT 2031)"),
        ("KNOT 2031 Call for Papers", "KNOT 2031"),
        ("KNOT 2031: Call for Participation", "KNOT 2031"),
        ("Workshop on Knots CfP", "Workshop on Knots"),
        ("Call for Contributions to the Workshop on Knots", "Workshop on Knots"),
        ("Call for Contribution - ropeCon31 the Rope Conference", "ropeCon31 the Rope Conference"),
        ("Appel à communications : Journée d’étude sur les nœuds", "Journée d’étude sur les nœuds"),
        ("Atelier sur les nœuds – Appel à contributions", "Atelier sur les nœuds"),
        ("Chamada de trabalhos: II Encontro de Nós e Cordas", "II Encontro de Nós e Cordas"),
        ("III Taller de Nudos - Convocatoria de ponencias", "III Taller de Nudos"),
        ("Invito a presentare contributi: Convegno sui nodi", "Convegno sui nodi"),
        ("Call for Papers zur Tagung „Knoten und Seile“", "Tagung „Knoten und Seile“"),
        ("Tagung über Knoten – Aufruf zur Einreichung von Beiträgen", "Tagung über Knoten"),
        ("Oproep voor bijdragen: Knopendag 2031", "Knopendag 2031"),
        ("KNOT 2031 schedule", "KNOT 2031"),
        ("KNOT 2031 Important Dates", "KNOT 2031"),
        ("KNOT 2031 – Submission Guidelines", "KNOT 2031"),
        ("Knot Days 2031 | Home", "Knot Days 2031"),
    ],
)
def test_a_call_for_papers_in_any_language_stays_off_the_name(heading: str, expected: str) -> None:
    assert name(f"# {heading}\n\nWe study knots.") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("International Workshop on\nKnots and Their Proofs\n(KNOT 2031)",
         "International Workshop on Knots and Their Proofs (KNOT 2031)"),
        ("TROISIÈME COLLOQUE INTERNATIONAL\nDES NŒUDS ET CORDAGES\n(NODUS'31)",
         "TROISIÈME COLLOQUE INTERNATIONAL DES NŒUDS ET CORDAGES (NODUS'31)"),
        ("Tagung für\nKnoten und Seile\n(KUS 2031)", "Tagung für Knoten und Seile (KUS 2031)"),
        ("II CONGRESO NACIONAL\nDE NUDOS Y CUERDAS\n(CONUDO 2031)",
         "II CONGRESO NACIONAL DE NUDOS Y CUERDAS (CONUDO 2031)"),
        ("Convegno nazionale\ndi studi sui nodi\n(NODI 2031)", "Convegno nazionale di studi sui nodi (NODI 2031)"),
        ("The Fourth Symposium on Knots,\nRopes and Cords (SKRC 2031)",
         "Fourth Symposium on Knots, Ropes and Cords (SKRC 2031)"),
        ("Workshop on Knots and Cords\n(KNOT 2031)", "Workshop on Knots and Cords (KNOT 2031)"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("ext", ["txt", "html"])
def test_a_name_on_several_lines_is_one(text: str, expected: str, ext: str) -> None:
    page = f"CALL FOR PAPERS\n\n{text}\n\n3 May 2031\nPorto, Portugal\n\nWe study knots."
    if ext == "html":
        page = f"<html><body><pre>\n{page}\n</pre></body></html>"
    assert name(page, ext) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# KNOT 2031\n\n## Knots, Nets and Old Tugs\n\nWe study knots.", "KNOT 2031: Knots, Nets and Old Tugs"),
        ("# ROPE\n\n## Reasoning on Pipes and Engines\n\nWe study ropes.", "ROPE: Reasoning on Pipes and Engines"),
        ("# Rope Conference:\n\n## Knots and Cords in Harbours\n\nWe study ropes.",
         "Rope Conference: Knots and Cords in Harbours"),
        ("# International Workshop on\n\n# Knots and Cords\n\nWe study ropes.",
         "International Workshop on Knots and Cords"),
        ("# Colloque international :\n\n## Nœuds et cordages dans les ports\n\nTexte.",
         "Colloque international : Nœuds et cordages dans les ports"),
        ("# KNOT 2031\n\n## Important Dates\n\nWe study knots.", "KNOT 2031"),
        ("# KNOT 2031\n\n## Keynotes\n\nWe study knots.", "KNOT 2031"),
    ],
)  # fmt: skip
def test_a_name_on_two_headings_is_one(text: str, expected: str) -> None:
    assert name(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You are invited to join us in Porto for the 9th International & 4th Iberian Regional Conference of the "
         "Knot Society.", "9th International & 4th Iberian Regional Conference of the Knot Society"),
        ("[ropeCon31](https://rope.example.org/), the third conference in Norway on ropes and knots, will be held in "
         "Bergen.", "ropeCon31"),
        ("KNOT'31, an annual workshop about ropes, welcomes everybody.", "KNOT'31"),
        ("The 4th International Workshop on Knots and Cords (KNOT 2031) will be held in Porto.",
         "4th International Workshop on Knots and Cords (KNOT 2031)"),
        ("A Escola Regional de Nós e Cordas do Porto (ERNC-PO) é um evento para estudantes.",
         "Escola Regional de Nós e Cordas do Porto (ERNC-PO)"),
        ("Die 3. Sommerschule zu Knoten und Seilen (SKS 2031) findet in Jena statt.",
         "3. Sommerschule zu Knoten und Seilen (SKS 2031)"),
        ("L’école d’été Nœuds et cordages (ENC 2031) se tiendra à Nantes.", "école d’été Nœuds et cordages (ENC 2031)"),
        ("The second workshop, about ropes, is open to all.\n\nA. Holm, for the KnotWeb2 organizing committee",
         "KnotWeb2"),
        ("We meet again to talk about knots.\n\nThe workshop organizers", NAMELESS),
    ],
)  # fmt: skip
def test_a_name_in_prose_is_found(text: str, expected: str) -> None:
    assert name(f"# Call for Papers\n\n{text}") == expected


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        ("KNOT-7", "<h1>Call for Papers</h1><p>LANGUAGES: English and Welsh</p>", "KNOT-7"),
        ("KNOT-7 | Call for Papers", "<h1>Call for Papers</h1>", "KNOT-7"),
        ("Call for Papers - Workshop on Knots and Cords", "<h1>Call for Papers</h1>", "Workshop on Knots and Cords"),
        ("Knot Conference 2031", "<h1>Call for Papers</h1><h4>Ada Holm</h4><p>Tromso School of Design</p>",
         "Knot Conference 2031"),
        ("ÉNC 2031", "<h1>Chamadas</h1><p>A Escola de Verão de Nós e Cordas (ENC) é um evento anual.</p>",
         "Escola de Verão de Nós e Cordas (ENC)"),
        ("committees", "<h1>Call for Papers</h1>", NAMELESS),
        ("index", "<h1>Welcome</h1>", NAMELESS),
    ],
)  # fmt: skip
def test_a_name_in_the_title_is_found(title: str, body: str, expected: str) -> None:
    assert name(HTML.format(title=title, body=body), "html") == expected


@pytest.mark.parametrize(
    "line",
    [
        "Ada Holm, North Sinai School of Medicine", "Ada Holm, Fjord Island School of Design",
        "Ada Holm, School of Advanced Study", "Ada Holm, School of Informatics, University of Leeds",
        "Mare Tamm, Tartu School of Music", "Jo Vik, Oslo School of Economics",
        "Escola Politécnica da Universidade de São Paulo", "The London School of Hygiene is our host.",
        "The French National Agency (FNA) pays for the coffee.",
    ],
)  # fmt: skip
def test_an_organisation_is_no_name(line: str) -> None:
    assert name(f"# Call for Papers\n\nWe study knots.\n\n## Committee\n\n{line}") == NAMELESS


@pytest.mark.parametrize(
    "text",
    [
        "The **PhD School** will be held on Monday.", "## Demo track\n\nShow what you have.",
        "The Doctoral Consortium Track is open.", "## Industry Track\n\nFrom practice.",
        "The Poster Session Track will be short.", "## Paper track\n\nFour pages.",
        "The Industry Forum is open to all.", "Our Student Seminar will be short.",
    ],
)  # fmt: skip
def test_a_part_of_an_event_is_not_its_name(text: str) -> None:
    assert name(f"# Call for Papers\n\nWe study knots.\n\n{text}") == NAMELESS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('# Call\n\nUse "Published at the Workshop on Knots and Cords}" as note.', "Workshop on Knots and Cords"),
        ("# the 2031 ROPE Workshop on Knots and Cords", "2031 ROPE Workshop on Knots and Cords"),
        ("# Workshop on Knots (https://knots.example.org)", "Workshop on Knots"),
        ("# 結び目ワークショップ(KnotsAndCords 2031)", "結び目ワークショップ(KnotsAndCords 2031)"),
        ("# *** Workshop on Knots ***", "Workshop on Knots"),
        ("# Workshop on Knots (", "Workshop on Knots"),
    ],
)
def test_a_name_is_left_without_what_hangs_on_it(text: str, expected: str) -> None:
    assert name(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a call in brackets, and one call behind another
        ("# [CfP] Deadline extended: Workshop on Knots (WK2031)", "Workshop on Knots (WK2031)"),
        ("# [CFP] Workshop on Knots", "Workshop on Knots"),
        ("# Extended Deadline: 2nd Call for Papers: Workshop on Knots", "Workshop on Knots"),
        ("# Subject: [Final CfP] Symposium on Ropes", "Symposium on Ropes"),
        ("# Betreff: Call for Papers: Tagung über Knoten", "Tagung über Knoten"),
        ("# Appel à contributions – Date limite prolongée : Atelier sur les nœuds", "Atelier sur les nœuds"),
        # the day before it, the place behind it
        ("Friday 4 July International Workshop on Knots, Porto", "International Workshop on Knots"),
        ("# 4 July 2031: Workshop on Knots", "Workshop on Knots"),
        ("# Freitag, 4. Juli 2031 – Tagung über Knoten", "Tagung über Knoten"),
        ("# KNOT 2031 - The 4th Symposium on Knots, São Carlos, SP, Brazil", "KNOT 2031 - The 4th Symposium on Knots"),
        ("# Workshop on Knots, Porto, Portugal", "Workshop on Knots"),
        ("# Tagung über Knoten, Jena, Deutschland", "Tagung über Knoten"),
        # the event that it belongs to behind it
        ("KNOT Workshop 2031 - Knots and Cords at Sea\nCo-located with the 9th Conference on Ropes (ICR 2031).",
         "KNOT Workshop 2031 - Knots and Cords at Sea"),
        ("# Workshop on Knots (co-located with ROPE 2031)", "Workshop on Knots"),
        ("# KNOT 2031: Knots and Cords at Sea, in conjunction with ROPE 2031, Porto",
         "KNOT 2031: Knots and Cords at Sea"),
        # its kind between acronym and name
        ("KNOT Workshop 2031 - Knots and Cords in Rough Weather",
         "KNOT Workshop 2031 - Knots and Cords in Rough Weather"),
        ("# KNOT Symposium: Knots and Cords at Sea", "KNOT Symposium: Knots and Cords at Sea"),
        # other kinds of events
        ("The Third Knot Festival\n\nSalute to ropes.", "The Third Knot Festival"),
        ("# World Congress on Knots", "World Congress on Knots"),
    ],
)  # fmt: skip
def test_what_mails_and_sites_put_around_a_name_is_no_part_of_it(text: str, expected: str) -> None:
    assert name(f"{text}\n\nWe study knots.") == expected


def test_the_acronym_is_kept_with_a_name_on_several_lines() -> None:
    assert short("International Workshop on  \nKnots and Cords  \n(KNOT 2031)") == "KNOT 2031"
    assert short("# KNOT 2031\n\n## Knots, Nets and Old Tugs") == "KNOT"
