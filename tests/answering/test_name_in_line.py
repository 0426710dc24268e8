"""Somebody whom no fact has is found in the lines of the call; what only sounds like a name is nobody."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import told

LINES = (
    "Committee: Mia Holm, Rune Falk",
    "Tara Quist (Uppsala University): How weavers remember",
    "Mia Holm (Delft): Counting threads in the dark",
    "The fee includes lunch and an evening in the sauna.",
)


@pytest.mark.parametrize(
    ("question", "said", "unsaid"),
    [
        ("who is Tara Quist?", LINES[1], "nobody"),
        ("where is tara quist from", LINES[1], LINES[2]),
        ("what is Tara Quist's talk about?", LINES[1], "not sure"),
        ("what does mia holm speak about", LINES[2], LINES[0]),
        ("what is the title of Mia Holm's lecture?", LINES[2], LINES[0]),
        ("who is Ada Berg?", "Ada Berg (University of Tartu)", "The call says"),
        ("who is Tara Holm?", "", LINES[1]),
        ("who is in the dark", "", LINES[2]),
    ],
)
def test_the_line_with_the_whole_name_tells_of_somebody(question: str, said: str, unsaid: str) -> None:
    reply = told(question, LINES)
    assert said in reply
    assert unsaid not in reply


@pytest.mark.parametrize("question", ["is there a dall?", "is there a berg", "are there any lunds here?"])
def test_a_thing_is_no_slip_for_a_name(question: str) -> None:
    reply = told(question, LINES)
    assert not any(name in reply for name in ("Jon Dahl", "Ada Berg", "Eva Lund"))
