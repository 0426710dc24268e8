"""What stands in the text of a talk, or in the life of a speaker, is not said of the event."""

from __future__ import annotations

import pytest

from bot.cfp.people.on_talks import is_on_a_talk
from bot.cfp.quoting.menus import is_menu
from bot.page.parse import parse_page
from tests.cfp.small_calls import built

_LIFE = (
    "Bio: Ada Moore ties knots at a house that is hosted by the National University of Oslo (NUO), and has for years."
)
_TALK = (
    "In this talk I will show what ropes do, online and offline, and how knots that we tie on the net hold. The office "
    "is hosted by the Rope University in Lyon, France, and all our papers are published in the conference proceedings."
)
TALKS = [
    (f"## Keynotes\n\n### Ropes that hold\n\n{_TALK}", True),
    (f"## Invited Speakers\n\n- Ada Moore (Oslo): Ropes\n\n  {_TALK}", True),
    (f"## Programme\n\n{_LIFE}", True),
    (f"## About\n\n{_TALK}", False),
    ("## Keynotes\n\nAll keynotes are given online.", False),
    ("## Submission\n\nBio: at most one page.", False),
]
MENUS = [
    ("[Call](Call)\\\n[Dates](Dates)\\\n[Venue](Venue)", True),
    ("[Home](H)\\\n**Advice**\\\n" + "\\\n".join(f"[Page {n} of Knots](P{n})" for n in range(9)) + "\\\nHistory", True),
    ("See [the call](Call), [the dates](Dates) and [the venue](Venue) before you come.", False),
    ("[Ropes](https://a.example.org) [Cords](https://b.example.org) [Nets](https://c.example.org)", False),
]


@pytest.mark.parametrize(("text", "expected"), TALKS)
def test_a_talk_is_told_from_what_is_said_of_the_event(text: str, expected: bool) -> None:
    page = parse_page(f"# Knot Day\n\n{text}\n", file="call.md")
    assert any(map(is_on_a_talk, page.blocks)) == expected


@pytest.mark.parametrize("text", [text for text, talk in TALKS[:3] if talk])
def test_a_talk_tells_no_place_no_policy_and_no_way_to_come(text: str) -> None:
    faq = built(f"# Workshop on Slow Knots\n\n{text}\n\n## Dates\n\n- Submission: May 1, 2031\n", "md").faq
    assert faq.workshop.city is None
    assert faq.submission.archival is None
    assert "remote" not in {entry.id for entry in faq.entries}


@pytest.mark.parametrize(("text", "expected"), MENUS)
def test_a_menu_is_links_and_little_else(text: str, expected: bool) -> None:
    assert is_menu(parse_page(f"# Knot Day\n\n{text}\n", file="call.md").blocks[1]) == expected


def test_a_menu_answers_nothing() -> None:
    links = "\\\n".join(
        f"[{one}]({one.replace(' ', '')})"
        for one in (
            "Call",
            "Dates",
            "Venue",
            "A Best Paper Award",
            "Journal Special Issues",
            "Text Formatting",
            "News",
            "Past",
        )
    )
    faq = built(f"**Knot Day**\n\n{links}\n\n# Call\n\nThere is a Best Paper award for knots.\n", "md").faq
    assert [entry.answer for entry in faq.entries if entry.id == "best_paper"] == [
        "There is a Best Paper award for knots."
    ]
