"""How much of a day the event takes: a line of the call tells it, where there are no hours."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.answering.slow_looms import FAQ
from tests.conftest import answerer_for, with_lines

ONE_DAY = FAQ.replace(', end: "2031-08-28"', "")
TOLD = (
    "This full-day workshop will study the looms of the north.",
    "The workshop is planned as a half day event in the old mill.",
    "The workshop lasts one full day, lunch included.",
    "We hold a one-day workshop for all who weave.",
    "Workshop date: August 27, 2031 (Full day)",
)
NOT = ("Tutorials last half a day.", "The loom was built in half a day.")
NOW = parse_now("2031-03-01T12:00Z")


def told(question: str, line: str) -> str:
    reply = answerer_for(with_lines(ONE_DAY, ("Come to Porto.", line))).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize("line", TOLD)
@pytest.mark.parametrize(
    "question",
    [
        "will it take half a day? i have a train to catch",
        "is it a full day thing",
        "does it last all day?",
        "is it one day or two",
        "full or half day workshop?",
        "does the meeting take a day or a half",
    ],
)
def test_the_line_that_tells_how_much_of_a_day_it_takes_is_quoted(question: str, line: str) -> None:
    assert line in told(question, line)


@pytest.mark.parametrize("line", NOT)
def test_no_line_on_something_else_is(line: str) -> None:
    assert line not in told("is it half a day or a full day?", line)


@pytest.mark.parametrize("question", ["can i register for half a day only?", "do i have a full day left to submit?"])
def test_what_is_asked_of_something_else_is_not_told_by_it(question: str) -> None:
    assert TOLD[0] not in told(question, TOLD[0])
