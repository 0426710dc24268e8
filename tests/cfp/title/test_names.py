"""Where the event's name stands: on several lines or headings, in prose, in the title."""

from __future__ import annotations

import pytest

from bot.faq.vocabulary import NAMELESS
from tests.cfp.small_names import name_of, short_of

HTML = "<html><head><title>{title}</title></head><body>{body}<p>Submission: May 1, 2031</p></body></html>"


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
    assert name_of(page, ext) == expected


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
    assert name_of(text) == expected


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
        ("See you in Porto.\n\nA. Holm and B. Vik, for the KNoTS2 organization", "KNoTS2"),
        ("See you in Porto.\n\nA. Holm, for the KNOT organizing committee", NAMELESS),
        ("The Knot Day France is the annual conference of sailors.", "Knot Day France"),
        ("Le Knot Day France est la conférence annuelle des marins.", "Knot Day France"),
        ("Die Knotenwoche Jena ist das Treffen der Segler.", "Knotenwoche Jena"),
        ("Nudos y Cuerdas es la jornada anual de los marineros.", "Nudos y Cuerdas"),
        ("Il Nodo Padova è il convegno annuale dei marinai.", "Nodo Padova"),
        ("O Cordel Porto é um encontro anual de marinheiros.", "Cordel Porto"),
        ("De Knopenweek is een bijeenkomst van zeilers.", "Knopenweek"),
        ("The Symposium is the annual meeting of sailors.", NAMELESS),
        ("We meet again to talk about knots.\n\nThe workshop organizers", NAMELESS),
    ],
)  # fmt: skip
def test_a_name_in_prose_is_found(text: str, expected: str) -> None:
    assert name_of(f"# Call for Papers\n\n{text}") == expected


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
        ("KNOT 2031", "<h1>Call</h1><p>Papers will be presented at KNOT 2031, held in Porto.</p>", "KNOT 2031"),
        # code of the server beside its words
        ("<?php print($part . $line); ?>Knot Conference 2031", "<h2>Call for Papers</h2>", "Knot Conference 2031"),
        ("<?php echo $page->title(); ?> | Tagung zu Knoten", "<h2>Aufruf</h2>", "Tagung zu Knoten"),
        ("<?= $part ?> | 結び目学会 第7回国際大会", "<h3>個人研究発表</h3>", "結び目学会 第7回国際大会"),
        ("<%= part %> | Colloque des nœuds", "<h2>Appel</h2>", "Colloque des nœuds"),
        ("{{ part }} | Taller de Nudos", "<h2>Convocatoria</h2>", "Taller de Nudos"),
        ("<?php echo $page->title(); ?>", "<h2>Call for Papers</h2>", NAMELESS),
        ("committees", "<h1>Call for Papers</h1>", NAMELESS),
        ("index", "<h1>Welcome</h1>", NAMELESS),
    ],
)  # fmt: skip
def test_a_name_in_the_title_is_found(title: str, body: str, expected: str) -> None:
    assert name_of(HTML.format(title=title, body=body), "html") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Rope Analysis and Knot Exploration (RAKE) symposium, to be held in conjunction with ROPES 2031, is for "
         "sailors.", "Rope Analysis and Knot Exploration (RAKE) symposium"),
        ("Knots are tied everywhere. The Knots in Ports and Harbours (KPH 2031) Workshop brings sailors together.",
         "Knots in Ports and Harbours (KPH 2031) Workshop"),
        ("The Networks of Rope Science (NRS) Summer School is in Oslo.",
         "Networks of Rope Science (NRS) Summer School"),
        ("The 2nd International Knots in Ports (IKP) workshop will be held.",
         "2nd International Knots in Ports (IKP) workshop"),
        ("Die Knoten und Seile (KUS) Tagung findet in Jena statt.", "Knoten und Seile (KUS) Tagung"),
        ("Il Nodi e Corde (NEC) Convegno si terrà a Bari.", "Nodi e Corde (NEC) Convegno"),
        ("We meet at the Rope Analysis and Knot Exploration (RAKE) symposium.", NAMELESS),
        ("The National Rope Foundation (NRF) workshop fund pays.", NAMELESS),
        ("Send it to the Local Chair (Oslo) workshop desk.", NAMELESS),
    ],
)  # fmt: skip
def test_an_acronym_may_stand_between_the_name_and_its_kind(text: str, expected: str) -> None:
    assert name_of(f"# Call for Papers\n\n{text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le Colloque étudiant 2031 propose deux formats.", "Colloque étudiant 2031"),
        ("Le jour du Congrès, venez tôt.\n\n- 12 mars 2031 — Symposium doctoral 2031", "Symposium doctoral 2031"),
        ("El Congreso Estudiantil 2031 ofrece dos formatos.", "Congreso Estudiantil 2031"),
        ("Il Convegno annuale 2031 propone due formati.", "Convegno annuale 2031"),
        ("O Encontro Regional 2031 oferece dois formatos.", "Encontro Regional 2031"),
        ("Die Doktorandentagung 2031 bietet zwei Formate.", "Doktorandentagung 2031"),
        ("De Knopendag 2031 biedt twee vormen.", "Knopendag 2031"),
        ("Join the Annual Meeting of the Rope Society 2031 in Oslo.", NAMELESS),
        ("Our school is proud to host the Knot Workshop 2031.", "Knot Workshop 2031"),
        ("The Feast of Knots Meeting 2031 offers two formats.", "Feast of Knots Meeting 2031"),
        ("It follows our talks at the Rope Conference 2030.", NAMELESS),
        ("After the Rope Conference 2030 we meet again.", NAMELESS),
        ("Après le Colloque étudiant 2030, une suite.", NAMELESS),
        ("Join Knot Meeting 2031 in Oslo.", "Knot Meeting 2031"),
        ("Oslo Conference Center 2031 has rooms.", NAMELESS),
        ("We invite contributions to the Knot Symposium 2031, which follows the Knot Symposium 2030.",
         "Knot Symposium 2031"),
        ("Welcome to the Knot Meeting 2031.", "Knot Meeting 2031"),
        ("- Knot Meeting 2030\n- Knot Meeting 2031", "Knot Meeting 2031"),
        ("We hold the workshop in 2031. The workshop July 2031 is open.", NAMELESS),
        ("Les journées doctorales auront lieu à Nantes. Le Colloque avril 2031 suit.", NAMELESS),
        ("The conference since 2019 has been about knots.", NAMELESS),
    ],
)  # fmt: skip
def test_a_kind_of_event_with_its_year_is_a_name(text: str, expected: str) -> None:
    assert name_of(f"# Appel à communications\n\n{text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We organize a student conference. The conference topic is **Knots\nand Cords**.", "Knots and Cords"),
        ("The theme of the workshop is “Knots in old harbours”.", "Knots in old harbours"),
        ("The title of the meeting is Knots and Cords.", "Knots and Cords"),
        ("Das Thema der Tagung lautet „Knoten in alten Häfen“.", "Knoten in alten Häfen"),
        ("Der Titel des Workshops ist *Knoten und Seile*.", "Knoten und Seile"),
        ("Le thème du colloque est « Nœuds et cordages ».", "Nœuds et cordages"),
        ("El tema del congreso es **Nudos y cuerdas**.", "Nudos y cuerdas"),
        ("Il tema del convegno è “Nodi e corde”.", "Nodi e corde"),
        ("O tema do encontro é “Nós e cordas”.", "Nós e cordas"),
        ("Het thema van de bijeenkomst is “Knopen en touwen”.", "Knopen en touwen"),
        ("大会のテーマは「港の結び目と縄」です。", "港の結び目と縄"),
        ("会议主题为“港口的绳结与绳索”。", "港口的绳结与绳索"),
        ("The topic of the workshop is open to all.", NAMELESS),
        ("The theme of the conference is how knots hold.", NAMELESS),
        ("The theme of this year's conference is “Knots and Cords”.", NAMELESS),
        ("The Knot Meeting 2031 welcomes all. The theme of the meeting is “Safe Ropes”.", "Knot Meeting 2031"),
    ],
)  # fmt: skip
def test_what_the_event_is_about_stands_for_a_name_that_is_missing(text: str, expected: str) -> None:
    assert name_of(f"# Call\n\n{text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Tagung „Knoten und Seile“ findet in Jena statt.", "Knoten und Seile"),
        ("Le colloque « Nœuds et cordes » aura lieu à Nantes.", "Nœuds et cordes"),
        ("Une journée d’étude intitulée « Nœuds et cordes » aura lieu.", "Nœuds et cordes"),
        ("El congreso “Nudos y cuerdas” tendrá lugar en Lima.", "Nudos y cuerdas"),
        ("Una jornada titulada “Nudos y cuerdas” tendrá lugar.", "Nudos y cuerdas"),
        ("Il convegno “Nodi e corde” si terrà a Bari.", "Nodi e corde"),
        ("O encontro “Nós e cordas” terá lugar no Porto.", "Nós e cordas"),
        ("Ein Treffen mit dem Titel „Knoten und Seile“ findet statt.", "Knoten und Seile"),
        ("A conference entitled “Knots and Cords” will be held.", "Knots and Cords"),
        ("The workshop is called **Knots and Cords**.", "Knots and Cords"),
        ("Der Workshop heißt „Knoten und Seile“.", "Knoten und Seile"),
        ("Le séminaire s’intitule « Nœuds et cordes ».", "Nœuds et cordes"),
        ("At the conference “good ropes” were much talked of.", NAMELESS),
        ("The workshop is called off.", NAMELESS),
    ],
)  # fmt: skip
def test_what_an_event_is_called_is_its_name(text: str, expected: str) -> None:
    assert name_of(f"# Call\n\n{text}") == expected


def test_the_acronym_is_kept_with_a_name_on_several_lines() -> None:
    assert short_of("International Workshop on  \nKnots and Cords  \n(KNOT 2031)") == "KNOT 2031"
    assert short_of("# KNOT 2031\n\n## Knots, Nets and Old Tugs") == "KNOT"
