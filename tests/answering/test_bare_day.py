"""A day that is named with nothing beside it is of what happens then, and not of the deadline."""

from __future__ import annotations

import pytest

from tests.answering.tall_kites import FAQ, kites, told

PAPER, EVENT, NEWS = "Paper deadline: 26 April 2031", "Workshop: 25–28 August 2031", "Notification: 2 June 2031"


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("is aug 25 a monday?", f"Yes. {EVENT}"),
        ("is the 25th of august a monday", f"Yes. {EVENT}"),
        ("so aug 25, right?", f"Yes. {EVENT}"),
        ("is june 2 a monday?", f"Yes. {NEWS}"),
        ("is april 26 a saturday?", f"Yes. {PAPER}"),
        ("is april 26 the deadline?", f"Yes. {PAPER}"),
        ("is june 2 the deadline?", "No, that is another day. Paper deadline"),
        ("is the paper due on aug 25?", "No, that is another day. Paper deadline"),
        ("is the deadline on june 2 or april 26?", PAPER),
    ],
)
def test_a_bare_day_is_of_what_happens_then(question: str, begins: str) -> None:
    assert told(question)[: len(begins)] == begins


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("is aug 25 a friday?", EVENT),
        ("is april 26 a sunday?", PAPER),
        ("is the deadline on sunday april 26?", PAPER),
        ("is april 26, a sunday, the deadline?", PAPER),
        ("is the deadline on saturday april 26?", f"Yes. {PAPER}"),
        ("is the paper due sat 26 april", f"Yes. {PAPER}"),
        ("is the deadline on sunday?", f"No, that is another day. {PAPER}"),
        ("is sunday 3 may the deadline?", f"No, that is another day. {PAPER}"),
        ("is the deadline on april 26?", f"Yes. {PAPER}"),
    ],
)
def test_a_day_on_another_weekday_is_not_confirmed(question: str, begins: str) -> None:
    assert told(question)[: len(begins)] == begins


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        (
            "what weekday is the deadline?",
            f"{PAPER}, 23:59 AoE (= 27 April 2031, 11:59 UTC; in 56 days). That is a Sat",
        ),
        ("which day of the week is the notification", f"{NEWS} (in 93 days). That is a Monday."),
        ("what day of the week are papers due", "That is a Saturday."),
        ("on which weekday will authors be notified?", "That is a Monday."),
    ],
)
def test_a_weekday_is_told_to_who_asks_for_it(question: str, holds: str) -> None:
    assert holds in told(question)


@pytest.mark.parametrize(
    "question", ["when is the deadline?", "on which weekday is the workshop", "is it on a weekday?"]
)
def test_no_weekday_is_told_unasked_or_of_several_days(question: str) -> None:
    assert "That is a" not in told(question)


OFF = FAQ.replace(
    'end: "2031-08-28"}', 'end: "2031-08-28", remarks: [{what: taken_back, source: {line: 1, quote: It is off}}]}'
)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("is the workshop still on aug 25?", EVENT),
        ("where is it?", "The workshop takes place in Porto, Portugal. The page takes it back: “It is off”."),
        ("in which city is the workshop", "The workshop takes place in Porto, Portugal. The page takes it back"),
    ],
)
def test_nobody_is_sent_to_an_event_that_is_off(question: str, begins: str) -> None:
    reply = told(question, loaded=kites(OFF, ()))
    assert reply[: len(begins)] == begins
    assert "The page takes it back: “It is off”." in reply
