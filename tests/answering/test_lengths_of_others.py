"""The limit of papers is no verdict on abstracts, demos and posters that have none of their own."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for, with_lines

NOW = parse_now("2031-03-01T12:00Z")
HEAD = """\
workshop: {name: Workshop on Quiet Kettles, short_name: QUIKE, venue: LOUD 2031, city: Oslo}
dates: [{id: submission, kind: submission, label: Papers due, at: "2031-04-01"}]
"""
ONE = HEAD + "submission: {page_limits: [{pages: 6}]}\n"
TWO = HEAD + "submission: {page_limits: [{pages: 9, track: Long papers}, {pages: 3, track: Extended abstracts}]}\n"
WRITTEN = (
    ONE
    + """\
entries:
  - {id: abstract_length, question: How long may the abstract be?, answer: Abstracts have at most 200 words.}
"""
)
SHOWN = (
    HEAD
    + """\
submission:
  page_limits: [{pages: 2, source: {line: 3, quote: Posters come with a text of up to 2 pages.}}]
"""
)


@pytest.mark.parametrize(
    ("faq", "question", "begins"),
    [
        (ONE, "are abstracts of 5 pages ok?", "The call gives no separate limit for abstracts. Papers may"),
        (ONE, "is a 9 page abstract too long?", "The call gives no separate limit for abstracts. Papers may"),
        (ONE, "may a demo have 4 pages?", "The call gives no separate limit for demos. Papers may"),
        (ONE, "is a poster of 8 pages fine?", "The call gives no separate limit for posters. Papers may"),
        (ONE, "can the extended abstract be 4 pages long?", "The call gives no separate limit for extended abs"),
        (ONE, "is a demo paper of 5 pages ok?", "The call gives no separate limit for demos. Yes"),
        (ONE, "is a paper of 5 pages with its abstract ok?", "Yes, that is within"),
        (ONE, "is a position paper of 7 pages ok?", "The call gives no separate limit for position papers. No"),
        (TWO, "are abstracts of 4 pages ok?", "No, that is over the limit. Extended abstracts"),
        (TWO, "may an extended abstract be 2 pages long?", "Yes, that is within the limit. Extended abstracts"),
        (WRITTEN, "is an abstract of 2 pages ok?", "Abstracts have at most 200 words."),
        (SHOWN, "is a poster of 3 pages ok?", "The call says: “Posters come with a text"),
    ],
)
def test_the_limit_of_papers_is_no_verdict_on_what_is_no_paper(faq: str, question: str, begins: str) -> None:
    reply = answerer_for(parse_faq(faq, file="faq.yaml")).reply(question, now=NOW)
    assert reply.answers[0].text.startswith(begins)


SHORT = HEAD + "submission: {page_limits: [{pages: 6, minimum: 4, recommended: true}]}\n"
MOST = "Submissions should be no longer than 9,000 words, excluding references."


@pytest.mark.parametrize(
    ("faq", "line", "is_told"),
    [
        (SHORT, MOST, True),
        (SHORT, "Papers are limited to 4000 words.", True),
        (SHORT, "Abstracts have up to 200 words.", False),
        (SHORT, "Papers on networks with up to 9000 nodes are welcome.", False),
        (ONE, MOST, False),
    ],
)
def test_the_most_words_are_told_beside_pages_that_are_only_recommended(faq: str, line: str, is_told: bool) -> None:
    told = answerer_for(with_lines(faq, [line])).reply("what is the page limit?", now=NOW).answers[0].text
    assert "6 pages" in told
    assert (line in told) == is_told
