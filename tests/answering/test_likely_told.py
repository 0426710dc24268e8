"""Lines that tell what is asked in words that no rule knows: the call is not called silent beside them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.model import Outcome, Reply
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage
from tests.conftest import answerer_for

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """
workshop: {name: Meeting on Salt Roads 2031, short_name: SaltRoads, event: workshop}
dates:
  - {id: submission, kind: submission, label: Submission deadline, at: "2031-04-26"}
"""
BESIDE = ("Salt was carried over the hills on mules.", "Papers on mules, carts and tolls are welcome.")


def asked(question: str, *lines: str) -> Reply:
    passages = tuple(Passage(number, text) for number, text in enumerate((*lines, *BESIDE), 1))
    return answerer_for(replace(parse_faq(FAQ, file="faq.yaml"), passages=passages)).reply(question, now=NOW)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("Is there a dress code?", "Clothing: business attire for the dinner, anything else during the day."),
        ("When does submission open?", "The upload form goes live on 11 February 2031."),
        ("When are the reviews due?", "Referees return their reports by 20 May 2031."),
        ("How can I become a reviewer?", "We are looking for referees: send us a short list of your work."),
        ("Are late submissions accepted?", "Nothing that reaches us after midnight will be read, without exception."),
        (
            "How are conflicts of interest handled?",
            "Papers by the chairs themselves are handled by somebody from outside.",
        ),
        ("Can I change my paper after submitting it?", "Found a slip? Upload the file again, as often as you like."),
        ("At what time does the workshop start and end?", "The doors open at 8.45 and we close at 17.30."),
    ],
)
def test_a_line_that_surely_tells_it_is_quoted(question: str, line: str) -> None:
    assert [answer.text for answer in asked(question, line).answers] == [f"The call says: “{line}”"]


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("By which criteria are submissions judged?", "What counts for us is a good story more than a new method."),
        ("Who is on the panel?", "Round table with Ines Quiroga, Pavel Drozd and the audience"),
    ],
)
def test_the_call_is_not_called_silent_beside_a_line_that_may_tell_it(question: str, line: str) -> None:
    assert asked(question, line).outcome is not Outcome.UNSTATED


def test_the_day_of_a_date_is_that_of_no_other() -> None:
    line = "Days: April 26, 2031"
    date = f"{{id: one, kind: workshop, label: Days, at: '2031-04-26', source: {{line: 1, quote: '{line}'}}}}"
    dated = f"{FAQ.partition('dates:')[0]}dates:\n  - {date}\n"
    faq = replace(parse_faq(dated, file="faq.yaml"), passages=(Passage(1, line), Passage(2, BESIDE[0])))
    reply = answerer_for(faq).reply("When are the reviews due?", now=NOW)
    assert line not in " ".join(answer.text for answer in reply.answers)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("Is there a dress code?", "Codes and data are published with the paper."),
        ("When does submission open?", "The dinner is on 3 June 2031 in the old mint."),
        ("How can I become a reviewer?", "Reviewers will be thanked in the preface."),
        ("What is the acceptance rate?", "The toll was a third of the load."),
        ("Is there childcare?", "The mules rested under the care of monks."),
    ],
)
def test_the_call_is_silent_beside_a_line_on_something_else(question: str, line: str) -> None:
    reply = asked(question, line)
    assert (reply.outcome, "says nothing about" in reply.message) == (Outcome.UNSTATED, True)
