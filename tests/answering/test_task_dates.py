"""The days of a contest, asked in other words than those of the call."""

from __future__ import annotations

import pytest

from bot.answering.answerer import Answerer
from bot.answering.dates.task_dates import task_date
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Contest of Knots, short_name: KNOTS, city: Turku, event: challenge}
dates:
  - {id: train, kind: other, label: Training data release, at: "2031-02-15"}
  - {id: test, kind: other, label: Test set available, at: "2031-03-10"}
  - {id: start, kind: other, label: Evaluation period starts, at: "2031-03-12"}
  - {id: end, kind: other, label: Evaluation period ends, at: "2031-03-24"}
  - {id: raw, kind: other, label: Release of initial data, at: "2031-01-20"}
  - {id: results, kind: other, label: Submission of system results, at: "2031-04-02"}
  - {id: notification, kind: notification, label: Notification, at: "2031-06-06"}
  - {id: submission, kind: submission, label: Papers due, at: "2031-05-01"}
"""
LINES = (
    "The training set holds 12,000 knots, drawn from an older corpus.",
    "Knots are scored by three judges.",
    "The harbour has a market on Saturdays.",
)
NOW = parse_now("2031-03-01T12:00Z")
TRAIN, TEST, START, END = "15 February 2031", "10 March 2031", "12 March 2031", "24 March 2031"
RAW, RESULTS, TOLD = "20 January 2031", "2 April 2031", "6 June 2031"


@pytest.fixture(scope="module")
def knots() -> Answerer:
    return answerer_for(with_lines(FAQ, LINES))


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("since when is the first data available", RAW),
        ("by what date must our results be in?", RESULTS),
        ("when do we have to send the runs", RESULTS),
        ("which day are system outputs to be uploaded", RESULTS),
        ("when are the results of the review out", TOLD),
        ("since when can one get the training set", TRAIN),
        ("when is the train set released", TRAIN),
        ("when does the training corpus come out?", TRAIN),
        ("are the training examples out yet?", TRAIN),
        ("when do we get the test data", TEST),
        ("is the test split already released?", TEST),
        ("when will the blind test set be published", TEST),
        ("when does the scoring phase begin", START),
        ("when does the eval window open?", START),
        ("until when does scoring run?", END),
        ("how long is it till the scoring phase ends?", END),
        ("when does the evaluation phase close", END),
        ("how many days until the evaluation ends", END),
    ],
)
def test_the_days_of_a_contest_are_known_by_other_words(knots: Answerer, question: str, day: str) -> None:
    text = " ".join(one.text for one in knots.reply(question, now=NOW).answers)
    assert [one for one in (RAW, RESULTS, TOLD, TRAIN, TEST, START, END, "May 2031") if one in text] == [day]


@pytest.mark.parametrize(
    "question",
    [
        "how big is the training set",
        "where can i get the test set",
        "who annotated the training data",
        "what is in the test set?",
        "until when can i download the training set",
        "when does the evaluation of papers end",
        "when are the evaluation results out",
        "when is the dev set released",
        "when does training start",
        "how many days do we have after the test set is out",
        "when are the papers on training data due",
        "can i use other training data",
        "when is the deadline?",
    ],
)
def test_what_is_of_something_else_is_no_day_of_a_contest(question: str) -> None:
    assert task_date(parse_faq(FAQ, file="faq.yaml").faq, question.rstrip("?")) is None


@pytest.mark.parametrize("question", ["when does the judging of knots start?", "when will the judging of knots begin"])
def test_a_row_of_an_end_does_not_tell_the_start(question: str) -> None:
    judging = "24 March: Judging of knots ends"
    faq = "workshop: {name: Contest of Knots, city: Turku, event: challenge}\n"
    reply = answerer_for(with_lines(faq, (judging, *LINES))).reply(question, now=NOW)
    assert not any(judging in one.text for one in reply.answers)
    reply = answerer_for(with_lines(faq, (judging, *LINES))).reply("when does the judging of knots end?", now=NOW)
    assert any(judging in one.text for one in reply.answers)


def test_of_two_lines_the_one_on_the_start_stands_where_several_things_are_asked() -> None:
    opens = "Dec 21, 2030: Call for Talk Proposals Opens."
    ends = "Jan 31, 2031: Call for Talk Proposals Submission Deadline"
    faq = (
        "workshop: {name: Contest of Knots, city: Turku, event: conference}\n"
        'submission: {url: "https://knots.example/form"}\n'
        "dates:\n"
        '  - {id: opens, kind: other, label: Call for Talk Proposals Opens, at: "2030-12-21"}\n'
        '  - {id: submission, kind: submission, label: Call for Talk Proposals Submission Deadline, at: "2031-01-31"}\n'
    )
    asked = "when did you begin to take pitches, and where's the form?"
    reply = answerer_for(with_lines(faq, (ends, opens, *LINES))).reply(asked, now=NOW)
    text = " ".join(one.text for one in reply.answers)
    assert opens in text
    assert ends not in text


@pytest.mark.parametrize(
    ("question", "is_told"),
    [
        ("when do you publish the schedule?", True),
        ("when will the agenda be online", True),
        ("what day is the timetable out?", True),
        ("when does the program start", False),
        ("what is on the schedule?", False),
    ],
)
def test_the_day_on_which_the_programme_comes_out(question: str, *, is_told: bool) -> None:
    faq = f'{FAQ}  - {{id: programme, kind: other, label: Final programme, at: "2031-05-09"}}\n'
    reply = answerer_for(with_lines(faq, LINES)).reply(question, now=NOW)
    assert any("9 May 2031" in answer.text for answer in reply.answers) is is_told
