"""What the call asks or calls out is quoted with what it says to that."""

from __future__ import annotations

import pytest

from bot.answering.lines.asked_by_call import with_answer
from bot.faq.passages import Passage
from tests.answering.loom_fair import told


@pytest.mark.parametrize(
    ("question", "lines"),
    [
        ("what if i lose my badge?", ("Lost your badge?", "The desk prints a new one at no cost.")),
        ("can i get a letter for my visa?", ("Do you need a letter for your visa?", "Write to the local chair.")),
        ("do you need session chairs?", ("Session chairs wanted!", "Write to the programme chairs in May.")),
        ("may i bring my dog?", ("May I bring my dog?", "Yes.", "It has to sleep under the chair.")),
    ],
)
def test_what_the_call_asks_is_quoted_with_its_answer(question: str, lines: tuple[str, ...]) -> None:
    assert " ".join(lines) in told(question, (*lines, "Do you need a bed?"))


@pytest.mark.parametrize(
    ("texts", "quoted"),
    [
        (("Lost your badge?", "Do you need a bed?"), "Lost your badge?"),
        (("Lost your badge?", "No.", "The desk has it."), "Lost your badge? No. The desk has it."),
        (("Helpers wanted!", "Write to Ada before May."), "Helpers wanted! Write to Ada before May."),
        (("Great, send it to the weaving track!", "Each has four pages."), "Great, send it to the weaving track!"),
        (("SLOOM accepts old looms!", "Each has four pages."), "SLOOM accepts old looms!"),
        (("Helpers wanted!", "You stand by a loom of oak."), "Helpers wanted!"),
        (("Lost your badge?", "You get a new one."), "Lost your badge? You get a new one."),
        (("Lost your badge?", "Desk hours: from nine to five."), "Lost your badge?"),
        (("Badges are free.", "The desk has them."), "Badges are free."),
    ],
)
def test_nothing_is_added_to_another_line(texts: tuple[str, ...], quoted: str) -> None:
    assert with_answer([Passage(number, text) for number, text in enumerate(texts, 1)], 0) == quoted


def test_nothing_is_added_from_another_part() -> None:
    lines = [Passage(1, "Lost your badge?"), Passage(2, "The desk has it.", "Desk"), Passage(30, "Far away.", "Desk")]
    assert with_answer(lines, 0) == "Lost your badge?"
