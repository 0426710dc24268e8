"""When and where posters are shown, and how one becomes a reviewer: lines of the call tell it."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.answering.slow_looms import FAQ
from tests.conftest import answerer_for, with_lines

WHEN = "14:20 – 15:30 | Poster Session"
WHERE = "The talks are on Zoom, and the posters hang in the foyer of the mill."
REVIEWERS = "If you are interested in becoming a reviewer, please apply with this form."
NOW = parse_now("2031-03-01T12:00Z")


def told(question: str) -> str:
    lines = ("Come to Porto.", WHEN, WHERE, REVIEWERS, "Papers should be anonymized.")
    reply = answerer_for(with_lines(FAQ, lines)).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("and when are the posters?", WHEN),
        ("when is the poster session on", WHEN),
        ("where do the posters hang?", WHERE),
        ("in which room are the posters", WHERE),
        ("how do i add my name to the list, i want to review some for you", REVIEWERS),
        ("may i put my name on the list for reviewing", REVIEWERS),
        ("could my student help you with reviewing? where?", REVIEWERS),
    ],
)
def test_a_line_tells_of_posters_and_reviewers(question: str, line: str) -> None:
    assert line in told(question)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("when are the posters due?", WHEN),
        ("where do i upload the posters", WHERE),
        ("when do i get my reviews", REVIEWERS),
    ],
)
def test_what_is_asked_of_something_else_is_not_told_by_it(question: str, line: str) -> None:
    assert line not in told(question)
