"""What may become of a paper after the event is another question than whether it may be under review elsewhere."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import FAQ, told

DUAL = FAQ.replace("submission:\n", "submission:\n  dual_submission: forbidden\n") + (
    "sources: {submission.dual_submission: {line: 9, quote: Work under review elsewhere is not read.}}\n"
)
LATER = "Papers are not archived, so a longer version may be submitted to a journal later."
ISSUE = "Authors of good papers will be invited to submit extended versions to a special issue of a journal."


@pytest.mark.parametrize("line", [LATER, ISSUE, "Showing it here does not preclude later publication in a journal."])
@pytest.mark.parametrize(
    "question",
    [
        "can i send a longer version to a journal afterwards?",
        "may we extend it for a journal later",
        "after the workshop, could my paper go to a journal?",
        "can i turn my workshop paper into a journal article",
        "once it is printed here, may we still submit it to another venue?",
    ],
)
def test_what_may_be_done_later_is_told_by_its_line(question: str, line: str) -> None:
    said = told(question, (line, "Work under review elsewhere is not read."), DUAL)
    assert line in said
    assert "Dual submission" not in said


def test_it_is_unsaid_where_the_call_only_speaks_of_review_elsewhere() -> None:
    lines = ("Work under review elsewhere is not read.", "Papers were sent to other venues and journals before.")
    said = told("can i send a longer version to a journal afterwards?", lines, DUAL)
    assert "says nothing" in said
    assert "Dual" not in said


@pytest.mark.parametrize(
    "question",
    [
        "may my paper be under review at a journal at the same time?",
        "can i submit a paper that a journal is reviewing in parallel",
    ],
)
def test_review_elsewhere_at_the_same_time_is_no_later_matter(question: str) -> None:
    assert "Work under review elsewhere" in told(question, (LATER,), DUAL)


def test_papers_that_are_not_archived_may_go_on() -> None:
    faq = FAQ.replace("submission:\n", "submission:\n  archival: false\n")
    assert "non-archival" in told("may the paper go to a journal later?", ("The loom is old.",), faq)


@pytest.mark.parametrize(
    "question", ["when are full drafts due?", "until when do i send my full paper", "full text deadline?"]
)
def test_the_paper_that_follows_an_abstract_has_a_day_of_its_own(question: str) -> None:
    line = "Full drafts of accepted abstracts are due on 10 July 2031."
    faq = FAQ.replace("label: Paper deadline", "label: Abstract deadline")
    assert line in told(question, ("Abstracts are due in April.", line), faq)


@pytest.mark.parametrize("question", ["paper length?", "paper length incl. refs?", "what is the manuscript size"])
def test_the_length_of_a_paper_may_be_asked_in_two_words(question: str) -> None:
    assert "up to 4 pages" in told(question)
