"""The service whose reviews a call takes is a way to hand in, and no other event."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import FAQ, told

WAY = "Papers are sent in directly, or committed with their reviews from ACL Rolling Review (ARR)."
DAY = "ARR papers: 30 April 2031"
TOPICS = "Papers may present new looms, negative results or surveys."


@pytest.mark.parametrize(
    "question",
    [
        "is ARR supported?",
        "do you take papers from ARR",
        "does the fair take part in ACL rolling review?",
        "can i hand in with ARR reviews",
        "my paper got its reviews from ARR in spring. can i bring it here?",
    ],
)
def test_the_line_on_the_service_is_quoted(question: str) -> None:
    reply = told(question, (TOPICS, WAY))
    assert WAY in reply
    assert "says nothing" not in reply


@pytest.mark.parametrize("question", ["until when can i commit my ARR paper?", "what is the last day for ARR papers"])
def test_its_day_is_told(question: str) -> None:
    assert "30 April" in told(question, (TOPICS, WAY, DAY))


def test_a_day_is_no_hour_elsewhere() -> None:
    assert DAY not in told("which hour of the last day for ARR papers is it in Oslo?", (TOPICS, WAY, DAY))


@pytest.mark.parametrize("question", ["is ARR supported?", "when is the ARR deadline?", "do you take papers from ARR"])
def test_a_call_without_it_quotes_nothing(question: str) -> None:
    reply = told(question, (TOPICS, "Each talk has 20 minutes."), FAQ)
    assert TOPICS not in reply
    assert "26 April" not in reply
