"""By which list one hears the news, and what goes with an application for a grant: a line of the call tells it."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import FAQ, LINES, told

NEWS = "Join our mailing list for updates."
APPLY = "Send your application to looms@example.org, with these documents: a student card and a letter."


@pytest.mark.parametrize(
    "question",
    [
        "is there a mailing list?",
        "newsletter?",
        "how do i get updates",
        "how can we stay informed?",
        "an email list maybe",
    ],
)
def test_the_list_is_told(question: str) -> None:
    assert NEWS in told(question, (*LINES, NEWS))


def test_no_list_is_told_where_the_call_has_none() -> None:
    assert "says: “Each talk" not in told("is there a mailing list?")


@pytest.mark.parametrize(
    "question",
    [
        "what must i enclose with the grant application?",
        "which documents go with the travel grant",
        "for the student grant, to whom do i send it? and what papers must i add?",
        "what paperwork is needed for the grant?",
    ],
)
def test_what_goes_with_an_application_is_told(question: str) -> None:
    assert APPLY in told(
        question, (*LINES, APPLY), FAQ.replace("  - {id: travel_grant, question", "  - {id: prize, question")
    )
