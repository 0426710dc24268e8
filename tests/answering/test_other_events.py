"""Another event's dates are never ours, in whatever letters it is written; our own name is ours in any."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.answering.answerer import Answerer
from bot.app import build_answerer
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage

FAQ = """\
workshop: {name: International Workshop on Lichen Growth, short_name: LICHENS, venue: BOTANICA 2031, city: Turku}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2031-03-01"}
"""
NOW = parse_now("2031-01-10T12:00Z")


def said(answerer: Answerer, question: str) -> str:
    reply = answerer.reply(question, now=NOW)
    return " ".join((*(one.text for one in reply.answers), reply.message))


@pytest.mark.parametrize(
    "question",
    [
        "neurips deadline?",
        "whats the acl deadline",
        "biosymp submission date",
        "when is qrecon submission",
        "whens wqmbi",
        "date of qrecon 2031?",
        "deadline for biosymp",
        "when is the qrecon cfp deadline",
    ],
)
def test_the_dates_of_another_event_are_not_told(answerer_of: Callable[[str], Answerer], question: str) -> None:
    text = said(answerer_of(FAQ), question)
    assert "other conferences" in text
    assert "Papers due" not in text


@pytest.mark.parametrize(
    "question",
    [
        "lichens deadline",
        "LICHENS deadline?",
        "lichen submission date",
        "WLG submission date",
        "deadlin for submitting pls",
        "submision dedline",
        "wen deadline lol",
        "when is the lichens cfp deadline",
        "cfp deadline?",
    ],
)
def test_the_own_name_and_slips_of_the_pen_are_ours(answerer_of: Callable[[str], Answerer], question: str) -> None:
    assert "Papers due" in said(answerer_of(FAQ), question)


@pytest.mark.parametrize(
    "question",
    [
        "is there a lichen workshop at NEURIPS 2032 and when is it due?",
        "will there be a workshop on lichens at icml 2032",
        "are you at ACL 2032 too?",
        "is the workshop with MOSSFEST 2032",
        "LST deadline?",
    ],
)
def test_what_is_at_another_event_is_not_ours(answerer_of: Callable[[str], Answerer], question: str) -> None:
    answerer = answerer_of(FAQ)
    lines = (Passage(3, "This workshop is on lichens, their growth and those who look at them."),)
    alone = parse_faq(FAQ.replace("venue: BOTANICA 2031, ", ""), file="faq.yaml")
    text = said(build_answerer(replace(alone, passages=lines)), question)
    assert "I only know this" in text
    assert "Papers due" not in text
    assert "I only know this" not in said(answerer, "is the workshop at BOTANICA 2031?")


CALL = (
    Passage(10, "The workshop is co-located with MOSSCON, in the same building.", "Place"),
    Passage(11, "It is followed by the 4th Northern Moss Research Conference."),
    Passage(12, "Photographs of the previous editions of lichens and sporefest are on the site."),
    Passage(13, "Please note that the SPORKON 2031 meeting takes abstracts until 1 February."),
    Passage(14, "Papers are made with LICHTEX and sent by SPORECHAIR."),
    Passage(14, "The meeting is preceded by a preseminar in the woods."),
    Passage(15, "The theme of lichens is growth in the dark."),
)


@pytest.mark.parametrize(
    "question",
    [
        "mosscon deadline same day?",
        "whats the deadline for mosscon",
        "is SPORKON still taking abstracts?",
        "when does the call of sporefest close",
        "when is the next qlimbofest",
        "and for the Northern Moss Research conference, until when can one submit there?",
    ],
)
def test_an_event_that_the_call_names_beside_ours_is_another(question: str) -> None:
    text = said(build_answerer(replace(parse_faq(FAQ, file="faq.yaml"), passages=CALL)), question)
    assert "other conferences" in text
    assert "Papers due" not in text


@pytest.mark.parametrize("question", ["what was the theme two years ago", "what was the theme of last year"])
def test_what_was_is_of_another_edition(question: str) -> None:
    text = said(build_answerer(replace(parse_faq(FAQ, file="faq.yaml"), passages=CALL)), question)
    assert "other editions" in text


@pytest.mark.parametrize(
    "question",
    [
        "deadline on sporechair?",
        "when do i submit my lichtex file",
        "is lichens still taking abstracts",
        "is it co-located with mosscon",
        "when is the deadline for the research workshop",
        "deadline for the photographs of lichens",
        "until when can one apply for the preseminar",
    ],
)
def test_what_the_call_names_and_is_no_event_is_ours(question: str) -> None:
    text = said(build_answerer(replace(parse_faq(FAQ, file="faq.yaml"), passages=CALL)), question)
    assert "other conferences" not in text


CHAPEL = FAQ.replace("International Workshop on Lichen Growth", "Northern Lichen Growth and Care Meeting").replace(
    ", short_name: LICHENS, venue: BOTANICA 2031", ""
)
OF_WHOLE = FAQ.replace("International Workshop on Lichen Growth", "TENDRIL 2031 Doctoral Consortium").replace(
    ", short_name: LICHENS, venue: BOTANICA 2031", ""
)


@pytest.mark.parametrize(
    "question",
    [
        "when are full papers for TENDRIL 2031 due?",
        "until when can one send regular papers to tendril",
        "deadline of the main track of TENDRIL?",
        "when does MossCon in Lund close its call?",
        "when does mosscon open its submissions",
        "la date limite de Mossfas, c'est quand ?",
        "cuando es la fecha limite de Mossfas?",
    ],
)
def test_what_another_event_or_the_whole_of_it_takes_is_not_told(question: str) -> None:
    text = said(build_answerer(parse_faq(OF_WHOLE, file="faq.yaml")), question)
    assert "2031" not in text or "<t:" not in text
    assert "Papers due" not in text


@pytest.mark.parametrize(
    "question",
    [
        "when are papers due?",
        "when are papers for the doctoral consortium of TENDRIL due?",
        "when are papers for TENDRIL 2031 due?",
        "full papers due when?",
        "la date limite, c'est quand ?",
        "Wann ist die Einreichungsfrist?",
    ],
)
def test_a_part_of_a_larger_event_has_its_own_dates(question: str) -> None:
    assert "Papers due" in said(build_answerer(parse_faq(OF_WHOLE, file="faq.yaml")), question)


@pytest.mark.parametrize("name", ["The workshop", "The 3rd Workshop", "Second International Workshop on Lichens"])
def test_long_papers_are_of_no_larger_event_that_has_no_name(name: str) -> None:
    limits = "submission: {page_limits: [{pages: 8, track: Long papers}, {pages: 4, track: Short papers}]}"
    faq = parse_faq(f"{FAQ.replace('International Workshop on Lichen Growth', name)}{limits}\n", file="faq.yaml")
    assert "up to 8 pages" in said(build_answerer(faq), "what is the limit for a long paper?")


@pytest.mark.parametrize("question", ["deadline for nlgac", "yo whens the last day i can send smth in for NLGAC"])
def test_the_first_letters_of_a_name_that_an_address_has_are_our_own(question: str) -> None:
    call = (Passage(10, "Send it to nlgac2030@moss.example."),)
    faq = parse_faq(f"{CHAPEL}submission: {{contact: nlgac2030@moss.example}}\n", file="faq.yaml")
    text = said(build_answerer(replace(faq, passages=call)), question)
    assert "Papers due" in text


def test_what_somebody_was_told_of_the_place_names_no_event(answerer_of: Callable[[str], Answerer]) -> None:
    assert "other conferences" not in said(answerer_of(FAQ), "someone told me it is in Quimbaby at SFU, is that so?")


@pytest.mark.parametrize(
    "question",
    [
        "has QRECON already closed?",
        "is BIOSYMP still taking posters",
        "QRECON 2031 in Lyon, abstracts by when?",
        "WQMBI 2033, page limit and deadline?",
        "when is QRECON2031 in Ottawa and can I still register there",
        "where is QRECON '31 and what does it cost?",
    ],
)
def test_whether_another_event_is_open_and_what_it_heads_is_not_told(
    answerer_of: Callable[[str], Answerer], question: str
) -> None:
    text = said(answerer_of(FAQ), question)
    assert "I only know this" in text
    assert "Papers due" not in text


@pytest.mark.parametrize("question", ["is LICHENS still open", "LICHENS 2031, deadline?", "is the CALL still open?"])
def test_whether_our_own_event_is_open_is_told(answerer_of: Callable[[str], Answerer], question: str) -> None:
    assert "Papers due" in said(answerer_of(FAQ), question)


PLACES = """\
workshop: {name: Days of Moss Graphs, city: "Turku, Finland", event: conference}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2031-03-01 23:59", zone: AoE}
  - {id: workshop, kind: workshop, label: Conference, at: "2031-06-01", end: "2031-06-02"}
