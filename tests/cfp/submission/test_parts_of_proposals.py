"""Lengths of what a proposal consists of: its text, and what goes beside it."""

from __future__ import annotations

import pytest

from tests.cfp.submission.test_limits import read

Limit = tuple[int, int | None, str | None, bool]


@pytest.mark.parametrize(
    ("text", "limits"),
    [
        # what goes beside a paper
        ("- Abstract. A 3-page text.\n- Appendix 1. A letter of your advisor (max 1 page).", [(3, None, None, False)]),
        ("- Annex B: works (max. 2 pages)\n- Main text. At most 9 pages.", [(9, None, None, False)]),
        ("Content: 4 pages about your research and up to 3 pages of auxiliary content", [(4, None, None, False)]),
        (
            "Send an extended abstract of two pages and a recommendation letter (max 1 page).",
            [(2, None, "Extended abstract", False)],
        ),
        ("Send a recommendation letter of up to 2 pages.", []),
        ("Appendix I to the rules holds, and papers have up to 8 pages.", [(8, None, None, False)]),
        # two numbers, and no range that falls
        ("Papers have up to 9 pages and up to 2 pages of supplementary content.", [(9, None, None, False)]),
        ("Papers have 9 pages and up to 2 pages for references.", [(9, None, None, False)]),
        (
            "Long papers have 9 pages and 4 pages for short papers.",
            [(9, None, "Long papers", False), (4, None, "Short papers", False)],
        ),
        ("Papers have 4 pages and up to 9 pages.", [(9, 4, None, False)]),
        # of the final version, whatever is said in brackets before that
        (
            "Short papers have 2 pages. They are printed, with 4 pages (plus references) for the camera-ready version.",
            [(2, None, "Short papers", False)],
        ),
        ("Papers have 4 pages (plus references) for each of two parts.", [(4, None, None, False)]),
        # roughly, or about something
        ("Send 4 pages about your work.", [(4, None, None, False)]),
        ("Papers have about 4 pages.", [(4, None, None, True)]),
        ("Papers on recommender systems have up to 4 pages.", [(4, None, None, False)]),
        ("The recommended length of papers is 4 pages.", [(4, None, None, True)]),
    ],
)
def test_each_length_is_of_its_part(text: str, limits: list[Limit]) -> None:
    told = read(text)
    assert [
        (one["pages"], one.get("minimum"), one.get("track"), one.get("recommended", False)) for one in told
    ] == limits
