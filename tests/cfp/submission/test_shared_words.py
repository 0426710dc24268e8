"""Numbers of pages that share one word, and names of templates with brackets in them."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built, call
from tests.cfp.submission.test_limits import read

SHARED = [
    (
        "Texts are in PDF, do not exceed 16 (for full papers) or 7 (for short papers) pages, and follow the style.",
        [("Full papers", 16), ("Short papers", 7)],
    ),
    ("Papers have up to twelve (long papers) or six (short papers) pages.", [("Long papers", 12), ("Short papers", 6)]),
    (
        "The length is limited to 9 (research papers), 4 (demos) and 2 (posters) pages.",
        [("Research papers", 9), ("Demos", 4), ("Posters", 2)],
    ),
    ("Submissions should be 6 (six) to 8 (eight) pages long.", [(None, 8)]),
    ("Papers of at most 15 pages (full papers) or 8 pages (short papers).", [("Full papers", 15), ("Short papers", 8)]),
]


@pytest.mark.parametrize(("text", "limits"), SHARED)
def test_numbers_that_share_their_word_are_limits_each(text: str, limits: list[tuple[str | None, int]]) -> None:
    assert [(one.get("track"), one["pages"]) for one in read(text)] == limits


AS_ONE_WORD = [
    ("Please send an up-to-2-page abstract.", [(None, None, 2)]),
    ("Applicants send a two- to four-page vision paper.", [("Vision paper", 2, 4)]),
    ("We call for 3-to-5-page papers.", [(None, 3, 5)]),
    ("A submission takes the form of a no-more-than-3-page abstract.", [(None, None, 3)]),
    ("The proposal should be at-most-six-pages long.", [(None, None, 6)]),
    ("Write an up-to-2-page cover letter. Papers have 8 pages.", [(None, None, 8)]),
    ("Authors of accepted papers get up-to-1-page extra.", []),
    ("Proposals for two- to three-day schools have up to 5 pages.", [("Proposals", None, 5)]),
    # each limit is of the papers right behind it
    ("We take 9-page long papers and 5-page short papers.", [("Long papers", None, 9), ("Short papers", None, 5)]),
    (
        "We take up-to-9-page full papers, 5-page short papers, and 2-page posters.",
        [("Full papers", None, 9), ("Short papers", None, 5), ("Posters", None, 2)],
    ),
    (
        "Authors send up to 9 pages long papers or up to 5 pages short papers.",
        [("Long papers", None, 9), ("Short papers", None, 5)],
    ),
    ("Long papers have 9 pages and short papers 5-page length.", [("Long papers", None, 9), ("Short papers", None, 5)]),
    (
        "Long papers (9 pages) and, long or not, short papers (5 pages).",
        [("Long papers", None, 9), ("Short papers", None, 5)],
    ),
]


@pytest.mark.parametrize(("text", "limits"), AS_ONE_WORD)
def test_lengths_that_hyphens_make_one_word(text: str, limits: list[tuple[str | None, int | None, int]]) -> None:
    assert [(one.get("track"), one.get("minimum"), one["pages"]) for one in read(text)] == limits


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Papers are formatted in the Notes on Knots and Computing (LNCS) style.", "LNCS style"),
        ("Papers follow the Springer Notes on Knots (LNCS) format.", "LNCS format"),
        ("Papers use the (IEEE) format.", "IEEE format"),
        ("Papers use the LNCS format.", "LNCS format"),
    ],
)
def test_no_half_of_a_bracket_is_part_of_a_name(text: str, name: str) -> None:
    template = built(call(rules=text)).faq.submission.template
    assert template is not None
    assert template.name == name
