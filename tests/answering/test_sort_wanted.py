"""Whether a sort of paper is wanted is told by a line that speaks of that sort, and by no other."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import FAQ, told

POSITION = "We invite position papers and surveys of up to four pages."
OTHERS = ("Papers present new looms or knots.", "Everyone is welcome to listen.")
UNSAID = "The call for papers says nothing about other kinds of submission."


@pytest.mark.parametrize(
    "question",
    [
        "do you take a survey, too?",
        "is a position paper without any data okay",
        "hi, would you consider survey papers?",
        "can i submit a survey",
        "are position papers eligible here",
    ],
)
def test_the_line_on_the_sort_is_quoted(question: str) -> None:
    assert f"“{POSITION}”" in told(question, (*OTHERS, POSITION), FAQ)


@pytest.mark.parametrize(
    "question",
    [
        "do you take a survey, too?",
        "is a position paper without any data okay",
        "are negative results fine",
        "would a purely theoretical paper be welcome?",
        "do you accept replication studies",
        "is an experience report allowed?",
    ],
)
def test_of_a_sort_that_no_line_names_the_call_says_nothing(question: str) -> None:
    assert told(question, OTHERS, FAQ).startswith(UNSAID)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("is a survey welcome", "We welcome any kind of contribution."),
        ("are knots welcome as a topic of a survey paper", "Papers present new looms or knots."),
        ("who may listen", "Everyone is welcome to listen."),
    ],
)
def test_other_questions_are_not_of_a_sort(question: str, line: str) -> None:
    assert not told(question, (*OTHERS, line), FAQ).startswith(UNSAID)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("do you accept literature reviews?", "The review of papers is done by two weavers."),
        ("would you accept vision papers", "Papers on computer vision of looms are welcome."),
        ("is an experience report allowed?", "We invite papers by weavers with much experience."),
    ],
)
def test_a_word_of_the_sort_in_another_sense_tells_nothing(question: str, line: str) -> None:
    assert told(question, (*OTHERS, line), FAQ).startswith(UNSAID)
