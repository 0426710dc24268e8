"""Who chooses, from which documents, in which program, on how many tracks: a line of the call tells it, or nothing."""

from __future__ import annotations

import pytest

from bot.answering.answerer import Answerer
from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Symposium on Looms, event: symposium, city: Turku}
dates:
  - {id: submission, kind: submission, label: Proposals due, at: "2031-05-01"}
submission: {template: {name: LOOM, url: "https://looms.example/style"}}
"""
CHOICE = "Proposals will be read by two weavers and selected by the organising team in June."
PRIZE = "All visitors may vote for their favourite cloth, and the winner receives a golden shuttle."
PAPERS = "Applicants submit a CV, a letter of motivation and the transcript of their last year."
WRITTEN = "Texts are written in markdown, with the style of the symposium."
TRACK = "The symposium is single-track, so that nobody misses a talk."
TRACKS = "There are two tracks, for weavers and for those who study them."
NOTES = "There will be three keynotes, one on each morning."
CLOSED = "The symposium is a closed event, open only to the selected weavers."
EVENING = "The cloth market is held on the evening of the second night beside the river."
LINES = (
    *(CHOICE, PRIZE, PAPERS, WRITTEN, TRACK, NOTES, CLOSED, EVENING, TRACKS),
    "Panels submit a title, the names of all speakers and a short biography of each.",
    "If a team chooses to bring its loom, tell us which papers it needs.",
    "The hall was built by a weaver and has four looms.",
    "We look forward to meeting you beside the river.",
)
NOW = parse_now("2031-03-01T12:00Z")


@pytest.fixture(scope="module")
def looms() -> Answerer:
    return answerer_for(with_lines(FAQ, LINES))


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("Who decides which talks get in?", CHOICE),
        ("who picks the proposals", CHOICE),
        ("who chooses what gets accepted?", CHOICE),
        ("who is selecting the papers?", CHOICE),
        ("by whom are the proposals selected?", CHOICE),
        ("who picks the winner, some jury?", PRIZE),
        ("who decides on the prize?", PRIZE),
        ("how is the winner chosen?", PRIZE),
        ("which documents does an applicant have to hand in?", PAPERS),
        ("what do i need to send for the application", PAPERS),
        ("what has to be in the application?", PAPERS),
        ("kindly tell which materials are required", PAPERS),
        ("word or latex?", WRITTEN),
        ("latex or word or what", WRITTEN),
        ("i only know word, is that a problem?", WRITTEN),
        ("may i write in ms word", WRITTEN),
        ("could we send a docx instead", WRITTEN),
        ("would overleaf be fine?", WRITTEN),
        ("we prepared ours in typst, ok?", WRITTEN),
        ("is it single track?", TRACK),
        ("are there parallel sessions?", TRACK),
        ("is it true that talks run in parallel?", TRACK),
        ("how many keynotes will there be", NOTES),
        ("will weavers get their own track?", TRACKS),
        ("which tracks can i choose from", TRACKS),
        ("is there a separate track for scholars", TRACKS),
        ("are there different tracks?", TRACKS),
        ("what tracks do you have", TRACKS),
        ("how many invited talks are there?", NOTES),
    ],
)
def test_a_line_that_tells_it_is_quoted(looms: Answerer, question: str, line: str) -> None:
    reply = looms.reply(question, now=NOW)
    assert [line in one.text for one in reply.answers] == [True], reply.message


@pytest.mark.parametrize(
    "question",
    [
        "who decides on the music at dinner?",
        "who picks me up at the station?",
        "what are the names of the chairs who pick the papers?",
        "when is it decided which talks get in?",
        "which documents do i need for a visa?",
        "what do i have to bring to the talk?",
        "how many keynotes are by women?",
        "how many students can be in a team?",
        "is there a train track to the hall?",
        "word of mouth or posters?",
        "can i use the word loom in the title?",
        "is the word limit ok?",
        "must we use your latex class, or is another style ok?",
    ],
)
def test_what_only_sounds_like_it_gets_none_of_these(looms: Answerer, question: str) -> None:
    text = " ".join(one.text for one in looms.reply(question, now=NOW).answers)
    assert not any(line in text for line in (CHOICE, PRIZE, PAPERS, WRITTEN, TRACK, NOTES, TRACKS))


def test_it_is_not_called_unsaid_who_may_come_where_a_line_says_so(looms: Answerer) -> None:
    reply = looms.reply("who can attend?", now=NOW)
    assert CLOSED in " ".join(one.text for one in reply.answers)


YOUNG = "Only young weavers (under 40) are eligible for the golden shuttle."


@pytest.mark.parametrize(
    "question",
    [
        "im 43, any chance to win the golden shuttle?",
        "I am 38, am i eligible for the shuttle prize?",
        "i turn 41 in june, can i still win",
        "is there an age limit for the prize",
        "how old may one be to win",
        "am i too old for the award?",
        "what is the maximum age for the shuttle?",
    ],
)
def test_how_old_one_may_be_is_told_by_the_line_with_an_age(question: str) -> None:
    reply = answerer_for(with_lines(FAQ, (*LINES, YOUNG))).reply(question, now=NOW)
    assert any(YOUNG in one.text for one in reply.answers)


@pytest.mark.parametrize(
    "question",
    [
        "am i too late?",
        "I am 20 minutes late, can i still send it",
        "i am 30 km away, can i come by bike",
        "i am 15 pages in, is there a limit?",
        "how old is the symposium?",
        "how long may one talk",
        "who picks the winner?",
    ],
)
def test_other_numbers_of_oneself_are_no_age(question: str) -> None:
    reply = answerer_for(with_lines(FAQ, (*LINES, YOUNG))).reply(question, now=NOW)
    assert not any(YOUNG in one.text for one in reply.answers)


PLACES = "Places are limited to 80 visitors, first come, first served."
ONE_AUTHOR = "At least one author of each accepted proposal must register."


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("is there room for everybody?", PLACES),
        ("will there be enough seats", PLACES),
        ("are there enough places for all of us?", PLACES),
        ("will everyone get a place", PLACES),
        ("how is it with the number of places?", PLACES),
        ("does every author have to register?", ONE_AUTHOR),
        ("do all of us need a ticket", ONE_AUTHOR),
        ("who of us must register", ONE_AUTHOR),
        ("how many of us have to come?", ONE_AUTHOR),
        ("do both authors need to register", ONE_AUTHOR),
    ],
)
def test_places_and_who_registers_are_told(question: str, line: str) -> None:
    reply = answerer_for(with_lines(FAQ, (*LINES, PLACES, ONE_AUTHOR))).reply(question, now=NOW)
    assert any(line in one.text for one in reply.answers), reply.message


@pytest.mark.parametrize(
    "question",
    [
        "is there room for posters?",
        "is there space for the references on page 9",
        "are there rooms left in the hotel?",
        "where do the authors sit?",
        "who of us is named first",
        "do all authors need an orcid?",
        "does every paper need a title",
    ],
)
def test_other_room_and_other_needs_are_not_meant(question: str) -> None:
    reply = answerer_for(with_lines(FAQ, (*LINES, PLACES, ONE_AUTHOR))).reply(question, now=NOW)
    assert not any(line in one.text for one in reply.answers[:1] for line in (PLACES, ONE_AUTHOR)), reply.answers
