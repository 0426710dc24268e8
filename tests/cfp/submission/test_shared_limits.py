"""Limits that two kinds of papers share, and those that stand behind a length that is only wished for."""

from __future__ import annotations

import pytest

from bot.cfp.submission.limits import read_limits
from bot.page.parse import parse_page

Limit = tuple[int | None, int, str | None, bool]
LIMITS: list[tuple[str, list[Limit]]] = [
    (
        "Research papers must not exceed 10 pages, net demonstration papers and short papers must not exceed 4 pages.",
        [(None, 10, "Research papers", False), (None, 4, "Net demonstration papers and short papers", False)],
    ),
    (
        "Long papers have up to 9 pages, and demo papers and short papers are limited to 4 pages.",
        [(None, 9, "Long papers", False), (None, 4, "Demo papers and short papers", False)],
    ),
    ("The board reads all papers and short papers must not exceed 4 pages.", [(None, 4, "Short papers", False)]),
    ("Papers have a length of 8 pages with a 10-page limit.", [(None, 8, None, True), (None, 10, None, False)]),
    (
        "Papers should be 8 pages long, but with a strict limit of 12 pages.",
        [(None, 8, None, True), (None, 12, None, False)],
    ),
    (
        "Papers have 8 pages, and posters have a limit of 2 pages.",
        [(None, 8, None, False), (None, 2, "Posters", False)],
    ),
    ("Papers have 8 pages, with a limit of 300 words for the abstract.", [(None, 8, None, False)]),
    ("Papers may have 6 to 8 pages, plus up to two extra pages at a charge.", [(6, 8, None, False)]),
    ("Papers have up to 6 pages (two additional pages for an extra charge).", [(None, 6, None, False)]),
]


@pytest.mark.parametrize(("text", "limits"), LIMITS)
def test_limits_are_of_all_papers_that_share_them(text: str, limits: list[Limit]) -> None:
    page = parse_page(f"# Call for Papers\n\n## Submission\n\n{text}\n", file="call.md")
    found = read_limits(page, ("en",))
    assert [
        (one.get("minimum"), one["pages"], one.get("track"), one.get("recommended", False)) for one in found
    ] == limits
