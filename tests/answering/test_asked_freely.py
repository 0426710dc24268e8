"""Questions in free words: whom to write to in trouble, whether the event is over, what can still be done, and what one
line of the call tells.
"""

from __future__ import annotations

import pytest

from tests.answering.tall_kites import CALL, FAQ, kites, told

CONTACT, EVENT, PAPER = "Contact: chairs@kites.example", "Workshop: 25–28 August 2031", "Paper deadline: 26 April 2031"
REGISTRATION, NOTIFICATION, LINK = (
    "Registration closes: 1 August 2031",
    "Notification: 2 June 2031",
    "Papers are submitted",
)
HOST, HOUSE, WELCOME, _, ATTEND, SHOWN, REBUTTAL, FIRM, REFUND, _, FEEDBACK, PROFILE = CALL


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("who do i write to if something breaks", CONTACT),
        ("who do i ask if it breaks", CONTACT),
        ("who should i email about the registration", CONTACT),
        ("sent it a week ago and nobody answers, who do i bug", CONTACT),
        ("which email if i have questions", CONTACT),
        ("is there someone i can ask?", CONTACT),
        ("where can i ask stuff that isnt in the cfp", CONTACT),
        ("easychair keeps logging me out who can i email", CONTACT),
        ("openreview ate my pdf, whom do i tell", CONTACT),
        ("who can help me with the form?", CONTACT),
        ("which of the chairs do I write to", CONTACT),
        ("which of the organisers is the person to contact first?", CONTACT),
        ("if i only bring a kite, how much do i write?", "Papers may have up to 8 pages"),
        ("how much text can one write", "Papers may have up to 8 pages"),
        ("whom do i mail my paper to", LINK),
        ("who do i email my paper to", LINK),
        ("were do i submit", LINK),
        ("where should i chuck the manuscript", LINK),
        ("where do we turn our draft in?", LINK),
        ("whats the site to throw the pdf at", LINK),
        ("which portal do i stick it in", LINK),
        ("who runs the whole thing", "The organizer is Ada Berg"),
        ("shouldn't we have heard by now?", NOTIFICATION),
        ("which day do the referees reply?", NOTIFICATION),
        ("when will the committee decide", NOTIFICATION),
        ("reply of the jury when?", NOTIFICATION),
        ("when do the reviews come back", NOTIFICATION),
        ("last day to register?", REGISTRATION),
        ("latest day to tell you that we take part", REGISTRATION),
        ("can i still sign up", "Yes, registration is still open."),
        ("which days do i take off", EVENT),
        ("what days in august", EVENT),
        ("dates of the workshop itself", EVENT),
        ("is the workshop still on?", EVENT),
        ("what's the new ddl for papers", PAPER),
        ("next paper deadline pls", PAPER),
        ("what town is this in, need to look for trains", "The workshop takes place in Porto"),
        ("sorry, first timer, where does this even take place?", "The workshop takes place in Porto"),
        ("how many days have we got for the paper", "56 days left."),
        ("how long have i got to send my paper", "56 days left."),
        ("still time to propose a normal talk?", "Yes, submission is still open."),
        ("any time left to submit a paper", "56 days left."),
        ("how many days have i still got?", "56 days left."),
        ("how many hours do we have left", "1367 hours left"),
        ("can i still chuck in a talk", "Yes, submission is still open."),
        ("may we still send in a paper", "Yes, submission is still open."),
        ("did i just miss the cutoff for sending a paper?", "No, submission is still open."),
        ("are we too late to propose a talk?", "No, submission is still open."),
        ("until when can we pitch a talk", PAPER),
        ("till when can i throw my idea in", PAPER),
        ("until when may we chuck something in", PAPER),
        ("how long can i toss stuff in", PAPER),
        ("do you still take papers or nah", "Submission is still open."),
        ("my figure got stuck, do u still take stuff", "Yes, submission is still open."),
        ("are you still accepting or not", "Yes, submission is still open."),
        ("can i squeeze one more paper in", "Yes, submission is still open."),
        ("has that ship sailed", "No, submission is still open."),
        ("did the train leave or has the train left the station", "Submission is still open."),
        ("is that train gone?", "No, submission is still open."),
        ("has the boat left", "No, submission is still open."),
        ("by when do i have to propose something", PAPER),
        ("by which date will authors learn the outcome of the reviewing", NOTIFICATION),
        ("when do we find out our fate", NOTIFICATION),
        ("is Berg really coming??", "Ada Berg (Tartu) is one of the organizers."),
        ("who is the organizer from Tartu", "Ada Berg is from Tartu."),
        ("max pages", "Papers may have up to 8 pages"),
        ("is it in boston again i guess?", "No. The workshop takes place in Porto"),
        ("so it's in porto again i guess?", "Yes. The workshop takes place in Porto"),
    ],
)
def test_free_words_are_taken_for_what_they_ask(question: str, begins: str) -> None:
    assert told(question)[: len(begins)] == begins


