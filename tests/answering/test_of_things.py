"""What is asked of a thing that the question before it names is not answered by what the event has of that sort."""

from __future__ import annotations

import pytest

from tests.answering.slow_looms import FAQ, told

PRICED = f"""{FAQ}entries:
  - {{id: registration, question: "How do I register?", answer: "Registration costs 40 euros for everybody."}}
"""
DINED = f"""{PRICED}  - {{id: social, question: "Is there a dinner?", answer: "It is on Tuesday in the old mill."}}
  - {{id: bus, question: "Is there a shuttle bus?", answer: "A bus runs from the station, free of charge."}}
"""
OF_EVENT = ("40 euros", "25–28 August", "takes place in Porto")


@pytest.mark.parametrize(
    "question",
    [
        "is there a dinner and how much is it?",
        "is there a gala dinner and where is it?",
        "is there childcare and is it free?",
        "does it have a banquet and when is it",
        "any childcare? what does it cost?",
        "is there childcare, and at what price?",
    ],
)
def test_what_a_thing_costs_that_the_call_leaves_out_is_unsaid_with_it(question: str) -> None:
    text = told(question, PRICED)
    assert "says nothing about" in text
    assert not [one for one in OF_EVENT if one in text]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("is there a dinner and how much is it?", "did not understand “how much is it”"),
        ("is there a dinner and when is it?", "on Tuesday"),
        ("is there a shuttle bus and is it free?", "free of charge"),
        ("is there a shuttle bus and when does it leave?", "did not understand “when does it leave”"),
        ("where can i park close by and how much is it", ""),
    ],
)
def test_what_an_entry_tells_of_it_is_all_that_is_told(question: str, answer: str) -> None:
    text = told(question, DINED)
    assert answer in text
    assert not [one for one in OF_EVENT if one in text]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("who is it for, and is it free?", "40 euros"),
        ("do i have to come in person and what does it cost", "40 euros"),
        ("when is the event and what does it cost", "40 euros"),
        ("is there a date already, and where is it?", "Porto"),
        ("is it a big event and when is it?", "25–28 August"),
        ("is there a dinner and how much is the registration?", "40 euros"),
    ],
)
def test_it_is_the_event_where_nothing_else_is_named(question: str, answer: str) -> None:
    assert answer in told(question, PRICED)


WATCHED = f"""{FAQ}entries:
  - {{id: remote, question: "Can I attend remotely?", answer: "All talks are streamed; you can come by video."}}
"""


@pytest.mark.parametrize(
    "question",
    [
        "what is the fee, even if I only watch online?",
        "how much do students pay, also when they join remotely",
        "how much is the registration, even when only online?",
        "cost of registration, if i only attend virtually?",
        "How much is the registration, also for people who only come by video?",
        "what is the fee, even for students without a paper who watch online",
    ],
)
def test_what_is_only_the_case_of_a_question_is_not_answered_by_itself(question: str) -> None:
    text = told(question, WATCHED)
    assert "says nothing about registration" in text
    assert "streamed" not in text


@pytest.mark.parametrize("question", ["what is the fee, and can i join online?", "can i come even if only by video?"])
def test_what_is_asked_besides_is(question: str) -> None:
    assert "streamed" in told(question, WATCHED)
