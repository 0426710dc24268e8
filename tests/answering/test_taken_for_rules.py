"""Everyday questions that share words with those of rules, reviewers, other events or reviews, and are none of them."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import FAQ, told

LINES = ("Notifications go out in June.", "At least one author of each accepted paper must register.")


@pytest.mark.parametrize(
    ("question", "never"),
    [
        ("who is part of the programme committee?", "reviewing"),
        ("is research on museums of weaving welcome?", "the city itself"),
        ("do you take work on how students are evaluated?", "conflicts of interest"),
        ("what other costs of the workshop are there?", "“"),
        ("when will my reviews be ready for me?", "reviewers"),
        ("in which time zone are all deadlines?", "Important dates"),
        ("do all deadlines close at midnight?", "Important dates"),
        ("must i send an abstract when i submit?", "Abstract deadline:"),
        ("what is meant by non-archival?", "Topics named"),
        ("may my text share more than half of its words with an old one?", "acceptance rate"),
        ("will the results of the challenge be published?", "appeals"),
        ("must authors sign a form before the print goes out?", "“At least one author"),
        ("how much time is left to submit my paper for a talk?", "I do not know"),
    ],
)
def test_they_are_not_taken_for_these(question: str, never: str) -> None:
    reply = told(question, LINES, FAQ)
    assert reply
    assert never not in reply


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("who is part of the programme committee?", "Jon Dahl"),
        ("I am teaching in Tokyo, when is it due in my time zone?", "Tokyo"),
        ("My paper is out of scope, what are the topics?", "Topics named"),
        ("deadline for the polished version after acceptance?", "Camera-ready: 2 July"),
    ],
)
def test_they_are_answered(question: str, said: str) -> None:
    assert said in told(question, LINES, FAQ)
