"""Topics that are whole paragraphs are told by their names, or not at all."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

_MORE = (
    "We ask how they have been made and used since the days of the first ships, and by whom. Contributions on the work "
    "of those who made them, and on what became of it in later times, are as welcome as those on their theory."
)
NAMES = {
    "- **Ropes at sea**: {0}\n- **Ropes on land**: {0}": ("Ropes at sea", "Ropes on land"),
    "- Ropes at sea: {0}\n- Ropes on land: {0}": ("Ropes at sea", "Ropes on land"),
    "- Ropes at sea. {0}\n- Ropes on land. {0}": ("Ropes at sea", "Ropes on land"),
    "- “Ropes at sea” asks who made them. {0}\n- “Ropes on land” asks who made them. {0}":
        ("Ropes at sea", "Ropes on land"),
    "1. Another line of work has looked at ropes, which have been made of hemp for two thousand years and more, {1}\n"
    "2. Others have looked at their bends, which sailors and climbers know by a hundred names and forms, {1}": (),
    "- Ropes: hemp, cotton, silk and wire; their making, their use, and their wear\n- Bends": (
        "Ropes: hemp, cotton, silk and wire; their making, their use, and their wear", "Bends"),
}  # fmt: skip


@pytest.mark.parametrize(("items", "topics"), NAMES.items())
def test_paragraphs_are_told_by_their_names(items: str, topics: tuple[str, ...]) -> None:
    page = f"# Knot Workshop 2031\n\nSubmission: 1 March 2031\n\n## Topics\n\n{items.format(_MORE, _MORE.lower())}"
    assert built(page.replace("by whom. c", "by whom. C")).faq.topics == topics


def test_what_stands_behind_and_is_the_last_topic_of_a_sentence() -> None:
    top = "# Knot Workshop 2031\n\nSubmission: 1 March 2031\n\n## Knots\n\n"
    told = "We meet. Topics include hemp ropes, steel ropes, silk ropes, and tests of knots in nets, sails, or flags."
    topics = ("hemp ropes", "steel ropes", "silk ropes", "tests of knots in nets, sails, or flags")
    assert built(f"{top}{told}").faq.topics == topics
    more = "\n\n## Cords\n\nTopics include red cords, blue cords, green cords, and cords of glass."
    assert [getattr(one, "name", one) for one in built(f"{top}{told}{more}").faq.topics] == ["Knots", "Cords"]


def test_a_paragraph_with_semicolons_leads_to_the_groups_below_it() -> None:
    told = "On knots: how they are tied; how they are taught; and who tied them. They fall into the following topics."
    lists = "#### TYING\n\n- Ropes\n- Cords\n- Wires\n\n#### TEACHING\n\n- Schools\n- Ships\n- Books\n"
    page = f"# Knot Workshop 2031\n\nSubmission: 1 March 2031\n\n## About\n\n{told}\n\n{lists}"
    assert [getattr(one, "name", one) for one in built(page).faq.topics] == ["TYING", "TEACHING"]


def test_a_bracket_behind_the_following_is_no_end_of_a_lead() -> None:
    told = "We take papers (8 pages) on the following topics (all limits are strict). We welcome old work."
    page = f"# Knot Workshop 2031\n\nSubmission: 1 March 2031\n\n{told}\n\n- Ropes\n- Cords\n- Wires\n"
    assert built(page).faq.topics == ("Ropes", "Cords", "Wires")
