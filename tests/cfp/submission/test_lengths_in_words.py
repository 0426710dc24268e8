"""Lengths that are told in words or are of something other than papers."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built, call

LIMITS = [
    ("The maximum manuscript length is 5,000 words, including abstract and references.", []),
    ("Maximum length: 5.000 words", []),
    ("The maximum length is 12 000 characters.", []),
    ("The maximum length is 5 pages, including references.", [5]),
    ("Maximum length: 5, references included", [5]),
]


@pytest.mark.parametrize(("rules", "expected"), LIMITS)
def test_thousands_of_words_are_no_pages(rules: str, expected: list[int]) -> None:
    assert [one.pages for one in built(call(rules=rules)).faq.submission.page_limits] == expected


CVS = [
    ("Your CV should be at most 2 pages long; pages exceeding the 2-page limit are not read.", []),
    ("Your paper should be at most 2 pages long; pages exceeding the 2-page limit are not read.", [2]),
]


@pytest.mark.parametrize(("rules", "expected"), CVS)
def test_the_length_of_a_cv_is_none_of_a_paper(rules: str, expected: list[int]) -> None:
    page = f"# KNOT 2031\n\nPapers are due on March 1, 2031.\n\n## How to apply\n\n{rules}"
    assert [one.pages for one in built(page).faq.submission.page_limits] == expected
