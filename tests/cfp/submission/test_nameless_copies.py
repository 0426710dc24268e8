"""What must not stand in the copy without names tells that reviewers do not see who wrote a paper."""

from __future__ import annotations

import pytest

from bot.cfp.submission.submission import read_submission
from bot.page.parse import parse_page

COPIES = [
    ("Earlier talks go in a note in the final text (but not in the anonymized version of the paper).", "double-blind"),
    ("Put your thanks into the last version, never in the blinded manuscript.", "double-blind"),
    ("Links to your own code stand on the form and not in the anonymous copy.", "double-blind"),
    ("Names stand on the title page, but not in the version for blind review.", "double-blind"),
    ("You need not hand in an anonymized version.", "open"),
    ("Papers should not be anonymized.", "open"),
    ("Grants stand in the final version.", None),
]


@pytest.mark.parametrize(("text", "expected"), COPIES)
def test_a_copy_without_names_hides_the_authors(text: str, expected: str | None) -> None:
    page = parse_page(f"# Call for Papers\n\n## Submission\n\n{text}\n", file="call.md")
    assert read_submission(page, 2031)[0].get("review") == expected
