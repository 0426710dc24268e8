"""Work that goes on, machines that are shown, the size of the pages, the paper after the reviews, who runs it."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import FAQ, told

EARLY = "We like to see work in an early state, less polished than a journal wants it."
LIVE = "Live demonstrations of looms that weave are welcome at the workshop."
SIZE = "Write on A4 pages (no US letter) with wide margins."
ONE = "At least one author of each accepted paper must attend."
CODE = "The evaluation of artifacts is optional, and its outcome changes no decision."
LATER = "More on the evaluation of artifacts is sent to authors after acceptance."
OTHER = "Each talk has 20 minutes with questions."
LINES = (OTHER, EARLY, LIVE, SIZE, ONE, LATER, CODE)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("a prototype that is half finished, may it be submitted?", EARLY),
        ("our study is still rough, would it be foolish to submit?", EARLY),
        ("is unfinished research welcome", EARLY),
        ("is it possible to bring a loom machine to demonstrate", LIVE),
        ("may i show a running prototype there", LIVE),
        ("can i give a live demo?", LIVE),
        ("US letter or A4?", SIZE),
        ("which page size do you want", SIZE),
        ("we have no american letter paper here, is A4 fine?", SIZE),
        ("what if none of us two can come?", ONE),
        ("do we really have to show up", ONE),
        ("is it compulsory to have our artifact evaluated?", CODE),
        ("must we hand in an artifact after acceptance?", CODE),
    ],
)
def test_the_line_that_tells_it_is_quoted(question: str, line: str) -> None:
    assert f"“{line}”" in told(question, LINES)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("when is the deadline for posters in A4?", SIZE),
        ("how many pages may a paper on early work have?", EARLY),
        ("is there a recommendation letter?", SIZE),
        ("can i still submit a work in progress paper", EARLY),
        ("may we still send in our work in progress one?", EARLY),
        ("who evaluates artifacts, and when?", CODE),
    ],
)
def test_other_questions_get_no_such_line(question: str, line: str) -> None:
    assert line not in told(question, LINES)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("when is the reworked paper due", "Camera-ready: 2 July"),
        ("until when can i send the corrected version for the book?", "Camera-ready: 2 July"),
        ("deadline of the improved manuscript?", "Camera-ready: 2 July"),
        ("who runs this edition?", "Ada Berg"),
        ("who is leading the 2031 edition", "Ada Berg"),
        ("who organizes this year's workshop", "Ada Berg"),
    ],
)
def test_the_fact_of_these_words_is_told(question: str, said: str) -> None:
    assert said in told(question, LINES)


@pytest.mark.parametrize(
    "question",
    [
        "who is organizing this? need to ask whether looms are a subject for you",
        "who runs it? i'd like to ask whether 9 pages are ok before i write",
    ],
)
def test_what_somebody_is_asked_for_is_no_question(question: str) -> None:
    reply = told(question, LINES, FAQ)
    assert "Ada Berg" in reply
    assert "weaving" not in reply
    assert "pages" not in reply


@pytest.mark.parametrize(
    "question",
    ["can a 4 page paper still go in?", "may my paper still be handed in", "could an abstract still be sent"],
)
def test_whether_a_paper_can_still_go_in_is_of_the_clock(question: str) -> None:
    reply = told(question, LINES)
    assert "still open" in reply
    assert "26 April" in reply or "10 April" in reply
