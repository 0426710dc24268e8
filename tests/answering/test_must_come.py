"""Whether an author of an accepted paper must come: the line that tells it, and none that is of papers or trips."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import FAQ, told

ONE = "At least one author of each accepted paper must attend."
DUTY = "Authors of posters are required to come and to hang them."
LOOSE = "Attendance is optional for authors of short papers."
SHOWN = "Accepted papers get one more page and a slot of ten minutes."
PAID = "Trips of students who write a paper are paid by the guild."
OTHERS = (SHOWN, PAID)

ASKED = (
    "must one of the authors be at the workshop if the paper gets in?",
    "is it compulsory that an author travels to you?",
    "if my paper is accepted, do i have to be there?",
    "is attendance of the authors required?",
    "author needs to come, yes or no",
    "i hate planes, so must a co-author show up once the paper is accepted?",
    "are authors expected to attend",
    "would one of us be obliged to take part after the paper is accepted?",
)


@pytest.mark.parametrize("line", [ONE, DUTY, LOOSE])
@pytest.mark.parametrize("question", ASKED)
def test_the_line_that_tells_it_is_quoted(question: str, line: str) -> None:
    assert f"“{line}”" in told(question, (*OTHERS, line))


@pytest.mark.parametrize("question", ASKED)
def test_nothing_else_is_told_for_it(question: str) -> None:
    reply = told(question, OTHERS, FAQ)
    assert not any(what in reply for what in (SHOWN, PAID, "Camera-ready", "travel grants", "Notification:"))


@pytest.mark.parametrize(
    "question",
    [
        "we have two papers in, is a single registration enough for both?",
        "must i register twice if two papers of mine get in",
        "does one registration cover several papers?",
    ],
)
def test_how_many_papers_a_registration_is_for_is_told_by_its_line(question: str) -> None:
    line = "Each registration covers one paper only."
    assert f"“{line}”" in told(question, (*OTHERS, ONE, line))


def test_authors_are_asked_of_as_in_other_languages() -> None:
    assert f"“{ONE}”" in told("do authors also must attend?", (*OTHERS, ONE))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("when must authors register to attend?", "“Authors register by 3 August.”"),
        ("are there travel grants for authors who have to come far?", "A few travel grants help students to come."),
        ("when is the camera-ready of accepted papers due?", "Camera-ready: 2 July"),
    ],
)
def test_other_questions_on_authors_are_answered(question: str, said: str) -> None:
    assert said in told(question, (ONE, "Authors register by 3 August."), FAQ)
