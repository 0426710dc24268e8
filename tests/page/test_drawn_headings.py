"""Pictures that stand over a part of a page in place of its heading."""

from __future__ import annotations

import pytest

from bot.page.parse import parse_page

PEOPLE = "<table><tr><td>Ada Moore, Oslo</td><td>Ben Holm, Bergen</td></tr></table>"


def sections(page: str) -> list[tuple[str, ...]]:
    return [block.section for block in parse_page(page, file="call.html").blocks if block.text.startswith("Ada Moore")]


@pytest.mark.parametrize(
    ("alt", "is_heading"),
    [
        ("Workshop Organizers", True),
        ("Invited Speakers", True),
        ("Program Committee", True),
        ("Organizers of last year in a boat", False),
        ("logo", False),
        ("", False),
    ],
)
def test_a_picture_that_says_what_follows_is_its_heading(alt: str, is_heading: bool) -> None:
    page = f'<h2>Committee</h2><p>Eva Lund</p><img src="a.png" alt="{alt}">\n{PEOPLE}'
    assert sections(page) == [("Committee", alt) if is_heading else ("Committee",)]


def test_a_picture_within_a_line_is_none() -> None:
    assert sections(f'<h2>Committee</h2><p>Ask the <img src="a.png" alt="organizers"> here.</p>{PEOPLE}') == [
        ("Committee",)
    ]
