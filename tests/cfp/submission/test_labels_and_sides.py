"""Policies in short lines ("Dual submissions: fine"), below questions, and told by who learns whose name."""

from __future__ import annotations

import pytest

from bot.cfp.submission.submission import read_submission
from bot.page.parse import parse_page

REVIEW = [
    ("Reviewers do not learn who the authors are, and authors never see who reviewed them.", "double-blind"),
    ("Author names are hidden from reviewers and vice versa.", "double-blind"),
    (
        "Reviewing is blind (author identities hidden from referees, referee identities hidden from authors).",
        "double-blind",
    ),
    ("Abstracts carry the names of their authors; referees stay anonymous.", "single-blind"),
    ("Papers are not anonymised. They are read by the programme committee, who stay anonymous.", "single-blind"),
    ("Names of authors are shown. Reviewers sign their reviews, and authors know who read them.", "open"),
    ("Referees will not be told the names of the authors.", "double-blind"),
    ("Reviewers know who wrote a paper. Nobody else does.", "single-blind"),
    ("Authors and reviewers remain anonymous.", "double-blind"),
    ("- Review: mutually blind", "double-blind"),
    ("- Blind review: no", "open"),
    ("- Anonymity: required, see below", "double-blind"),
    ("- Double-blind review: no", None),
    ("- Blind review: yes", None),
]
ARCHIVAL = [
    ("- Archival status: none; talks are listed on this page", False),
    ("- Archival: no, texts are put on the web page only", False),
    ("**Is the meeting archival?** Accepted texts are only listed on the site.", None),
    ("Q: Are texts archival?  \nA: No, they aren't.", False),
    ("- Proceedings in LNCS", True),
    ("- Post-proceedings with CEUR-WS", True),
    ("As nothing is printed, work that is under review elsewhere is welcome.", False),
    ("All accepted papers go into the LNAI proceedings.", True),
    ("The proceedings are part of LNCS.", True),
    ("Papers are printed in the LNCS proceedings. Authors who prefer not to be included may tell us.", "mixed"),
    ("Papers appear in PMLR if their authors want that.", "mixed"),
]
DUAL = [
    ("- Dual submissions: permitted", "allowed"),
    ("- Simultaneous submission: fine", "allowed"),
    ("- Texts under review elsewhere: welcome", "allowed"),
    ("- Parallel submissions: not allowed", "forbidden"),
    ("- No double submissions", "forbidden"),
    ("- No texts that are elsewhere under review: no papers elsewhere under review", "forbidden"),
    ("We are happy to see work that is also being submitted to a larger meeting.", "allowed"),
    ("Submitting the same text to a venue with a later deadline is fine.", "allowed"),
]
QUESTIONS = """\
<dl><dt>Do you publish proceedings?</dt><dd>No, we link to the files.</dd>
<dt>May I send what is under review at a journal?</dt><dd>Yes, you may.</dd>
<dt>Should my paper be anonymous?</dt><dd>Yes.</dd></dl>
"""


def read(text: str, key: str, file: str = "call.md") -> object:
    head = "<h1>Call for Papers</h1>" if file.endswith("html") else "# Call for Papers\n\n## Submission"
    return read_submission(parse_page(f"{head}\n\n{text}\n", file=file), 2031)[0].get(key)


@pytest.mark.parametrize(("text", "value"), REVIEW)
def test_how_papers_are_reviewed(text: str, value: str | None) -> None:
    assert read(text, "review") == value


@pytest.mark.parametrize(("text", "value"), ARCHIVAL)
def test_whether_papers_are_printed(text: str, value: object) -> None:
    assert read(text, "archival") == value


@pytest.mark.parametrize(("text", "value"), DUAL)
def test_whether_papers_may_be_elsewhere(text: str, value: str) -> None:
    assert read(text, "dual_submission") == value


@pytest.mark.parametrize(
    ("key", "value"), [("archival", False), ("dual_submission", "allowed"), ("review", "double-blind")]
)
def test_a_question_of_a_list_is_answered_by_the_item_below_it(key: str, value: object) -> None:
    assert read(QUESTIONS, key, "call.html") == value


def test_a_question_states_nothing() -> None:
    assert read("- Must my paper be anonymous?\n- See the site.", "review") is None
