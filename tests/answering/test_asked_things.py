"""Who asks for a thing of which an organizer's entry says nothing is not answered with it, however near its words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import bot
from bot.answering.choosing.existing import has_no_such
from bot.answering.model import Outcome, Reply
from bot.answering.questions.asked_things import asked_for, lacks_thing
from bot.answering.questions.told_sorts import lacks_sort
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.matching.normalise import fold
from bot.safe_yaml import read_yaml
from tests.conftest import answerer_for

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: Lantern Days 2031, short_name: Lanterns, event: conference}
entries:
  - {id: huts, question: Where do we sleep?, also: [huts, bunks], answer: "In the huts by the mill, 20 euro a night."}
  - {id: films, question: Are the lectures filmed?, also: [videos], answer: "All of them, see our page in May."}
  - {id: stove, question: What do we eat in the huts?, also: [soup], answer: "Soup. The cook wants no helpers."}
  - {id: childcare, question: Is there childcare?, also: [kids], answer: "For ages 3 to 9, in the school."}
  - {id: sizes, question: How many may build a lantern?, also: [team], answer: "Two to five. Paper is at the gate."}
"""


def asked(question: str) -> Reply:
    return answerer_for(parse_faq(FAQ, file="faq.yaml")).reply(question, now=NOW)


@pytest.mark.parametrize(
    "question",
    [
        "can my wife sleep in the huts too?",
        "is there a bathtub in the huts?",
        "do the huts by the mill have a sauna?",
        "will the slides of the lectures be online like the videos?",
        "until what hour do you look after the kids?",
        "may we change teams for the second lantern?",
    ],
)
def test_who_asks_for_another_thing_is_not_answered(question: str) -> None:
    assert asked(question).outcome is not Outcome.ANSWERED


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("where can I sleep, is there a hut?", "huts"),
        ("are the lectures filmed, so that my wife can see them?", "films"),
        ("what is there to eat in the huts?", "stove"),
        ("is there childcare for my daughter of 4?", "childcare"),
    ],
)
def test_who_asks_for_what_it_tells_is(question: str, entry: str) -> None:
    assert entry in [answer.entry for answer in asked(question).answers]


@pytest.mark.parametrize(
    ("question", "answer", "is_lacking"),
    [
        ("Is there a pool?", "The huts have 40 beds.", True),
        ("Is there a pool?", "Bathe in the lake.", False),
        ("I come from the pool, where do I sleep?", "In the huts.", False),
        ("Can I leave my suitcase at the gate?", "The gate opens at nine.", True),
        ("Can I leave my suitcase at the gate?", "There are lockers.", False),
        ("My suitcase is full, what else should I pack?", "A torch.", False),
        ("Will my husband get a bunk?", "20 euro a night.", True),
        ("Will my husband get a bunk?", "Families share a hut.", False),
        ("My husband is ill. Do I get my fee back?", "All but 5 euro.", False),
        ("Are there monitors in the workshop room?", "It has 20 sockets.", True),
        ("Are there monitors in the workshop room?", "Each table has a screen.", False),
        ("monitors?", "It has 20 sockets.", True),
        ("What proof of my age do you want?", "Under 18 it is free.", True),
        ("What proof of my age do you want?", "Show your passport.", False),
        ("What is the biggest team?", "Sunday at 15 by the mill.", True),
        ("What is the biggest team?", "Five people.", False),
        ("I need a place to pray at noon.", "The mill is open.", True),
        ("I need a place to pray at noon.", "The chapel is open.", False),
        ("Do you have a shop that prints a big sheet?", "A sheet is 90 cm wide.", True),
        ("Do you have a shop that prints a big sheet?", "The copy shop does.", False),
    ],
)
def test_a_thing_is_spoken_of_or_not(question: str, answer: str, is_lacking: bool) -> None:
    assert lacks_thing(fold(question), answer.lower()) is is_lacking


@pytest.mark.parametrize(
    ("question", "answer", "is_lacking"),
    [
        ("When will I hear if I am in?", "Send a letter by 3 April.", True),
        ("When will I hear if I am in?", "We answer by 3 April.", False),
        ("What time does the gate close?", "On the first day, for ages 3 to 9.", True),
        ("What time does the gate close?", "At nine.", False),
        ("At what time is the race?", "Nine to ten, by the mill.", False),
        ("What time zone is it?", "That of Oslo.", False),
        ("In what format should I send the song?", "Two minutes, no drums.", True),
        ("In what format should I send the song?", "As an MP3.", False),
        ("Who will be the judges?", "Three minutes each, then questions.", True),
        ("Who will be the judges?", "Prof. Holm and two students.", False),
        ("Do you prefer singers?", "Send the form by May.", True),
        ("Do you prefer singers?", "Singers go first.", False),
        ("Can we change rooms?", "Two to a room.", True),
        ("Can we change rooms?", "You may move on Monday.", False),
        ("Is it paid before or after?", "600 euro for twenty people.", True),
        ("Is it paid before or after?", "In advance.", False),
        ("Is the class taught in Python or R?", "It lasts two hours.", True),
        ("Is the class taught in Python or R?", "In any language you like.", False),
        ("Do you deliver lanterns by post?", "30 euro each.", True),
        ("Do you deliver lanterns by post?", "Parcels leave on Mondays.", False),
    ],
)
def test_a_sort_of_thing_is_told_or_not(question: str, answer: str, is_lacking: bool) -> None:
    assert lacks_sort(fold(question), [], answer) is is_lacking


@pytest.mark.parametrize(
    ("question", "asks", "answer", "is_lacking"),
    [
        ("Is there a piano in the huts?", "Where are the huts?", "By the mill, with 40 beds.", True),
        ("Do the huts have a piano?", "Where are the huts?", "By the mill, with 40 beds.", True),
        ("Is there a piano in the huts?", "Where are the huts?", "By the mill, with a violin.", False),
        ("Is there a piano?", "Where are the huts?", "By the mill, with 40 beds.", False),  # of which hut nobody knows
        ("Is there a chance to see the huts?", "Where are the huts?", "By the mill.", False),
        ("Is there something warm in the huts?", "Where are the huts?", "By the mill.", False),
        ("Is there a program in the evening?", "What do we do in the evening?", "A fire on Monday.", False),
    ],
)
def test_what_a_place_has_is_told_or_not(question: str, asks: str, answer: str, is_lacking: bool) -> None:
    assert has_no_such(fold(question), [fold(asks)], answer) is is_lacking


@pytest.mark.parametrize(
    ("question", "asked_things"),
    [
        ("where can i leave my bike near the mill", "i leave my bike"),
        ("i came by bus because my car is broken", ""),
        ("bike?", "bike"),
    ],
)
def test_only_what_is_asked_for_counts(question: str, asked_things: str) -> None:
    assert asked_for(fold(question)) == asked_things


def test_each_thing_is_a_pattern_that_takes_linear_time() -> None:
    path = Path(bot.__file__).parent / "answering" / "data" / "things.yaml"
    for one in read_yaml(path.read_text(encoding="utf-8")):
        for words in ("".join(one["asked"]), "".join(one["told"])):
            assert not re.search(r"[*+]\)[*+{]", words)
