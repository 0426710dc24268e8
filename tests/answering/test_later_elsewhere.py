"""What may be published elsewhere afterwards is told by whether it is printed here; a number that papers get, too."""

from __future__ import annotations

import pytest

from tests.answering.slow_looms import told

SUBMISSION = """\
workshop: {name: Workshop on Paper Boats, short_name: BOATS, venue: FLOAT 2031, city: "Cork, Ireland", event: workshop}
submission:
  url: https://openreview.net/group?id=BOATS
  system: OpenReview
"""
NON_ARCHIVAL = SUBMISSION + "  archival: false\n  dual_submission: allowed\n"
ARCHIVAL = SUBMISSION + "  archival: true\n  dual_submission: forbidden\n"
LATER_TOLD = (
    NON_ARCHIVAL
    + """\
sources:
  submission.dual_submission: {line: 3, quote: Papers may be sent to any journal afterwards.}
"""
)


@pytest.mark.parametrize(
    "question",
    [
        "does getting in hurt if we send it to a journal later",
        "if accepted here, may I submit the paper to a conference afterwards?",
        "will presenting here stop me from publishing elsewhere next year?",
        "after the workshop, may we publish a longer version in a journal?",
        "can we publish it elsewhere later?",
    ],
)
@pytest.mark.parametrize(("faq", "holds"), [(NON_ARCHIVAL, "is non-archival"), (ARCHIVAL, "is archival")])
def test_what_may_come_out_later_is_told_by_what_is_printed_here(question: str, faq: str, holds: str) -> None:
    text = told(question, faq)
    assert holds in text
    assert "Dual submission" not in text


@pytest.mark.parametrize(
    ("faq", "question"),
    [
        (ARCHIVAL, "can it be under review at a journal at the same time?"),
        (NON_ARCHIVAL, "may I submit it to another conference in parallel"),
    ],
)
def test_what_lies_with_others_now_is_told_by_the_rule_for_it(faq: str, question: str) -> None:
    assert "Dual submission" in told(question, faq)


def test_what_the_call_says_of_later_is_quoted() -> None:
    assert "any journal afterwards" in told("can we publish it elsewhere later?", LATER_TOLD)


def test_what_may_lie_with_others_meanwhile_may_do_so_later() -> None:
    text = told("may I send it to a journal later on?", SUBMISSION + "  dual_submission: allowed\n")
    assert "Dual submission is allowed" in text
    assert "says nothing" not in text


@pytest.mark.parametrize("question", ["do papers get a DOI?", "will a contribution be indexed in a volume"])
def test_what_is_not_printed_gets_no_number(question: str) -> None:
    assert told(question, NON_ARCHIVAL).startswith("No. The workshop is non-archival")


def test_what_goes_along_with_what_is_not_said_is_no_yes() -> None:
    text = told("do papers get a DOI?", ARCHIVAL)
    assert "The workshop is archival" in text
    assert "Yes" not in text


PUBLISHED = (
    NON_ARCHIVAL
    + """\
entries:
  - {id: prior_publication, question: May I submit published work?, answer: We only take work that is not published.}
"""
)


@pytest.mark.parametrize(
    "question",
    [
        "Is it acceptable that the manuscript lies with another committee while you review it?",
        "are manuscripts under consideration by a magazine admissible?",
        "a journal is still reviewing it, may I submit it here as well?",
        "may a text that is being read by some other editors be handed in",
    ],
)
def test_what_lies_with_others_is_not_published(question: str) -> None:
    text = told(question, PUBLISHED)
    assert "Dual submission is allowed" in text
    assert "not published" not in text


def test_what_came_out_is_published() -> None:
    assert "not published" in told("my paper was published in a journal, may I submit it?", PUBLISHED)
