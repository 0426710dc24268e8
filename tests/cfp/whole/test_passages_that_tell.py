"""Lines of a page that answers may quote: what is no more than the heading of a part says nothing by itself."""

from __future__ import annotations

import pytest

from bot.cfp.passages import read_passages
from bot.page.parse import parse_page


@pytest.mark.parametrize(
    ("line", "is_kept"),
    [
        ("Call for Talk Proposals.", False),
        ("Important Dates and Deadlines", False),
        ("Invited Keynote Speakers", False),
        ("Talk proposals in English or French.", True),
        ("Posters: A0, portrait, printed.", True),
    ],
)
def test_a_line_is_a_passage_where_it_tells_something(line: str, is_kept: bool) -> None:
    page = parse_page(f"# Knots 2031\n\nWe tie knots in Oslo and talk about them.\n\n{line}\n", file="call.md")
    assert any(line.strip(".") in one.text for one in read_passages(page)) is is_kept
