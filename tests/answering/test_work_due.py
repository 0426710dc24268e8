"""What is due need be no paper: pitches, ideas and entries are what is sent in, and one may still be in time."""

from __future__ import annotations

import pytest

from tests.answering.tall_kites import told


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("may i still upload my short position one", "Yes, submission is still open."),
        ("when are talk pitches due?", "Paper deadline: 26 April 2031"),
        ("until when do our ideas have to be in", "Paper deadline: 26 April 2031"),
        ("which day are the entries due", "Paper deadline: 26 April 2031"),
    ],
)
def test_what_is_due_need_be_no_paper(question: str, begins: str) -> None:
    assert told(question)[: len(begins)] == begins
