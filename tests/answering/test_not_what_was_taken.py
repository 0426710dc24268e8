"""What is not what the call tells: a talk is no paper, a channel no address, a committee not the organizers, a report
no paper, a part of the event not the event.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage
from tests.conftest import answerer_for, with_lines

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: Workshop on Slow Looms, short_name: SLOOM, city: "Porto, Portugal", event: workshop}
dates:
  - {id: submission, kind: submission, label: Submission due, at: "2031-04-26 23:59", zone: AoE}
  - {id: notification, kind: notification, label: Notification, at: "2031-06-02"}
  - {id: camera_ready, kind: camera_ready, label: Camera-ready, at: "2031-07-02", zone: AoE}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-08-25", end: "2031-08-28"}
submission:
  review: double-blind
  url: https://example.org/submit
  contact: chairs@example.org
  page_limits: [{pages: 8}]
people:
  - {name: Ada Moore, affiliation: University of Oslo, role: organizer}
  - {name: Ben Roe, affiliation: Acme Looms, role: organizer}
topics: [weaving, knots]
"""
ONE_DAY = FAQ.replace(', end: "2031-08-28"', "")
TALKS = FAQ.replace("Submission due", "Talk proposals due")
PAPER, NOTIFICATION, EVENT = "Submission due: 26 April", "Notification: 2 June", "Workshop: 25–28 August"
LENGTH, LINK = "Papers may have up to 8 pages.", "Papers are submitted here"
CONTACT, ORGANIZERS = "Contact: chairs@example.org", "The organizers are Ada Moore"
NOTHING = "The call for papers says nothing about"


def _told(question: str, faq: str = FAQ) -> str:
    reply = answerer_for(parse_faq(faq, file="faq.yaml")).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    "question",
    [
        "when do i have to give my presentation",
        "what day do i present",
        "on which day are the talks",
        "which day is my presentation",
        "when do we give our talks",
        "when are the presentations",
        "at what time is my talk",
        "when am i presenting",
        "presentation date?",
    ],
)
def test_a_talk_is_given_at_the_event(question: str) -> None:
    assert _told(question)[: len(NOTHING)] == NOTHING
    assert EVENT in _told(question)
    assert "Workshop: 25 August" in _told(question, ONE_DAY)
    assert "26 April" not in _told(question) + _told(question, ONE_DAY) + _told(question, TALKS)


@pytest.mark.parametrize(
    "question",
    [
        "on what day would my student present it",
        "when is she presenting her paper",
        "which day does everybody speak",
        "what day will my co-author give her talk",
    ],
)
def test_a_talk_of_others_is_given_at_the_event(question: str) -> None:
    assert "Workshop: 25 August" in _told(question, ONE_DAY)


@pytest.mark.parametrize("question", ["when do i have to hand in my talk", "when do i have to hand in my slides"])
def test_slides_have_no_deadline_of_papers(question: str) -> None:
    assert "26 April" not in _told(question)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("when do i have to hand in my talk", "Talk proposals due: 26 April"),
        ("can i still send a talk proposal?", "Yes"),
        ("when is the deadline for talks", "Talk proposals due: 26 April"),
        ("when are talk proposals due", "Talk proposals due: 26 April"),
    ],
)
def test_talks_that_are_submitted_have_their_deadline(question: str, begins: str) -> None:
    assert _told(question, TALKS)[: len(begins)] == begins


@pytest.mark.parametrize(
    "part", ["reception", "dinner", "tutorial", "keynote", "poster session", "panel", "social event"]
)
def test_a_part_of_the_event_is_not_the_event(part: str) -> None:
    for question in (f"when and where is the {part}", f"where and when is the {part}?"):
        assert _told(question)[: len(NOTHING)] == NOTHING


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("when will i hear about my demo", "no separate date for demos. Notification"),
        ("when will i hear about my poster", "no separate date for posters. Notification"),
        ("poster notification date?", "no separate date for posters. Notification"),
        ("when are tutorial notifications sent", "no separate date for tutorials. Notification"),
        ("when will artifact decisions be out", "no separate date for artifacts. Notification"),
        ("how long is the report?", f"no separate limit for reports. {LENGTH}"),
        ("length of a case study", f"no separate limit for case studies. {LENGTH}"),
        ("when do system papers have to be in", f"no separate date for system papers. {PAPER}"),
        ("is a 9 page report ok?", f"no separate limit for reports. {LENGTH}"),
        ("when are case studies due", f"no separate date for case studies. {PAPER}"),
        ("where do i submit a demo", f"nothing about other kinds of submission. {LINK}"),
        ("is there a slack channel", f"nothing about that. {CONTACT}"),
        ("is there a phone number?", f"nothing about that. {CONTACT}"),
        ("is there a mailing list?", f"nothing about that. {CONTACT}"),
        ("where do i mail a parcel to", f"nothing about that. {CONTACT}"),
        ("who is on the steering committee?", f"nothing about that. {ORGANIZERS}"),
        ("who is on the program committee", f"nothing about that. {ORGANIZERS}"),
        ("who is in the pc", f"nothing about that. {ORGANIZERS}"),
        ("is Ada Moore on the program committee?", f"nothing about that. {ORGANIZERS}"),
        ("which university hosts it?", "nothing about that. The workshop takes place in Porto"),
        ("who is the industry chair", f"The call names no industry chair. {ORGANIZERS}"),
        ("when does the author response end", "nothing about a rebuttal or author response"),
    ],
)
def test_what_is_near_is_told_as_no_more_than_that(question: str, said: str) -> None:
    assert said in _told(question)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("when is the deadline", PAPER),
        ("when do i have to hand in my paper", PAPER),
        ("when is the workshop", EVENT),
        ("when and where is the workshop", EVENT),
        ("when will i hear about my paper", NOTIFICATION),
        ("when do i know whether i present", NOTIFICATION),
        ("how long can the paper be", LENGTH),
        ("where do i submit my paper", LINK),
        ("whats the email", CONTACT),
        ("who can i ask if i have questions", CONTACT),
        ("is there an email address", CONTACT),
        ("do you have an email or phone", CONTACT),
        ("who are the pc chairs", f"The call names no pc chair. {ORGANIZERS}"),
        ("how can i reach you", CONTACT),
        ("who organizes it", ORGANIZERS),
        ("who is on the organizing committee", ORGANIZERS),
    ],
)
def test_what_the_call_tells_is_told(question: str, begins: str) -> None:
    assert _told(question)[: len(begins)] == begins


