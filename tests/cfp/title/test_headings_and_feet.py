"""What headings, sentences and the feet of pages say that is a name, and what is none; places and people beside it."""

from __future__ import annotations

import pytest

from bot.cfp.workshop import read_workshop
from bot.faq.vocabulary import NAMELESS
from bot.page.parse import parse_page
from tests.cfp.small_calls import built, call

_END = "Papers are sent by mail until May 5, 2031."
NAMES = [
    ("# Call for Papers - ROPE 2031\n\nROPE 2031, hosted by Rope University and Cord College, is the 9th Euro-Asia "
     "Conference on Knots and Cords.", "ROPE 2031: Euro-Asia Conference on Knots and Cords"),
    ("## Workshop Tracks and Submissions\n\n**RSC'31 is the 9th edition of the Rope Search Challenge**, a workshop.",
     "RSC'31: Rope Search Challenge"),
    ("# ROPE 2031\n\nROPE 2031 is the 9th time that we meet.", "ROPE 2031"),
    ("## Die Rope-Konferenz am 17. Oktober 2031\n\nWir laden ein.", "Die Rope-Konferenz"),
    ("# Le Colloque des cordes du 3 mai 2031", "Le Colloque des cordes"),
    ("```\nWorkshop on Formal Knots meet Ropes\nhttp://knots.example/2031/\n```",
     "Workshop on Formal Knots meet Ropes"),
    ("Call for participation\n\nKNOT-2031: Fifth International Workshop on Ropes and Knots.",
     "KNOT-2031: Fifth International Workshop on Ropes and Knots"),
    ("# Welcome\n\nThe KNOT31 workshop is about ropes.\n\n## Important Workshop Dates\n\n- May 9, 2031 - KNOT31 "
     "Workshop", "KNOT31 Workshop"),
    ("## Conference Sub-themes:\n\n**Ropes at Sea**", NAMELESS),
    ("KNOT 2031\n\n2nd Conference on Knots\n\nwith a special track on Ropes (RR)", "2nd Conference on Knots"),
    ('---\ntitle: "12 Ada Moore"\n---\n\nWe meet to tie ropes.', NAMELESS),
    ("The 12th Rope Research Symposium (RRS 12) will be held in Oslo. Let us also point out that the 26th Conference "
     "on Knots (KNOT 2031) will be held just after it.", "12th Rope Research Symposium (RRS 12)"),
    ("Welcome to the Call for Presentations of KNOT4G Porto 2031!", "KNOT4G Porto 2031"),
    ("# Conseils pour votre inscription au colloque", NAMELESS),
    ("# Colloque des conseils aux marins", "Colloque des conseils aux marins"),
    ("## Ganhadores nas categorias Nós e Jornada de Cordas", NAMELESS),
    ("## 1º Lugar Categoria Jornada de Cordas", NAMELESS),
    ("© Copyright 2031 Asociación de Nudos", NAMELESS),
    ("# Workshop on Copyright and Knots", "Workshop on Copyright and Knots"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_names(text: str, name: str) -> None:
    assert read_workshop(parse_page(f"{text}\n\n{_END}", file="call.md"))[0]["name"] == name


PLACES = [
    ("# Colloque des cordes\n\n07 avril 2031\nRecherche\n\nAppel pour un colloque qui aura lieu à Braga au Portugal, "
     "les 12 et 13 octobre 2031.", "Braga, Portugal"),
    ("# Rope Days\n\nThe conference will be held in Porto in Portugal on 3 May 2031.", "Porto, Portugal"),
    ("# Rope Days\n\nThe conference will be held in Porto in May 2031, and the next one in Spain.", "Porto"),
    ("# Rope Days\n\n3 May 2031\nResearch", None),
    ("# Rope Days\n\n3-4 May 2031, Bologna", "Bologna"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "city"), PLACES)
def test_cities(text: str, city: str | None) -> None:
    assert read_workshop(parse_page(text, file="call.md"))[0].get("city") == city


def test_a_city_of_a_university_is_no_member_of_a_committee() -> None:
    page = (
        "KNOT 2031: Workshop on Knots\n\n== PROGRAM COMMITTEE ==\n\nAda Berg       University of Oslo (NO)\n"
        "Ben Holm       University of Knots, Santa Lucia (US)\nCleo Feld (Chair)   University of Cords (SE)\n"
    )
    assert {one.name for one in built(page, "txt").faq.people} == {"Ada Berg", "Cleo Feld"} | {
        one.name for one in built(page, "txt").faq.people if one.name == "Ben Holm"
    }


def test_a_button_is_no_speaker() -> None:
    page = call(end="## Speakers\n\n- Ada Berg\n- Disable Animation\n- Ben Holm")
    names = {one.name for one in built(page).faq.people if one.role == "speaker"}
    assert names == {"Ada Berg", "Ben Holm"}


_LONG = "\n\n".join(f"We tie knot number {number}." for number in range(30))
FEET = [
    (
        "3rd Workshop on\n\nKnots, Loops and Bends at Sea (KLBS31)",
        "3rd Workshop on Knots, Loops and Bends at Sea (KLBS31)",
    ),
    ("International Symposium of\n\nRope Makers (ISRM 2031)", "International Symposium of Rope Makers (ISRM 2031)"),
    ("held with the 3rd Workshop on\n\nRopes and Ties (ReTie)", NAMELESS),
    ("3rd Workshop on\n\nRopes (ROPE31)\n\n2nd Workshop on\n\nRopes (ROPE30)", NAMELESS),
    ("3rd Workshop on\n\nRopes, which is held (ROPE31) in Oslo", NAMELESS),
]


@pytest.mark.parametrize(("foot", "name"), FEET)
def test_a_head_that_stands_last_names_the_event(foot: str, name: str) -> None:
    page = parse_page(f"{_LONG}\n\n{_END}\n\n{foot}\n", file="call.md")
    assert read_workshop(page)[0]["name"] == name
