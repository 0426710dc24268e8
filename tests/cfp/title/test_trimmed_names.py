"""What stands around the event's name is left off: calls, mail subjects, days, places, hosts."""

from __future__ import annotations

import pytest

from bot.faq.vocabulary import NAMELESS
from tests.cfp.small_names import name_of


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
        ("KNOT 2031 Hackathon Schedule", "KNOT 2031 Hackathon"),
        ("KNOT 2031 Summer School Key Dates", "KNOT 2031 Summer School"),
        ("KNOT 2031 – Submission Guidelines", "KNOT 2031"),
        ("Knot Days 2031 | Home", "Knot Days 2031"),
    ],
)
def test_a_call_for_papers_in_any_language_stays_off_the_name(heading: str, expected: str) -> None:
    assert name_of(f"# {heading}\n\nWe study knots.") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('# Call\n\nUse "Published at the Workshop on Knots and Cords}" as note.', "Workshop on Knots and Cords"),
        ("# the 2031 ROPE Workshop on Knots and Cords", "2031 ROPE Workshop on Knots and Cords"),
        ("# Workshop on Knots (https://knots.example.org)", "Workshop on Knots"),
        ("# 結び目ワークショップ(KnotsAndCords 2031)", "結び目ワークショップ(KnotsAndCords 2031)"),
        ("# Conférence Nœuds et Cordes 2031.", "Conférence Nœuds et Cordes 2031"),
        (
            '# Call\n\nChoose "First International Workshop on Data and Knots" to continue.',
            "First International Workshop on Data and Knots",
        ),
        ("# *** Workshop on Knots ***", "Workshop on Knots"),
        ("# Workshop on Knots (", "Workshop on Knots"),
    ],
)
def test_a_name_is_left_without_what_hangs_on_it(text: str, expected: str) -> None:
    assert name_of(text) == expected


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
        ("# 21st Rope Conference & special track on Knots and Cords", "21st Rope Conference"),
        ("# 21st Rope Conference and special sessions on Knots", "21st Rope Conference"),
        ("KNOT 2031 is the second edition of the *Workshop on Knots and Cords*, an informal meeting\\\nin Porto.",
         "Workshop on Knots and Cords"),
        # a list with commas belongs to it, a place does not
        ("The 28th Workshop on Knots, Ropes, Cords and Cables is held in Porto.",
         "28th Workshop on Knots, Ropes, Cords and Cables"),
        ("28th Workshop on Knots, Ropes and Cables, 4 July 2031", "28th Workshop on Knots, Ropes and Cables"),
        ("The International Conference on Rope Making, Twisting, Storage and Analysis will take place in Porto.",
         "International Conference on Rope Making, Twisting, Storage and Analysis"),
        ("Die 3. Tagung zu Knoten, Seilen und Tauen findet in Jena statt.", "3. Tagung zu Knoten, Seilen und Tauen"),
        ("Le 3e Colloque sur Nœuds, Cordes et Câbles sera organisé.", "3e Colloque sur Nœuds, Cordes et Câbles"),
        ("The 4th Workshop on Knots, Porto, is held in July.", "4th Workshop on Knots"),
        # no headings of the page
        ("Web site: https://ropes.example.org\n\nHome page", NAMELESS), ("# Website", NAMELESS),
        ("# 2nd Workshop onKnots and Ropes is", NAMELESS),
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
    assert name_of(f"{text}\n\nWe study knots.") == expected


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("# Call for Papers: KNOT 2031\n\nKNOT 2031 - 35th Workshop on Knots<br>\n6-8 May 2031, Oslo, Norway",
         "KNOT 2031 - 35th Workshop on Knots"),
        ("## Call for Papers\n\nRope Nets 2031 solicits papers of high quality.", "Rope Nets 2031"),
        ("# Call for Papers\n\nWhere?\n: Full-day workshop on 9 June 2031 – papers before 16 March 2031.", NAMELESS),
        ("# Call\n\nFor further information or to be added to the workshop list, write to us.", NAMELESS),
        ("# Submission\n\nWe take papers.\n\n## Author kit\n\nPlease use the kit.", NAMELESS),
    ],
)  # fmt: skip
def test_a_name_is_whole_and_told_once_or_there_is_none(page: str, expected: str) -> None:
    assert name_of(page) == expected
