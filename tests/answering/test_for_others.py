"""What is due for an event that nothing in the call has is not told of ours; a share of papers is told or left out."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Workshop on Lichen Growth, short_name: LICHENS, venue: BOTANICA 2031, city: Turku}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2031-05-01"}
  - {id: other, kind: other, label: Posters due, at: "2031-06-01"}
  - {id: notification, kind: notification, label: Notification, at: "2031-06-12"}
"""
LINES = ("Papers that the MOSS Review Committee (MRC) has read may be sent in again.", "The sauna is open all night.")
NOW = parse_now("2031-03-01T12:00Z")


def said(question: str, *lines: str) -> str:
    reply = answerer_for(with_lines(FAQ, (*LINES, *lines))).reply(question, now=NOW)
    return " ".join((*(one.text for one in reply.answers), reply.message))


@pytest.mark.parametrize(
    "question",
    [
        "when are posters due for QFERN next autumn",
        "when are papers due for NeurIPS this year?",
        "until when can i submit my paper to QFERN",
        "when does one hear back from the committee of QFERN?",
        "papers due for icml?",
    ],
)
def test_what_is_due_for_another_event_is_not_told(question: str) -> None:
    text = said(question)
    assert "Papers due" not in text
    assert "Posters due" not in text
    assert "12 June" not in text


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("when are papers due for LICHENS this year?", "Papers due"),
        ("when are posters due for the workshop", "Posters due"),
        ("WHEN ARE PAPERS DUE FOR THIS", "Papers due"),
    ],
)
def test_what_is_due_for_ours_is_told(question: str, holds: str) -> None:
    assert holds in said(question)


SHARES = [
    "what % of papers gets in?",
    "what percentage of submissions do you accept",
    "which share of the papers was accepted last time?",
    "you take what fraction of papers?",
    "what percent of the proposals make it",
]


@pytest.mark.parametrize("question", SHARES)
def test_a_share_that_the_call_leaves_out_is_said_to_be_left_out(question: str) -> None:
    assert "acceptance rates" in said(question)


@pytest.mark.parametrize("question", SHARES)
def test_a_share_that_the_call_tells_is_not_left_out(question: str) -> None:
    assert "acceptance rates" not in said(question, "Last year we accepted 24% of all papers.")
