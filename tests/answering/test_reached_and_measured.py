"""Which address reaches the organizers, who they are, asked about the corner, and how long a paper is by a line."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Workshop on Slow Looms, short_name: SLOOM, city: Turku}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2031-05-01"}
  - {id: camera_ready, kind: camera_ready, label: Final texts, at: "2031-07-10"}
people:
  - {name: Eva Lund, role: speaker}
  - {name: Ada Moore, role: organizer}
  - {name: Ole Vik, role: organizer}
submission:
  contact: looms@sloom.example
  template: {name: KNOT template, url: "https://knot.example"}
sources:
  submission.template: {line: 3, quote: "Papers use the KNOT template in its WARPED style."}
"""
WHO, CONTACT = "The organizers are Ada Moore and Ole Vik.", "looms@sloom.example"
PAGES = "You may send a short (3+n) or a long paper (7+n)."
RANGE = "Our papers have between six and nine pages."
NOW = parse_now("2031-03-01T12:00Z")


def told(question: str, *lines: str) -> str:
    reply = answerer_for(with_lines(FAQ, (*lines, "We meet beside the river."))).reply(question, now=NOW)
    return " ".join([*(one.text for one in reply.answers), reply.message])


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("what address will reach the organisers?", CONTACT),
        ("which mail address gets to your team", CONTACT),
        ("who are the organizers, which email reaches them?", CONTACT),
        ("which people make up the team running it?", WHO),
        ("who makes up the organising committee", WHO),
        ("which scholars have been invited to give a talk there?", "Eva Lund"),
        ("who was invited to speak at the workshop", "Eva Lund"),
        ("how many days do we have for the camera-ready?", "10 July 2031"),
        ("until when do i upload my camera ready version", "10 July 2031"),
        ("how much time is left for the camera ready", "10 July 2031"),
        ("could you please tell me who the organisers are?", WHO),
        ("I would like to learn who the conveners of LoomWeek are", WHO),
        ("may I know who the organizers of the workshop are?", WHO),
    ],
)
def test_who_organizes_and_is_reached(question: str, says: str) -> None:
    assert says in told(question)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("how long can a paper be?", PAGES),
        ("what is the page limit?", PAGES),
        ("how many pages may I write?", RANGE),
        ("max length of a paper?", RANGE),
    ],
)
def test_a_line_tells_how_long_a_paper_is(question: str, line: str) -> None:
    assert line in told(question, line)


@pytest.mark.parametrize(
    "line",
    [
        "The appendix of a paper has up to four pages.",
        "Accepted papers get one additional page for the final version.",
        "A bio of two pages goes with the paper.",
    ],
)
def test_a_length_of_something_else_is_not_that_of_papers(line: str) -> None:
    said = told("what is the page limit of papers?", line)
    assert line not in said or "I am not sure" in said


@pytest.mark.parametrize("question", ["which knot style is it?", "what KNOT style do I use", "what style and template"])
def test_a_style_that_the_template_leaves_out_is_told_with_it(question: str) -> None:
    assert "WARPED" in told(question)


@pytest.mark.parametrize("question", ["which template do I use?", "is there a style file?"])
def test_who_asks_for_the_template_gets_it_alone(question: str) -> None:
    said = told(question)
    assert "https://knot.example" in said
    assert "WARPED" not in said