@pytest.mark.parametrize(
    "question",
    [
        "do you still take notes",
        "do you take cash",
        "is there a train to the venue",
        "where do i throw my stuff",
        "until when can i hand my slides in",
        "until when can i take part in person",
        "does the boat trip take long",
        "do you take photos",
    ],
)
def test_what_is_of_something_else_is_not_taken_for_papers(question: str) -> None:
    text = told(question)
    assert PAPER not in text
    assert "ubmission is still open" not in text


@pytest.mark.parametrize(
    "question",
    [
        "whom do i ask for a visa letter",
        "who can i ask to review my paper",
        "who is to be cited for the data",
        "who is to be thanked in the paper",
        "who is to write the abstract",
        "who has to be named as an author",
    ],
)
def test_nobody_is_named_for_what_the_contact_does_not_tell(question: str) -> None:
    assert CONTACT not in told(question)


@pytest.mark.parametrize(
    ("question", "before", "behind"),
    [
        ("did the workshop happen already", "Not yet. Workshop", "It is over. Workshop"),
        ("was the workshop already?", "Not yet. Workshop", "It is over. Workshop"),
        ("is it over yet or coming up? lost track of time", "It has not begun yet. Workshop", "It is over. Workshop"),
        ("is KITES over already?", "It has not begun yet. Workshop", "Yes, it is over. Workshop"),
        ("is the submission system still open?", "Yes, submission is still open.", "No, submission has closed."),
        ("has it already taken place?", "It has not begun yet. Workshop", "Yes, it is over. Workshop"),
        ("can i still sneak one in", "Yes, submission is still open.", "No, submission has closed."),
        ("did i miss it", "No, submission is still open.", "Yes, submission has closed."),
        ("dead or alive?", "Submission is still open.", "Submission has closed."),
        ("too late now?", "No, submission is still open.", "Yes, submission has closed."),
        ("is there still time for the paper?", "Yes, submission is still open.", "No, submission has closed."),
        (
            "can i still upload a paper, lost track of time",
            "Yes, submission is still open.",
            "No, submission has closed.",
        ),
        ("monday, oops. papers closed i guess?", "No, submission is still open.", "Yes, submission has closed."),
        ("is it still permissible to send a paper", "Yes, submission is still open.", "No, submission has closed."),
        ("did the deadline already pass", "No, submission is still open.", "Yes, submission has closed."),
        ("forgot the paper over easter, any chance?", "Yes, submission is still open.", "No, submission has closed."),
    ],
)
def test_the_clock_tells_what_is_over(question: str, before: str, behind: str) -> None:
    assert told(question)[: len(before)] == before
    assert told(question, now="2031-09-10T12:00Z")[: len(behind)] == behind


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("which uni is hosting", HOST),
        ("which university is behind it", HOST),
        ("who hosts the workshop", HOST),
        ("which building is it in", HOUSE),
        ("which room is the workshop in?", HOUSE),
        ("is it on campus?", HOUSE),
        ("can i write it in spanish", "English or Portuguese"),
        ("contributions in Portuguese are fine i assume?", "English or Portuguese"),
        ("can i give my talk in swedish", "English or Portuguese"),
        ("am i allowed to come", WELCOME),
        ("nothing to submit, just curious, could i sit in", WELCOME),
        ("can students come", WELCOME),
        ("is it open for everyone?", WELCOME),
        ("is it kite people only or can a sailor show up", WELCOME),
        ("does one of us have to come", ATTEND),
        ("is it ok if none of us comes", ATTEND),
        ("we published this at a conference last year, can we still show it", SHOWN),
        ("can we answer to the reviewers", REBUTTAL),
        ("will there be an author response?", REBUTTAL),
        ("any chance they push it back", FIRM),
        ("can i get my money back", REFUND),
        ("do you give feedback on rejected proposals", FEEDBACK),
        ("do i need an openreview account", PROFILE),
    ],
)
def test_the_line_that_tells_it_is_quoted(question: str, line: str) -> None:
    assert line in told(question)


