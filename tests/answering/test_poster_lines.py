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


ADDRESS = "Send posters to posters@looms.example by the end of May."
PAGE = "An abstract of one page is enough for a poster."
CHOSEN = "A few of the accepted papers will be selected for a contributed talk."
SIZE = "Posters are of size A0, on one page of paper."


def _of(question: str, *lines: str) -> str:
    passages = ("Come to Porto.", "For questions on posters write to ask@looms.example.", SIZE, *lines)
    reply = answerer_for(with_lines(FAQ, passages)).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    "question",
    [
        "where do i send the poster",
        "which address for the posters?",
        "to what email does my poster abstract go",
        "where should a poster pdf be sent?",
        "what adress must i mail the poster to",
    ],
)
def test_posters_go_to_their_own_address(question: str) -> None:
    said = _of(question, ADDRESS, PAGE)
    assert ADDRESS in said
    assert ADDRESS not in _of(question, PAGE)


@pytest.mark.parametrize(
    "question",
    [
        "how long may the poster abstract be?",
        "what length should a poster submission have",
        "how many words is the description of a poster",
        "for posters, how big should the write-up be?",
        "how extensive is a poster proposal supposed to be",
    ],
)
def test_what_is_written_on_a_poster_has_a_length(question: str) -> None:
    said = _of(question, ADDRESS, PAGE)
    assert PAGE in said
    assert SIZE not in said


@pytest.mark.parametrize(
    "question",
    [
        "do some papers get a talk?",
        "does anyone get to give a talk?",
        "is there any chance of an oral?",
        "are some of us picked for a longer slot?",
        "will any papers be chosen for spotlights?",
    ],
)
def test_some_are_chosen_for_a_talk(question: str) -> None:
    assert CHOSEN in _of(question, ADDRESS, CHOSEN, "Some papers are longer than others.")
