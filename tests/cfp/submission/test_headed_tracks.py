"""Lengths under headings that are tracks, and those of letters that go with a paper."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built, call

TRACKS = """\
**1) Main Track**
- New results
- Short papers: up to 4 pages (excl. references)
- Long papers: up to 9 pages (excl. references)

**2) Flash Track**
- Early ideas
- Up to 3 pages (excl. references)

**3) Lessons Learned Track**
- What went wrong
- Up to 3 pages (excl. references)"""


def limits(rules: str) -> list[tuple[str | None, int]]:
    return [(one.track, one.pages) for one in built(call(rules=rules)).faq.submission.page_limits]


def test_a_limit_under_a_track_is_that_of_the_track() -> None:
    assert limits(TRACKS) == [
        ("Short papers", 4),
        ("Long papers", 9),
        ("Flash Track", 3),
        ("Lessons Learned Track", 3),
    ]


HEADED = [
    (
        "### Demo Track\n\n- Up to 2 pages\n\n### Ideas Track\n\n- Up to 5 pages",
        [("Demo", 2), ("Ideas Track", 5)],
    ),
    ("### 1. Ideas Track\n\nMaximum 5 pages.", [("Ideas Track", 5)]),
    ("### The Ideas Track\n\nMaximum 5 pages.", [("Ideas Track", 5)]),
    ("### Tracks\n\nPapers have up to 5 pages.", [(None, 5)]),
    ("### All Tracks\n\nPapers have up to 5 pages.", [(None, 5)]),
    (
        "1. Sea papers. These are papers on new knots. They have a length of up to 7 pages.\n"
        "2. Flash reports. Those are papers on old knots with at most 3 pages.",
        [("Sea papers", 7), ("Flash reports", 3)],
    ),
    (
        "- All papers. They are on knots. A paper has up to 7 pages.\n- Short papers have up to 3 pages.",
        [(None, 7), ("Short papers", 3)],
    ),
]


@pytest.mark.parametrize(("rules", "expected"), HEADED)
def test_a_heading_is_a_track_or_none(rules: str, expected: list[tuple[str | None, int]]) -> None:
    assert limits(rules) == expected


LETTERS = [
    "You may add a one-page response letter to the appendix.",
    "A response letter of up to 2 pages may be added.",
    "Authors include a covering letter (at most 1 page).",
    "Send a motivation letter of at most one page.",
    "You may add a 2-page letter to the reviewers.",
    "Please attach a one-page letter describing the changes.",
    "Attach a letter explaining the changes (maximum 2 pages).",
    "The author response is limited to 1 page.",
    "The response document has at most 3 pages.",
    "A one-page summary of revisions is required.",
    "Add a list of changes (up to 2 pages).",
]
PAPERS = [
    "Papers may have up to 8 pages on US letter paper.",
    "Papers of at most 8 pages, letter size, are welcome.",
    "Papers are limited to 8 pages; you may add a response letter.",
    "Papers have at most 8 pages. A cover letter is welcome.",
]


@pytest.mark.parametrize("rule", LETTERS)
def test_the_length_of_a_letter_is_none_of_papers(rule: str) -> None:
    assert limits(f"Papers are short. {rule}") == []


@pytest.mark.parametrize("rule", PAPERS)
def test_the_length_of_papers_stays_beside_letters(rule: str) -> None:
    assert [pages for _, pages in limits(rule)] == [8]


LISTED = [
    (
        "- Full papers (up to 12 pages) are read.\n- Demos, posters and puzzle presentations (5 pages)",
        [("Full papers", 12), ("Demos, posters and puzzle presentations", 5)],
    ),
    ("- Full papers (12 pages)\n- Posters and demos (2 pages)", [("Full papers", 12), ("Posters and demos", 2)]),
    (
        "- Full papers (12 pages)\n- We also invite short talks or posters (max. 4 pages).",
        [("Full papers", 12), ("Short talks or posters", 4)],
    ),
    (
        "- Short papers (5 pages)\n- Full papers describing tools and tests (12 pages)",
        [("Short papers", 5), ("Full papers", 12)],
    ),
    (
        "Papers have 6 to 8 pages. Artifact descriptions should be 1-2 pages in length.",
        [(None, 8), ("Artifact descriptions", 2)],
    ),
    # a track, and what is sent to it
    (
        "- Archival full paper track (up to 12 pages): A submission must be no longer than 12 pages.\n"
        "- Other short paper track (up to 5 pages): A submission must be no longer than 5 pages.",
        [("Full paper track", 12), ("Short paper track", 5)],
    ),
    (
        "The demo track takes 4-page papers. The research track takes up to 9 pages.",
        [("Demo track", 4), ("Research track", 9)],
    ),
    ("We seek demos and 4-page papers.", [(None, 4)]),
    ("Papers have up to 8 pages. Tool descriptions have 4 pages.", [(None, 8), ("Tool descriptions", 4)]),
    (
        "| **Research papers** | &nbsp; | 5 to 12+ pages |\n| **Knot pearls** | | 5 to 12 pages |\n"
        "| **Reports** | | 3 to 6 pages |\n| **Free form** | | 1 to 6 pages |\n| | | |",
        [("Research papers", 12), ("Knot pearls", 12), ("Reports", 6), ("Free form", 6)],
    ),
]


@pytest.mark.parametrize(("rules", "expected"), LISTED)
def test_each_limit_is_of_what_its_line_lists(rules: str, expected: list[tuple[str | None, int]]) -> None:
    assert limits(rules) == expected


def test_a_limit_that_may_be_passed_is_recommended() -> None:
    (one,) = built(call(rules="Research papers have 5 to 12+ pages.")).faq.submission.page_limits
    assert (one.minimum, one.pages, one.recommended) == (5, 12, True)
