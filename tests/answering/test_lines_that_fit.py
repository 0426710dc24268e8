"""A line of the call is quoted only if it has the sort of thing that is asked, of the part that is named; and the one
line that has it is found though it shares few words with the question.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.answerer import Answerer
from bot.answering.lines.unfit import is_unfit
from bot.app import build_answerer
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: Workshop on Lock Keepers, short_name: LOCKS, city: "Ghent, Belgium", event: workshop}
dates:
  - {id: submission, kind: submission, label: Paper deadline, at: "2031-04-26 23:59", zone: AoE}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-08-25", end: "2031-08-26"}
submission:
  url: https://openreview.net/group?id=LOCKS
  page_limits: [{pages: 8}]
entries:
  - {id: presentation, question: How are accepted papers presented?,
     answer: Accepted papers are presented as talks or posters.}
"""
CALL = (
    Passage(10, "Accepted papers are presented as talks or posters.", "Presentation"),
    Passage(11, "Deep water talks - 50 minutes for those who have much to tell.", "Formats"),
    Passage(12, "Full papers - 25 minutes, questions included.", "Formats"),
    Passage(13, "Wet boots", "Formats"),
    Passage(14, "at most 2 pages, everything included.", "Formats"),
    Passage(15, "Speakers of wet boots have 12 minutes and a bucket.", "On the day"),
    Passage(16, "A clip (up to 30 MB) can be added to every submission.", "Submission"),
    Passage(17, "Panels consist of four people and a moderator.", "Formats"),
    Passage(18, "First, the moderator speaks for five minutes.", "Panels"),
    Passage(19, "The barge leaves on Friday at 16:45 and costs 12 euros.", "Excursion"),
    Passage(20, "The dinner is part of the programme.", "Evening"),
    Passage(21, "Readings of the water level will be released on 3 May 2031.", "Data"),
    Passage(22, "Decision on nominations: 9 June 2031", "Dates that matter"),
    Passage(23, "To be announced soon.", "Advisory board"),
    Passage(24, "Mentors give advice to newcomers all day.", "Mentoring"),
)


@pytest.fixture(scope="module")
def locks() -> Answerer:
    return build_answerer(replace(parse_faq(FAQ, file="faq.yaml"), passages=CALL))


def said(answerer: Answerer, question: str) -> str:
    reply = answerer.reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("normal talk, how many minutes is that", "25 minutes"),
        ("how many minutes do i get for a regular paper", "25 minutes"),
        ("how long are the deep water talks", "50 minutes"),
        ("how many minutes for a wet boots slot on stage", "12 minutes"),
        ("how many people sit on a panel", "four people"),
        ("how big can the clip be", "30 MB"),
        ("what time does the barge leave", "16:45"),
        ("on what day are the water level readings released", "3 May"),
    ],
)
def test_the_line_with_the_thing_is_quoted(locks: Answerer, question: str, holds: str) -> None:
    assert holds in said(locks, question)


@pytest.mark.parametrize(
    ("question", "lacks"),
    [
        ("how long are talks at the Saltmarsh Meetup 2031", "minutes"),
        ("which mentors are going to be there", "newcomers"),
        ("who sits on the advisory board", "announced soon"),
        ("where is the dinner", "part of the programme"),
        ("does KNOTSEC take clips", "30 MB"),
        ("how many nominations do you get", "9 June"),
        ("when is the poster session", "3 May"),
    ],
)
def test_a_line_without_it_is_not(locks: Answerer, question: str, lacks: str) -> None:
    assert lacks not in said(locks, question)