"""
HELD = (
    Passage(10, "Earlier conferences were held in Berlin (2027) and Lyon (2029).", "History"),
    Passage(11, "There are local hubs in Lisbon and Toronto.", "Place"),
)


@pytest.mark.parametrize(
    "question",
    [
        "when does the call of the Tokyo one close?",
        "deadline for the Boston edition?",
        "what is the deadline of the one in Chicago",
        "until when can i submit to the Paris one",
        "is the call for the London meeting still open",
        "by when are papers due at the Seoul chapter?",
        "submission date of the Madrid conference",
        "when are papers due for the Rome version",
        "is it too late for the Dublin one?",
        "closing date of the Berlin one?",
        "when does the call of the Tokyo one, the older sister, close?",
    ],
)
def test_the_dates_of_one_that_is_held_elsewhere_are_not_ours(question: str) -> None:
    text = said(build_answerer(replace(parse_faq(PLACES, file="faq.yaml"), passages=HELD)), question)
    assert "Papers due" not in text
    assert "2031" not in text


@pytest.mark.parametrize(
    "question",
    [
        "what time is the deadline in Tokyo?",
        "deadline in berlin time?",
        "i am in Paris, when does the call close?",
        "when is the deadline for a team in Boston",
        "when is the deadline for papers in London time?",
        "our team is the Berlin one, when is the deadline for us",
        "until when can i submit to the Turku one",
        "deadline for the Turku edition?",
        "until when can i submit to the Lisbon one",
        "deadline of the meeting in Turku?",
    ],
)
def test_a_place_where_somebody_lives_or_we_meet_names_no_other_event(question: str) -> None:
    text = said(build_answerer(replace(parse_faq(PLACES, file="faq.yaml"), passages=HELD)), question)
    assert "I only know this" not in text


def test_where_no_place_is_known_a_line_of_the_call_may_tell_that_it_is_ours() -> None:
    nowhere = replace(parse_faq(PLACES.replace('city: "Turku, Finland", ', ""), file="faq.yaml"), passages=HELD)
    assert "Papers due" in said(build_answerer(nowhere), "when does the call of the Berlin one close?")
    assert "Papers due" not in said(build_answerer(nowhere), "when does the call of the Tokyo one close?")


MAIN = [
    "when are full papers due at the main conference?",
    "page limit of long papers for the main conference",
    "when does the parent conference notify",
    "deadline of the main conference pls",
]


@pytest.mark.parametrize("venue", [", venue: BOTANICA 2031", ""])
@pytest.mark.parametrize("question", MAIN)
def test_the_main_conference_is_another_event(
    answerer_of: Callable[[str], Answerer], question: str, venue: str
) -> None:
    text = said(answerer_of(FAQ.replace(", venue: BOTANICA 2031", venue)), question)
    assert "other conferences" in text
    assert "Papers due" not in text


def test_what_is_only_said_of_the_main_conference_is_of_ours(answerer_of: Callable[[str], Answerer]) -> None:
    answerer = answerer_of(FAQ.replace(", venue: BOTANICA 2031", ""))
    assert "Papers due" in said(answerer, "our paper for the main conference was rejected, when is your deadline?")
    symposium = answerer_of(FAQ.replace("Workshop on", "Symposium on").replace(", venue: BOTANICA 2031", ""))
    assert "other conferences" not in said(symposium, "what is the deadline of the main conference?")
