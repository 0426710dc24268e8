"""Questions that want a thing of one sort, an amount, a room, a day, somebody to write to: what does not tell it is no
answer; and lines of the call that answer though they share few words with the question.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.faq.loader import parse_faq
from bot.faq.passages import Passage
from tests.answering.slow_looms import NOW
from tests.conftest import answerer_for

FAQ = """\
workshop:
  {name: Workshop on Slow Looms, short_name: SLOOM, venue: WEAVE 2031, city: "Porto, Portugal", event: workshop}
dates:
  - {id: submission, kind: submission, label: Paper deadline, at: "2031-04-26 23:59", zone: AoE}
  - {id: notification, kind: notification, label: Notification, at: "2031-06-02"}
  - {id: camera_ready, kind: camera_ready, label: Camera-ready, at: "2031-07-02", zone: AoE}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-08-25", end: "2031-08-28"}
people:
  - {name: Ada Berg, role: organizer, affiliation: University of Tartu}
  - {name: Jon Dahl, role: program_committee, affiliation: "Kiel University, Germany"}
  - {name: Eva Lund, role: program_committee, affiliation: Red Hat}
  - {name: Ole Vik, role: speaker, affiliation: Bergen}
submission:
  url: https://openreview.net/group?id=SLOOM
  system: OpenReview
  contact: looms@example.org
  page_limits: [{pages: 4}]
entries:
  - {id: travel_grant, question: Are there travel grants?, answer: A few travel grants help students to come.}
  - {id: best_paper, question: Is there an award?, answer: The best paper gets an award.}
topics: [weaving, knots, consent of spiders]
"""
LINES = (
    "Abstracts are sent by the form on this page.",
    "We welcome weavers from all disciplines, regardless of whether they call themselves researchers.",
    "Papers may present new looms, negative results or surveys.",
    "The forum has no overarching theme.",
    "Work that was already published or accepted for publication will not be considered.",
    "An additional page may hold the references only.",
    "Each talk has 20 minutes with questions.",
)


def _told(question: str, lines: tuple[str, ...] = LINES, faq: str = FAQ) -> str:
    passages = tuple(Passage(number, text) for number, text in enumerate(lines, 1))
    answerer = answerer_for(replace(parse_faq(faq, file="faq.yaml"), passages=passages))
    reply = answerer.reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    ("question", "never"),
    [
        ("how much is the travel grant", "A few travel grants"),
        ("whats the max amount of the travel grants?", "A few travel grants"),
        ("how much money comes with the award", "The best paper gets"),
        ("how long does a speaker get", "The speaker is"),
        ("can i still send an abstract by the form", "by the form on this page"),
        ("are my taxis covered by the travel award?", "topics"),
        ("who explains the part about consent of spiders", "topics listed"),
        ("how many knots fit", "topic"),
        ("do the reviewers have to read my appendix", "from the limit"),
        ("where should an appendix be placed", "from the limit"),
    ],
)
def test_what_does_not_tell_what_is_asked_for_is_not_told(question: str, never: str) -> None:
    assert never not in _told(question)


@pytest.mark.parametrize("question", ["which room is the workshop in", "what hall is the workshop in?"])
def test_of_a_room_the_call_says_nothing(question: str) -> None:
    assert _told(question).startswith("The call for papers says nothing about that.")


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("is there an award?", "The best paper gets an award."),
        ("are there travel grants?", "A few travel grants"),
        ("where is it?", "takes place in Porto"),
        ("in which city is it?", "takes place in Porto"),
        ("who speaks?", "The speaker is Ole Vik"),
        ("is consent of spiders in scope?", "Yes, the topics listed include “consent of spiders”."),
        ("can i still send a paper?", "Yes, submission is still open."),
        ("when is the deadline?", "Paper deadline: 26 April 2031"),
        ("how much time is left?", "left"),
    ],
)
def test_what_tells_it_stands(question: str, says: str) -> None:
    assert says in _told(question)


@pytest.mark.parametrize(
    "question",
    [
        "who do i mail if openreview eats my pdf",
        "who can i write to if the upload does not work?",
        "whom should i ask if something breaks",
        "address for questions pls",
        "the email address for further questions?",
    ],
)
def test_whom_to_write_to_is_the_contact(question: str) -> None:
    assert _told(question) == "Contact: looms@example.org"


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("where do i upload it", "OpenReview"),
        ("where do i send the paper if i have two", "OpenReview"),
        ("what is the address of the submission site", "OpenReview"),
    ],
)
def test_where_to_send_papers_is_not_the_contact(question: str, says: str) -> None:
    assert says in _told(question)


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("who on the pc is at Kiel?", "Jon Dahl is from Kiel University, Germany."),
        ("who's from kiel on the committee", "Jon Dahl is from Kiel University, Germany."),
        ("someone from red hat in the pc?", "Eva Lund is from Red Hat."),
        ("who's the tartu person in the committee", "Ada Berg is from University of Tartu."),
        ("who is on the program committee?", "Jon Dahl (Kiel University, Germany) and Eva Lund (Red Hat)"),
    ],
)
def test_members_are_found_by_a_part_of_their_institution(question: str, says: str) -> None:
    assert says in _told(question)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("I am a nurse and never wove anything. am i welcome?", LINES[1]),
        ("are basket makers like me even welcome", LINES[1]),
        ("is this something for me? i only repair looms", LINES[1]),
        ("nothing worked for half a year. would you take a paper about that", LINES[2]),
        ("would a paper on a loom that failed be welcome", LINES[2]),
        ("is there a theme i should follow?", LINES[3]),
        ("my paper was just accepted at a journal. can i still send it?", LINES[4]),
        ("may i have an extra page for the references?", LINES[5]),
        ("do refs count?", LINES[5]),
        ("how much time does a speaker get", LINES[6]),
    ],
)
def test_a_line_that_answers_is_quoted(question: str, line: str) -> None:
    assert line in _told(question)


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("am i welcome?", ""),
        ("is weaving in scope?", "Yes, the topics listed include “weaving”."),
        ("my paper is nearly done. can i still send it?", "Yes, submission is still open."),
        ("how many pages?", "up to 4 pages"),
        ("do references count?", "The call does not say that anything is excluded"),
    ],
)
def test_without_such_a_line_the_facts_stand(question: str, says: str) -> None:
    told = _told(question, ())
    assert says in told
    assert "The call says" not in told


@pytest.mark.parametrize(
    "question",
    [
        "when does the iclr rebuttal end? not yours",
        "whens camera ready for the MAIN weave conference?",
        "and the emnlp conference itself, when is its abstract deadline?",
        "when are the icra late breaking papers due",
    ],
)
def test_dates_of_other_events_are_not_ours(question: str) -> None:
    assert "2031" not in _told(question).replace("WEAVE 2031", "")


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("when is the camera ready due?", "Camera-ready: 2 July 2031"),
        ("when is the sloom deadline", "Paper deadline: 26 April 2031"),
        ("we were rejected from iclr, when is your deadline?", "Paper deadline: 26 April 2031"),
    ],
)
def test_our_own_dates_are(question: str, says: str) -> None:
    assert says in _told(question)
