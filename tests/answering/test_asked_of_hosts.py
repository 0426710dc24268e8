"""The larger event, the sorts of papers, a choice against print and names on papers, as one line of the call tells."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Workshop on Slow Looms, short_name: SLOOM, city: Turku}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2031-05-01"}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-08-25"}
submission: {archival: true}
entries:
  - {id: blind, question: Is the review blind?, answer: "Reviews are run on LoomReview.",
     source: {line: 4, quote: "Reviews are run on LoomReview."}}
  - {id: prior_publication, question: May it be published?, answer: "Work from other meetings may be shown again.",
     source: {line: 5, quote: "Work from other meetings may be shown again."}}
"""
HOST = "(25 August, co-located with KNOTS 2031)"
SORTS = "We solicit short papers of weavers, position papers and field reports."
CHOICE = "Authors may choose not to have their text in the proceedings."
HIDDEN = "Texts have to be anonymized and are at most six pages long."
FIRM = "These dates are strict and no extension can be given, since the printer cannot wait."
OPEN = "Yes, submission is still open."
LINES = (HOST, SORTS, CHOICE, HIDDEN, FIRM, "Accepted papers appear in the proceedings.", "We meet beside the river.")
NOW = parse_now("2031-03-01T12:00Z")


def told(question: str, lines: tuple[str, ...] = LINES) -> str:
    reply = answerer_for(with_lines(FAQ, lines)).reply(question, now=NOW)
    return " ".join([*(one.text for one in reply.answers), reply.message])


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("which conference does this belong to?", HOST),
        ("which symposium is it a part of", HOST),
        ("what conference is the workshop co-located with", HOST),
        ("part of which conference?", HOST),
        ("when is the workshop, and which conference is it attached to?", HOST),
        ("what kinds of papers do you take?", SORTS),
        ("which types of submissions can we send", SORTS),
        ("which sort of contribution i may hand in", SORTS),
        ("what types of papers are welcome?", SORTS),
        ("can we opt out of the proceedings?", CHOICE),
        ("is it possible to keep ours out of the proceedings", CHOICE),
        ("are the proceedings optional?", CHOICE),
        ("if we get in, may we refuse to be printed in the proceedings?", CHOICE),
        ("do I have to hide who wrote it, i mean the names?", HIDDEN),
        ("should authors anonymize?", HIDDEN),
        ("must our names be removed from the file?", HIDDEN),
        ("our loom broke. can the date be pushed back?", FIRM),
        ("we are late with the cloth, could the deadline be moved", FIRM),
        ("was on leave for a month, may i still hand in a paper?", OPEN),
        ("back from the hospital, can we still submit our paper", OPEN),
    ],
)
def test_a_line_tells_it(question: str, says: str) -> None:
    assert says in told(question)


@pytest.mark.parametrize(
    ("question", "never"),
    [
        ("which conference rooms are there?", HOST),
        ("what kinds of papers were rejected?", SORTS),
        ("will papers be published in proceedings?", CHOICE),
        ("our paper was published in a journal, can i still submit it?", OPEN),
    ],
)
def test_what_is_asked_of_something_else_is_not(question: str, never: str) -> None:
    assert never not in told(question)


def test_work_at_the_same_time_is_no_subject_of_research() -> None:
    line = "Concurrent programming has led to new looms, which papers have described."
    assert line not in told("may I submit the same text concurrently to a journal?", (line, *LINES))
