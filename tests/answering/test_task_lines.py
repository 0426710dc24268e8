"""Where the data and the code of a contest are is told by the line that has the link, and by no rule for authors."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Contest of Knots, short_name: KNOTS, city: Turku, event: challenge}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2031-05-01"}
"""
DATA = "The training set can be downloaded from https://knots.example/data after registration."
CODE = "A baseline and the scorer are available at https://github.com/knots/contest."
AUTHORS = "Authors are encouraged to share their code and data at https://zenodo.org/communities/knots."
OTHERS = ("Knots are judged by three people.", "The harbour has a market on Saturdays.")
NOW = parse_now("2031-03-01T12:00Z")


def told(question: str, *lines: str) -> str:
    return " ".join(one.text for one in answerer_for(with_lines(FAQ, lines)).reply(question, now=NOW).answers)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("gimme the repo link", CODE),
        ("link to the github?", CODE),
        ("github link?", CODE),
        ("is there a git repo for the task", CODE),
        ("url of the repository?", CODE),
        ("where is the code of the baseline", CODE),
        ("where can we find the evaluation script", CODE),
        ("where do i get the starter kit?", CODE),
        ("is the baseline code on github?", CODE),
        ("where do i download the data", DATA),
        ("where can one get the training set?", DATA),
        ("link to the dataset", DATA),
        ("how do we access the data?", DATA),
        ("where is the training data hosted?", DATA),
    ],
)
def test_the_line_with_the_link_tells_where_it_is(question: str, line: str) -> None:
    assert line in told(question, *OTHERS, AUTHORS, CODE, DATA)


@pytest.mark.parametrize(
    "question",
    [
        "do i have to give a github link",
        "must i put my code in a repository",
        "can my repo be anonymous",
        "should the paper have a link to the code",
        "which repository do the papers go to",
        "do we have to release our data",
        "where should i put my data",
        "where can i see the code of conduct",
        "where do i submit my code",
        "link to the template",
    ],
)
def test_what_authors_do_with_theirs_is_no_question_of_where_it_is(question: str) -> None:
    text = told(question, *OTHERS, CODE, DATA)
    assert CODE not in text
    assert DATA not in text


def test_what_authors_are_told_is_no_place_of_ours() -> None:
    assert AUTHORS not in told("where do i download the data", *OTHERS, AUTHORS)


def test_the_code_is_not_the_data() -> None:
    assert CODE not in told("where do i download the data", *OTHERS, CODE)


KEPT = "Knots may be tied from confidential yarn; nothing has to be published."
LATE = "Whoever told us nothing before can still join on the first morning."


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("our data are confidential, is that a problem", KEPT),
        ("our software has to be closed source. is it ok?", KEPT),
        ("The bank can't release its data. Are we out?", KEPT),
        ("my firm won't let me share the code, am i excluded?", KEPT),
        ("i forgot to register, can i take part?", LATE),
        ("may we join later", LATE),
        ("can i jump in on the second day?", LATE),
        ("could my friend start after the deadline?", LATE),
    ],
)
def test_what_is_kept_secret_and_who_comes_late_are_told(question: str, line: str) -> None:
    assert line in told(question, *OTHERS, KEPT, LATE)


@pytest.mark.parametrize(
    "question", ["is the reviewing confidential?", "can i join online", "may my talk start later", "when do you start"]
)
def test_other_secrets_and_times_are_not(question: str) -> None:
    text = told(question, *OTHERS, KEPT, LATE)
    assert KEPT not in text
    assert LATE not in text


TASKS = "We host two knot challenges: (1) the longest rope, and (2) the finest net."


@pytest.mark.parametrize(
    "question",
    [
        "what tasks do you run?",
        "which competitions are there",
        "what challenges can one join",
        "which are the contests",
        "what tasks do u have",
    ],
)
def test_which_tasks_there_are_is_told_by_the_line_that_lists_them(question: str) -> None:
    assert TASKS in told(question, *OTHERS, "Tasks of this kind are hard.", TASKS)