@pytest.mark.parametrize(
    "question",
    [
        "who is hosting the dinner",
        "is the workshop over zoom?",
        "my corpus is in spanish, ok?",
        "can i come with my dog",
        "one column or two?",
    ],
)
def test_what_no_line_tells_is_not_answered(question: str) -> None:
    reply = told(question)
    assert [line for line in (*CALL, EVENT, NOTIFICATION) if line in reply] == []


MORE = (
    *CALL,
    "Bonus points go to posters that fit this year's workshop theme: Salt.",
    "We take “positive” and “negative” results.",
    "Accounts made without an address of an institution are approved within two weeks.",
)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("I would give my talk in portuguese. is it ok?", "English or Portuguese"),
        ("We showed this at a conference last year. May we still present it?", SHOWN),
        ("my second author never made an account on openreview, does she have to?", PROFILE),
        ("made my openreview account yesterday with my gmail. should i be worried?", MORE[-1]),
        ("our kite fell down for six months and nothing worked. would you even want that?", MORE[-2]),
        ("does this years workshop have a theme?", MORE[-3]),
        ("i fly drones, is this only for kite people?", WELCOME),
    ],
)
def test_the_sentence_before_tells_the_case(question: str, line: str) -> None:
    assert line in told(question, loaded=kites(call=MORE))


@pytest.mark.parametrize(
    "question",
    [
        "my coauthor never made a poster, does she have to?",
        "My last paper was in Spanish. Which font do I need to use for the headings?",
        "I work in Portuguese archives. What is the fee?",
        "We showed this last year somewhere. Can I bring it to the dinner?",
        "We showed this at a conference last year. Can I bring my dog along to lunch again?",
        "there was one person from Tartu on the panel, no? name?",
        "are the names of the reviewers shown to the area chair?",
    ],
)
def test_a_case_that_no_line_is_of_quotes_none(question: str) -> None:
    reply = told(question, loaded=kites(call=MORE))
    assert [line for line in (*MORE, "“Workshop on Tall Kites”", "Papers are written") if line in reply] == []


def test_a_city_tells_no_building() -> None:
    loaded = kites(call=tuple(line for line in CALL if line != HOUSE))
    assert "Papers" not in (reply := told("which building is the workshop in?", loaded=loaded))
    assert reply.startswith("The call for papers says nothing about")
    assert told("is it at the university of porto?", loaded=loaded).startswith("The workshop takes place in Porto")


def test_a_day_that_others_tell_is_not_today() -> None:
    reply = told("someone swears its april 26 for the paper, true?")
    assert reply.startswith(f"Yes. {PAPER}")
    assert "in 56 days" in reply


@pytest.mark.parametrize(
    ("question", "line", "begins"),
    [
        ("can i write it in spanish", "Papers are written in English or Portuguese.", "No. "),
        ("is german ok for papers?", "Papers are written in English or Portuguese.", "No. "),
        ("contributions in portuguese are fine?", "Papers are written in English or Portuguese.", "Yes. "),
        ("can i give my talk in swedish", "Papers are written in English or Portuguese.", "Papers"),
        ("must papers be in english?", "Papers are written in English or Portuguese.", "Papers"),
        ("can i write in portuguese or german?", "Papers are written in English or Portuguese.", "Papers"),
        ("can i write it in german", "Submissions must be in English.", "No. "),
        ("can i write it in german", "Papers in English are preferred.", "Papers"),
        ("can i write it in german", "Papers in German need an English summary.", "Papers"),
        ("can i write it in japanese", "Papers are in English; Japanese authors get help.", "Papers"),
        ("can i give my talk in swedish", "Talks are given in English or Danish.", "No. "),
    ],
)
def test_yes_and_no_to_a_language_are_what_the_line_tells(question: str, line: str, begins: str) -> None:
    assert told(question, loaded=kites(FAQ.replace(CALL[3], line)))[: len(begins)] == begins


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("whom do i ask about demos?", "demos@kites.example"),
        ("who should i contact for a demo", "demos@kites.example"),
        ("whom do i ask about the fee?", CONTACT),
        ("who do i write to for help", CONTACT),
    ],
)
def test_the_address_of_what_is_named_goes_before_the_common_one(question: str, says: str) -> None:
    assert says in told(question, loaded=kites(call=(*CALL, "Demos: write to demos@kites.example")))


def test_what_the_faq_lacks_is_not_taken() -> None:
    loaded = kites(FAQ.replace("  contact: chairs@kites.example\n", ""), call=())
    assert "chairs@kites" not in told("who do i write to if something breaks", loaded=loaded)
