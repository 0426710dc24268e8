"""Dates and hours that are asked for in many ways and that the call does not give: no other is told in their stead."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Workshop on Glass Bells, short_name: BELLS, city: "Murano, Italy", event: workshop}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2031-05-01", zone: UTC}
  - {id: notification, kind: notification, label: Notification, at: "2031-06-10"}
  - {id: camera_ready, kind: camera_ready, label: Final papers, at: "2031-07-01", zone: UTC}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-08-25"}
submission:
  contact: chairs@bells.example
  page_limits: [{pages: 8}]
"""
LINES = ("Bells are rung at noon.", "Everybody who casts bells is welcome.")
DUE, TOLD, FINAL, EVENT = "1 May 2031", "10 June 2031", "1 July 2031", "25 August 2031"
NOTHING = "says nothing about"


def bells(question: str, *lines: str, faq: str = FAQ) -> str:
    reply = answerer_for(with_lines(faq, (*LINES, *lines))).reply(question, now=parse_now("2031-03-01T12:00Z"))
    return " ".join([*(one.text for one in reply.answers), reply.message]).strip()


LATE = (
    "are belated papers turned down or are they read",
    "would a paper sent two hours after the cutoff still count",
    "what about papers handed in past the closing date",
    "is there any leeway for those who need an hour longer",
    "will you take a manuscript that comes a day late",
    "is the deadline strict or may i send it later",
    "late papers accepted or not",
    "do you consider entries submitted beyond the deadline",
)
MOVED = (
    "could the closing date be shifted for all",
    "are you thinking of moving the deadline",
    "a deadline extension, is one likely",
    "will all authors be given another week",
    "is the deadline prolonged, yes or no",
    "do you expect the cutoff to slip again",
    "is it planned to put off the due date",
    "any hope of an extension?",
)
ABSTRACT = (
    "do abstracts go in earlier than the papers",
    "last day for abstracts?",
    "must an abstract be registered before the full paper",
    "abstract cutoff or none",
    "is a short summary wanted ahead of the complete text",
    "is there a separate date for the abstract",
)
HOURS = (
    "which hours should one keep free on the day",
    "when do you start and stop on the day",
    "at what hour is it expected to finish",
    "is it a full day or half a day",
    "What time does the workshop begin and end?",
    "when does it open and close, i mean the day itself",
    "what time are you starting and when are you finished",
)
OPENING = (
    "since when can one upload",
    "your form has not opened so far, has it?",
    "how early may we submit",
    "which day does the submission site go live",
    "from what date on is it possible to send papers",
    "when does the upload form start",
)
LISTED = (
    "when does the list of selected papers go online",
    "on which day can we see the titles of the accepted papers",
    "is the accepted papers list out already",
    "when will accepted papers be listed on the site",
    "the list of chosen articles appears when",
)
REVIEWED = (
    "until when must my reviews be in",
    "are reviews due before the notification",
    "by when should i finish the papers assigned to me",
    "the deadline for reviewers is when",
    "when are the referee reports due",
)


@pytest.mark.parametrize("question", LATE)
def test_whether_a_late_paper_is_taken_is_no_question_of_what_is_open_now(question: str) -> None:
    reply = bells(question)
    assert f"{NOTHING} late submissions" in reply
    assert DUE in reply
    assert "still open" not in reply


@pytest.mark.parametrize("question", LATE)
def test_a_line_tells_of_late_papers(question: str) -> None:
    line = "Papers that arrive after the deadline are not considered."
    assert line in bells(question, line)


@pytest.mark.parametrize("question", MOVED)
def test_whether_a_deadline_moves_is_more_than_its_day(question: str) -> None:
    reply = bells(question)
    assert f"{NOTHING} an extension" in reply
    assert DUE in reply


@pytest.mark.parametrize("question", ABSTRACT)
def test_no_abstract_is_due(question: str) -> None:
    reply = bells(question)
    assert f"{NOTHING} an abstract deadline" in reply
    assert DUE in reply


@pytest.mark.parametrize("question", ABSTRACT)
def test_an_abstract_is_due(question: str) -> None:
    reply = bells(question, faq=WITH_ABSTRACT)
    assert "20 April 2031" in reply
    assert NOTHING not in reply


@pytest.mark.parametrize("question", HOURS)
def test_no_hour_is_given(question: str) -> None:
    reply = bells(question)
    assert f"{NOTHING} the hours of the workshop" in reply
    assert EVENT in reply
    assert DUE not in reply
    assert TOLD not in reply


@pytest.mark.parametrize("question", OPENING)
def test_when_submission_opens(question: str) -> None:
    assert f"{NOTHING} when submission opens" in bells(question)
    line = "Submissions open on 1 April 2031."
    assert line in bells(question, line)


@pytest.mark.parametrize("question", LISTED)
def test_when_accepted_papers_are_listed(question: str) -> None:
    assert f"{NOTHING} when the list of accepted papers appears. Notification: {TOLD}" in bells(question)


@pytest.mark.parametrize("question", REVIEWED)
def test_when_reviews_are_due(question: str) -> None:
    reply = bells(question)
    assert f"{NOTHING} the reviewers' deadline" in reply
    assert DUE not in reply


