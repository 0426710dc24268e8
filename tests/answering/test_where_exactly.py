"""Who wants to know where exactly gets the building or the street, where a line of the call tells it."""

from __future__ import annotations

import pytest

from bot.answering.wordings.house_lines import names_house
from tests.answering.tall_kites import CALL, FAQ, kites, told

HOUSE = "All sessions take place in the Salt Building, room 3."
UNIVERSITY = "The workshop will be held at the University of Porto from 25 to 28 August."
STREET = "Rua das Velas 12 is a short way from the harbour."
HOTEL = "We reserved rooms in a hotel near the venue."


@pytest.mark.parametrize(
    "question",
    [
        "what address do i give the taxi driver",
        "where do i tell the cab to go",
        "which street do I come to",
        "street and number of the venue?",
        "what is the address",
        "address of the workshop?",
        "where exactly is it",
        "where exactly do i go",
        "what do i type into google maps",
        "which street is it on",
        "whats the street address",
        "which uni is it at?",
    ],
)
def test_a_building_or_street_is_told_where_the_call_has_one(question: str) -> None:
    assert HOUSE in told(question)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("which university is it at?", UNIVERSITY),
        ("what do i tell the taxi driver?", UNIVERSITY),
        ("what street is it in?", UNIVERSITY),
    ],
)
def test_a_university_is_told_where_no_building_is(question: str, line: str) -> None:
    assert line in told(question, loaded=kites(call=(HOTEL, UNIVERSITY, "Lunch is served in the garden.")))


def test_a_street_with_its_number_is_told() -> None:
    assert STREET in told("which street is it on?", loaded=kites(call=(HOTEL, STREET, "Lunch is served at noon.")))


@pytest.mark.parametrize(
    "question",
    [
        "where is it?",
        "in which city is it",
        "what is the email address",
        "which address do i send my paper to",
        "what address do i write to with questions",
        "address for questions?",
        "what is the web address",
        "where exactly do i submit",
        "does my affiliation need the full address?",
        "what address goes on the invoice?",
        "do i tell the taxi app my name",
    ],
)
def test_other_addresses_are_not_where_it_is(question: str) -> None:
    assert "Salt Building" not in told(question)


def test_a_city_is_told_where_the_call_has_no_more() -> None:
    lines = [line for line in CALL if "Building" not in line and "hosted" not in line]
    bare = kites(FAQ, (*lines, HOTEL))
    assert "Porto, Portugal" in told("where exactly is it", loaded=bare)
    assert HOTEL not in told("what is the address of the venue?", loaded=bare)


PLACED = (
    FAQ
    + """\
  - id: location
    question: Where does the workshop take place?
    answer: It takes place in the Salt Building.
    source: {line: 2, quote: All sessions take place in the Salt Building.}
"""
)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("when does the workshop take place", "Workshop: 25–28 August 2031"),
        ("what day does the workshop take place?", "Workshop: 25–28 August 2031"),
        ("on which dates will the workshop be held", "Workshop: 25–28 August 2031"),
        (
            "where does the workshop take place",
            "The workshop takes place in Porto, Portugal. It takes place in the Salt",
        ),
    ],
)
def test_when_it_takes_place_is_not_where(question: str, begins: str) -> None:
    assert told(question, loaded=kites(PLACED))[: len(begins)] == begins


NUMBERED = "25 August 2031, FGH 210, Porto, Portugal."


@pytest.mark.parametrize(
    "question",
    [
        "please name the room and the building of the talks",
        "what room are you in",
        "where is it? my mother asks for the building and the room",
        "i need the hall in which the sessions are",
        "wich room is it",
    ],
)
def test_a_room_is_told_by_its_number_beside_the_city(question: str) -> None:
    assert NUMBERED in told(question, loaded=kites(call=(HOTEL, NUMBERED, "Lunch is served at noon.")))


@pytest.mark.parametrize(
    ("line", "is_named"),
    [
        ("Porto, 25 August 2031", False),
        ("We met in Porto 200 years ago", False),
        ("KITE 2031, Porto", False),
        ("Porto, may 12", False),
        ("Join 300 people in Porto", False),
        ("Porto, CSL B12", True),
        ("Law School 12, Porto", True),
        ("Aula 5, Porto", True),
        ("Porto, Hörsaal 12", True),
    ],
)
def test_a_day_or_a_year_is_no_room(line: str, *, is_named: bool) -> None:
    assert names_house(line) is is_named


def test_a_link_to_take_part_by_is_not_told_by_hybrid() -> None:
    remote = "  - {id: remote, question: May I attend remotely?, answer: Porto (hybrid).}\n"
    asked, entries = "is there a zoom link?", FAQ if "entries:" in FAQ else f"{FAQ}entries:\n"
    loaded = kites(entries.replace("entries:\n", f"entries:\n{remote}"), call=(HOTEL, "Lunch is served at noon."))
    assert "says nothing about that" in told(asked, loaded=loaded)
    assert "hybrid" in told("can i attend online?", loaded=loaded)


@pytest.mark.parametrize("question", ["which room is it in?", "name the building and room please", "wich hall is it"])
def test_a_room_that_is_told_nowhere_is_unsaid(question: str) -> None:
    lines = (HOTEL, "She held a post at the Museum of Kites in Porto.", "Lunch is served at noon.")
    assert "says nothing" in told(question, loaded=kites(call=lines))
