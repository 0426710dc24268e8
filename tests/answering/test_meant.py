"""What is said to be meant belongs to the question before it."""

from __future__ import annotations

import pytest

from tests.answering.slow_looms import told


@pytest.mark.parametrize(
    ("message", "answer", "not_said"),
    [
        ("which day is the first cutoff? i mean the one for the abstract", "Abstract deadline", "Paper deadline"),
        ("when is it due? I meant the abstract", "Abstract deadline", "Paper deadline"),
        ("how many pages? i mean for short papers", "up to 4 pages", "8 pages"),
        ("when is it due? the paper", "Paper deadline", "Abstract deadline"),
    ],
)
def test_a_question_is_of_what_is_meant(message: str, answer: str, not_said: str) -> None:
    text = told(message)
    assert answer in text
    assert not_said not in text


def test_two_questions_stay_two() -> None:
    text = told("when is the paper due? i mean, is there an abstract deadline?")
    assert "Paper deadline" in text
    assert "Abstract deadline" in text


@pytest.mark.parametrize(
    ("message", "answer", "not_said"),
    [
        ("At what hour does the first session begin, in Tokyo time?", "", "the deadline is"),
        ("when is the paper due, in Tokyo time?", "In Tokyo", "nothing"),
    ],
)
def test_a_time_of_some_place_belongs_to_what_is_asked(message: str, answer: str, not_said: str) -> None:
    text = told(message)
    assert answer in text
    assert not_said not in text
