"""Another event's dates are never ours, in whatever letters it is written; our own name is ours in any."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answering.answerer import Answerer
from bot.clock import parse_now

FAQ = """\
workshop: {name: International Workshop on Lichen Growth, short_name: LICHENS, venue: BOTANICA 2031, city: Turku}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2031-03-01"}
"""
NOW = parse_now("2031-01-10T12:00Z")


def said(answerer: Answerer, question: str) -> str:
    reply = answerer.reply(question, now=NOW)
    return " ".join((*(one.text for one in reply.answers), reply.message))


@pytest.mark.parametrize(
    "question",
    [
        "neurips deadline?",
        "whats the acl deadline",
        "biosymp submission date",
        "when is qrecon submission",
        "whens wqmbi",
        "date of qrecon 2031?",
        "deadline for biosymp",
    ],
)
def test_the_dates_of_another_event_are_not_told(answerer_of: Callable[[str], Answerer], question: str) -> None:
    text = said(answerer_of(FAQ), question)
    assert "other conferences" in text
    assert "Papers due" not in text


@pytest.mark.parametrize(
    "question",
    [
        "lichens deadline",
        "LICHENS deadline?",
        "lichen submission date",
        "WLG submission date",
        "deadlin for submitting pls",
        "submision dedline",
        "wen deadline lol",
    ],
)
def test_the_own_name_and_slips_of_the_pen_are_ours(answerer_of: Callable[[str], Answerer], question: str) -> None:
    assert "Papers due" in said(answerer_of(FAQ), question)
