"""What is no name of the event, a table for each kind of mistake: a name that is wrong is worse than none."""

from __future__ import annotations

import pytest

from bot.faq.vocabulary import NAMELESS
from tests.cfp.small_names import name_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Call\n\nThe conference web page (URL below) has more on ropes.", NAMELESS),
        ("# Call\n\nPapers appear in the KPS International Conference Proceedings Series (KPS).", NAMELESS),
        ("# Call for Papers\n\nThis workshop has been supported by the Dutch Research Council (NWO).", NAMELESS),
        ("# Call for Papers\n\nOur conference was made possible by the Knot Fund of Europe (KFE).", NAMELESS),
        ("# Call for Papers\n\nEvery workshop will be recorded by the Open Video Group (OVG).", NAMELESS),
        ("# Beiträge\n\nDieser Workshop wird von der Deutschen Forschungsgemeinschaft (DFG) gefördert.", NAMELESS),
        ("# Appel\n\nCette conférence est soutenue par l’Agence nationale de la recherche (ANR).", NAMELESS),
        ("# Convocatoria\n\nEste taller está financiado por la Agencia Estatal de Investigación (AEI).", NAMELESS),
        ("# Contributi\n\nQuesto convegno è sostenuto dal Fondo Italiano per la Scienza (FIS).", NAMELESS),
        ("# Chamada\n\nEsta conferência é apoiada pela Fundação para a Ciência (FCT).", NAMELESS),
        ("# Call\n\nMeeting pages first published at [knots.example.org](https://knots.example.org)", NAMELESS),
        ("# Call\n\nThen log in and choose the KNOT 2031 workshop in Cyberchair to submit.", NAMELESS),
        (
            "# Call\n\nROPES 2031 is a one-day workshop that seeks to bring together people who use Knot Tools (KTs).",
            "ROPES 2031",
        ),
        ("# Call\n\nMake your paper for the workshop in Overleaf.", NAMELESS),
        ("# Call for Ropes\n\nA Rope Review Committee (RRC) reads all texts. The RRC will tell you in May.", NAMELESS),
        ("# Call\n\nAll times are EAT. EAT is three hours ahead.", NAMELESS),
        ("# Call\n\nWhere is the deadline? CEST will be used.", NAMELESS),
        ("# Call\n\nConference pages mirrored from https://knots.example.org", NAMELESS),
        ("# Call for Papers\n\nWorkshop on knots and what they hold https://knots.example.org/",
         "Workshop on knots and what they hold"),
        ("# Call for Papers International Workshop on Ties (TIE)\n\nSee.", "International Workshop on Ties (TIE)"),
        ("# CfP 2nd Workshop on Knots\n\nWelcome.", "2nd Workshop on Knots"),
        ("# CFP\n\n## Quiero presentar una Charla o Actividad\n\nEscríbenos.", NAMELESS),
        ("# Symposium sur les nœuds\n\n## Inscrivez-vous ici !\n\nBienvenue.", "Symposium sur les nœuds"),
        ("# Nœuds #6\n\n**Journée d’étude : 8 mars 2031**\n\nBienvenue.", "Nœuds #6"),
        ('# Call\n\nThen choose "KNOTS", "KNOT 2031", and the "Workshops" track.', "KNOT 2031"),
        ("We tie.\n\n## Workshop Program\n\n9:00 Welcome\n\n## Call\n\nAll may attend the KNOT workshop.", "KNOT"),
        ("We tie knots.\n\n## Conference Speakers\n\nAda Berg\n\n## Call\n\nSend us your papers.", NAMELESS),
        ("Call for talks\n\nKNOT 2031\n\nThe Knot Makers Workshop brings together makers.\n\n"
         "Rope weavers workshop and post-proceedings\n======\n\nIt is on the day before.",
         "Knot Makers Workshop"),
        ("# Call\n\n## Submission\n\n- Springer conference format (TBA).", NAMELESS),
        ("# The Call for Proposals for RopeCon Oslo 2031 Is Now Open!\n\nSend us a talk.", "RopeCon Oslo 2031"),
        ('Special issue\n\nAuthors are invited to submit to the special issue "Advances in Rope Theory" published in '
         "Knot Science.",
         'Special issue "Advances in Rope Theory"'),
        ("# Colóquio de Cordas - Submissão de Resumos\n\nBem-vindos.", "Colóquio de Cordas"),
        ("## How to submit your talks\n\nWrite to us.", NAMELESS),
        ("## Ich möchte einen Vortrag halten\n\nSchreib uns.", NAMELESS),
        ("# How to Tie: Workshop on Knots (KNOT)\n\nWrite to us.", "How to Tie: Workshop on Knots (KNOT)"),
        ("# Call\n\nThe Third Workshop on Knots (KNOT) has been supported by the Rope Fund (RF).",
         "Third Workshop on Knots (KNOT)"),
    ],
)  # fmt: skip
def test_a_sentence_is_no_name(text: str, expected: str) -> None:
    assert name_of(text) == expected


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
    assert name_of("# Call for Papers\n\n" + "\n\n".join(lines)) == expected


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
    assert name_of(text) == expected


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
    assert name_of(f"# Call for Papers\n\nWe study knots.\n\n## Committee\n\n{line}") == NAMELESS


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
    assert name_of(f"# Call for Papers\n\nWe study knots.\n\n{text}") == NAMELESS


