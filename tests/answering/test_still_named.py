"""Whether something can still be done that has a date of its own: the label of that date need share but one word."""

from __future__ import annotations

import pytest

from tests.answering.slow_looms import told

FAQ = """\
workshop: {name: School of Slow Looms, short_name: SLOOM, city: "Porto, Portugal", event: school}
dates:
  - {id: submission, kind: submission, label: Talk proposals, at: "2031-02-20 23:59", zone: AoE}
  - {id: open, kind: other, label: Proposals open, at: "2031-01-05"}
  - {id: seminar, kind: submission, label: Call for seminar leaders, at: "2031-02-07", zone: UTC}
  - {id: vote, kind: other, label: Voting closes, at: "2031-03-20", zone: UTC}
  - {id: arcade, kind: other, label: Unfinished looms (arcade corner), at: "2031-03-31", zone: UTC}
  - {id: early, kind: registration, label: Early registration ends, at: "2031-02-28", zone: UTC}
  - {id: late, kind: registration, label: Registration closes, at: "2031-07-01", zone: UTC}
  - {id: pitch, kind: other, label: "Provocations, pitches", at: "2031-03-10", zone: UTC}
  - {id: workshop, kind: workshop, label: School, at: "2031-08-25", end: "2031-08-28"}
"""


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("can i still offer to lead a seminar?", "7 February"),
        ("can we vote already / still? was away for a week", "20 March"),
        ("is it too late to vote?", "20 March"),
        ("voting closed already?", "20 March"),
        ("how many days do i have left for the arcade thing", "31 March"),
        ("is the arcade corner still ahead of us", "31 March"),
        ("if i pay tomorrow do i still get the cheap rate", "28 February"),
        ("can i still have the cheaper ticket price", "28 February"),
        ("are the provocations over already?", "10 March"),
    ],
)
def test_it_is_the_date_with_a_word_of_the_question(question: str, said: str) -> None:
    reply = told(question, FAQ)
    assert said in reply
    assert "20 February" not in reply


@pytest.mark.parametrize(
    "question",
    [
        "where can i still find a room?",
        "who is still on the arcade jury?",
        "what do i still need for a seminar",
        "can i still bring my dog?",
        "is knitting still in scope?",
        "how long is a pitch?",
        "if they pick my pitch how long do i have to babble for",
        "so for the arcade i still have to hand in a formal text, right?",
        "how many looms are in the arcade?",
    ],
)
def test_what_asks_for_something_else_gets_no_date(question: str) -> None:
    reply = told(question, FAQ)
    assert not any(day in reply for day in ("7 February", "20 March", "31 March", "28 February", "10 March"))


PRINTED = """\
workshop: {name: Workshop on Slow Looms, short_name: SLOW, city: "Porto, Portugal", event: workshop}
dates:
  - {id: submission, kind: submission, label: Submission (archival), at: "2031-02-20", zone: AoE}
  - {id: listed, kind: submission, label: Submission (non-archival), at: "2031-03-07", zone: AoE}
  - {id: told, kind: notification, label: Notification (archival), at: "2031-03-20"}
  - {id: final, kind: camera_ready, label: Camera ready (archival), at: "2031-04-20"}
submission: {page_limits: [{pages: 8, track: archival papers}, {pages: 3, track: non-archival papers}]}
"""


@pytest.mark.parametrize(
    ("question", "said", "lacks"),
    [
        ("too late for the archival track?", "Submission (archival)", "non-archival"),
        ("can I still submit to the archival track?", "Submission (archival)", "non-archival"),
        ("is the archival track closed by now?", "Submission (archival)", "non-archival"),
        ("did we miss the archival round", "Submission (archival)", "non-archival"),
        ("have I missed the non-archival one?", "Submission (non-archival)", "(archival)"),
        ("am i too late for non archival", "Submission (non-archival)", "(archival)"),
        ("is there still time for the archival track", "Submission (archival)", "non-archival"),
        ("too late for the archival camera ready?", "Camera ready (archival)", "Submission"),
        ("how long may archival papers be", "8 pages", "3 pages"),
    ],
)
def test_what_is_not_archival_is_of_another_track_than_what_is(question: str, said: str, lacks: str) -> None:
    reply = told(question, PRINTED)
    assert said in reply
    assert lacks not in reply


@pytest.mark.parametrize(
    "question", ["feb 20 passed, is it closed already?", "20 February is over, are you closed now?"]
)
def test_a_day_that_has_passed_is_no_registration(question: str) -> None:
    assert "Submission" in told(question, PRINTED)
