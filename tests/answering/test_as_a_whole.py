"""Messages that tell of a case before they ask: what they ask of an organizer's own entries, all their words say."""

from __future__ import annotations

import pytest

from bot.answering.choosing.choice import Chooser
from bot.answering.messages.as_whole import by_entry
from bot.answering.messages.heard import Heard
from bot.answering.messages.hearing import Occasion
from bot.answering.model import Answer, Outcome
from bot.faq.loader import parse_faq
from bot.matching.candidates import Candidate, Match
from bot.matching.targets import Sort
from tests.answering.slow_looms import NOW
from tests.conftest import answerer_for

FAQ = """\
workshop: {name: Spring School on Slow Looms, short_name: SLOOM, city: "Porto, Portugal", event: school}
dates:
  - {id: submission, kind: submission, label: Applications close, at: "2031-04-26"}
  - {id: workshop, kind: workshop, label: First day of the school, at: "2031-08-25", end: "2031-08-28"}
entries:
  - {id: visa, question: Do you help with the visa?, also: [invitation letter, consulate],
     answer: A signed letter comes within a week of your payment; send us your passport number.}
  - {id: gear, question: Which tools do I need?, also: [equipment to bring],
     answer: Bring a shuttle and a needle. We have ten looms to lend.}
  - {id: boat, question: What is the boat trip?, also: [Sunday trip, outing on the river],
     answer: "On the Sunday a boat goes up the Douro and back, nine to six. Take a hat."}
  - {id: step_free, question: Is the building accessible?, also: [wheelchair, step-free],
     answer: "There is a lift to every room but the tower, where the looms are brought down to you."}
  - {id: tower, question: May I see the tower?, also: [old looms in the tower], answer: "In threes, with a guide."}
  - {id: grant, question: Are there grants?, also: [fee waiver, funding],
     answer: Six waivers of the fee. They do not cover travel.}
  - {id: sockets, question: Are there sockets at the looms?, also: [charger, plugs],
     answer: Two at every loom.}
  - {id: dinner, question: Where is the dinner?, also: [banquet], answer: "In the cellar, 90 kroner, trainees half."}
"""
ANSWERER = answerer_for(parse_faq(FAQ, file="faq.yaml"))


def _entries(message: str) -> list[str]:
    return [answer.entry for answer in ANSWERER.reply(message, now=NOW).answers]


@pytest.mark.parametrize(
    ("message", "entry"),
    [
        ("The consulate wants an invitation letter before it looks at my papers. What do you need from me?", "visa"),
        ("The consulate asks for an invitation letter. Whom do I write to?", "visa"),
        ("I use a wheelchair, no steps please. Can I enter the tower?", "step_free"),
        ("Without a waiver of the fee I cannot come. Any hope?", "grant"),
    ],
)
def test_a_case_is_told_before_the_question(message: str, entry: str) -> None:
    assert _entries(message) == [entry]


@pytest.mark.parametrize(
    ("message", "entries"),
    [
        ("May I see the tower? Is the building accessible?", ["tower", "step_free"]),
        ("Are there grants, and where is the dinner?", ["grant", "dinner"]),
    ],
)
def test_two_questions_keep_their_answers(message: str, entries: list[str]) -> None:
    assert _entries(message) == entries


def test_what_is_asked_of_another_year_is_not_told() -> None:
    assert _entries("Six waivers of the fee were given in 2029. Who got a waiver of the fee in 2029?") == []


@pytest.mark.parametrize(
    ("message", "entry"),
    [
        ("sunday trip what time back", "boat"),
        ("what time does the boat trip end", "boat"),
        ("any socket at the looms where i can charge my laptop?", "sockets"),
        ("how much is the dinner for trainees", "dinner"),
    ],
)
def test_an_hour_in_words_and_any_currency_are_a_value(message: str, entry: str) -> None:
    assert _entries(message) == [entry]


@pytest.mark.parametrize(
    ("asked", "told", "whole", "entry"),
    [
        pytest.param(1, 0.0, 0.55, "grant", id="nothing came of the only question"),
        pytest.param(1, 0.53, 0.6, "grant", id="the whole is surer than the only question"),
        pytest.param(1, 0.8, 0.6, "dinner", id="the only question is surer"),
        pytest.param(2, 0.0, 0.6, "", id="of two questions, one may be about something else"),
        pytest.param(2, 0.55, 0.72, "dinner", id="the whole is hardly surer than one of two"),
        pytest.param(2, 0.55, 0.8, "grant", id="the whole is far surer than either of two"),
    ],
)
def test_how_sure_the_whole_must_be(asked: int, told: float, whole: float, entry: str) -> None:
    matcher = ANSWERER.matcher
    occasion = Occasion(matcher.parser.parse("The school is dear. Any help?"), NOW)

    def heard(name: str, sure: float) -> Heard:
        answer = Answer(name, ("Told.",), sure) if sure else None
        match = Match(matcher.parser.parse("Any help?"), (Candidate.of_kind(name)._replace(sort=Sort.ENTRY),))
        return Heard(match, Outcome.ANSWERED if sure else Outcome.UNKNOWN, sure, answer, family=name)

    said = by_entry([heard("dinner", told)], asked, occasion, matcher, lambda match, occasion: heard("grant", whole))
    assert [one.answer.entry if one.answer else "" for one in said] == [entry]


@pytest.mark.parametrize(
    ("answers", "first"),
    [("dinner", "dinner"), ("tower", "tower"), ("boat", "grant")],
    ids=["the likeliest", "the sixth", "the seventh is not looked at"],
)
def test_what_answers_rises_among_the_six_likeliest(monkeypatch: pytest.MonkeyPatch, answers: str, first: str) -> None:
    names = ["grant", "dinner", "visa", "gear", "sockets", "tower", "boat"]
    found = tuple(Candidate.of_kind(name)._replace(sort=Sort.ENTRY) for name in names)
    likely = dict(zip(names, (0.3, 0.2, 0.15, 0.1, 0.1, 0.08, 0.07), strict=True))
    fits = dict.fromkeys(names, 0.2) | {answers: 0.9}
    monkeypatch.setattr(Chooser, "_relevance", lambda self, match, text: fits[text.id])
    match = Match(ANSWERER.matcher.parser.parse("Any help?"), found)
    assert next(iter(ANSWERER.chooser.compared(match, likely))) == first


def test_a_question_with_subjects_of_its_own_is_not_of_its_case() -> None:
    """The case speaks of a waiver and of its fee; what is asked has nothing to do with them."""
    case = "The waiver of the fee came too late for me, and the funding of my lab is gone as well."
    assert _entries(f"{case} Could the windows of the workroom be painted in another colour?") == []
