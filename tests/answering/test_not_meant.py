"""Questions of the event, of chat and of sections of a paper, which a word of theirs makes look like others."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: Workshop on Slow Looms, short_name: SLOOM, city: "Porto, Portugal", event: workshop}
dates:
  - {id: submission, kind: submission, label: Paper deadline, at: "2031-04-26 23:59", zone: AoE}
submission:
  page_limits: [{pages: 8, excludes: [references]}]
  template: {name: LaTeX loom style, url: https://example.org/style}
  contact: looms@example.org
topics: [formal weaving, knot maps, cloud looms, device physics, learning knots, guide dogs, robotics]
"""
COUNTS_OUT = FAQ.replace("[references]", "[references, limitations]")


def _told(question: str, faq: str = FAQ) -> str:
    reply = answerer_for(parse_faq(faq, file="faq.yaml")).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    "question",
    [
        "is it formal?",
        "is there a map?",
        "is my guide dog welcome",
        "can i get cloud credits",
        "can i bring my own device?",
        "is there a learning center",
        "do you have robotics?",
        "is robotics available?",
        "is it cloud access?",
        "what about conflicts of interest",
        "do you have a conflict of interest policy?",
        "what do i write in the email subject",
        "what goes in the subject line?",
        "off topic, which latex editor do you recommend?",
        "off topic: which latex editor do you recommend?",
    ],
)
def test_what_is_of_the_event_or_of_chat_is_no_question_of_topics(question: str) -> None:
    told = _told(question)
    assert [words for words in ("topics listed", "Topics named", "does not name") if words in told] == []


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("is robotics in scope?", "Yes, the topics listed include “robotics”."),
        ("is robotics ok?", "Yes, the topics listed include “robotics”."),
        ("do you accept papers on robotics?", "Yes, the topics listed include “robotics”."),
        ("can i get a paper on robotics in?", "Yes, the topics listed include “robotics”."),
        ("is my work on cloud looms welcome?", "Yes, the topics listed include “cloud looms”."),
        ("is robotics off topic?", "No, it is in scope: the topics listed include “robotics”."),
        ("what subjects are in scope", "Topics named in the call:"),
        ("is there a list of topics?", "Topics named in the call:"),
        ("off topic: how many pages?", "Papers may have up to 8 pages, not counting references."),
        ("sorry off topic, when is the deadline?", "Paper deadline: 26 April 2031"),
    ],
)
def test_what_asks_for_topics_is_answered(question: str, begins: str) -> None:
    assert _told(question)[: len(begins)] == begins


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("is there a latex template?", "Yes. Please use the LaTeX loom style"),
        ("can i write it in latex?", "Yes. Please use the LaTeX loom style"),
        ("is there a word template?", "Please use the LaTeX loom style"),
        ("can i write it in word?", "Please use the LaTeX loom style"),
        ("may i write it in markdown?", "Please use the LaTeX loom style"),
        ("do i have to use latex?", "Please use the LaTeX loom style"),
        ("latex or word?", "Please use the LaTeX loom style"),
        ("which latex template", "Please use the LaTeX loom style"),
    ],
)
def test_a_format_is_confirmed_where_the_template_names_it(question: str, begins: str) -> None:
    assert _told(question)[: len(begins)] == begins


@pytest.mark.parametrize(
    ("faq", "question", "begins"),
    [
        (
            FAQ,
            "does the limitations section count toward the page limit?",
            "The call does not say that limitations are",
        ),
        (COUNTS_OUT, "does the limitations section count toward the page limit?", "Limitations do not count toward"),
        (FAQ, "do references count?", "References do not count toward the limit."),
        (FAQ, "does the appendix count?", "The call does not say that appendices are"),
    ],
)
def test_what_counts_is_said_of_the_section_that_is_named(faq: str, question: str, begins: str) -> None:
    assert _told(question, faq)[: len(begins)] == begins


@pytest.mark.parametrize(
    "question",
    ["do you want a limitations section", "do i need a limitations section?", "is there a limitations section?"],
)
def test_whether_a_section_is_wanted_is_not_whether_it_counts(question: str) -> None:
    assert "count" not in _told(question)


@pytest.mark.parametrize(
    "question",
    [
        "will my boss let me go in april?",
        "will my supervisor sign the paper form",
        "would my uni pay the submission",
        "will the reviewers like my paper on robotics?",
        "do the referees prefer knot maps",
        "will the committee be mad about nine pages",
        "did you get my submission?",
        "have you received our paper on monday",
        "can you check whether my paper went through",
        "vous avez bien reçu ma proposition ?",
    ],
)
def test_what_others_will_do_or_have_got_is_nothing_that_the_call_tells(question: str) -> None:
    assert "SLOOM" not in (told := _told(question))
    assert told.startswith(
        ("I do not know that", "I am not sure what you mean", "The call for papers says nothing", "Je ")
    )
    assert "26 April" not in told
    assert "8 pages" not in told


@pytest.mark.parametrize(
    ("question", "begins"),
    [("will the paper deadline be 26 April?", "Yes. "), ("would you like papers on robotics?", "Yes")],
)
def test_what_the_call_tells_is_told_of_the_future_too(question: str, begins: str) -> None:
    assert _told(question).startswith(begins)


NOTIFIED = FAQ.replace(
    "submission:\n",
    '  - {id: notification, kind: notification, label: Notification, at: "2031-06-02"}\nsubmission:\n',
    1,
)


@pytest.mark.parametrize(
    "question",
    [
        "someone told me the deadline is 26 May",
        "my advisor told me you have to submit by 4 May, is that so?",
        "they told me papers are due on 2 May",
        "i was told the submission closes 3 May",
        "a friend tells me one can upload until 8 May",
    ],
)
def test_who_was_told_of_a_deadline_asks_for_no_decision(question: str) -> None:
    told = _told(question, NOTIFIED)
    assert "26 April" in told
    assert "2 June" not in told
    undated = NOTIFIED.replace("kind: submission, label: Paper deadline", "kind: other, label: Applications close")
    assert "2 June" not in _told(question, undated)


@pytest.mark.parametrize(
    "question",
    ["when will i be told?", "i was told we hear by 3 May, right?", "someone told me decisions are due 4 May"],
)
def test_what_is_told_may_be_the_decision(question: str) -> None:
    assert "2 June" in _told(question, NOTIFIED)
