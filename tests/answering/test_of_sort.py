"""What holds of papers is not said of panels and performances, where a line of the call tells of just those."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage
from tests.conftest import answerer_for

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: Workshop on Slow Looms, short_name: SLOOM, city: "Porto, Portugal", event: workshop}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2031-04-26 23:59", zone: AoE}
submission:
  review: double-blind
  template: {name: LaTeX loom style, url: https://example.org/style}
  page_limits: [{pages: 8}]
entries:
  - {id: presentation, question: How are papers presented?, answer: Papers are presented in talks of 20 minutes.,
     source: {line: 4, quote: Papers are presented in talks of 20 minutes.}}
"""
LINES = (
    "Papers are presented in talks of 20 minutes.",
    "Panel submissions are single-blind.",
    "Posters and demos open with teasers of one minute on stage.",
    "You may use the paper template, but this is not mandatory for performances.",
    "Panels have four people and a moderator.",
    "Demos are shown in the hall.",
)


def told(question: str) -> str:
    passages = tuple(Passage(number, text) for number, text in enumerate(LINES, 1))
    reply = answerer_for(replace(parse_faq(FAQ, file="faq.yaml"), passages=passages)).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("are panel proposals reviewed double blind too?", LINES[1]),
        ("is the review of panels blind?", LINES[1]),
        ("do i have to use the template for a performance?", LINES[3]),
        ("which template for performances", LINES[3]),
    ],
)
def test_the_line_on_the_sort_that_is_named_is_quoted(question: str, line: str) -> None:
    assert line in told(question)


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("is the review blind?", "double-blind"),
        ("are papers reviewed double blind?", "double-blind"),
        ("are demos reviewed double blind?", "double-blind"),
        ("which template for papers", "LaTeX loom style"),
        ("how are papers presented", LINES[0]),
    ],
)
def test_what_no_line_tells_of_a_sort_is_left_to_the_fact(question: str, says: str) -> None:
    assert says in told(question)


@pytest.mark.parametrize(
    "question", ["do i make a poster?", "do we have to give a talk", "so must i prepare a presentation?"]
)
def test_who_asks_what_to_show_is_told_how_papers_are_presented(question: str) -> None:
    assert "talks of 20 minutes" in told(question)


def test_no_paper_is_shown_as_a_demo() -> None:
    assert "talks of 20 minutes" not in told("do i have to give a demo?")
