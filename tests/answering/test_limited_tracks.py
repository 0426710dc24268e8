"""The deadline of a sort of paper for which the call tells how long it may be, and no day of its own."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for

FAQ = """\
workshop: {{name: Workshop on Slow Looms, short_name: SLOOM}}
dates:
  - {{id: s1, kind: submission, label: Submissions due, at: "2031-04-26 23:59", zone: AoE{moved}}}
{dates}
submission:
  page_limits:
{limits}
"""
SEVERAL = """\
    - {pages: 12, track: Regular papers}
    - {pages: 5, track: Loom Tales}
    - {pages: 4, track: Position papers}
    - {pages: 3, track: Experience reports}
    - {pages: 2, track: Artifact descriptions}
    - {pages: 1, track: Posters}
    - {pages: 1, track: Abstract}"""
ONE = "    - {pages: 4, minimum: 3, track: Position papers}"
DAY, SEPARATE = "26 April 2031", "no separate date for"
NOTIFIED = '  - {id: a, kind: other, label: Notification of accepted artifacts, at: "2031-06-09"}'
TALES = '  - {id: t, kind: submission, label: Loom tales due, at: "2031-05-08", zone: AoE}'


def told(question: str, limits: str = SEVERAL, dates: str = "", moved: str = "") -> str:
    faq = FAQ.format(limits=limits, dates=dates, moved=moved)
    reply = answerer_for(parse_faq(faq, file="faq.yaml")).reply(question, now=parse_now("2031-03-01T12:00Z"))
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    ("question", "sort"),
    [
        ("deadline for loom tales?", "loom tales"),
        ("when are loom tales due", "loom tales"),
        ("hi, what is the last day for a loom tale please", "loom tales"),
        ("till when can we send in our loom tale?", "loom tales"),
        ("loom tale deadline", "loom tales"),
        ("by when does my experience report need to be in?", "experience reports"),
        ("when must experience reports be submitted", "experience reports"),
        ("which day is the position paper due?", "position papers"),
        ("when are posters due?", "posters"),
    ],
)
def test_its_deadline_is_that_of_all(question: str, sort: str) -> None:
    assert DAY in told(question)
    assert f"{SEPARATE} {sort}" in told(question)


@pytest.mark.parametrize("question", ["deadline for regular papers?", "when are the regular papers due"])
def test_of_plain_papers_the_day_is_told_and_no_more(question: str) -> None:
    assert told(question).startswith("Submissions due: 26 April 2031")


@pytest.mark.parametrize("question", ["deadline for position papers?", "when are position papers due"])
def test_where_nothing_else_is_taken_the_deadline_is_theirs(question: str) -> None:
    assert told(question, ONE).startswith("Submissions due: 26 April 2031")


def test_the_day_of_its_own_comes_before_that_of_all() -> None:
    text = told("deadline for loom tales?", dates=TALES)
    assert "8 May 2031" in text
    assert DAY not in text


def test_a_decision_is_no_deadline() -> None:
    text = told("deadline for artifact descriptions?", dates=NOTIFIED)
    assert "9 June" not in text
    assert DAY in text


def test_an_extended_abstract_asks_for_no_extension() -> None:
    limits = "    - {pages: 2, track: Extended abstracts}"
    text = told("deadline for extended abstracts?", limits, moved=', history: [{at: "2031-04-19"}]')
    assert text.startswith("Submissions due: 26 April 2031")


@pytest.mark.parametrize(
    ("question", "seen"),
    [
        ("how long may a loom tale be?", "5 pages"),
        ("page limit of loom tales", "5 pages"),
        ("when is the abstract deadline?", "nothing about an abstract deadline"),
    ],
)
def test_what_is_no_question_of_its_day_stays_so(question: str, seen: str) -> None:
    assert seen in told(question)
