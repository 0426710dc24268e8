"""Messages of several questions: the days of the event, the day to say yes, and what each part is about are never
those of the papers that are handed in.
"""

from __future__ import annotations

import pytest

from tests.answering.slow_looms import told

FAQ = """\
workshop: {name: Summer School on Tidal Kilns, short_name: TIDK, city: "Galway, Ireland", event: school}
dates:
  - {id: submission, kind: submission, label: Applications close, at: "2031-04-26 23:59", zone: AoE}
  - {id: notification, kind: notification, label: Offers sent, at: "2031-06-02"}
  - {id: accept, kind: other, label: You accept or decline by, at: "2031-06-12"}
  - {id: poster, kind: other, label: Poster as PDF, at: "2031-07-20"}
  - {id: workshop, kind: workshop, label: School, at: "2031-08-25", end: "2031-08-28"}
people:
  - {name: Ada Berg, role: organizer, affiliation: Tartu}
submission:
  url: https://openreview.net/group?id=TIDK
  system: OpenReview
  page_limits: [{pages: 8, track: Full papers}, {pages: 4, track: Short papers}]
topics: [weaving, knots]
entries:
  - {id: travel_grant, question: Are there bursaries?, answer: "Six bursaries of 300 euros each."}
  - {id: places, question: How many places are there?, answer: "Forty places."}
  - {id: poster_size, question: How large is a poster?, answer: "A1 portrait."}
"""
UNDATED = FAQ.replace('  - {id: accept, kind: other, label: You accept or decline by, at: "2031-06-12"}\n', "")
DAYS, PLACE, CLOSE, OFFERS = "25–28 August 2031", "Galway", "Applications close: 26 April", "Offers sent: 2 June"
YES, POSTER, SIZE, MONEY = "You accept or decline by: 12 June", "Poster as PDF: 20 July", "A1 portrait", "300 euros"
LOST = "I did not understand"


@pytest.mark.parametrize(
    "message",
    [
        "where is it, when does it start, when does it end?",
        "which city, what days",
        "where in galway, what day, from when to when",
        "what date does it start, which city?",
        "city, day, and who organizes it?",
        "when does it begin and when's the last day?",
        "which city and what are the four days",
        "where is the school and from when to when is it",
        "when does the summer school start and when does it finish, and where?",
        "start day, end day, city",
        "is it in galway? first day and last day?",
        "how many pages may i write, and what day is it on?",
        "which template do i use, and on what days?",
    ],
)
def test_days_asked_for_as_a_part_are_those_of_the_event(message: str) -> None:
    reply = told(message, FAQ)
    assert DAYS in reply
    assert "Applications" not in reply
    assert LOST not in reply


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("when does it start?", DAYS),
        ("what day does the school begin", DAYS),
        ("first and last day of the school?", DAYS),
        ("school dates", DAYS),
        ("when is the deadline?", CLOSE),
        ("when is the last day to apply?", CLOSE),
        ("until when can i apply", CLOSE),
        ("when do you send the offers?", OFFERS),
    ],
)
def test_one_question_of_a_day_gets_its_own(question: str, said: str) -> None:
    assert said in told(question, FAQ)


@pytest.mark.parametrize(
    "message",
    [
        "until when do we have to say yes",
        "by when must i confirm my place?",
        "until when can i accept the offer",
        "when do offers come out and till when do i have to say yes",
        "when will we hear, and by when must we confirm?",
        "when do i have to tell you that i come",
        "deadline to confirm attendance, and poster size",
    ],
)
def test_the_day_to_say_yes_is_no_deadline_of_papers(message: str) -> None:
    assert YES in told(message, FAQ)
    assert "Applications" not in told(message, FAQ)
    assert "Applications" not in told(message, UNDATED)


