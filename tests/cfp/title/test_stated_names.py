"""What an event is called: not its tracks, its beginning or a form; without what a call is for and signs at its end."""

from __future__ import annotations

import pytest

from bot.cfp.workshop import read_workshop
from bot.faq.vocabulary import NAMELESS
from bot.page.parse import parse_page


def said(text: str) -> dict[str, str]:
    return read_workshop(parse_page(text, file="call.md"))[0]


NAMES = [
    ("The conference will start at 3 PM on the 31st July (Friday) and will last till Saturday.", NAMELESS),
    ("The workshop will begin on 3 May 2031 (Monday).", NAMELESS),
    ("Submission deadline — Track 1 & Track 2 (AoE) [rolling]", NAMELESS),
    ("# Application Information\n\nPapers are due.", NAMELESS),
    ("# OpenReview venue\n\nPapers are due.", NAMELESS),
    ("# Special Topics\n\nPapers are due.", NAMELESS),
    ("# COVID-19\n\nPapers are due.", NAMELESS),
    ("# Special Topics in Knots: a Workshop\n\nPapers are due.", "Special Topics in Knots: a Workshop"),
    ("---\ntitle: KNSymposium in Knot Biology\n---\n\nThe meeting will be held on 31.07 - 1.08.2031 in Cork.",
     "KNSymposium in Knot Biology"),
    ("# Call for papers and posters for the eighth Knot.info workshop\n\nWe tie.", "eighth Knot.info workshop"),
    ("# Call for talks, posters and demos: Knot Days 2031\n\nWe tie.", "Knot Days 2031"),
    ("# KnotsCork 2031 Call For Participation for Talks and Workshops\n\nWe tie.", "KnotsCork 2031"),
    ("# Call for Talks\n\n## Possible topics\n\n- Knots", NAMELESS),
    ("# Submissions\n\n[Rope Magazine Online Submissions (closes in June)](https://knots.example.org)", NAMELESS),
    ("# Submissions\n\n## Reading Period:\n\nWe read all year.", NAMELESS),
    ("# Call for Papers\n\nThe 2031 edition of the Computational Knot Research conference will be held in Cork.",
     "Computational Knot Research conference 2031"),
    ("---\ntitle: ROPE\nsubtitle: Research on Old and Plaited Endings\n---\n\n# Call for Papers\n\nWe tie.",
     "Research on Old and Plaited Endings (ROPE)"),
    ("# Call for Papers\n\nThe **Journal of Rope Arts (JRA)** invites researchers to send articles.",
     "Journal of Rope Arts (JRA)"),
    ("---\ntitle: Old Rope Matter\nsubtitle: 22nd-24th July 2031\n---\n\nWe meet.\n\n## Speakers", "Old Rope Matter"),
    ("---\ntitle: Knots and Bends\nsubtitle: Monday 22 – Friday 26 July 2031\n---\n\nWe meet.\n\n## Talks",
     "Knots and Bends"),
    ("---\ntitle: Ada Moore\nsubtitle: 22-24 July 2031\n---\n\nWe meet.\n\n## Speakers", NAMELESS),
    ("---\ntitle: Old Rope Matter\nsubtitle: 22 July 2031\n---\n\nWe meet.\n\n## Speakers", NAMELESS),
    ("---\ntitle: Submission Guidelines\nsubtitle: 22-24 July 2031\n---\n\nWe meet.\n\n## Speakers", NAMELESS),
    ("---\ntitle: Old Rope Matter\nlayout: post\nsubtitle: 22-24 July 2031\n---\n\nWe meet.\n\n## Speakers", NAMELESS),
    ("---\ntitle: Summer School\n---\n\n# The 12th ROPE Summer School\n\nWe tie.", "12th ROPE Summer School"),
    ("---\ntitle: Winter School 2031\n---\n\n# KNOT Winter School 2031\n\nWe tie.", "KNOT Winter School 2031"),
    ("---\ntitle: Summer School\n---\n\n# Welcome\n\nWe tie.", "Summer School"),
    ("---\ntitle: Rope Summer School\n---\n\n# About\n\nWe tie.", "Rope Summer School"),
    ("CFP: Philosophy of Knots Colloquium, Cork %%%", "Philosophy of Knots Colloquium, Cork"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_the_name_of_the_event(text: str, name: str) -> None:
    assert said(text)["name"] == name


SHORT = [
    ("# Conference - Recent Shifts in the Study of Knots", None),
    ("# Workshop: Recent Shifts in the Study of Knots", None),
    ("# KNOT - Recent Shifts in the Study of Knots", "KNOT"),
]


@pytest.mark.parametrize(("text", "short"), SHORT)
def test_the_kind_of_an_event_is_no_acronym(text: str, short: str | None) -> None:
    assert said(text).get("short_name") == short


KINDS = [
    ("# Application Information\n\nThe summer school is free.\n\nApply by 3 May 2031.", "school"),
    ("Papers for the conference are due on 3 May 2031.", "conference"),
    ("We tie knots.\n\nPapers are due on 3 May 2031.", None),
    ("# KNOT 2031\n\nHow ropes hold is an important research challenge.", None),
    ("# KNOT 2031\n\nThis challenge asks teams to tie knots.", "challenge"),
    ("# KNOT 2031\n\nThe tracks are old and new ropes.\n\nThis track is open to all.", None),
    ("# KNOT 2031\n\nThis special session is on old ropes.", "track"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_the_kind_of_an_event_without_a_name(text: str, kind: str | None) -> None:
    assert said(text).get("event") == kind


def test_the_initials_that_a_title_has() -> None:
    page = "---\ntitle: RSE 2031 | Call for Talks\n---\n\n# First Conference of Rope Splicing Engineers\n\nWe tie."
    assert said(page)["short_name"] == "RSE 2031"


def test_the_acronym_of_an_earlier_edition_is_none_of_this_one() -> None:
    page = (
        "# Call for Papers\n\nThe 2031 edition of the Rope Knot Research conference will be held in Cork.\n\n"
        "Papers of [RKR2029](https://knots.example.org/2029) are online."
    )
    assert said(page)["short_name"] == "RKR"


VENUES = [
    ("If you are already part of the Knot.info community, we invite you to the workshop.", None),
    ("You may be part of the Knot Guild community; the workshop is for all.", None),
    ("The workshop takes place at RIG lab, on the campus.", None),
    ("The workshop takes place at ROPE 2031 in May.", "ROPE 2031"),
]


def test_the_acronym_of_a_name_is_no_other_event() -> None:
    text = "# Call\n\nThe **Journal of Rope Arts (JRA)** invites articles.\n\nCome to the editors at JRA."
    assert "venue" not in said(text)


@pytest.mark.parametrize(("text", "venue"), VENUES)
def test_a_community_and_a_house_are_no_event(text: str, venue: str | None) -> None:
    assert said(f"# KNOT Workshop 2031\n\n{text}").get("venue") == venue
