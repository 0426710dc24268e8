"""Work that is out already, reports from practice, names on a paper and the grounds on which it is judged: a line of
the call tells of them, whatever else their words look like.
"""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.answering.slow_looms import FAQ
from tests.conftest import answerer_for, with_lines

TALKS = "Cloth talks are based on work that was published elsewhere."
PRACTICE = "We encourage practitioners to send case studies and lessons learned."
NAMES = "Manuscripts carry the names and affiliations of all authors."
CRITERIA = "Reviewers judge clarity, soundness and the interest to weavers."
LINES = (TALKS, PRACTICE, NAMES, CRITERIA, "We weave by the river.")
NOW = parse_now("2031-03-01T12:00Z")
OPEN_REVIEW = FAQ.replace("  review: double-blind\n", "")


def told(question: str, faq: str = OPEN_REVIEW, lines: tuple[str, ...] = LINES) -> str:
    reply = answerer_for(with_lines(faq, lines)).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("our paper was accepted at ICML in June. could we show it at the workshop as well?", TALKS),
        ("a USENIX article of mine came out in May, may i give a talk on it?", TALKS),
        ("our NeurIPS paper was accepted, may we present it at yours too?", TALKS),
        ("i have a paper from last year's harbour meeting, may i bring it to you?", TALKS),
        ("can we show a talk from an earlier conference again", TALKS),
        ("is it an issue if the work was shown at a fair before?", TALKS),
        ("does it matter that our talk has been presented elsewhere", TALKS),
        ("i run a crane yard. would you accept a paper on why ours broke?", PRACTICE),
        ("we are a startup, would you take experience reports?", PRACTICE),
        ("i work in a mill, would a case study be ok?", PRACTICE),
        ("do names have to be on the paper or must they be hidden?", NAMES),
        ("should author names and affiliations be put on the manuscript?", NAMES),
        ("are our names to be removed from the proposal?", NAMES),
        ("on what basis are papers accepted?", CRITERIA),
        ("by what criteria do reviewers decide", CRITERIA),
    ],
)
def test_the_line_that_tells_it_is_quoted(question: str, line: str) -> None:
    assert line in told(question)


@pytest.mark.parametrize("question", ["do i have to remove our names from the pdf?", "can my name stay on the paper"])
def test_the_sort_of_review_tells_of_names_where_it_is_known(question: str) -> None:
    assert "double-blind" in told(question, FAQ, (TALKS,))


@pytest.mark.parametrize("question", ["when is the ICML notification?", "is my name on the badge?", "icml deadline?"])
def test_what_is_of_another_event_or_thing_is_not_told_by_them(question: str) -> None:
    text = told(question)
    assert [line for line in (TALKS, PRACTICE, NAMES, CRITERIA) if f"says: “{line}”" in text] == []


def test_names_on_work_that_is_out_already_are_asked_for_their_names() -> None:
    question = "are authors' names to be removed from a proposal on work that was already published?"
    assert NAMES in told(question)
