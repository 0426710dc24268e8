"""Who may be an author, of what parts a text is made, with whom interests conflict and what is new is told by the line
that says so.
"""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Doctoral Meeting on Ropes, short_name: ROPES, city: Turku, event: symposium}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2031-05-01"}
submission: {page_limits: [{pages: 6}]}
"""
ALONE = "Texts must be authored solely by the doctoral candidate."
AWAY = "Advisors may not attend the session in which their candidate speaks."
PARTS = "Texts must contain the following sections: the knot; other knots; the rope; what is still loose."
CONFLICT = "You have a conflict with somebody whose advisor you were, with relatives and with recent co-authors."
UNDECLARED = "Texts with conflicts that were not declared are rejected without review."
SHORTER = "No text may be a short version of a paper that is printed elsewhere."
NEW = "Unlike in previous years, candidates bring a poster."
OTHERS = ("Knots are judged by three people.", "The harbour has a market on Saturdays.", "Declare what you bring.")
LINES = (*OTHERS, ALONE, AWAY, PARTS, CONFLICT, UNDECLARED, SHORTER, NEW)
NOW = parse_now("2031-03-01T12:00Z")


def told(question: str, *lines: str) -> str:
    return " ".join(one.text for one in answerer_for(with_lines(FAQ, lines)).reply(question, now=NOW).answers)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("can my advisor be a co-author?", ALONE),
        ("may i put my prof as last author", ALONE),
        ("are co-authors allowed?", ALONE),
        ("do you accept co-authors", ALONE),
        ("must i be the sole author", ALONE),
        ("will my supervisor sit in the audience?", AWAY),
        ("can my advisor come to my talk", AWAY),
        ("do i speak in front of my supervisor", AWAY),
        ("is my professor allowed to listen", AWAY),
        ("how should the text be structured?", PARTS),
        ("which sections must a text have", PARTS),
        ("do you want a specific structure?", PARTS),
        ("what should the paper contain?", PARTS),
        ("is the outline prescribed?", PARTS),
        ("my cousin is a reviewer. must i declare that?", CONFLICT),
        ("what counts as a conflict of interest?", CONFLICT),
        ("is a former student of mine a conflict?", CONFLICT),
        ("somebody of my lab sits on the committee, is that a COI", CONFLICT),
        ("what happens if i forget a conflict?", UNDECLARED),
        ("undeclared conflicts, what comes of them?", UNDECLARED),
        ("could we shorten our journal paper and submit it?", SHORTER),
        ("is a condensed version of our conference paper ok", SHORTER),
        ("what is new this year?", NEW),
        ("has anything changed since the last edition", NEW),
        ("what is different from previous years?", NEW),
    ],
)
def test_the_line_that_says_so_tells_authors(question: str, line: str) -> None:
    assert line in told(question, *LINES)


@pytest.mark.parametrize(
    ("question", "lines"),
    [
        ("who are the mentors", (AWAY, ALONE)),
        ("do i need a letter of my supervisor", (AWAY, ALONE)),
        ("does my supervisor have to register", (AWAY, ALONE)),
        ("how many authors can a paper have", (ALONE,)),
        ("which sections are on the program?", (PARTS,)),
        ("is the deadline new?", (NEW,)),
        ("is my talk in conflict with the dinner schedule", (CONFLICT, UNDECLARED)),
        ("how many pages may a shorter paper have", (SHORTER,)),
    ],
)
def test_other_questions_are_not_told_by_it(question: str, lines: tuple[str, ...]) -> None:
    text = told(question, *LINES)
    assert not [line for line in lines if line in text]


@pytest.mark.parametrize("question", ["are we excluded then?", "am i ruled out", "are students excluded?"])
def test_who_is_left_out_is_no_part_of_a_paper(question: str) -> None:
    reply = answerer_for(with_lines(FAQ, OTHERS)).reply(question, now=NOW)
    assert "page limit" not in f"{reply.message} {' '.join(one.text for one in reply.answers)}"


@pytest.mark.parametrize(
    "question", ["until when do i apply for the travel money?", "travel grant deadline?", "when does the grant close"]
)
def test_a_day_that_is_left_open_is_told_of_grants(question: str) -> None:
    line = "Travel grants for rope makers, deadline: TBA"
    assert line in told(question, *OTHERS, line)
