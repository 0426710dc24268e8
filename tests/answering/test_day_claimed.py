"""A day of the event that somebody states is confirmed or denied; nothing that is said besides is confirmed with it."""

from __future__ import annotations

import pytest

from tests.answering.slow_looms import told

FAQ = """\
workshop: {name: Workshop on Paper Boats, short_name: BOATS, venue: FLOAT 2031, city: "Cork, Ireland", event: workshop}
dates:
  - {id: submission, kind: submission, label: Paper deadline, at: "2031-04-26 23:59", zone: AoE}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-08-25", end: "2031-08-26"}
"""


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("boats is on aug 20 together with the regatta, right?", "No"),
        ("so BOATS happens on 3 September beside the fair, is that true?", "No"),
        ("my prof says BOATS is on 9 August at the pier", "Not that I know."),
        ("> the workshop is on august 2 with the tutorials\nis he right??", "No"),
        ("BOATS starts august 25, correct?", "Yes. Workshop: 25"),
        ("the workshop is on 26 August, right?", "Yes. Workshop: 25"),
    ],
)
def test_the_day_of_the_event_that_is_claimed_gets_a_verdict(question: str, begins: str) -> None:
    assert told(question, FAQ).startswith(begins)


@pytest.mark.parametrize(
    "question",
    [
        "boats takes place on 25 August in the great hall, right?",
        "the boats dinner is on august 25 at the pier, right?",
        "boats papers are on august 25, right?",
    ],
)
def test_what_is_said_besides_the_right_day_is_not_confirmed_with_it(question: str) -> None:
    assert not told(question, FAQ).startswith("Yes")


@pytest.mark.parametrize("question", ["is the workshop on tuesday?", "is it on monday", "BOATS is on tuesday, right?"])
def test_a_weekday_of_the_event_is_not_denied(question: str) -> None:
    assert "25–26 August" in told(question, FAQ)
    assert not told(question, FAQ).startswith("No")


def test_a_weekday_that_no_day_of_the_event_is_on_is() -> None:
    assert told("is the workshop on friday?", FAQ).startswith("No, that is another day.")
