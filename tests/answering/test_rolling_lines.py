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


ROUNDS = FAQ.replace(
    "  - {id: notification",
    '  - {id: arr, kind: submission, label: ARR commitment deadline, at: "2031-05-17", zone: AoE}\n'
    "  - {id: notification",
    1,
)


@pytest.mark.parametrize("faq", [FAQ, ROUNDS])
@pytest.mark.parametrize(
    "question",
    [
        "whats the deadline without ARR?",
        "when is it due if i dont go through ARR",
        "deadline if we skip ARR",
        "until when do you take non-ARR papers",
        "last date when not coming from rolling review?",
    ],
)
def test_without_the_service_the_other_day_is_told(question: str, faq: str) -> None:
    reply = told(question, (TOPICS, WAY, "ARR commitment deadline: 17 May 2031"), faq)
    assert "26 April" in reply
    assert "17 May" not in reply


def test_who_sends_it_directly_is_told_the_other_day() -> None:
    reply = told("until when can i send it directly", (TOPICS, WAY), ROUNDS)
    assert "26 April" in reply
    assert "17 May" not in reply


@pytest.mark.parametrize(
    "question", ["i am not sure when the ARR deadline is", "is there no deadline for ARR?", "ARR deadline?"]
)
def test_the_day_of_the_service_is_not_denied(question: str) -> None:
    assert "17 May" in told(question, (TOPICS, WAY, "ARR commitment deadline: 17 May 2031"), ROUNDS)