@pytest.mark.parametrize(
    "heading",
    [
        "Symposia or Workshop Presentations", "Workshop Papers", "Tutorial and Workshop Proposals",
        "Workshop-Vorschläge",
        "Proposals for Workshops", "Propositions d’ateliers", "Propuestas de talleres", "Proposte di workshop",
        "Propostas de oficinas", "Vorschläge für Workshops", "Workshops and Tutorials", "Ateliers et tables rondes",
        "Talleres y simposios", "Oficinas e minicursos", "Half-day Workshop", "Workshop (90 minutes)",
        "Hands-on Workshop", "Atelier d’une demi-journée", "Taller de medio día", "Halbtägiger Workshop",
        'Software demo ("short workshop")', "Posters / Symposium", "Long talk or tutorial", "Vortrag im Symposium",
        "Communication dans un atelier", "Ponencia en un simposio", "3) Workshops", "C. Symposia", "2. Talleres",
        "ワークショップ提案", "工作坊提案", "Workshop (half a day)", "Interactive workshop", "Kurzer Workshop",
        "Atelier pratique (2 heures)", "Taller práctico", "Oficina de curta duração", "Workshop (90分)",
    ],
)  # fmt: skip
def test_a_kind_of_contribution_is_not_its_name(heading: str) -> None:
    assert name_of(f"# Call for Abstracts\n\nWe study knots.\n\n### {heading}\n\nOf 40 minutes.") == NAMELESS


@pytest.mark.parametrize(
    "section",
    [
        "Submission types", "Types of Contributions:", "Presentation Formats", "Categories of Submissions",
        "Beitragsformate", "Arten von Beiträgen", "Types de contributions", "Formats de présentation",
        "Tipos de trabajos", "Modalidades de presentación", "Tipologie di contributi", "Modalidades de trabalhos",
        "Soorten bijdragen", "What you can submit", "Mögliche Formate", "発表形式", "投稿类型",
    ],
)  # fmt: skip
@pytest.mark.parametrize("level", ["##", "###"])
def test_what_stands_under_the_kinds_of_contributions_is_not_its_name(section: str, level: str) -> None:
    kinds = f"{level} Long talk\n\nOf 40 minutes.\n\n{level} Knot Tying Workshop\n\nFor twenty sailors."
    assert name_of(f"# Call for Abstracts\n\n## {section}\n\n{kinds}") == NAMELESS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## Submission types\n\n### Talk\n\n## Knot Tying Workshop", "Knot Tying Workshop"),
        ("## Knot Tying Workshop\n\n## Submission types\n\n### Tutorial on Ropes", "Knot Tying Workshop"),
        ("## Workshop Proposals in Knot Theory", "Workshop Proposals in Knot Theory"),
        ("## Poster Design Workshop", "Poster Design Workshop"),
        ("## Workshops and Tutorials of Knot Society 2031", "Workshops and Tutorials of Knot Society 2031"),
        ("## Hands-on Workshop on Knots", "Hands-on Workshop on Knots"),
    ],
)  # fmt: skip
def test_a_name_beside_kinds_of_contributions_is_found(text: str, expected: str) -> None:
    assert name_of(f"# Call for Abstracts\n\n{text}\n\nOf sailors.") == expected
