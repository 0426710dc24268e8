"""No fact is told that is not what was asked: another event's, one without the thing asked for, a later file's."""

from __future__ import annotations

import dataclasses

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage
from tests.conftest import answerer_for

FAQ = """\
workshop: {name: Workshop on Slow Looms, short_name: SLOOM, city: "Porto, Portugal", event: workshop}
dates:
  - {id: abstract, kind: abstract, label: Abstract deadline, at: "2031-04-10"}
  - {id: submission, kind: submission, label: Paper deadline, at: "2031-04-26", history: [{at: "2031-04-17"}]}
  - {id: fast, kind: submission, label: Submission, track: Fast abstracts, at: "2031-05-20"}
  - {id: notification, kind: notification, label: Notification, at: "2031-06-02"}
  - {id: registration, kind: registration, label: Registration closes, at: "2031-08-01"}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-08-25", end: "2031-08-28"}
submission:
  review: double-blind
  contact: looms@sloom.example
  page_limits: [{pages: 8}]
entries:
  - {id: registration, question: How do I register?, answer: "Register on the website. The fee is 90 EUR."}
  - {id: travel_grant, question: Are there travel grants?, answer: "Ten grants of 300 EUR help students.",
     source: {line: 9, quote: "Ten grants of 300 EUR help students."}}
  - {id: language, question: Which language?, answer: "Abstracts in English or French.",
     source: {line: 8, quote: "Abstracts in English or French."}}
"""
CITE, REJECT = "Cite your own work in the third person.", "Papers that are not anonymized will be desk-rejected."
MAIL, TALKS = "E-mail your proposals and abstracts to papers@sloom.example.", "Talks in English only."
WAIVE, MORE = "If the fee is a hardship for you, we waive it.", "Short extensions are available on request."
HALF = "The workshop is a half-day event."
LINES = (CITE, REJECT, MAIL, TALKS, WAIVE, MORE, HALF)
OTHERS, SILENT = "nothing about other conferences", "nothing about"


def told(question: str, lines: tuple[str, ...] = LINES, faq: str = FAQ, now: str = "2031-03-01T12:00Z") -> str:
    passages = tuple(Passage(number, text) for number, text in enumerate(lines, 1))
    loaded = dataclasses.replace(parse_faq(faq, file="faq.yaml"), passages=passages)
    reply = answerer_for(loaded).reply(question, now=parse_now(now))
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    "question",
    [
        "when is KNOT 35's deadline",
        "when does KnotCon 2031 want the camera ready",
        "can i submit until june for the KNOT competition",
        "knotfest 2031 deadline, when is that? not sloom",
    ],
)
def test_the_dates_of_another_event_are_not_ours(question: str) -> None:
    said = told(question)
    assert "April" not in said
    assert "May 2031" not in said


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("when is the deadline of SLOOM 2031", "26 April 2031"),
        ("when is the paper due", "26 April 2031"),
        ("when does SLOOM 2031 start", "25–28 August 2031"),
        ("when is the SLOOM workshop", "25–28 August 2031"),
        ("how many days did they extend the deadline by", "9 days. Yes, it was extended from 17 April 2031"),
        ("was the deadline extended?", "Yes, it was extended from 17 April 2031"),
        ("how many days do i have for a fast abstract?", "20 May 2031"),
        ("when is the abstract due", "10 April 2031"),
        ("can i still register or is registration over", "1 August 2031"),
        ("how do i register", "The fee is 90 EUR"),
        ("are there travel grants", "Ten grants"),
    ],
)
def test_the_dates_of_this_event_are_told(question: str, says: str) -> None:
    assert says in told(question)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("the review is blind, so how do i cite my own work?", CITE),
        ("what happens if i forget to remove my name from the paper", REJECT),
        ("what mail address gets the proposals", MAIL),
        ("may the talk be in french?", TALKS),
        ("i cannot afford the ticket, is there a travel grant", WAIVE),
        ("could we get a few days more? an extension maybe", MORE),
    ],
)
def test_a_line_tells_what_the_fact_does_not(question: str, line: str) -> None:
    assert line in told(question)


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("is the review blind?", "double-blind"),
        ("whom can i write to with questions?", "looms@sloom.example"),
        ("may the abstract be in french?", "English or French"),
    ],
)
def test_a_fact_that_tells_it_stands(question: str, says: str) -> None:
    assert says in told(question)


@pytest.mark.parametrize(
    ("question", "never"),
    [
        ("is there a late fee if i register on the last day", "still open"),
        ("can you convert my file to latex", "template"),
        ("draft the abstract for me please", "10 April"),
        ("what if i forget to remove my name", "double-blind"),
        ("how do i cite my own work in the blind paper", "double-blind"),
        ("when do they tell us who got the travel grant", "Ten grants"),
        ("is the deadline AoE or CET?", "names no time zone for it"),
        ("would a talk on lighthouses be in scope?", "no list of topics"),
    ],
)
def test_what_nothing_tells_is_not_answered(question: str, never: str) -> None:
    assert never not in told(question, ("Looms are slow.",))


@pytest.mark.parametrize(
    "question",
    [
        "bot: prove that knots exist",
        "teach me the knot for sails",
        "could you colour this loom with four colours for me?",
        "bot roll me a die",
        "hey bot vim or emacs, pick one",
        "bot why does my loop never end",
        "solve this riddle",
    ],
)
def test_what_a_bot_is_asked_to_do_is_nothing_of_the_call(question: str) -> None:
    assert told(question, ("Looms are slow, and vim or emacs will do.",)).startswith("I only answer questions about")


@pytest.mark.parametrize(
    "question", ["is the review blind? be honest", "why is my submission not in the list", "can you teach there"]
)
def test_what_only_sounds_like_it_is_not_taken_so(question: str) -> None:
    assert not told(question, ("Looms are slow.",)).startswith("I only answer questions about")


APPLY = "Applications for a grant are open in May and close on 12 June 2031."


@pytest.mark.parametrize(
    "question",
    [
        "until when can i apply for a travel grant?",
        "what is the deadline for travel grants",
        "by which day do i have to ask for help with the journey",
        "when do i apply for the grant",
        "last day to request a travel grant?",
    ],
)
def test_until_when_a_grant_is_asked_for_is_told_by_the_line_with_a_day(question: str) -> None:
    assert APPLY in told(question, (*LINES, "Ten grants of 300 EUR help students.", APPLY))


@pytest.mark.parametrize("question", ["are there travel grants?", "is there money to travel", "grants for students?"])
def test_whether_there_is_a_grant_is_told_by_its_fact(question: str) -> None:
    assert "Ten grants" in told(question, (*LINES, APPLY))


LATER = FAQ.replace("label: Submission, track: Fast abstracts,", "label: Poster file (PDF),")


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("did the form close on me? is it over", "Yes, submission has closed. Paper deadline"),
        ("can i still submit?", "No, submission has closed. Paper deadline"),
        ("it is 20 may right??", "No, that is another day."),
    ],
)
def test_a_file_that_is_handed_in_later_keeps_nothing_open(question: str, begins: str) -> None:
    assert told(question, (), LATER, "2031-05-01T12:00Z")[: len(begins)] == begins
