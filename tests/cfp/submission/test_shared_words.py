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
