"""An entry of the organizers' own is no answer to what it does not tell, however near its words are."""

from __future__ import annotations

import pytest

from bot.answering.model import Outcome, Reply
from bot.answering.questions.told_sorts import lacks_sort
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.matching.normalise import fold
from tests.conftest import answerer_for

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: Kite Days 2031, short_name: Kites, event: conference}
entries:
  - {id: ferry, question: How do I get to the island?, also: [ferry], answer: "By the ferry from pier 4, each hour."}
  - {id: pond, question: Can I swim in the pond?, also: [bathing], answer: "From the wooden steps, at any hour."}
  - {id: race, question: What is the kite race?, also: [competition], answer: "Sunday at 15 on the dunes, two a team."}
  - {id: wifi, question: Is there a network?, also: [internet], answer: "In both halls, and none on the beach."}
  - {id: cases, question: Can I store my case?, also: [luggage], answer: "In lockers behind the counter, one each."}
  - {id: day, question: What does a day ticket cost?, also: [prices], answer: "30 euro, and 12 for children."}
"""


def asked(question: str) -> Reply:
    return answerer_for(parse_faq(FAQ, file="faq.yaml")).reply(question, now=NOW)


@pytest.mark.parametrize(
    "question",
    [
        "what would the ferry to the island set me back?",
        "how much is the ferry to the island",
        "how far is the ferry to the island?",
        "how deep is the pond where I can swim",
        "what do the winners of the kite race get?",
        "password for the network?",
        "how big are the lockers where I can store my case",
        "can I get a refund of my day ticket?",
        "can I pass on my day ticket to a colleague?",
        "can I give my day ticket to my brother?",
    ],
)
def test_what_an_entry_does_not_tell_is_not_answered_with_it(question: str) -> None:
    assert asked(question).outcome is not Outcome.ANSWERED


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("how do I get to the island by ferry?", "ferry"),
        ("may I swim in the pond?", "pond"),
        ("what is this kite race?", "race"),
        ("is there a network in the halls?", "wifi"),
        ("where can I store my case?", "cases"),
        ("how much is a day ticket", "day"),
        ("price of a day ticket?", "day"),
    ],
)
def test_what_it_tells_is(question: str, entry: str) -> None:
    assert [answer.entry for answer in asked(question).answers] == [entry]


@pytest.mark.parametrize(
    ("question", "answer", "is_lacking"),
    [
        ("How much is the boat?", "It leaves at 9.", True),
        ("How much is the boat?", "Ten francs, paid on board.", False),
        ("How much is the boat?", "It is included.", False),
        ("How much is the boat?", "22 quid there and back.", False),
        ("How much time do I have?", "Until the gong.", False),
        ("How much should I know already?", "Nothing but fractions.", False),
        ("How long does the boat take?", "It leaves from pier 2.", True),
        ("How long does the boat take?", "Half an hour.", False),
        ("How heavy a kite can it carry?", "It has wheels.", True),
        ("How heavy a kite can it carry?", "Up to 12 kg.", False),
        ("How far is it to the tower?", "It is red.", True),
        ("How far is it to the tower?", "It is next to the mill.", False),
        ("How far in advance must I book?", "Two weeks before.", False),
        ("Who teaches the knot class?", "It is in hall B.", True),
        ("Who teaches the knot class?", "Two people from the club.", False),
        ("Which string would you recommend?", "String is sold at the door.", True),
        ("Which string would you recommend?", "The best is waxed.", False),
        ("Which day would you recommend?", "Wednesday is calm.", False),
        ("Would you kindly advise how I can get there?", "By bus 7.", False),
        ("Are the talks in Polish or in English?", "Each is 20 minutes.", True),
        ("Are the talks in Polish or in English?", "In English.", False),
        ("Do the guides speak Turkish?", "They lead each morning.", True),
        ("What should I wear at the party?", "It is in the barn.", True),
        ("What should I wear at the party?", "Warm boots.", False),
        ("Must I wear a badge?", "Yes, at the gate.", False),
        ("We only eat halal, what is there?", "Four carts.", True),
        ("We only eat halal, what is there?", "Tell us of any diet.", False),
        ("How do I give up my place?", "Press free my place.", False),
        ("When will the winners be told?", "By post.", True),
        ("When will the winners be told?", "They hear on Monday.", False),
        ("Can I keep the account after the school ends?", "Every team gets one.", True),
        ("Can I keep the account after the school ends?", "It is deleted in May.", False),
        ("Which edition of the rules is played?", "Tables run all evening.", True),
        ("Which edition of the rules is played?", "The fifth edition.", False),
        ("Is smoking allowed in the yard?", "Permits are at the desk.", True),
        ("Is smoking allowed in the yard?", "Smokers stand by the gate.", False),
        ("How many kites fit into the shed?", "It is open until 17 h on 3 May.", True),
        ("How many kites fit into the shed?", "Room for 40.", False),
        ("How many kites may I bring?", "As many as you like.", False),
        ("How long is the ride?", "The bus is green.", True),
        ("How long is the ride?", "Half an hour.", False),
        ("How long may my text be?", "Two pages.", False),
        ("Where is the mending corner?", "One kite per person.", True),
        ("Where is the mending corner?", "Behind the mill.", False),
        ("Is there parking?", "Bus 7 stops there.", True),
        ("Is there parking?", "Cars stay in the field.", False),
        ("Would your insurance pay?", "One kite per person.", True),
        ("Am I insured?", "You fly at your own risk.", False),
        ("Will the talks be filmed?", "They last 20 minutes.", True),
        ("Will the talks be filmed?", "There are no cameras.", False),
        ("Is there a prize for the smallest kite?", "Sunday at 15 on the dunes.", True),
        ("Is there a prize for the smallest kite?", "The winner gets a drum.", False),
        ("Will my school award credits?", "Ask your school.", False),
        ("Can I enter in a wheelchair?", "Doors open at nine.", True),
        ("Can I enter in a wheelchair?", "There is a ramp at the back.", False),
        ("Are there showers?", "Tents stand on the lower field.", True),
        ("Are there showers?", "A wash house is by the gate.", False),
        ("Is anything there for vegans?", "Soup at noon in the yard.", True),
        ("Is anything there for vegans?", "Each dish without meat.", False),
        ("How warm is the hall?", "It opens at nine.", True),
        ("How warm is the hall?", "Bring a jacket.", False),
        ("How big is the workload?", "Four papers each.", False),
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


def test_what_its_own_question_asks_for_is_told() -> None:
    assert not lacks_sort("how much is a tent", [fold("What does a tent cost?")], "Twelve, or nine in the rain.")
    assert lacks_sort("how much is a tent", [fold("May I bring a tent?")], "Yes, to the lower field.")
