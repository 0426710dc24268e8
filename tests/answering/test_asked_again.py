"""Questions joined by what they share: "and the paper one?", "same question for ...", "two things: A, B", "A or when is
B?", "which of the two is on that day?".
"""

from __future__ import annotations

import pytest

from tests.answering.slow_looms import FAQ, told

ABSTRACT, PAPER, NOTIFICATION = "Abstract deadline: 10 April", "Paper deadline: 26 April", "Notification: 2 June"
CAMERA, EVENT, PLACE = "Camera-ready: 2 July", "Workshop: 25–28 August", "takes place in Porto"
LENGTH, TEMPLATE = "up to 8 pages", "LOOM style"


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("abstract deadline? and the paper one?", (ABSTRACT, PAPER)),
        ("when is the abstract due? and the camera ready one?", (ABSTRACT, CAMERA)),
        ("when is the notification? and the workshop?", (NOTIFICATION, EVENT)),
        ("when is the deadline? same question for the notification", (PAPER, NOTIFICATION)),
        ("when is the deadline? Same for the camera-ready?", (PAPER, CAMERA)),
        ("is it in Porto? same question for the reception", (PLACE, "I did not understand “same question for")),
        ("how many pages has a full paper? and a short one?", ("8 pages", "4 pages")),
    ],
)
def test_a_question_asked_again_for_something_else_is_answered_or_named(message: str, said: tuple[str, ...]) -> None:
    reply = told(message)
    assert [words for words in said if words not in reply] == []


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("two things: deadline, page limit", (PAPER, LENGTH)),
        ("2 questions: deadline, page limit, template", (PAPER, LENGTH, TEMPLATE)),
        ("three things: deadline, where, template", (PAPER, PLACE, TEMPLATE)),
        ("two things, deadline and template", (PAPER, TEMPLATE)),
        ("couple of questions: when is it and where", (EVENT, PLACE)),
        ("when is the deadline or when is the notification?", (PAPER, NOTIFICATION)),
        ("where n when is it this yr", (PLACE, EVENT)),
        ("when n where is it this year", (PLACE, EVENT)),
        ("deadline n page limit this yr?", (PAPER, LENGTH)),
    ],
)
def test_what_joins_questions_loses_none(message: str, said: tuple[str, ...]) -> None:
    reply = told(message)
    assert [words for words in said if words not in reply] == []
    assert "I did not understand" not in reply


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("is the 26th of april for the abstract or the paper?", PAPER),
        ("is 26 april the deadline or the notification?", PAPER),
        ("is april 10 the abstract or the paper deadline", ABSTRACT),
        ("is june 2 the camera ready or the notification", NOTIFICATION),
        ("is 26 april too late or can i still submit", "That is in time."),
        ("so full paper is 8 pages?", "Yes. Full papers"),
        ("so a full paper is 5 pages?", "No. Full papers"),
        ("so short papers are 4 pages?", "Yes. Short papers"),
        ("is there a minimum length?", "No, the call names no minimum."),
        ("my full paper is 5 pages, ok?", "Yes, that is within the limit."),
    ],
)
def test_the_verdict_is_on_what_was_asked(question: str, begins: str) -> None:
    assert told(question)[: len(begins)] == begins


@pytest.mark.parametrize(
    ("full", "short", "begins"),
    [
        ("includes: [references]", "includes: [references]", "References count toward the limit."),
        ("excludes: [references]", "excludes: [references]", "References do not count toward the limit."),
        ("includes: [all parts]", "includes: [all parts]", "References count toward the limit."),
        ("includes: [references]", "recommended: true", "Full papers"),  # nothing is said of the others
        ("excludes: [references]", "includes: [references]", "Full papers"),
    ],
)
def test_what_is_said_of_one_limit_is_not_said_of_all(full: str, short: str, begins: str) -> None:
    faq = FAQ.replace("{pages: 8,", f"{{pages: 8, {full},").replace("{pages: 4,", f"{{pages: 4, {short},")
    assert told("do references count?", faq)[: len(begins)] == begins
