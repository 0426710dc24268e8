"""Where an event is, and what it is called: not an award, not a café, not the conference that papers go to later."""

from __future__ import annotations

import pytest

from bot.cfp.workshop import read_workshop
from bot.faq.vocabulary import NAMELESS
from bot.page.parse import parse_page
from tests.cfp.place.test_where import where

PLACES = [
    # an award is no event
    ("Talks of students are judged as part of a Best Knot Talk award.", {}),
    ("Posters are shown as part of the Rope Society Prize.", {}),
    # a dinner is no place of the event
    ("## Conference Dinner\n\n**Location**: Rope Café, Botanic Gardens (15 minutes from the hall)", {}),
    ("## Accommodation\n\nVenue: Hotel Knot, Oslo, Norway", {}),
    ("Location: Rope Café, near the hall", {}),
    # where papers may go later
    ("All accepted papers will be invited to submit to the ROPE ’31 conference taking place in Oslo, Norway.", {}),
    ("Authors of selected papers are encouraged to submit to the journal at KNOT 2032, a meeting in Oslo, Norway.",
     {}),
    # who holds what
    ("The Society of Ropes (SR) will hold its 2031 conference in New Orleans, LA, USA.",
     {"city": "New Orleans, LA, USA"}),
    ("The Rope Guild holds its annual meeting in Oslo, Norway.", {"city": "Oslo, Norway"}),
    ("## Rope Meeting\n\n#### Rope National University, Canberra", {"city": "Canberra"}),
    ("ROPE 2031 will be a face-to-face conference held at the Rope National University, Canberra.",
     {"city": "Canberra"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_only_the_place_of_the_event_is_one(text: str, expected: dict[str, str]) -> None:
    found = where(f"# Call for Papers\n\n{text}\n")
    assert {key: found[key] for key in ("venue", "city") if key in found} == expected


NAMES = [
    ('The workshop is on ropes.\n\n**Shared "Tie \'n Cut" Method**\n\nPoster presenters tie.', NAMELESS),
    ('The workshop is on ropes.\n\n**The "Long Rope" Idea**\n\nWe tie.', NAMELESS),
    ("This will be a joint meeting with the [Society for Knots (SK)](https://k.example.org/). Send it.", NAMELESS),
    ("The Guild will hold its 2031 conference in Oslo, Norway.", NAMELESS),
    ("To help you to plan your travel to the ROPE 2031 conference, we answer in May.", NAMELESS),
    ("Come to the joint workshop with the Rope Guild (RG).", NAMELESS),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_what_stands_beside_is_no_name(text: str, name: str) -> None:
    assert read_workshop(parse_page(f"# Call for Papers\n\n{text}\n", file="call.md"))[0]["name"] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("È aperta la Call for Papers per la nona edizione del KnotDay Italiano, che si terrà il 3 maggio a Prato.",
         "KnotDay Italiano"),
        ("The third edition of the RopeConf will be held in Oslo.", "RopeConf"),
        ("We met at the third edition of RopeConf.", NAMELESS),
    ],
)  # fmt: skip
def test_an_edition_has_its_name_behind_it(text: str, name: str) -> None:
    assert read_workshop(parse_page(f"# Call for Papers\n\n{text}\n", file="call.md"))[0]["name"] == name


def test_bold_words_between_paragraphs_are_no_name() -> None:
    text = f'We tie ropes. {"There are many of them. " * 12}\n\n**Shared "Tie \'n Cut" Method**\n\nPosters are shown.\n'
    assert read_workshop(parse_page(text, file="call.md"))[0]["name"] == NAMELESS


def test_the_description_of_a_page_names_what_papers_are_for() -> None:
    top = "---\ntitle: Submit\ndescription: Submit an abstract to the Rope Society 2031 Annual Meeting\n---\n\n"
    text = (
        f"{top}The Rope Society will hold its 2031 conference in Oslo, Norway. "
        "This will be a joint meeting with the Society for Knots (SK).\n"
    )
    assert read_workshop(parse_page(text, file="call.md"))[0]["name"] == "Rope Society 2031 Annual Meeting"


SHORT = [
    ("The workshop on evaluating old ropes with Large Knot Models (LKMs) takes papers.", None),
    ("The workshop on tying ropes for Young Sailors (YS) takes papers.", None),
    ("The Workshop on Table Rope Learning (TRL) takes papers.", "TRL"),
    ("The Workshop on Advances in Human Ropes (HUMAN 2031) takes papers.", "HUMAN 2031"),
]


@pytest.mark.parametrize(("text", "short"), SHORT)
def test_an_acronym_of_the_last_words_is_not_that_of_the_event(text: str, short: str | None) -> None:
    assert read_workshop(parse_page(f"# Call for Papers\n\n{text}\n", file="call.md"))[0].get("short_name") == short
