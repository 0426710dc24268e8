"""What the conference takes that a workshop belongs to is not told by the dates of the workshop."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.answerer import Answerer
from bot.answering.naming.cases import is_case
from bot.app import build_answerer
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage

FAQ = """\
workshop: {name: Workshop on Lichen Growth, short_name: LICHENS, venue: MOSSCON 2031, city: Turku}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2031-03-01"}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-06-01"}
"""
CALL = (Passage(3, "The workshop is part of MOSSCON 2031."),)
NOW = parse_now("2031-01-10T12:00Z")


def said(answerer: Answerer, question: str) -> str:
    reply = answerer.reply(question, now=NOW)
    return " ".join((*(one.text for one in reply.answers), reply.message))


def answerer() -> Answerer:
    return build_answerer(replace(parse_faq(FAQ, file="faq.yaml"), passages=CALL))


@pytest.mark.parametrize(
    "question",
    [
        "when are papers for the main MOSSCON conference due, not for your workshop",
        "deadline of the parent conf?",
        "by when must one submit to MOSSCON itself rather than to the workshop",
        "the host conference: when does it want papers",
        "for the main conference 2031, what is the deadline?",
        "until which day can I send a paper to MOSSCON 2031 proper",
        "I do not mean the workshop but MOSSCON 2031, until when can I send a paper there",
        "when are MOSSCON papers due, as opposed to workshop papers",
        "when must MOSSCON papers be in (not the LICHENS ones)?",
        "what's the main conference's own notification day, not this workshop's",
        "when is the main conf's abstract deadline, and not yours",
        "the main conference, when's its deadline, not the workshop's",
        "I mean the parent congress, not LICHENS: by when are abstracts due there?",
    ],
)
def test_the_dates_of_the_conference_around_are_not_ours(question: str) -> None:
    text = said(answerer(), question)
    assert "other conferences" in text
    assert "Papers due" not in text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("mosscon workshop: when is it due", "Papers due"),
        ("our paper for the main conference was rejected, when is your deadline?", "Papers due"),
        ("when is the workshop, not the submission", "1 June 2031"),
        ("the deadline for papers, not the workshop itself", "Papers due"),
        ("when is the deadline of the LICHENS workshop", "Papers due"),
    ],
)
def test_what_only_speaks_of_it_asks_for_ours(question: str, told: str) -> None:
    assert told in said(answerer(), question)


def test_the_proceedings_that_papers_end_up_in_are_of_no_time() -> None:
    assert "other conferences" not in said(answerer(), "do the papers end up in the MOSSCON proceedings?")


@pytest.mark.parametrize(
    "words", ["not this workshop", "and not of yours", "not your event s", "but not for our track", "not that of ours"]
)
def test_what_is_not_meant_is_no_question(words: str) -> None:
    assert is_case(words)


@pytest.mark.parametrize("words", ["is it not yours", "not sure when it is", "not archival", "why not this workshop"])
def test_a_question_with_a_not_is_one(words: str) -> None:
    assert not is_case(words)
