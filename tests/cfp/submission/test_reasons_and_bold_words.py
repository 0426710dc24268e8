"""Policies in a sentence that gives its reason first, and in bold words that a paragraph begins with."""

from __future__ import annotations

from typing import Any

import pytest

from bot.cfp.submission.submission import read_submission
from bot.page.parse import parse_page


def read(text: str) -> dict[str, Any]:
    return read_submission(parse_page(f"# Call for Papers\n\n## Submission\n\n{text}\n", file="call.md"), 2031)[0]


ELSEWHERE = [
    (
        "Kiln is non-archival: papers will not be printed, so they may be concurrently under review at, or already"
        " shown in, other venues.",
        "allowed",
    ),
    ("Papers are not formally published, so work may be submitted to a journal at the same time.", "allowed"),
    ("As no papers are published, you are free to submit the same work to other venues.", "allowed"),
    ("The meeting is not archival, therefore papers under review elsewhere are welcome.", "allowed"),
    ("Since talks are not printed, submissions may be currently under review elsewhere.", "allowed"),
    ("As the day is part of an archival meeting, papers may not be under review elsewhere.", "forbidden"),
    ("Since we print no abstracts, they must not be under review elsewhere.", "forbidden"),
    ("Papers must not be published or under review elsewhere.", "forbidden"),
]
BOLD = [
    ("**Both tracks are non-archival**. Authors of talks may be named on our site.", "archival", False),
    ("**Reviewing is double-blind.** Please take your names off the paper.", "review", "double-blind"),
    ("**Papers must be anonymous.** Reviewers will check.", "review", "double-blind"),
    ("**Dual submission is allowed.** Tell us where else it is.", "dual_submission", "allowed"),
    ("**Publication.** Papers appear in LNCS.", "archival", True),
]


@pytest.mark.parametrize(("text", "value"), ELSEWHERE)
def test_a_reason_is_no_part_of_what_follows_from_it(text: str, value: str) -> None:
    assert read(text).get("dual_submission") == value


@pytest.mark.parametrize(("text", "name", "value"), BOLD)
def test_bold_words_that_say_something_are_read(text: str, name: str, value: str | bool) -> None:
    assert read(text).get(name) == value
