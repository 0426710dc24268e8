"""How many pages the papers of a limit get is told by the limit, whatever line of the call has more of the words."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Workshop on Quiet Nets, short_name: QNETS, city: Oslo}
dates: [{id: submission, kind: submission, label: Papers due, at: "2031-04-01"}]
submission:
  page_limits: [{pages: 9}, {pages: 3, track: Sea tales, excludes: [references, appendices]}]
"""
ELSEWHERE = "Sea tales: elsewhere a track of sea tales takes papers of any pages, see the harbour site."
OWN = "Outside of the limit, a paper may have an unlimited number of pages for appendices."
NOW = parse_now("2031-03-01T12:00Z")


def told(question: str) -> str:
    reply = answerer_for(with_lines(FAQ, (ELSEWHERE, OWN))).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message])


def sole(question: str) -> str:
    """Return what is said where all papers have the same limit."""
    faq = FAQ.replace(", {pages: 3, track: Sea tales, excludes: [references, appendices]}", "")
    reply = answerer_for(with_lines(faq, ())).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message])


@pytest.mark.parametrize(
    "question",
    [
        "how many pages do i get for a sea tale?",
        "how many pages does the sea tales track allow",
        "page limit of the sea tales pls",
        "for sea tales how many pages are there",
        "how many pages are sea tales given?",
    ],
)
def test_the_pages_of_papers_are_told_by_their_limit(question: str) -> None:
    assert "up to 3 pages" in told(question)


@pytest.mark.parametrize(
    "question",
    [
        "do the appendices have a limit of pages?",
        "have appendices got any limit, or has the appendix a limit of its own?",
        "do appendices have any page limit",
    ],
)
def test_whether_a_part_has_a_limit_is_told_by_its_line(question: str) -> None:
    assert OWN in told(question)


@pytest.mark.parametrize(
    ("quote", "more"),
    [
        ("up to 8 pages of content plus 2 extra pages for references", "plus 2 extra pages for references"),
        ("5 pages, plus up to one page of references", "plus up to one page of references"),
        ("6 pages and an additional page for the bibliography", "and an additional page for the bibliography"),
        ("8 pages plus unlimited references", ""),
        ("9 pages plus references", ""),
        ("long: 8 pages plus 2 pages for references; short: 4 pages plus 1 page for references", ""),
    ],
)
def test_pages_of_their_own_for_references_are_told_in_the_words_of_the_call(quote: str, more: str) -> None:
    faq = (
        "workshop: {name: Workshop on Moss, short_name: MOSS}\n"
        "submission: {page_limits: [{pages: 8, excludes: [references], source: {line: 1, quote: "
        f"'{quote}'"
        "}}]}\n"
    )
    said = answerer_for(with_lines(faq, (OWN,))).reply("how long may a paper be?", now=NOW).answers[0].text
    assert "not counting references" in said
    assert (f"(“{more}”)" in said) == bool(more)
    assert ("(“" in said) == bool(more)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("i wrote 11 pages, how much do i gotta chop", "That is over the limit."),
        ("my paper has twelve pages, how many must go?", "That is over the limit."),
        ("we are at 10 pages, by how much are we over?", "That is over the limit."),
        ("wrote 13 pages. how much should we trim", "Papers may have up to 9 pages."),
        ("mine is 8 pages, how much do i have to lose", "Papers may have up to 9 pages."),
    ],
)
def test_how_much_of_a_long_paper_must_go_is_told_by_its_limit(question: str, begins: str) -> None:
    assert told(question).startswith(begins)


def test_what_is_no_length_is_not() -> None:
    assert "up to 9 pages" not in told("i wrote 11 pages, how much do i have to pay")


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("so only 4 pages are allowed?", "No."),
        ("you take only six pages, right?", "No."),
        ("just 9 pages allowed?", "Yes. Papers"),
        ("may a paper have only 4 pages?", "Yes, that is within the limit."),
        ("my paper has only 4 pages, ok?", "Yes, that is within the limit."),
    ],
)
def test_so_many_pages_only_are_claimed_to_be_the_limit(question: str, begins: str) -> None:
    assert sole(question).startswith(begins)


@pytest.mark.parametrize(
    "question",
    [
        "do the appendices count towards the 9 pages?",
        "are appendices included in the 9 pages",
        "is it part of the 9 pages",
    ],
)
def test_the_pages_of_the_limit_are_no_length_to_be_judged(question: str) -> None:
    assert "within the limit" not in sole(question.replace(" it ", " an appendix "))


@pytest.mark.parametrize(
    "question",
    [
        "page range for the sea tales, please",
        "page allowance of sea tales?",
        "what length should a sea tales paper have?",
        "tell me which length a paper of sea tales is supposed to have",
        "which page length may the sea tales papers have",
    ],
)
def test_a_range_of_pages_is_told_by_the_limit(question: str) -> None:
    said = told(question)
    assert "up to 3 pages" in said
    assert ELSEWHERE not in said


@pytest.mark.parametrize("question", ["what length do the talks on papers have?", "which length has the final paper?"])
def test_another_length_is_not_told_by_the_limit(question: str) -> None:
    assert "up to 9 pages" not in told(question)