@pytest.mark.parametrize(
    ("words", "line", "unfit"),
    [
        ("is a revise verdict possible", Passage(1, "Decision (accept / revise): December 10, 2031", "Round 1"), True),
        ("when is the decision out", Passage(1, "Decision (accept / revise): December 10, 2031", "Round 1"), False),
        ("is the loom course in week 1", Passage(1, "4. Looms and knots", "Week 2 (July 15-19)"), True),
        ("is the loom course in week 2", Passage(1, "4. Looms and knots", "Week 2 (July 15-19)"), False),
        ("can it go to the second round", Passage(1, "Papers may be revised once.", "Round 1 (autumn)"), True),
        ("how many papers get a talk", Passage(1, "Some papers are chosen for 15 minutes talks."), True),
        ("how many papers get a talk", Passage(1, "Twelve papers are chosen for 15 minutes talks."), False),
        ("which evening is the dinner", Passage(1, "20:30-23:30 | Dinner"), True),
        ("which evening is the dinner", Passage(1, "Dinner | Thursday, 20:30"), False),
        ("until when can i bring a poster", Passage(1, "June 12 | decision on late posters"), True),
        ("until when are decisions made", Passage(1, "June 12 | decision on late posters"), False),
        ("which city is it in", Passage(1, "Louise Vik, Gdansk University"), True),
        ("which city is it in", Passage(1, "We meet at Gdansk University"), False),
        ("how does the proposal get to you", Passage(1, "We invite all to submit a proposal."), True),
        ("how does the proposal get to you", Passage(1, "Proposals go to kites@example.org."), False),
        ("who are the invited speakers", Passage(1, "Ada Roe; Ben Loom; Cy Vane", "Programme committee"), True),
        ("who are the invited speakers", Passage(1, "Ada Roe; Ben Loom; Cy Vane", "Invited speakers"), False),
        ("which of the organisers lives in Oslo", Passage(1, "The Keepers, LOCKS 12"), True),
        ("which of the organisers lives in Oslo", Passage(1, "Ada Roe, Oslo"), False),
        ("who prints the proceedings", Passage(1, "Texts are read aloud, and printed by KNOTS in a volume."), False),
        ("who prints the proceedings", Passage(1, "Texts are read aloud, and printed by May in a volume."), True),
        ("who looks after the children", Passage(1, "Children are welcome, and looked after."), True),
        ("who looks after the children", Passage(1, "Childcare: Ada Roe and a helper."), False),
        ("which hotel is it", Passage(1, "For the school, the hotel is 90 euros per night."), True),
        ("do wide knots fit the second round too", Passage(1, "May 4: The form of the second round is up."), True),
        ("since when is the form of the second round up", Passage(1, "May 4: The form of round 2 is up."), False),
        ("when does the day start", Passage(1, "11:00 - 11:30 | Coffee break"), True),
        ("when do we start in the morning", Passage(1, "2:00 PM - 3:00 PM • Lecture"), True),
        ("when does the day start", Passage(1, "9:00 - 9:15 | Welcome"), False),
        ("what time is the coffee break", Passage(1, "11:00 - 11:30 | Coffee break"), False),
        ("would kites made by robots be on topic", Passage(1, "Tying knots"), True),
        ("would kites made of knots be on topic", Passage(1, "Tying knots"), False),
        ("would kites made by robots be on topic", Passage(1, "All that flies is on topic."), False),
        ("which hotel is it", Passage(1, "Rooms are held at the Golden Anchor until May."), False),
        ("who are the mentors", Passage(1, "The Doctoral Consortium has lock keepers as its mentors."), True),
        ("who are the mentors", Passage(1, "Your mentors are Ada Vik and Jon Dahl."), False),
    ],
)
def test_what_a_line_cannot_answer(words: str, line: Passage, unfit: bool) -> None:
    assert is_unfit(words, line) is unfit


@pytest.mark.parametrize(
    ("words", "text", "unfit"),
    [
        ("which licence", "Licence: CC BY 4.0 for all texts", False),
        ("what is the twin event", "Twin event: the Harbour Days (3-5 May 2030)", False),
        ("is there parking", "Notification: May 3", True),
        ("must i wear a mask", "Masks are welcome in the hall.", False),
        ("what do i wear on stage", "Come in a costume of your region.", False),
        ("what do i wear on stage", "The stage has four steps.", True),
        ("who is let in", "Visitors need a ticket.", False),
        ("who proved the theorem", "It rests on the theorem of Holm and Vik (2019).", False),
        ("who reads the drafts", "Join here if you would like to volunteer as a referee of drafts.", True),
        ("who referees the drafts", "Are you interested in serving as a referee?", True),
        ("who referees the drafts", "Drafts are read by two members; we are looking for referees.", False),
        ("who makes the dinner", "The dinner has three dishes for people who like fish.", True),
        ("who is speaking", "Two keynotes are planned for Monday.", True),
        ("how do i reach you", "Walk from the square for ten minutes.", False),
        ("how do i reach you", "The square is large.", True),
        ("which hotel do you suggest", "The map of guest houses is on our website.", False),
        ("which hotel do you suggest", "Hotel prices will rise in summer.", True),
        ("half day or full day", "Mornings are free, we meet from lunch on.", False),
        ("will talks be recorded", "You can watch it later at home.", False),
        ("may i post my draft online", "Preprints: fine at any time.", False),
        ("can i join online", "Preprints: fine at any time.", True),
        ("are ai tools okay for polishing the text", "Text made by a machine is rejected.", False),
    ],
)
def test_other_words_for_the_same_fit(words: str, text: str, unfit: bool) -> None:
    assert is_unfit(words, Passage(1, text, "Further information")) is unfit
