"""A question that only asks what follows from the case told before it is answered by what the case is of."""

from __future__ import annotations

import pytest

from bot.answering.messages.told_case import put_plainly
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: Workshop on Quiet Kettles, short_name: QUIKE, venue: LOUD 2031, city: Oslo}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2031-04-01"}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-07-04", end: "2031-07-05"}
submission: {url: "https://kettles.example/send", page_limits: [{pages: 6}]}
entries:
  - {id: prior_publication, question: May I submit work that has already been published?,
     answer: We only take work that has not been published.}
"""


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("My boss says to just get the paper in. I have no idea which page he means. Where does it go?", "kettles.ex"),
        ("The draft is done and I opened two portals that do not know you. Where do I have to put it?", "kettles.ex"),
        ("Our office wants a town on the form, and a country is not enough. What do I write there?", "Oslo"),
        ("They ask for the destination of my trip. So what should I put down?", "Oslo"),
        ("My employer wants to know from when until when I will be gone. What do I tell them?", "4–5 July 2031"),
        ("We wrote 9 pages and cannot cut any more. Is that too much?", "Yes, that is over the limit"),
        ("I only have 5 pages, my friends have many more. Is that ok?", "Yes, that is within the limit"),
        ("It was on show at a fair and then printed in a leaflet. Is a paper like ours still welcome?", "We only take"),
        ("A short form of it came out in a club paper two years ago. Does that rule us out?", "We only take"),
    ],
)
def test_what_follows_from_a_case_is_answered(message: str, told: str) -> None:
    answers = answerer_for(parse_faq(FAQ, file="faq.yaml")).reply(message, now=NOW).answers
    assert len(answers) == 1
    assert answers[0].text.startswith(told) or told in answers[0].text


@pytest.mark.parametrize(
    "message",
    [
        "Where does it go?",
        "The tea is hot. Where does it go?",
        "We are two people. What do I write there?",
        "Is there a paper limit? Where does it go?",
        "It is under review at a journal and was published as a draft. Is it still ok?",
        "We wrote 9 pages and 200 words of thanks. Is that ok?",
        "I put the paper in the system. Where do I find the reviews?",
        "It was printed. Is there a fee?",
    ],
)
def test_what_needs_no_case_stays_as_it_is(message: str) -> None:
    assert put_plainly(message) == message
