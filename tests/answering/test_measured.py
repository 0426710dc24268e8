"""How long, how many, how large: the line of the call that tells just that is quoted, and no line on something else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.answerer import Answerer
from bot.app import build_answerer
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: Workshop on Tidal Mills, short_name: TMILL, city: "Brest, France", event: workshop}
dates:
  - {id: submission, kind: submission, label: Paper deadline, at: "2031-04-26 23:59", zone: AoE}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-08-25", end: "2031-08-26"}
submission:
  url: https://openreview.net/group?id=TMILL
  page_limits: [{pages: 8}]
entries:
  - {id: presentation, question: How are accepted papers presented?,
     answer: Accepted papers are presented as talks or posters.}
"""
CALL = (
    Passage(10, "Accepted papers are presented as talks or posters.", "Presentation"),
    Passage(11, "Lightning talks: 4 minutes, no questions.", "Formats"),
    Passage(12, "Each paper is given 25 minutes, of which five are for discussion.", "Formats"),
    Passage(13, "Panels bring together three to five speakers and a moderator.", "Formats"),
    Passage(14, "Every submission is read by three members of the program committee.", "Reviewing"),
    Passage(15, "The workshop is limited to 45 participants.", "Attending"),
    Passage(16, "Submissions must be a single PDF file of at most 10 MB.", "Submission"),
    Passage(17, "Posters are to be printed in A1, portrait.", "Presentation"),
    Passage(19, "Workshops of two hours may be proposed.", "Formats"),
    Passage(20, "The poster session of ninety minutes closes the first day.", "Formats"),
    Passage(18, "The reception is on the quay, ten minutes from the station.", "Social programme"),
)


def said(answerer: Answerer, question: str) -> str:
    reply = answerer.reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.fixture(scope="module")
def mills() -> Answerer:
    return build_answerer(replace(parse_faq(FAQ, file="faq.yaml"), passages=CALL))


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("how long is a talk", "25 minutes"),
        ("how many minutes do i get for my paper", "25 minutes"),
        ("talk length?", "25 minutes"),
        ("what is the duration of an oral presentation", "25 minutes"),
        ("how long are the lightning talks", "4 minutes"),
        ("lightning talk, how many mins?", "4 minutes"),
        ("how long is a hands-on workshop", "two hours"),
        ("how long is the poster session?", "ninety minutes"),
        ("how many people can be on a panel", "three to five speakers"),
        ("max panelists?", "three to five speakers"),
        ("how many reviewers read each paper", "three members of the program committee"),
        ("number of reviewers per paper?", "three members of the program committee"),
        ("how many people can take part", "limited to 45 participants"),
        ("how many places are there", "limited to 45 participants"),
        ("pdf or word?", "single PDF file"),
        ("which file format do you want", "single PDF file"),
        ("max file size?", "10 MB"),
        ("what size does the poster have", "A1, portrait"),
    ],
)
def test_the_line_with_the_figure_is_quoted(mills: Answerer, question: str, holds: str) -> None:
    assert holds in said(mills, question)


def test_a_line_under_a_heading_on_posters_too_tells_of_talks() -> None:
    line = Passage(30, "Contributed talks last 12 minutes.", "Talks and posters")
    answerer = build_answerer(replace(parse_faq(FAQ, file="faq.yaml"), passages=(line,)))
    assert "12 minutes" in said(answerer, "how long do i get for a talk")


@pytest.mark.parametrize(
    "question", ["how many Wh am i allowed to carry on a plane", "how many papers get an oral slot?"]
)
def test_a_count_of_something_else_is_not_told(mills: Answerer, question: str) -> None:
    assert "The call says" not in said(mills, question)


@pytest.mark.parametrize(
    ("question", "not_said"),
    [
        ("how long is the keynote?", "minutes"),
        ("how long are the tutorials", "minutes"),
        ("how long do demos last", "minutes"),
        ("how many people make a team", "speakers and a moderator"),
    ],
)
def test_no_figure_of_something_else_is_told(mills: Answerer, question: str, not_said: str) -> None:
    assert not_said not in said(mills, question)


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("how are papers presented?", "talks or posters"),
        ("how long may a paper be", "8 pages"),
    ],
)
def test_other_questions_keep_their_answers(mills: Answerer, question: str, holds: str) -> None:
    assert holds in said(mills, question)


@pytest.mark.parametrize(
    ("question", "holds", "never"),
    [
        ("how long is a regular talk?", "15 minute talks", "3-5"),
        ("how many minutes does a normal talk get", "15 minute talks", "3-5"),
        ("how many minutes does an ordinary talk last", "15 minute talks", "3-5"),
        ("how long are talks?", "15 minute talks", "3-5"),
        ("how long are the lightning talks?", "3-5 minutes", "15 minute talks"),
    ],
)
def test_these_talks_are_those_of_the_line_before(question: str, holds: str, never: str) -> None:
    lines = (
        "We aim for 15 minute talks with 5 minutes for questions.",
        "There is a session of lightning talks, too.",
        "These talks will be 3-5 minutes long.",
    )
    passages = tuple(Passage(number, text, "Formats") for number, text in enumerate(lines, 10))
    told = said(build_answerer(replace(parse_faq(FAQ, file="faq.yaml"), passages=passages)), question)
    assert holds in told
    assert never not in told
