"""Some papers need not hide who wrote them, where the review is blind for the rest: both are told, and no verdict."""

from __future__ import annotations

import pytest

from bot.answering.facts.not_hidden import not_hidden
from bot.clock import parse_now
from bot.faq.passages import Passage
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Workshop on Quiet Nets, short_name: QNETS, city: Oslo}
dates: [{id: submission, kind: submission, label: Papers due, at: "2031-04-01"}]
submission: {review: double-blind}
sources: {submission.review: {line: 1, quote: Full papers are reviewed double-blind.}}
"""
BLIND = "Full papers are reviewed double-blind."
SEA_TALES = "Sea tales need not be anonymized, as the demos of old were."
NOW = parse_now("2031-03-01T12:00Z")


def told(question: str, *lines: str) -> str:
    reply = answerer_for(with_lines(FAQ, (BLIND, *lines))).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message])


@pytest.mark.parametrize(
    "question",
    [
        "is the review double blind?",
        "do i have to hide my name on a sea tale?",
        "must a sea tale be anonymous?",
        "the sea tales, should those be blinded too",
        "do demos need to be anonymized",
        "should we remove our names from the pdf",
    ],
)
def test_what_is_excepted_is_told_with_the_review(question: str) -> None:
    said = told(question, SEA_TALES)
    assert SEA_TALES in said
    assert not said.startswith(("Yes", "No"))


@pytest.mark.parametrize("question", ["must my paper be anonymous?", "do we have to anonymize the full papers"])
def test_the_verdict_stands_where_nothing_is_excepted(question: str) -> None:
    assert told(question, "The nets are mended at dawn.").startswith("Yes: the review is double-blind")


@pytest.mark.parametrize(
    "line",
    [
        "For posters, authors do not need to anonymize an abstract.",
        "Demo papers should not be anonymized.",
        "Reports of sailors are not anonymous.",
        "Tutorial proposals are exempt from the rule to be anonymized.",
        "There is no need for survey papers to be blinded.",
        "Position papers aren't required to be anonymized.",
        "Panel proposals must not hide the names of the speakers.",
        "Sea tales are blind, but abstracts must carry the names of all authors.",
        "Poster submissions should include author information in the first line.",
        "Demos will list the authors' names below the title.",
        "Submissions are anonymous, except for films and games.",
        "All papers are anonymized, with the exception of demos.",
        "Reviews are double-blind; demo papers need not be anonymous.",
    ],
)
def test_a_line_may_except_a_sort_of_paper(line: str) -> None:
    assert not_hidden([Passage(1, BLIND), Passage(2, line)]) == Passage(2, line)


@pytest.mark.parametrize(
    "line",
    [
        "Papers that are not anonymized will be rejected.",
        "The camera-ready paper need not be anonymized.",
        "Code beside a paper does not have to be anonymized.",
        "Papers must be anonymized.",
        "Submissions which are not properly anonymized are returned.",
        "A preprint need not be anonymous, and papers may be on a server.",
        "The reviewers are not anonymous to the chairs of the track.",
        "The final version of an abstract must carry the names of all authors.",
        "Papers must have a separate title page; abstracts on it should include the authors' names.",
        "Papers may have the names of authors.",
    ],
)
def test_no_other_line_does(line: str) -> None:
    assert not_hidden([Passage(1, BLIND), Passage(2, line)]) is None


@pytest.mark.parametrize(
    "question",
    [
        "must abstracts be anonymous?",
        "are the authors' names to be taken out of an abstract of work that was printed?",
        "do i hide my name in an abstract that has already appeared",
        "is it blind",
    ],
)
def test_one_rule_for_two_sorts_of_papers_is_told_without_a_verdict(question: str) -> None:
    both = "Full papers must be blinded, abstracts must carry the names of their authors."
    faq = FAQ.replace("Full papers are reviewed double-blind.", f'"{both}"')
    entry = "entries: [{id: prior_publication, question: Printed work?, answer: Work printed elsewhere is welcome.}]"
    reply = answerer_for(with_lines(f"{faq}{entry}\n", (both, "We print nothing."))).reply(question, now=NOW)
    said = " ".join([*(answer.text for answer in reply.answers), reply.message])
    assert said.count(both) == 1
    assert not said.startswith(("Yes", "No"))


def test_a_line_that_points_back_is_told_with_the_name_of_its_paragraph() -> None:
    lines = (
        Passage(4, "Sea tales."),
        Passage(4, "They fill a page."),
        Passage(4, "Such papers need not be anonymized."),
    )
    found = not_hidden(lines)
    assert found is not None
    assert found.text == "Sea tales. […] Such papers need not be anonymized."


@pytest.mark.parametrize(
    "question",
    ["do the referees see who built a demo?", "can reviewers know our names", "does the jury learn who it is"],
)
def test_who_asks_what_reviewers_see_asks_for_the_review(question: str) -> None:
    assert "blind" in told(question)