@pytest.mark.parametrize(
    ("message", "said", "unsaid"),
    [
        ("bursary: amount, how many, deadline", (MONEY, f"{LOST} “bursary deadline"), CLOSE),
        ("how much is the bursary and until which day do we ask", (MONEY, f"{LOST} “until which day do"), CLOSE),
        ("the bursaries: what amount, until when do i ask", (MONEY, LOST), CLOSE),
        ("poster: size, pdf by when", (SIZE, POSTER), CLOSE),
        ("poster: how large, and when do you send the offers?", (SIZE, OFFERS), CLOSE),
        ("poster: size? deadline?", (SIZE,), CLOSE),
        ("where do i submit and by when?", ("OpenReview", CLOSE), LOST),
        ("quick things: deadline, where", (CLOSE, PLACE), LOST),
        ("tell me about bursaries: sum, number, closing date", (MONEY, f"{LOST} “bursaries closing date"), CLOSE),
        ("poster size? how many places?", (SIZE, "Forty places"), CLOSE),
        ("keynote: who, when", ("nothing about the speakers",), DAYS),
        ("notification: when, where", (OFFERS,), CLOSE),
        ("camera ready: when, how many pages", ("nothing about the camera-ready deadline",), DAYS),
        ("registration: until when, where", ("nothing about a registration deadline",), CLOSE),
        ("who are the speakers and what do they talk about?", ("speakers", LOST), "weaving"),
        ("is there a dinner and when is it?", ("food and social events", LOST), DAYS),
        ("is there a reception, and where?", ("food and social events", LOST), PLACE),
        ("when do you decide and until when do we have to reply", (OFFERS, LOST), CLOSE),
        ("is it in person? when? where?", (DAYS, PLACE), LOST),
        ("is it hybrid, and when is it?", (DAYS,), CLOSE),
        ("is there wifi, and when is it?", (DAYS,), CLOSE),
        ("is there wifi? where is it?", (PLACE,), CLOSE),
        ("school: where, when", (PLACE, DAYS), CLOSE),
    ],
)
def test_every_part_is_about_the_subject_of_the_message(message: str, said: tuple[str, ...], unsaid: str) -> None:
    reply = told(message, FAQ)
    assert [words for words in said if words not in reply] == []
    assert unsaid not in reply


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("page limit for a full paper? and for a short one?", ("8 pages", "4 pages")),
        ("page limit for full papers and for short papers", ("8 pages", "4 pages")),
        ("how many pages has a full paper, and a short paper?", ("8 pages", "4 pages")),
        ("could you please state the city, the dates of the school and the deadline?", (PLACE, DAYS, CLOSE)),
        ("when are the offers sent? and for the tutors?", (OFFERS, LOST)),
        ("what is it about, who is behind it, where is it and when", ("knots", "Ada Berg", PLACE, DAYS)),
        ("can I send a short paper, how long is it and until when?", ("4 pages", CLOSE)),
        ("who organizes it? and by when, poster by when?", ("Ada Berg", POSTER)),
        ("who organizes it? + an email for questions", ("Ada Berg",)),
        ("in which city is it, and by which system must i send it", (PLACE, "OpenReview")),
    ],
)
def test_parts_that_share_words_are_told_apart(message: str, said: tuple[str, ...]) -> None:
    reply = told(message, FAQ)
    assert [words for words in said if words not in reply] == []


@pytest.mark.parametrize(
    "question",
    [
        "where is it, first and last day, who chairs?",
        "city, first and last day",
        "town, opening and closing day",
        "where is it and what are the first and last day",
    ],
)
def test_the_first_and_last_day_are_asked_for_as_one(question: str) -> None:
    reply = told(question)
    assert "Porto" in reply
    assert "25–28 August 2031" in reply
    assert "April" not in reply


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("notification date + worksop dates?", ("2 June 2031", "25–28 August 2031")),
        ("dates of the workshop, and which template", ("25–28 August 2031", "LOOM style")),
        ("days of the workshop and where to submit", ("25–28 August 2031", "OpenReview")),
        ("pls tell me: acceptance date, camera ready date, workshop date", ("2 June", "2 July", "25–28 August")),
        ("state the venue, the days of the workshop, and the page limit?", ("Porto", "25–28 August", "8 pages")),
        ("time between deadline and notification, and the page limit?", ("37 days", "8 pages")),
        ("page limit, days between abstract and paper, template", ("8 pages", "16 days", "LOOM style")),
        ("whats the topic + where is it, first and last day", ("weaving", "Porto", "25–28 August")),
    ],
)
def test_a_list_is_heard_whatever_its_form(message: str, said: tuple[str, ...]) -> None:
    reply = told(message)
    assert [words for words in said if words not in reply] == []


@pytest.mark.parametrize(
    ("question", "said", "unsaid"),
    [
        ("venue?", "Porto", "nothing about"),
        ("the venue", "Porto", "nothing about"),
        ("how are papers reviewed", "double-blind", "nothing about"),
        ("page limt?", "8 pages", "lift"),
        ("limt of pages", "8 pages", "lift"),
        ("confernce dates", "25–28 August 2031", "nothing about"),
        ("how long does reviewing take", "37 days", "nothing about"),
        ("how long is the review period", "37 days", "nothing about"),
        ("how long is a coffee break", "", "37 days"),
        ("how many weeks between the verdict and the grand tour?", "I do not know", "37 days"),
        ("does it tell before the deadline who gets picked first", "", "nothing about the order"),
    ],
)
def test_a_short_question_is_not_denied_for_what_is_beside_it(question: str, said: str, unsaid: str) -> None:
    reply = told(question)
    assert said in reply
    assert unsaid not in reply


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("we are a small loom maker and would like to sponsor. what packages do you offer?", "nothing about sponsors"),
        ("would love to sponsor you, which tiers are there?", "nothing about sponsors"),
        ("i would like to sponsor. when is the paper deadline?", "26 April 2031"),
    ],
)
def test_who_would_sponsor_asks_about_that(message: str, said: str) -> None:
    assert said in told(message)


@pytest.mark.parametrize(
    "message",
    [
        "how many pages for a short paper and by when",
        "page limit of full papers, and when do you want it?",
        "How long may a full paper be, and until which day?",
        "length of short papers, by what date please",
    ],
)
def test_by_when_behind_what_is_asked_of_papers_is_their_deadline(message: str) -> None:
    text = told(message, FAQ)
    assert CLOSE in text
    assert "pages" in text
    assert "not understand" not in text


@pytest.mark.parametrize("message", ["are the talks recorded, and how soon?", "will there be videos, and when"])
def test_a_bare_when_behind_what_the_call_does_not_tell_is_no_day_of_the_event(message: str) -> None:
    assert DAYS not in told(message, FAQ)
