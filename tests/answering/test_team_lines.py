"""How many may be on a team, what a jam is on and who chooses its winner: a line of the call tells it, or nothing."""

from __future__ import annotations

import pytest

from bot.answering.answerer import Answerer
from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Pebble Jam, event: hackathon, city: Lund}
dates:
  - {id: submission, kind: submission, label: Entries due, at: "2031-05-12"}
topics: [drums, bells]
"""
THEME = "This year's motto is “Loud, but light”."
SIZE = "There is no limit on the size of a team."
FEW = "Teams may have up to five members."
VOTE = "Once all entries were shown, players may vote for their favourite and for a few categories besides."
COUNTED = "When all votes have been counted, the winners of each category will be announced."
MEET = "Players meet other teams and chat about their progress in our room."
LINES = (
    *(MEET, COUNTED, VOTE),
    "Teams have 30 hours for their entry.",
    "A team of three judges walks through the rooms on Friday.",
    "Teams can sign up by 3 May.",
    "We look forward to meeting you beside the river.",
)
NOW = parse_now("2031-04-01T12:00Z")


def _asked(question: str, *lines: str) -> str:
    return _said(answerer_for(with_lines(FAQ, (*lines, *LINES))), question)


def _said(jam: Answerer, question: str) -> str:
    reply = jam.reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message])


@pytest.mark.parametrize("line", [SIZE, FEW])
@pytest.mark.parametrize(
    "question",
    [
        "we are seven, is that too many for a team?",
        "how many of us may be on one team?",
        "how big can teams be?",
        "can a team have 12 people?",
        "whats the max team size",
        "may I enter on my own, or do I need a team?",
    ],
)
def test_how_many_are_on_a_team(question: str, line: str) -> None:
    said = _asked(question, line)
    assert line in said
    assert MEET not in said


@pytest.mark.parametrize("question", ["we are seven, is that too many for a team?", "how big can teams be?"])
def test_no_other_line_on_teams_tells_it(question: str) -> None:
    said = _asked(question)
    assert not any(line in said for line in LINES)


@pytest.mark.parametrize(
    "question",
    [
        "what was chosen as the theme?",
        "I could not be at the opening, which theme did they go for?",
        "what is the motto this year?",
        "what did you settle on for a theme",
        "what motto does the jam have?",
    ],
)
def test_the_motto_is_the_theme(question: str) -> None:
    said = _asked(question, THEME)
    assert THEME in said
    assert "drums" not in said


@pytest.mark.parametrize(
    "question",
    [
        "who judges which entry is best?",
        "is it a jury that decides who wins?",
        "who chooses the winner?",
        "how is the winner found?",
    ],
)
def test_who_votes_is_told_and_not_what_comes_after(question: str) -> None:
    said = _asked(question)
    assert VOTE in said
    assert COUNTED not in said


NUMBERED = FAQ.replace("Pebble Jam", "Pebble Jam 0031", 1)


@pytest.mark.parametrize(
    "question",
    [
        "whats the theme of the next jam",
        "what will the theme be for jam 0032?",
        "motto of the following edition",
        "which theme does the jam of 2030 have?",
    ],
)
def test_the_theme_of_another_edition_is_not_that_of_ours(question: str) -> None:
    assert THEME not in _said(answerer_for(with_lines(NUMBERED, (THEME, *LINES))), question)


@pytest.mark.parametrize("question", ["what is the theme of jam 0031?", "whats the theme this year"])
def test_the_theme_of_ours_is_told(question: str) -> None:
    assert THEME in _said(answerer_for(with_lines(NUMBERED, (THEME, *LINES))), question)