@pytest.mark.parametrize(
    "question",
    [
        "how many weeks remain until papers have to be in",
        "in how many days does submission close",
        "till the deadline how many weeks are missing",
        "how soon does the call shut",
        "counted from today, how much time is there before papers are due",
    ],
)
def test_how_much_time_is_left(question: str) -> None:
    assert " left. Papers due: 1 May 2031" in bells(question)


@pytest.mark.parametrize(
    "question",
    [
        "list every date please",
        "can you give me an overview of all the dates",
        "which deadlines are there altogether",
        "by when must each step be done",
        "the whole timeline?",
    ],
)
def test_every_date(question: str) -> None:
    reply = bells(question)
    assert all(day in reply for day in (DUE, TOLD, FINAL, EVENT))


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        (
            "decision and final papers, which comes first?",
            "The notification (10 June 2031) comes before",
        ),
        ("camera-ready or workshop: which is earlier?", "The camera-ready deadline (1 July 2031 UTC) comes before"),
        ("is the camera-ready due only after we have met?", "No. The camera-ready deadline (1 July 2031 UTC) comes"),
        ("the notification falls before the workshop day, right?", "Yes. The notification (10 June 2031) comes before"),
        ("notification to camera-ready, how many days?", "21 days (3 weeks) between the notification"),
        ("once the papers are in, how long until we hear the decision?", "40 days (about 6 weeks) between"),
        ("is the notification earlier than the end of registration?", f"{NOTHING} a registration deadline"),
        ("abstract before the paper?", f"{NOTHING} an abstract deadline"),
        ("are results out before the tour starts?", "Notification: 10 June 2031"),
    ],
)
def test_two_dates(question: str, holds: str) -> None:
    assert holds in bells(question)


WITH_ABSTRACT = FAQ.replace(
    "submission:",
    '  - {id: abstract, kind: abstract, label: Abstracts due, at: "2031-04-20", zone: UTC}\nsubmission:',
    1,
)


@pytest.mark.parametrize(
    "question",
    [
        "abstract due before the full paper?",
        "the abstract date and the paper date, which is earlier?",
        "is the abstract deadline earlier than the paper deadline",
    ],
)
def test_the_order_of_abstract_and_paper(question: str) -> None:
    reply = bells(question, faq=WITH_ABSTRACT)
    assert "20 April 2031" in reply
    assert DUE in reply


@pytest.mark.parametrize(
    "question", ["is there an earlier due date for the title and a summary", "any earlier cutoff?"]
)
def test_an_earlier_date_is_no_date_that_moved(question: str) -> None:
    assert "it was extended" not in bells(question, faq=TWO).lower()


TWO = FAQ.replace(
    '"2031-05-01", zone: UTC}', '"2031-05-01", zone: UTC, history: [{at: "2031-04-17", zone: UTC}]}'
).replace(
    '"2031-06-10"}',
    """"2031-06-10", track: long papers}
  - {id: notification_2, kind: notification, label: News of short papers, at: "2031-06-20", track: short papers}""",
)


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("what was the deadline originally?", "It was extended from 17 April 2031."),
        ("which was the initial deadline for papers", "It was extended from 17 April 2031."),
        ("does the old deadline still hold", "It was extended from 17 April 2031."),
        ("was the earlier due date a different one", "Yes, it was extended from 17 April 2031."),
        ("two deadlines are on your page, which of them counts?", f"Papers due: {DUE}"),
    ],
)
def test_the_deadline_before_it_moved(question: str, holds: str) -> None:
    assert holds in bells(question, faq=TWO)


@pytest.mark.parametrize(
    "question",
    [
        "when do you tell us about long papers and when the short ones?",
        "when are long papers notified and when short papers",
        "notification for long papers when? and for the short ones?",
    ],
)
def test_news_of_two_sorts_of_paper(question: str) -> None:
    reply = bells(question, faq=TWO)
    assert TOLD in reply
    assert "20 June 2031" in reply
    assert DUE not in reply


@pytest.mark.parametrize(
    "question",
    [
        "deadline for short papers in 2034",
        "when are long papers due in BELLS 2033",
        "when are short papers due in the 2033 edition",
    ],
)
def test_a_sort_of_paper_of_another_year(question: str) -> None:
    assert f"{NOTHING} other editions" in bells(question, faq=TWO)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("has the cutoff passed already", "No, submission is still open."),
        ("is the portal still running or shut by now", "Submission is still open."),
        ("do you know whether there is still any way to hand in a paper", "Yes, submission is still open."),
        ("has the window for papers been shut", "No, submission is still open."),
        ("which date must my work be in", f"Papers due: {DUE}"),
        ("madam, how many days still remain to submit the article, please advise", "61 days left"),
        ("for the papers given to me, how long do i have, and until when", NOTHING),
        ("is a short summary wanted before the full paper, and by when would that be", NOTHING),
    ],
)
def test_what_is_said_in_other_ways(question: str, begins: str) -> None:
    assert begins in bells(question)[:80]


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("is it too late to submit?", "No, submission is still open."),
        ("what is the extended deadline?", f"Papers due: {DUE}"),
        ("how long may an abstract be?", "abstract"),
        ("when do we hear whether our abstract was accepted", TOLD),
        ("can i still send my paper?", "Yes, submission is still open."),
    ],
)
def test_what_is_none_of_it(question: str, holds: str) -> None:
    assert holds in bells(question)
