"""A line that leads ("We welcome:") is quoted with what it leads to: a whole list, else one sentence. Headings that say
something are lines of their own.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cfp.passages import read_passages
from bot.page.sources import read_sources

PARTS = ("The knot", "Other knots", "What is loose")  # each with more said of it than a quotation holds
HEAD = "# Workshop on Knots 2031\n\n"


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        (
            "We welcome proposals from:\n\n- all sailors who tie knots;\n- all bakers who plait bread.\n\n"
            "The fee is told in due course.\n",
            "We welcome proposals from: all sailors who tie knots; all bakers who plait bread.",
        ),
        (
            "Proposals go through this form: https://knot.example/form\n\nThe meeting keeps its usual setup.\n",
            "Proposals go through this form: https://knot.example/form",
        ),
        (
            "Read this first:\n\nEach talk lasts twenty minutes.\n\nThe meeting keeps its usual setup.\n",
            "Read this first: Each talk lasts twenty minutes.",
        ),
        (
            "The motto of this meeting will be\n\nNo loose ends.\n\nThe meeting keeps its usual setup.\n",
            "The motto of this meeting will be No loose ends.",
        ),
        (
            "The meeting is kindly funded by the\n\n* National Rope Fund\n\nThe meeting keeps its usual setup.\n",
            "The meeting is kindly funded by the National Rope Fund",
        ),
        (
            "Please bring:\n\n• a rope of two metres\n\n• a pair of gloves\n\nThe meeting keeps its usual setup.\n",
            "Please bring: • a rope of two metres; • a pair of gloves",
        ),
        (
            "Texts have these parts:\n\n"
            + "".join(f"- {part}: {'what is told of knots and of ropes, ' * 6}and no more.\n" for part in PARTS)
            + "\nThe meeting keeps its usual setup.\n",
            "Texts have these parts: The knot; Other knots; What is loose",
        ),
        (
            "Funded by\n\nRope Works\n\nThe Net\n\nWe thank all of them for their trust.\n",
            "Funded by Rope Works; The Net",
        ),
        (
            "There are two ways to take part:\n\n1. Long knots. They fill ten pages. The review is blind.\n"
            "2. Short knots. They fill a page.\n\nThe meeting keeps its usual setup.\n",
            "There are two ways to take part: Long knots.; Short knots.",
        ),
    ],
)
def test_a_lead_takes_along_what_it_leads_to(tmp_path: Path, text: str, quoted: str) -> None:
    page = tmp_path / "call.md"
    page.write_text(HEAD + text, encoding="utf-8")
    texts = [passage.text for passage in read_passages(read_sources([str(page)]))]
    assert quoted in texts, texts
    assert not any(text.startswith(quoted) and text != quoted for text in texts), texts


@pytest.mark.parametrize(
    ("heading", "is_quoted"),
    [
        ("3--4 May 2031, Mason Hall", True),
        ("Topics of interest", False),
        ("Bursary applications (deadline: TBD)", True),
        ("Bursary applications", False),
        ("Track 2: Bends", False),
        ("Knots, ropes and bends", False),
    ],
)
def test_a_heading_is_a_line_of_its_own_where_it_says_something(tmp_path: Path, heading: str, is_quoted: bool) -> None:
    page = tmp_path / "call.md"
    page.write_text(f"{HEAD}## {heading}\n\nThe meeting keeps its usual setup.\n", encoding="utf-8")
    assert (heading in [passage.text for passage in read_passages(read_sources([str(page)]))]) is is_quoted
