"""What is asked of the bot itself, of those in charge and where they are from, and what no list of topics answers."""

from __future__ import annotations

import pytest

from tests.answering.bends import FAQ, LINES, NOW, told
from tests.conftest import answerer_for, with_lines


@pytest.mark.parametrize(
    "question",
    [
        "what sort of machine are you?",
        "whom am I writing to here",
        "tell me what you can answer",
        "which questions can I ask you?",
        "are you a chatbot or a person",
        "list your commands please",
        "what kinds of things do you know",
    ],
)
def test_what_is_asked_of_the_bot_is_no_question_of_the_call(question: str) -> None:
    reply = answerer_for(with_lines(FAQ, LINES)).reply(question, now=NOW)
    assert not reply.answers
    assert "BENDS" in reply.message


@pytest.mark.parametrize(
    "question",
    [
        "what does friction mean in simple terms",
        "which puzzles of your area are unsolved",
        "a question from another area, how is bread baked",
        "what do halyards mean",
        "tell me in easy words how a rope is laid",
    ],
)
def test_what_science_knows_is_no_list_of_topics(question: str) -> None:
    assert "Topics named" not in told(question)


@pytest.mark.parametrize(
    "question",
    [
        "my own affiliation is none, is that bad",
        "I am unaffiliated, does it matter",
        "we are not affiliated anywhere, ok?",
    ],
)
def test_ones_own_place_is_none_of_the_organizers(question: str) -> None:
    assert "Harbour Institute" not in told(question)


@pytest.mark.parametrize(
    ("question", "seen"),
    [
        ("who runs this workshop, since I should thank them", "Odd Lund"),
        ("how can I get hold of the people in charge", "chairs@bends.example"),
        ("how should we approach the chairs", "chairs@bends.example"),
        ("the right inbox for general enquiries?", "chairs@bends.example"),
        ("how do I best reach your organizing team", "chairs@bends.example"),
    ],
)
def test_those_in_charge_are_told(question: str, seen: str) -> None:
    assert seen in told(question)


@pytest.mark.parametrize(
    "question",
    [
        "which of the organizers belong to Orbit Labs",
        "is it true that two of your chairs are at Orbit Labs",
        "who among the speakers is employed by Orbit Labs",
        "do any members of the team represent Orbit Labs",
        "are some of the organizers affiliated with Orbit Labs",
    ],
)
def test_nobody_is_from_where_nobody_is(question: str) -> None:
    assert "Nobody listed is from Orbit" in told(question)
