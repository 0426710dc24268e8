"""Who would hold a workshop or tutorial at an event has a date of their own for that, or a line of the call."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.app import build_answerer
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage

FAQ = """\
workshop: {name: Congress on Lichens, short_name: LICHENS, city: "Turku, Finland", event: conference}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2030-12-01"}
  - {id: others, kind: other, label: Workshop proposals due, at: "2031-02-01"}
  - {id: workshop, kind: workshop, label: Congress, at: "2031-06-04"}
"""
CALL = (Passage(4, "Proposals for tutorials are taken until 20 February 2031."),)
NOW = parse_now("2031-01-10T12:00Z")


def said(question: str) -> str:
    answerer = build_answerer(replace(parse_faq(FAQ, file="faq.yaml"), passages=CALL))
    reply = answerer.reply(question, now=NOW)
    return " ".join((*(one.text for one in reply.answers), reply.message))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("am I too late to suggest a workshop?", "1 February 2031"),
        ("can we still pitch a workshop on moss?", "1 February 2031"),
        ("until when may I offer a half day workshop?", "1 February 2031"),
        ("is it too late to run a tutorial", "20 February 2031"),
        ("by when must we send in a tutorial?", "20 February 2031"),
        ("can I still submit a paper to the workshop?", "1 December 2030"),
        ("is it too late to submit a paper?", "1 December 2030"),
    ],
)
def test_what_one_would_hold_has_its_own_date(question: str, told: str) -> None:
    text = said(question)
    assert told in text
    assert text.count("203") == 1


@pytest.mark.parametrize("question", ["can I still pitch a hackathon?", "is it too late to offer a panel?"])
def test_no_other_date_is_that_of_what_nobody_asks_for(question: str) -> None:
    assert "February" not in said(question)
