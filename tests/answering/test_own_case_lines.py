"""Until when a room is booked, who reads a draft before it is sent in, from where one may come to have a grant, and
whether one says who one is: the line of the call that tells it is quoted, and none that only shares the subject.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.app import build_answerer
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage

FAQ = """\
workshop: {name: Congress on Lichens, short_name: LICHENS, city: "Turku, Finland", event: conference}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2031-03-01"}
entries:
  - id: travel_grant
    question: Are there travel grants?
    answer: The grants cover trains and beds.
    source: {line: 5, quote: The grants cover trains and beds.}
  - id: speakers
    question: Who speaks?
    answer: Speakers whose talks are selected get a moss cake.
    source: {line: 9, quote: Speakers whose talks are selected get a moss cake.}
"""
CALL = (
    Passage(3, "Rooms are held for us at the Pine Inn from 3 June to 7 June."),
    Passage(4, "The code for these rooms must be used by 9 May."),
    Passage(5, "The grants cover trains and beds."),
    Passage(6, "Our society gives travel grants to residents of the Nordic countries."),
    Passage(7, "Mentors are here to help with a first talk: write to them before you send it in."),
    Passage(8, "A talk may be given by two speakers."),
    Passage(10, "Nobody who reads your talk should learn your identity."),
    Passage(9, "Speakers whose talks are selected get a moss cake."),
)
NOW = parse_now("2031-01-10T12:00Z")


def said(question: str) -> str:
    answerer = build_answerer(replace(parse_faq(FAQ, file="faq.yaml"), passages=CALL))
    reply = answerer.reply(question, now=NOW)
    return " ".join((*(one.text for one in reply.answers), reply.message))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Until when must one book a room?", "by 9 May"),
        ("what is the last day to reserve a hotel room", "by 9 May"),
        ("when do I need to book the hotel?", "by 9 May"),
        ("from when to when are the rooms held?", "3 June to 7 June"),
        ("I'm Italian, do I get a travel grant?", "Nordic countries"),
        ("we come from Chile, may we ask for the travel money?", "Nordic countries"),
        ("does somebody from Chile get a travel grant?", "Nordic countries"),
        ("what do the travel grants cover?", "trains and beds"),
        ("who could read my abstract before I hand it in?", "Mentors are here"),
        ("shall I say in the proposal where I teach?", "your identity"),
        ("may we introduce ourselves in the text?", "your identity"),
        ("could somebody look over my proposal first?", "Mentors are here"),
    ],
)
def test_the_line_that_tells_it_is_quoted(question: str, told: str) -> None:
    assert told in said(question)


@pytest.mark.parametrize(
    "question", ["who is the keynote speaker?", "who gives the opening talk", "who are the invited speakers?"]
)
def test_what_selected_speakers_get_does_not_tell_who_speaks(question: str) -> None:
    assert "moss cake" not in said(question)
