"""Plain questions whose words point elsewhere: the last day of the event is no deadline, "who is in the PC" no news of
acceptance; and what people wrap a question in.
"""

from __future__ import annotations

import re

import pytest

from tests.answering.slow_looms import FAQ, told

EVENT, PAPER, NOTIFICATION = "Workshop: 25–28 August 2031", "Paper deadline: 26 April 2031", "Notification: 2 June 2031"
COMMITTEE, NAME = "The program committee has 2 members: Jon Dahl and Eva Lund.", "“Workshop on Slow Looms” (SLOOM)."


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("when is the last day of the event?", EVENT),
        ("last day of the workshop?", EVENT),
        ("whats the last day to submit", PAPER),
        ("when is the last day of submission?", PAPER),
        ("when do accepted papers have to be finished", "Camera-ready: 2 July 2031"),
        ("who is in the pc", COMMITTEE),
        ("whos on the program committee", COMMITTEE),
        ("PC members?", COMMITTEE),
        ("is the program committee known already", COMMITTEE),
        ("may i ask for the make-up of the programme committee", COMMITTEE),
        ("the committee of the programme, who is in it", COMMITTEE),
        ("program committee consists of whom", COMMITTEE),
        ("who are the people on the PC", COMMITTEE),
        ("who's the PC crew", COMMITTEE),
        ("who got in?", NOTIFICATION),
        ("through what system papers must be sent?", "Papers are submitted on OpenReview"),
        ("kindly say by which software papers go in", "Papers are submitted on OpenReview"),
        ("who are the two organizers", "The organizer is Ada Berg (Tartu)."),
        ("what is the name of the workshop?", NAME),
        ("full name of the event?", NAME),
        ("whats this called", NAME),
        ("how is it called", NAME),
        ("what is the acronym", NAME),
        ("what is it about", "Topics named in the call:"),
        ("how long do i have to submit", "56 days left."),
        ("can i still send a paper for the proceedings?", "Yes, submission is still open."),
        ("whats the date", "Important dates:"),
        ("how long is the workshop", EVENT),
        ("how many days does it last?", EVENT),
        ("how many days is the event in total", EVENT),
        ("for how long will the workshop run", EVENT),
        ("duration of the workshop?", EVENT),
        ("how many weeks does it last and how many times did you try the tea?", EVENT),
        ("which days in august is it", EVENT),
        ("Paper cut-off 26 April: for folks in Seoul, which clock would that be?", "In Seoul (Asia/Seoul)"),
        ("23:59 AoE on 26 April: how much would that be in Madrid time?", "In Madrid (Europe/Madrid)"),
        ("how late is that in Rome time, the 26 April one", "In Rome (Europe/Rome)"),
        ("can i still submit on 26 April from Berlin?", "Yes, that is in time."),
        ("is it on a tuesday", EVENT),  # one of its days
        ("is it on a friday", "No, that is another day."),
        ("is the notification on a monday", f"Yes. {NOTIFICATION}"),
    ],
)
def test_the_words_of_a_question_win(question: str, begins: str) -> None:
    assert told(question)[: len(begins)] == begins


@pytest.mark.parametrize(
    "question",
    [
        "is the programme committee published yet?",
        "are the speakers announced",
        "has the committee of the programme been announced already",
        "is the schedule out",
    ],
)
def test_whether_people_are_announced_is_not_when_authors_hear(question: str) -> None:
    without_people = re.sub(r"people:.*?(?=submission:)", "", FAQ, flags=re.DOTALL)
    assert "Notification" not in told(question, without_people)


@pytest.mark.parametrize(
    "wrapped",
    [
        "Can you tell me {} please",
        "i need to know {}",
        "could u tell me {}?",
        "give me {}",
        "may i know {} please",
        "we just need to know {}",
        "remind me of {}",
    ],
)
@pytest.mark.parametrize(
    ("asked", "begins"),
    [
        ("the deadline", PAPER),
        ("the notification date", NOTIFICATION),
        ("the camera ready date", "Camera-ready: 2 July 2031"),
        ("the page limit", "Full papers: papers may have up to 8 pages"),
        ("the city", "The workshop takes place in Porto"),
        ("the topics", "Topics named in the call:"),
    ],
)
def test_what_a_question_is_wrapped_in_changes_nothing(wrapped: str, asked: str, begins: str) -> None:
    assert told(wrapped.format(asked))[: len(begins)] == begins


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("where do i submit and by when", ("OpenReview", PAPER)),
        ("our sponsor dept asks: where is the event, and is it archival", ("in Porto", "non-archival")),
        ("when do you notify us, and after that when is the camera ready due?", (NOTIFICATION, "Camera-ready: 2 July")),
        ("when does the complete paper have to be in (not the abstract)", (PAPER,)),
        ("can i still submit a paper? plz say yes", ("Yes, submission is still open.",)),
        ("when is the deadline, is it 26 april?", (PAPER,)),
        ("wich days in agust is the wrkshop", (EVENT,)),
        ("is the workshop on 26 agust?", ("Yes. Workshop",)),
    ],
)
def test_nothing_is_lost_of_a_hurried_message(message: str, said: tuple[str, ...]) -> None:
    reply = told(message)
    assert [words for words in said if words not in reply] == []
    assert "another day" not in reply


@pytest.mark.parametrize(
    ("quote", "begins"),
    [
        ("Abstracts may have up to 2 pages.", "Submission deadline: 9 May 2031"),
        ("Papers may have up to 2 pages.", "The call for papers says nothing about an abstract deadline."),
    ],
)
def test_abstracts_with_a_length_of_their_own_are_what_is_sent_in(quote: str, begins: str) -> None:
    faq = f"""\
workshop: {{name: Workshop on Slow Looms}}
dates: [{{id: submission, kind: submission, label: Submission deadline, at: "2031-05-09"}}]
submission: {{page_limits: [{{pages: 2, source: {{line: 1, quote: "{quote}"}}}}]}}
"""
    assert told("abstract deadline?", faq)[: len(begins)] == begins


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("short paper: how long and which template", ("Short papers: papers may have up to 4 pages", "LOOM style")),
        ("full papers: page limit, which style sheet", ("Full papers: papers may have up to 8 pages", "LOOM style")),
        ("who organizes it, and held with which conference?", ("WEAVE 2031", "Ada Berg")),
    ],
)
def test_what_is_asked_along_is_told_too(question: str, says: tuple[str, ...]) -> None:
    text = told(question, FAQ.replace("city: ", "venue: WEAVE 2031, city: "))
    assert [one for one in says if one not in text] == []


@pytest.mark.parametrize(
    "question",
    [
        "may i send the same paper to a second venue",
        "we have the identical manuscript at another journal, ok?",
        "a second journal has the same manuscript, does that matter?",
        "can the same work be at two places?",
    ],
)
def test_the_same_text_at_another_place_is_a_dual_submission(question: str) -> None:
    faq = FAQ.replace("archival: false", "archival: false\n  dual_submission: forbidden")
    assert "Dual submission is not allowed" in told(question, faq)
