"""Lines on money: a price that is claimed, whether speakers are paid, whether a journey is; none speaks for another."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Fair of Looms, short_name: LOOMS, city: Turku, event: conference}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2031-05-01"}
"""
FEE = "The registration fee is 150 euros, or 60 euros for students."
PAID = "Invited speakers receive an honorarium of 500 euros."
JOURNEY = "We are unable to reimburse travel expenses of authors."
PRIZE = "The best paper wins 300 euros."
BACKED = "The fair is kindly supported by: Rope Works; The Long Net"
OTHERS = ("The hall has four looms and a garden.", "Breakfast is served from 8:00 on all days.")
ALL = (*OTHERS, PRIZE, PAID, JOURNEY, FEE, BACKED)
NOW = parse_now("2031-03-01T12:00Z")


def told(question: str, *lines: str) -> list[str]:
    reply = answerer_for(with_lines(FAQ, lines)).reply(question, now=NOW)
    return [line for line in ALL if any(line in one.text for one in reply.answers)]


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("it is 200 pounds a head, correct?", FEE),
        ("attending costs 100 euros, right?", FEE),
        ("the fee is 300 dollars, right?", FEE),
        ("so it's 80 euros per participant?", FEE),
        ("we pay 150 euros to attend, yes?", FEE),
        ("how much is attending", FEE),
        ("how pricey is it?", FEE),
        ("how expensive is the conference for students", FEE),
        ("whats the damage for a student", FEE),
        ("is it free?", FEE),
        ("do speakers get paid?", PAID),
        ("do we get money for it?", PAID),
        ("are invited speakers paid?", PAID),
        ("will you pay me for the talk", PAID),
        ("is there any remuneration", PAID),
        ("is it correct that you reimburse flights for people from abroad?", JOURNEY),
        ("will my train ticket be refunded", JOURNEY),
        ("who pays for my hotel", JOURNEY),
        ("so you cover our travel, right?", JOURNEY),
    ],
)
def test_the_line_on_that_money_is_quoted(question: str, line: str) -> None:
    assert told(question, *ALL) == [line]


@pytest.mark.parametrize(
    "question",
    [
        "the fee is 300 dollars, right?",
        "it is 200 pounds a head, correct?",
        "attending costs 100 euros, right?",
    ],
)
def test_a_price_of_something_else_confirms_none(question: str) -> None:
    assert told(question, *OTHERS, PRIZE, PAID, JOURNEY) == []


@pytest.mark.parametrize(
    ("question", "never"),
    [
        ("the prize is 300 euros, right?", FEE),
        ("is there prize money", FEE),
        ("the hotel is 90 euros a night, right?", FEE),
        ("do we get money for travel?", PAID),
        ("do i have to pay for it?", PAID),
        ("how much do i pay to attend?", PAID),
        ("when is the registration fee paid", JOURNEY),
        ("are authors paid back the registration fee?", JOURNEY),
        ("how expensive is the hotel?", FEE),
        ("how much is the prize", FEE),
        ("how much is left to do for the day?", FEE),
        ("is the schedule free on monday", FEE),
        ("is travel a topic?", JOURNEY),
        ("do the trains run at night?", JOURNEY),
    ],
)
def test_other_money_is_not_meant(question: str, never: str) -> None:
    assert never not in told(question, *ALL)


@pytest.mark.parametrize(
    "question",
    [
        "which companies are behind this?",
        "what firms back the fair",
        "are there any sponsors?",
        "do you have sponsors",
        "who are your supporters?",
        "any ministries or foundations backing you",
        "which bodies are behind this with money?",
        "whose money is it",
        "who finances the conference this year?",
        "sponsors?",
        "who is backing it?",
        "which organisations support the conference so far",
    ],
)
def test_who_stands_behind_the_event_is_told_by_the_line_that_names_them(question: str) -> None:
    assert told(question, *ALL) == [BACKED]


TOOLS = "Tools in support of low looms"


@pytest.mark.parametrize("question", ["who is behind it", "who sponsors it?", "which firms are behind the fair"])
def test_what_only_supports_a_subject_is_no_sponsor(question: str) -> None:
    reply = answerer_for(with_lines(FAQ, (*OTHERS, TOOLS))).reply(question, now=NOW)
    assert not any(TOOLS in one.text for one in reply.answers)


@pytest.mark.parametrize("question", ["which firms support student travel?", "how can my company become a sponsor"])
def test_whom_sponsors_pay_for_is_not_told_by_it(question: str) -> None:
    assert BACKED not in told(question, *ALL)


CONTACT = f"""{FAQ}entries:
  - {{id: contact, question: Whom do I contact?, answer: "Questions go to looms@fair.example.",
     source: {{line: 1, quote: "Questions go to looms@fair.example."}}}}
"""
HELP = "Some funding for travel is available to students who show a poster."


@pytest.mark.parametrize(
    "question",
    [
        "could you help us to pay the journey?",
        "any support for travel costs?",
        "do you help with the flight if i bring a poster",
        "money towards the train fare?",
        "is there travel support",
    ],
)
def test_help_with_the_journey_is_told_by_its_line(question: str) -> None:
    reply = answerer_for(with_lines(FAQ, (*OTHERS, FEE, HELP))).reply(question, now=NOW)
    assert [HELP in one.text for one in reply.answers] == [True]


def test_a_line_that_names_who_gives_goes_before_one_that_only_thanks() -> None:
    lines = (*OTHERS, "Thanks to our sponsors, five students come for free.", "Funded by the Long Net.")
    reply = answerer_for(with_lines(FAQ, lines)).reply("who are the sponsors?", now=NOW)
    assert "Funded by the Long Net." in reply.answers[0].text


TO_BACK = "To sponsor the fair, please contact Otto Lind at money@fair.example."


def reached(question: str) -> str:
    reply = answerer_for(with_lines(CONTACT, (*OTHERS, TO_BACK))).reply(question, now=NOW)
    return " ".join(one.text for one in reply.answers)


@pytest.mark.parametrize(
    "question",
    [
        "My employer might fund the event. Who should I talk to?",
        "we want to sponsor, what is the address",
        "whom do I contact about donating?",
        "who do we write to if our firm likes to back it",
        "sponsorship contact?",
        "how can a company become a sponsor",
        "My employer considers supporting you with money. Who takes care of that?",
        "we would love to have a booth. whom do we ask?",
    ],
)
def test_who_gives_money_is_told_whom_to_write_to(question: str) -> None:
    assert TO_BACK in reached(question)
    assert "looms@fair.example" not in reached(question)


@pytest.mark.parametrize("question", ["who sponsors the fair?", "whom do i write to with questions"])
def test_who_asks_for_something_else_is_not(question: str) -> None:
    assert TO_BACK not in reached(question)
