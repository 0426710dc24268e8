"""The line that comes far nearer to a question than all others, and has its words, answers where nothing else does."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import told

LINES = (
    "Cushions for the wooden benches can be borrowed at the entrance.",
    "Bring your own cup, as we have no paper ones.",
    "Each delegation plants a tree in the garden.",
    "The raffle is drawn at the end of the second day.",
    "Papers may present new looms, negative results or surveys.",
)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("are the benches wooden, is there a cushion", LINES[0]),
        ("should i bring a cup", LINES[1]),
        ("do we plant a tree", LINES[2]),
        ("what about the raffle", LINES[3]),
        ("how is the raffle drawn", LINES[3]),
    ],
)
def test_it_is_quoted(question: str, line: str) -> None:
    assert f"“{line}”" in told(question, LINES)


@pytest.mark.parametrize(
    "question",
    [
        "do we plant a tree at WOOLCONF 2031?",
        "which colour has the moon",
        "are trees older than weavers",
        "how many rings has a tree in a rainforest",
        "is my cousin on the second floor",
        "does the entrance lie in the north",
    ],
)
def test_nothing_else_is(question: str) -> None:
    reply = told(question, LINES)
    assert not reply.startswith("The call says") or "I am not sure that" in reply


@pytest.mark.parametrize("question", ["will dye be provided?", "is dye provided?", "is wool served?"])
def test_one_word_of_two_is_met_by_chance(question: str) -> None:
    line = "The models count the goods used by a town, such as wool, dye, land, bread and water."
    assert not told(question, (line, LINES[4])).startswith("The call says")
