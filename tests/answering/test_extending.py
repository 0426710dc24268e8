"""What the call says of an extension to come is told to who asks for one; the one that was is a fact."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import FAQ, told

MOVED = FAQ.replace(
    'label: Paper deadline, at: "2031-04-26 23:59", zone: AoE}',
    'label: Paper deadline, at: "2031-04-26 23:59", zone: AoE, history: [{at: "2031-04-12 23:59", zone: AoE}]}',
)
TO_COME = (
    "will it be extended again?",
    "will this deadline be extended further?",
    "any chance of another extension?",
    "is there going to be one more extension of the deadline",
)
STRICT = (
    "The dates above are strict.",
    "No further extension will be granted.",
    "There will be no additional extension.",
    "The new deadline is final and cannot be extended.",
    "These are hard deadlines.",
)


@pytest.mark.parametrize("line", STRICT)
@pytest.mark.parametrize("question", TO_COME)
def test_a_strict_deadline_is_quoted_beside_the_extension_that_was(question: str, line: str) -> None:
    reply = told(question, (line,), MOVED)
    assert f"The call says: “{line}”" in reply
    assert "says nothing" not in reply


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("was it extended to 26 april?", "Yes, it was extended from 12 April 2031. "),
        ("was the deadline extended?", "Yes, it was extended from 12 April 2031. "),
        ("was it extended from 12 april to 26 april", "Yes, it was extended from 12 April 2031. "),
        ("did they extend it on april 10?", "Yes, it was extended from 12 April 2031. "),
        ("was it extended yesterday?", "Yes, it was extended from 12 April 2031. "),
        ("was it extended by a week?", "Yes, it was extended from 12 April 2031. "),
        ("was it extended to 3 may?", "No, it was extended from 12 April 2031. "),
        ("the deadline was extended to may 10, right?", "No, it was extended from 12 April 2031. "),
        ("was the deadline extended from april 5 to april 26?", "No, it was extended from 12 April 2031. "),
    ],
)
def test_a_day_that_it_was_extended_to_is_held_against_the_call(question: str, begins: str) -> None:
    assert told(question, (), MOVED).startswith(begins)


@pytest.mark.parametrize("line", STRICT)
def test_a_strict_deadline_is_no(line: str) -> None:
    assert told("will this deadline be extended further?", (line,)).startswith(f"No. The call says: “{line}”")


@pytest.mark.parametrize(
    ("question", "line", "said"),
    [
        ("was the deadline extended?", STRICT[0], "Yes, it was extended from 12 April"),
        ("is it extended", "Extended abstracts fill two pages.", "Yes, it was extended from 12 April"),
        ("will it be extended again?", "Extended abstracts fill two pages.", "says nothing about another extension"),
        ("will it be extended again?", "An extension can be granted to students.", "The call says: “An extension can"),
    ],
)
def test_an_extension_that_was_or_may_be(question: str, line: str, said: str) -> None:
    reply = told(question, (line,), MOVED)
    assert said in reply
    assert not reply.startswith("No")


@pytest.mark.parametrize(
    "question",
    ["is april 26 final?", "is your deadline really strict", "are the dates strict?", "is it a hard deadline"],
)
def test_whether_a_date_is_final(question: str) -> None:
    reply = told(question, ("Papers are due on 26 April (firm).",), MOVED)
    assert reply.startswith("Yes. The call says: “Papers are due on 26 April (firm).”")
    assert not told(question, ("Extended abstracts fill two pages.",), MOVED).startswith(("Yes", "No"))


@pytest.mark.parametrize(
    "message", ["is there a notification, and when?", "is there a deadline for papers? until when"]
)
def test_when_what_was_just_asked_for_is(message: str) -> None:
    reply = told(message, (), FAQ)
    assert "2 June" in reply or "26 April" in reply
    assert "25–28 August" not in reply
    assert "did not understand" not in reply


@pytest.mark.parametrize(
    "question",
    [
        "by what day are extended abstracts due",
        "what's the deadline for an extended abstract?",
        "extended abstracts: deadline?",
    ],
)
def test_an_extended_abstract_is_a_sort_of_paper_and_no_extension(question: str) -> None:
    reply = told(question, ("Extended abstracts fill two pages.",))
    assert "says nothing about an extension" not in reply
    assert "26 April 2031" in reply


TWO_DAYS = MOVED.replace(
    "history:", "status: tentative, remarks: [{what: another_day, source: {line: 3, quote: 12 April 2031}}], history:"
)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("was the deadline extended?", "The call says nothing about an extension. Paper deadline: 26 April"),
        ("when are papers due?", "Paper deadline: 26 April 2031, 23:59 AoE"),
        ("is the paper deadline on 26 april?", "Paper deadline: 26 April 2031, 23:59 AoE"),
        ("is the paper deadline on 12 april?", "Paper deadline: 26 April 2031, 23:59 AoE"),
    ],
)
def test_two_days_of_which_the_call_does_not_say_that_one_came_later(question: str, begins: str) -> None:
    reply = told(question, (), TWO_DAYS)
    assert reply[: len(begins)] == begins
    assert "The page contradicts itself: line 3 says “12 April 2031”." in reply
    assert "xtended from" not in reply
