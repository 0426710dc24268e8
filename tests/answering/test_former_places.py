"""Where earlier editions were is neither denied nor confirmed by the place of this one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.app import build_answerer
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage

FAQ = """\
workshop: {name: Workshop on Lichen Growth, short_name: LICHENS, venue: MOSSCON 2031, city: "Turku, Finland"}
dates:
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-06-04"}
"""
HERE = Passage(3, "The workshop takes place in Turku, Finland.")
EARLIER = Passage(4, "Earlier editions met with FERNCON in Bergen and with SPORECON in Tartu.")
NOW = parse_now("2031-01-10T12:00Z")


def said(question: str, lines: Sequence[Passage] = (HERE,)) -> str:
    answerer = build_answerer(replace(parse_faq(FAQ, file="faq.yaml"), passages=tuple(lines)))
    reply = answerer.reply(question, now=NOW)
    return " ".join((*(one.text for one in reply.answers), reply.message))


@pytest.mark.parametrize(
    "question",
    [
        "was LICHENS held in Bergen before?",
        "has the workshop ever been in Tartu",
        "was it at FERNCON last year too?",
        "has it been held in Turku previously",
        "did it use to be in Bergen?",
        "is it in the same town as last time?",
        "same venue as two years ago?",
        "did you meet in Tartu in 2029?",
    ],
)
def test_the_place_of_this_year_tells_nothing_of_others(question: str) -> None:
    text = said(question)
    assert "other editions" in text
    assert "Turku, Finland" not in text
    assert "Bergen and" in said(question, (HERE, EARLIER))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("is the workshop in Turku?", "Yes"),
        ("is it in Bergen?", "No"),
        ("where is it?", "Turku"),
        ("is it in Turku again?", "Turku"),
    ],
)
def test_this_year_is_told_by_its_place(question: str, told: str) -> None:
    assert told in said(question, (HERE, EARLIER))


@pytest.mark.parametrize(
    "question", ["was my paper at FERNCON before, is that fine?", "can we show it in Bergen first?"]
)
def test_where_work_was_shown_is_no_place_of_ours(question: str) -> None:
    assert "Bergen and" not in said(question, (HERE, EARLIER))
