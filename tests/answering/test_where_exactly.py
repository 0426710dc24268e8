"""Who wants to know where exactly gets the building or the street, where a line of the call tells it."""

from __future__ import annotations

import pytest

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
