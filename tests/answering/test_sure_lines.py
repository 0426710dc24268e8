"""A line of the call that surely answers stands where a question has the words of a fact."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import told

LINES = (
    "An author who disagrees with the decision has ten days to file an objection.",
    "Authors may answer the referees before anything is decided, in at most 300 words.",
    "The title of a paper may be reworded in the final version, but its claims may not.",
    "Sign up as a mentor: https://forms.example.net/mentor",
    "No author may be on more than two papers.",
)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("how many days do I have to object to the decision?", LINES[0]),
        ("may we answer the referees before the decision?", LINES[1]),
        ("can the title still be changed in the final version?", LINES[2]),
        ("link for mentor sign up?", LINES[3]),
        ("How many papers may I submit?", LINES[4]),
    ],
)
def test_a_line_that_surely_answers_stands(question: str, line: str) -> None:
    assert line in told(question, LINES)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("how many days are left to submit?", "Paper deadline: 26 April"),
        ("is the camera-ready still open?", "Camera-ready: 2 July"),
        ("what is the page limit?", "up to 4 pages"),
        ("where can i upload?", "openreview.net"),
    ],
)
def test_the_fact_stands_beside_it(question: str, said: str) -> None:
    assert said in told(question, LINES)
