"""What an event is for is told in the words of the call, where the FAQ does not say it."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import told


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("What is the workshop about?", "Aim: to bring weavers and programmers to one table."),
        ("what is this event about", "The workshop deals with the repair of old clocks by machine."),
        ("purpose of the workshop?", "This workshop is dedicated to the grammar of knots."),
        ("what is it all about?", "Our two days are given over to glaciers: how they move and sound."),
        ("what is the goal of the workshop", "The main goal of this year's small workshop is a shared map of looms."),
        ("what is the event about?", "In this workshop, we aim to explore looms without wood."),
        ("what is the goal of the workshop", "We want to find out how ships can talk without satellites."),
    ],
)
def test_the_aim_is_told_in_the_words_of_the_call(question: str, line: str) -> None:
    reply = told(question, ("The workshop asks for papers of four pages.", line))
    assert line in reply
    assert "weaving" in reply


@pytest.mark.parametrize(
    "line",
    [
        "The goal of this lecture is a shared map of looms.",
        "The purpose of the project is to mend every loom in Porto.",
        "The aim is to sit on the left.",
        "During the Night of Lamps, we aim to explore the old harbour.",
    ],
)
def test_the_aim_of_something_else_is_not(line: str) -> None:
    assert line not in told("What is the workshop about?", ("The workshop is held in June.", line))


def test_without_an_aim_the_topics_are_told() -> None:
    assert told("What is the workshop about?", ("The workshop is held in June.",)).startswith("Topics named")
