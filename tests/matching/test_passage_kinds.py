"""A passage of the call is found by all the phrasings of what it is about, word or no word."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from bot.answering.answerer import Answerer
from bot.answering.model import Outcome
from bot.app import build_answerer
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage

NOW: datetime = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: Meeting on Tidal Archives, short_name: TIDE, event: conference}
dates:
  - {id: submission, kind: submission, label: Deadline for talks, at: "2031-03-20"}
entries:
  - {id: lockers, question: Are there lockers?, answer: Behind the mill.}
"""
PASSAGES = [
    ("Fees", "Everybody pays the standard conference fee of 90 euros, those on stage included."),
    ("Stay", "We hold forty rooms at the Gull Inn until 1 May; say that you come for the meeting."),
    ("Your talk", "Put a PDF on a memory stick and hand it to the technician in the break before your session."),
    ("After the meeting", "The best ten will be asked to write at length for a volume of Coastal Studies."),
    ("", "Text written with the help of AI tools is welcome if you say so in a footnote."),
    ("Getting here", "From the airport take tram 4 to Harbour Square, then walk five minutes along the quay."),
    ("", "A confirmation that you took part will be sent to everybody after the last day."),
    ("Topics", "Tide gauges and their keepers since 1800."),
    ("", "The sea was never a quiet neighbour."),
]


@pytest.fixture(scope="module")
def tide() -> Answerer:
    loaded = parse_faq(FAQ, file="faq.yaml")
    passages = tuple(Passage(10 + number, text, heading) for number, (heading, text) in enumerate(PASSAGES))
    return build_answerer(replace(loaded, passages=passages))


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        ("registration", 0),
        ("hotel", 1),
        ("slides", 2),
        ("publication_after", 3),
        ("llm_use", 4),
        ("getting_there", 5),
        ("certificate", 6),
    ],
)
def test_a_passage_speaks_for_what_it_is_about(tide: Answerer, kind: str, number: int) -> None:
    speakers = {owner: links[0] for owner, links in tide.matcher.links.items() if links[0].kind == kind}
    assert max(speakers, key=lambda owner: speakers[owner].strength) == f"call:{number}"


def test_what_is_about_nothing_that_people_ask_speaks_for_nothing(tide: Answerer) -> None:
    assert not {"call:8"} & set(tide.matcher.links)


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("how much do i have to pay to come", "the standard conference fee of 90 euros"),
        ("which hotel should i book?", "forty rooms at the Gull Inn"),
        ("how do i hand in my slides?", "hand it to the technician"),
        ("can i get a confirmation of attendance", "A confirmation that you took part"),
        ("may i use chatgpt for writing?", "with the help of AI tools"),
        ("how do i get there from the airport", "take tram 4"),
        ("will selected papers come out in a journal issue", "a volume of Coastal Studies"),
    ],
)
def test_it_is_quoted_to_who_asks_in_other_words(tide: Answerer, question: str, holds: str) -> None:
    reply = tide.reply(question, now=NOW)
    assert (reply.outcome, holds in " ".join(one.text for one in reply.answers)) == (Outcome.ANSWERED, True), reply


@pytest.mark.parametrize(
    "question", ["can I bring my toddler?", "will the talks be recorded?", "is there a dress code?"]
)
def test_where_no_passage_speaks_the_call_says_nothing(tide: Answerer, question: str) -> None:
    assert tide.reply(question, now=NOW).outcome is Outcome.UNSTATED
