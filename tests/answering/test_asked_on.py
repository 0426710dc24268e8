"""What a message asks on of another edition is of that, and not of this one."""

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
        "where will LICHENS 2032 be, in the same town?",
        "is there going to be another edition, and when is that call?",
        "and where was LICHENS 2030, same place?",
    ],
)
def test_what_is_asked_on_of_another_edition_is_of_that(answerer_of: Callable[[str], Answerer], question: str) -> None:
    text = said(answerer_of(FAQ), question)
    assert "other editions" in text
    assert "Turku" not in text
    assert "Papers due" not in text
