"""What is beside a call is said to be unsaid, though facts of it have the same words; a line that tells it answers."""

from __future__ import annotations

import pytest

from bot.answering.wordings.apart_kinds import apart
from tests.answering.bends import FAQ, LINES, NOW, told
from tests.conftest import answerer_for, with_lines

ASKED = {
    "other_event": [
        "what about the sister symposium, until when do they take posters",
        "the other congress, where is it",
        "do you happen to know when the neighbouring conference is",
        "are there any similar workshops",
        "any news on the meeting across the street?",
        "how about another summit, what are its dates",
        "when is the deadline of a different conference",
    ],
    "person_other": [
        "what is the second speaker famous for",
        "her scientific interests?",
        "the cv of the head organizer please",
        "does the keynote speaker have a homepage",
        "where did your general chair study",
        "his h index",
        "in which area does the local chair specialize, I mean which fields is she active in",
        "what topics does the second speaker work on",
        "has the first organizer won any prizes",
        "what career has the chair",
        "what did the local organizer do before this",
    ],
    "attend": [
        "would I be welcome although I only like ropes as a hobby",
        "could enthusiasts like us come along",
        "we wonder if people like me may attend",
        "who can assist at your event",
        "may outsiders sit in without a talk of their own? just to hear it",
        "I have no paper this time, could I come all the same",
        "is it ok if my neighbour comes and only listens",
        "what kind of people may attend",
        "could I be there as a mere guest",
        "can we also attend even though ours got rejected",
    ],
    "eligibility": [
        "who is entitled to hand in a paper",
        "do you accept contributions from industry",
        "I work for a company, am I allowed to submit",
        "without a degree, may I send something in",
        "are papers by undergraduates taken",
        "I hold no degree yet, do you think an abstract by me could be considered",
        "we are amateurs, so could our article even be accepted",
        "only from authors at universities, or from those in industry",
        "are there any restrictions on who can submit",
    ],
    "reviewer_signup": [
        "I would love to referee for you",
        "do you seek more referees",
        "can a postdoc join your programme committee",
        "how does one become a reviewer",
        "may I help review papers",
        "are you short of reviewers",
        "reviewer registration?",
    ],
    "review_form": [
        "how many words should a review have",
        "how detailed do you want each referee report",
        "when I referee, how much should I write and what else goes in",
        "length of a review?",
        "format of the reviews?",
    ],
    "conflicts": [
        "my labmate will review my paper, is that fine",
        "what if a friend judges our work",
        "must I declare conflicts",
        "may chairs evaluate papers of their own students",
        "a reviewer is at my own institution, what now",
        "COI policy?",
        "do you want to know with whom we published lately",
    ],
    "conduct": [
        "which code of ethics do you follow",
        "is there a harassment policy",
        "the rules of behaviour, please",
        "do you have ethical guidelines",
        "your standards of conduct?",
        "which principles hold for studies with human subjects",
    ],
    "sponsors": [
        "your donors?",
        "who funds this event",
        "which foundations finance the workshop",
        "please tell me the sponsors",
        "is there a firm that sponsors you",
    ],
    "volunteering": [
        "could I lend you a hand on site",
        "I want to help out during the talks",
        "do you want helpers",
        "any need of extra hands?",
        "can students volunteer at the event",
    ],
    "city": [
        "which museums would you visit",
        "any sights near the venue?",
        "is anything worth seeing there",
        "where are good bars",
        "we extend our stay, any day trips you like",
    ],
}
LEFT = [
    "may I submit the same paper to another conference",
    "was my paper at another workshop a problem",
    "is there a review of the other track",
    "who reviews the papers",
    "as a reviewer, when do I see the names",
    "how long does the review take",
    "how many pages may a review paper have",
    "who is the keynote speaker",
    "where does the chair work",
    "can I attend online if I have no visa",
    "may I take part even if only on video",
    "can I still submit my paper",
    "when can PhD students submit",
    "do I have to be there to present",
    "what topics do you cover",
    "do authors conflict with the topics",
    "who is the ethics chair",
    "do you sponsor my travel",
    "may I volunteer a paper",
    "who speaks at the round table",
    "my draft lies with the jury of another congress",
    "may I walk in without a badge",
    "I have a fever, am I allowed in",
    "I study splices, am I welcome",
    "is it more hands on than last time",
    "is the speaker bio in the word count",
    "who is in the panel with you and from when on",
    "what do you want referees to write",
    "can somebody review my draft",
    "can we be there only on the second day",
    "which universities are behind it",
    "which number do I call when somebody harasses me",
]


@pytest.mark.parametrize(("kind", "question"), [(kind, asked) for kind, all_of in ASKED.items() for asked in all_of])
def test_what_is_beside_the_call_is_not_told_by_its_facts(kind: str, question: str) -> None:
    reply = answerer_for(with_lines(FAQ, LINES)).reply(question, now=NOW)
    assert [one.entry for one in reply.answers] == []
    assert kind in reply.about


@pytest.mark.parametrize("question", LEFT)
def test_what_a_call_tells_is_left_to_it(question: str) -> None:
    words = " ".join(answerer_for(with_lines(FAQ, LINES)).matcher.parser.parse(question).words)
    assert apart(words) is None


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("would I be welcome although I only like ropes as a hobby", "Attendance is open to everyone."),
        ("I have no paper, could I come all the same", "Anyone who ties knots is invited to attend."),
        ("do you accept contributions from industry", "We invite papers from industry and from sailors."),
        ("do you seek more referees", "Please write to us if you are willing to serve as a reviewer."),
        ("are there any similar workshops", "BENDS is co-located with the Splice Symposium."),
    ],
)
def test_the_line_that_tells_it_is_quoted(question: str, line: str) -> None:
    assert line in told(question, (*LINES, line))


def test_a_life_is_not_called_unsaid_where_a_line_tells_it() -> None:
    assert "says nothing" not in told("the cv of the speaker please", (*LINES, "She is a professor of ropes in Oslo."))


def test_an_entry_of_the_organizers_stands() -> None:
    faq = f'{FAQ}entries: [{{id: attend, question: "Who may come?", answer: "Sailors only."}}]\n'
    assert "Sailors only." in told("would I be welcome although I only like ropes as a hobby", faq=faq)
