"""The table of contents of a page names its parts and answers nothing."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

_HEAD = (
    "# PyKnot 2031\n\n* [Call for Talks](#call)\n* [{}](#{})\n\n## Call\n\nSend talks by 5 May 2031.\n\n## {}\n\n{}\n"
)
PARTS = [
    ("travel_grant", "Travel Grants for Speakers", "We offer travel grants to speakers.", True),
    ("contact", "Whom to contact with questions", "For questions, contact ada@knots.example.", True),
    ("travel_grant", "Financial support", "Speakers tie knots.", False),
]


@pytest.mark.parametrize(("kind", "part", "told", "answers"), PARTS)
def test_a_line_of_the_contents_is_no_answer(kind: str, part: str, told: str, answers: bool) -> None:
    page = _HEAD.format(part, part.lower().replace(" ", "-"), part, told)
    found = [entry.answer for entry in built(page).faq.entries if entry.id == kind]
    assert found == ([told] if answers else [])


def test_a_line_that_leads_to_another_page_may_answer() -> None:
    page = (
        "# PyKnot 2031\n\nSend talks by 5 May 2031.\n\n* [We offer travel grants to speakers](https://knots.example)\n"
    )
    assert [entry.id for entry in built(page).faq.entries] == ["travel_grant"]
