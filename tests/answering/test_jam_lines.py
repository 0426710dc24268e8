"""Who owns what is made at a jam, how many hours it takes, in which language it is written, what one writes to get in:
a line of the call tells it, or nothing.
"""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Pebble Jam, event: hackathon, city: Lund}
dates:
  - {id: submission, kind: submission, label: Entries due, at: "2031-05-12"}
topics: [drums, bells]
"""
RIGHTS = "Teams keep all rights to what they make."
HOURS = "Each team should spend up to 30 hours per player on its entry."
LANGUAGE = "You may use any language for your program."
LETTER = "To apply, please send a motivation letter of 200 words."
OTHERS = (
    "This time includes the planning, and can be broken up as you like.",
    "Talks may be held in any language.",
    "Teams send all material of their project, with the code and the slides.",
    "There are three sessions of two hours, and a keynote on drums.",
)
LINES = (RIGHTS, HOURS, LANGUAGE, LETTER)
NOW = parse_now("2031-04-01T12:00Z")


def _told(question: str, *lines: str) -> str:
    reply = answerer_for(with_lines(FAQ, (*lines, *OTHERS))).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message])


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("who owns what we make?", RIGHTS),
        ("is our code still ours after the jam?", RIGHTS),
        ("will i retain the copyright of my entry", RIGHTS),
        ("does my entry still belong to me", RIGHTS),
        ("do the teams keep the rights to their code?", RIGHTS),
        ("how many hours may each player spend?", HOURS),
        ("how many hrs is one supposed to put in?", HOURS),
        ("how much time should a player invest", HOURS),
        ("may i code it in rust or must it be c?", LANGUAGE),
        ("which programming languages are allowed", LANGUAGE),
        ("must it be written in python?", LANGUAGE),
        ("what do i have to write to be admitted?", LETTER),
        ("is a letter of motivation needed?", LETTER),
        ("what must one write in order to apply for the jam?", LETTER),
    ],
)
def test_a_line_tells_it(question: str, line: str) -> None:
    told = _told(question, *LINES)
    assert line in told
    assert not any(other in told for other in OTHERS)


@pytest.mark.parametrize(
    "question",
    [
        "how many hours may each player spend?",
        "what do i have to write to be admitted?",
        "does my entry still belong to me",
        "which programming languages are allowed",
    ],
)
def test_no_other_line_tells_it(question: str) -> None:
    told = _told(question)
    assert not any(other in told for other in OTHERS)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("may i give my talk in French or English?", LANGUAGE),
        ("how many hours are left to finish?", HOURS),
        ("who has the right to speak?", RIGHTS),
        ("what do i write into the paper?", LETTER),
    ],
)
def test_what_is_asked_of_something_else_is_not_told_by_it(question: str, line: str) -> None:
    assert line not in _told(question, *LINES)
