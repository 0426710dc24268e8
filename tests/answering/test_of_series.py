"""Of several dates of one name the next is told, that of today, the first or the last, as is asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answering.answerer import Answerer
from bot.clock import parse_now

FAQ = """\
workshop: {name: Contest of Knots, short_name: KNOTS, event: hackathon}
dates:
  - {id: other, kind: other, label: Mending hour 1 (slides), at: "2031-04-02 10:00", end: "2031-04-02 11:00",
     zone: America/New_York}
  - {id: other_2, kind: other, label: Mending hour 2 (slides), at: "2031-04-09 10:00", end: "2031-04-09 11:00",
     zone: America/New_York}
  - {id: other_3, kind: other, label: Mending hour 3, at: "2031-04-16 10:00", end: "2031-04-16 11:00",
     zone: America/New_York}
  - {id: other_4, kind: other, label: Rope auction, at: "2031-04-10"}
  - {id: submission, kind: submission, label: Nets due, at: "2031-05-01"}
"""
FIRST, SECOND, THIRD = "Mending hour 1", "Mending hour 2", "Mending hour 3"


def said(answerer: Answerer, question: str, now: str) -> str:
    return " ".join(one.text for one in answerer.reply(question, now=parse_now(now)).answers)


@pytest.mark.parametrize(
    ("question", "now", "begins"),
    [
        ("when is the next mending hour?", "2031-04-03T12:00Z", SECOND),
        ("next mending hour?", "2031-03-01T12:00Z", FIRST),
        ("what time does todays mending start", "2031-04-09T12:00Z", SECOND),
        ("at what time is today's mending hour?", "2031-04-16T12:00Z", THIRD),
        ("is there a mending hour today?", "2031-04-09T08:00Z", f"Yes. {SECOND}"),
        ("when does tomorrow's mending begin?", "2031-04-15T12:00Z", THIRD),
        ("when is the last mending hour", "2031-04-03T12:00Z", THIRD),
        ("when was the first mending hour?", "2031-04-10T12:00Z", FIRST),
    ],
)
def test_the_one_of_a_series_that_is_meant_is_told(
    answerer_of: Callable[[str], Answerer], question: str, now: str, begins: str
) -> None:
    text = said(answerer_of(FAQ), question, now)
    assert text.startswith((begins, f"Over: {begins}", f"It has passed. {begins}")), text


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("when is the rope auction", "Rope auction"),
        ("when are the nets due", "Nets due"),
    ],
)
def test_other_dates_are_of_no_series(answerer_of: Callable[[str], Answerer], question: str, begins: str) -> None:
    text = said(answerer_of(FAQ), question, "2031-04-03T12:00Z")
    assert begins in text
    assert "Mending" not in text