@pytest.mark.parametrize(
    ("old", "new", "question", "begins"),
    [
        ("[{pages: 8}]", "[{pages: 8, note: So may reports.}]", "how long is the report?", LENGTH),
        ("label: Submission due", "label: Poster submission due", "when will i hear about my poster", NOTIFICATION),
        ("chairs@example.org", "https://example.org/slack", "is there a slack channel", "Contact: "),
        ("label: Notification", "label: Notifications sent", "when are tutorial notifications sent", "The call"),
        ("topics: [weaving, knots]", "entries: [{id: contact, question: How to reach you?, answer: Call 555 0123.}]",
         "is there a slack channel", NOTHING),
        ("topics: [weaving, knots]", "entries: [{id: contact, question: How to reach you?, answer: On Slack.}]",
         "is there a slack channel", "On Slack."),
        ("topics: [weaving, knots]", "entries: [{id: abstract_length, question: How long?, answer: Up to 300 words.}]",
         "page limit of an abstract", "Up to 300 words."),
        ("Moore, affiliation: University of Oslo, role: organizer", "Moore, role: program_committee",
         "who is on the program committee", "The program committee has 1 member: Ada Moore"),
    ],
)  # fmt: skip
def test_what_the_call_has_is_not_called_lacking(old: str, new: str, question: str, begins: str) -> None:
    assert old in FAQ
    assert _told(question, FAQ.replace(old, new))[: len(begins)] == begins


def test_letters_inside_another_word_tell_nothing() -> None:
    loaded = replace(parse_faq(FAQ, file="faq.yaml"), passages=(Passage(40, "The looms come from Kirkslack."),))
    assert NOTHING in answerer_for(loaded).reply("is there a slack channel", now=NOW).message


@pytest.mark.parametrize(
    ("line", "question"),
    [
        ("All talks are given on Monday afternoon in the red hall.", "what day do i present"),
        ("The steering committee meets behind closed doors.", "who is on the steering committee?"),
        ("Join our Slack for news of the looms.", "is there a slack channel"),
        ("Author responses are read by two members of the staff.", "when does the author response end"),
    ],
)
def test_what_a_line_of_the_call_speaks_of_is_not_called_unsaid(line: str, question: str) -> None:
    loaded = replace(parse_faq(FAQ, file="faq.yaml"), passages=(Passage(40, line),))
    reply = answerer_for(loaded).reply(question, now=NOW)
    told = " ".join([*(answer.text for answer in reply.answers), reply.message])
    assert NOTHING not in told
    assert not any(wrong in told for wrong in ("26 April", "2 June", ORGANIZERS))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("when and where is the keynote", EVENT),
        ("who is the keynote speaker", "The speaker is Cy Dole."),
        ("who are the speakers", "The speaker is Cy Dole."),
    ],
)
def test_who_speaks_is_told_to_who_asks_for_that(question: str, said: str) -> None:
    told = _told(question, FAQ.replace("topics:", "  - {name: Cy Dole, role: speaker}\ntopics:"))
    assert said in told
    assert ("Cy Dole" in told) is question.startswith("who")


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("CV: how many pages?", "A brief curriculum vitae has at most 2 pages."),
        ("how long is the bio?", "A biography of 100 words is sent with it."),
    ],
)
def test_a_document_is_known_by_its_name_in_full(question: str, line: str) -> None:
    entry = (
        "workshop: {name: Fair of Looms, city: Turku, event: conference}\n"
        "entries:\n"
        "  - id: page_limit\n"
        "    question: What is the page limit?\n"
        f"    answer: A statement has no more than 500 words. {line}\n"
        "    source: {line: 1, quote: A statement has no more than 500 words.}\n"
    )
    lines = ("A statement has no more than 500 words.", line)
    reply = answerer_for(with_lines(entry, lines)).reply(question, now=parse_now("2031-03-01T12:00Z"))
    assert any(line in one.text for one in reply.answers), reply.message
