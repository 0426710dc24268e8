"""Machines that help to write, the journal of the best papers, and who asks if the organizers extend."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import told

MACHINES = "Passages that a language model has written must be disclosed."
LATER = "The best papers are invited to a special issue of the Journal of Yarn."
LINES = ("Each talk has 20 minutes with questions.", MACHINES, LATER)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("is chatgpt allowed?", MACHINES),
        ("do i have to disclose that i used an LLM", MACHINES),
        ("can i use AI to polish the text?", MACHINES),
        ("which journal?", LATER),
        ("in which journal will it appear", LATER),
    ],
)
def test_the_line_is_quoted_alone(question: str, line: str) -> None:
    reply = told(question, LINES)
    assert f"“{line}”" in reply
    assert "not sure" not in reply


@pytest.mark.parametrize(
    "question", ["may i use chatgpt for writing and must i say so?", "is text of a language model fine?"]
)
def test_a_line_on_tools_that_generate_is_of_them(question: str) -> None:
    line = "Texts that were made with generative tools must say so in the acknowledgements."
    assert f"“{line}”" in told(question, ("Each talk has 20 minutes with questions.", line))


@pytest.mark.parametrize("question", ["is a paper about language models on topic?", "do reviewers use AI?"])
def test_other_questions_are_not_of_these(question: str) -> None:
    reply = told(question, LINES)
    assert f"“{MACHINES}”" not in reply
    assert f"“{LATER}”" not in reply


@pytest.mark.parametrize(
    "question", ["are you extending the deadline?", "you guys gonna extend", "will they prolong it?"]
)
def test_who_asks_if_they_extend_is_told_so(question: str) -> None:
    assert "says nothing about an extension" in told(question, LINES)
