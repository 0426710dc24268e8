"""A figure that somebody claims is met by the line with a figure of its sort, or by none."""

from __future__ import annotations

import pytest

from bot.answering.answerer import Answerer
from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Fair of Looms, event: conference, city: Turku}
dates:
  - {id: submission, kind: submission, label: Proposals due, at: "2031-05-01"}
submission: {page_limits: [{pages: 12, includes: [references]}]}
"""
TEAMS = "There are no restrictions on team sizes."
FILM = "The video must be no longer than 5 minutes and smaller than 80 MB."
PANEL = "A thematic panel has a title, a chair and the titles of the contributions (minimum 3, maximum 4)."
SCHOOL = "The doctoral school brings together 15 students from all parts of the country."
SLIDES = "For the round table please bring one or two slides."
QUILT = "Weavers may enter at most two quilts per household."
KEYS = "List up to five keywords below the title."
LINES = (
    *(TEAMS, FILM, PANEL, SCHOOL, SLIDES, QUILT, KEYS),
    "The hall was built in 1903 and has four looms.",
    "Breakfast is served from 8:00 on all days.",
    "Turku is a city of 200,000 people at the sea.",
    "Talks last 20 minutes.",
    "We look forward to meeting you beside the river.",
)
NOW = parse_now("2031-03-01T12:00Z")


@pytest.fixture(scope="module")
def looms() -> Answerer:
    return answerer_for(with_lines(FAQ, LINES))


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("max 4 heads per team, right?", TEAMS),
        ("so a team is at most 3 people?", TEAMS),
        ("each team can only have two members, correct?", TEAMS),
        ("the video can run up to ten minutes, correct?", FILM),
        ("our video may be 3 minutes long, right?", FILM),
        ("is it true that a thematic panel needs at least five speakers?", PANEL),
        ("a panel must have six papers, right?", PANEL),
        ("the doctoral school takes max 30 people, correct?", SCHOOL),
        ("five slides for the round table, yes?", SLIDES),
        ("we list ten keywords below the title, true?", KEYS),
    ],
)
def test_a_figure_that_is_claimed_meets_the_line_with_one_of_its_sort(
    looms: Answerer, question: str, line: str
) -> None:
    reply = looms.reply(question, now=NOW)
    assert [line in one.text for one in reply.answers] == [True], reply.message


@pytest.mark.parametrize(
    "question",
    [
        "the bus has 50 seats, right?",
        "lunch costs 20 euros, right?",
        "a choir has at most 4 people, right?",
        "i can send in three abstracts, right?",
        "three reviewers read it, correct?",
        "the poster is 90 inches wide, right?",
        "we get two weeks for the revision, correct?",
        "there are two keynotes, right?",
        "a lightning talk is 5 minutes, correct?",
        "the hotel gives us 3 nights for free, right?",
        "is it true that i need 4 references from my bosses?",
    ],
)
def test_a_figure_of_another_sort_decides_nothing(looms: Answerer, question: str) -> None:
    assert not looms.reply(question, now=NOW).answers


@pytest.mark.parametrize(
    "question", ["may i have 14 pages without the references, right?", "14 pages not counting references, correct?"]
)
def test_pages_with_what_does_not_count_meet_the_limit(looms: Answerer, question: str) -> None:
    assert "12 pages" in " ".join(one.text for one in looms.reply(question, now=NOW).answers)


GRAPHS = "The training set holds 12,000 graphs, drawn from a corpus of old cloth."
RATINGS = "This year we add approximately 250k expert ratings of threads."
DATA = (*LINES, GRAPHS, RATINGS, "The data were labelled by weavers from all over the country.")


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("the training set has 5k graphs, right?", GRAPHS),
        ("so the training data is 20000 graphs?", GRAPHS),
        ("is it true that the training set has a million graphs?", GRAPHS),
        ("the training corpus holds 12 thousand graphs, correct?", GRAPHS),
        ("there are 300k ratings of threads in the data, right?", RATINGS),
        ("is it true that the set of ratings has 25k expert ratings?", RATINGS),
        ("the dataset has 100 videos of weavers, right?", ""),
        ("the data come with 40 labels, correct?", ""),
        ("our data may have 12000 tables, right?", ""),
    ],
)
def test_a_size_of_data_that_is_claimed_meets_the_line_with_one_or_none(question: str, line: str) -> None:
    reply = answerer_for(with_lines(FAQ, DATA)).reply(question, now=NOW)
    assert [one.text for one in reply.answers] == ([f"The call says: “{line}”"] if line else [])
