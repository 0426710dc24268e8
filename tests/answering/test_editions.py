"""Which edition a question means: this one by its year, number or city, or another that the call says nothing about."""

from __future__ import annotations

import pytest

from bot.answering.answerer import Answerer
from bot.app import build_answerer
from bot.clock import parse_now
from bot.faq.loader import parse_faq

NOW = parse_now("2030-11-01T12:00Z")
FAQ = """\
workshop: {name: 44th Marsh Acoustics Symposium (MARSH 44), short_name: MARSH, event: symposium,
  city: "Tromsdal, Norway"}
dates:
  - {id: submission, kind: submission, label: Submissions due, at: "2030-11-20",
     source: {line: 4, quote: "20 November 2030"}}
  - {id: workshop, kind: workshop, label: Symposium, at: "2031-02-02", end: "2031-02-03",
     source: {line: 5, quote: "2-3 February 2031"}}
submission:
  page_limits: [{pages: 4, source: {line: 7, quote: "papers have up to 4 pages"}}]
"""
OTHER = "nothing about other editions"


@pytest.fixture(scope="module")
def marsh() -> Answerer:
    return build_answerer(parse_faq(FAQ, file="faq.yaml"))


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("submission date for MARSH 2032?", OTHER),
        ("submission deadline 2033?", OTHER),
        ("deadline for marsh 2029", OTHER),
        ("when is MARSH 45", OTHER),
        ("and for the edition of 2033, which day ends the submission?", OTHER),
        ("for the 2032 edition, when is the deadline?", OTHER),
        ("where will marsh 45 be held", OTHER),
        ("will there be a 45th MARSH and when do papers for it have to be in?", OTHER),
        ("is there going to be another edition", OTHER),
        ("are there plans for another MARSH, and what would its deadline be", OTHER),
        ("and for the 45th edition, the one in 2033, when must papers be in?", OTHER),
        ("do you know when papers for the 45th edition, next year, will be due?", OTHER),
        ("when will submissions for the next edition, in 2033, be due?", OTHER),
        ("where did last year's one, the 43rd, take place?", OTHER),
        ("who's chairing MARSH 2032", OTHER),
        ("when is MARSH43", OTHER),
        ("marsh 44 deadline", "20 November 2030"),
        ("submission deadline 2030?", "20 November 2030"),
        ("MARSH 2031 submission deadline?", "20 November 2030"),
        ("when is MARSH44", "2–3 February 2031"),
        ("when is marsh '31", "2–3 February 2031"),
        ("are MARSH 4 pages ok?", "4 pages"),
        ("my paper was at MARSH 2029. what's the page limit", "4 pages"),
        ("is it in tromsdal?", "Yes. The symposium takes place in Tromsdal"),
        ("it takes place in Tromsdal, right?", "Yes. The symposium takes place in Tromsdal"),
        ("is MARSH in Tromsdal or online", "The symposium takes place in Tromsdal"),
        ("is it in Rome?", "No. The symposium takes place in Tromsdal"),
    ],
)
def test_editions(marsh: Answerer, question: str, shown: str) -> None:
    reply = marsh.reply(question, now=NOW)

    assert shown in "\n".join([*(answer.text for answer in reply.answers), reply.message])


def test_a_question_headed_by_another_edition_gets_no_day_of_ours(marsh: Answerer) -> None:
    reply = marsh.reply("For the edition of 2033, which day ends the submission?", now=NOW)

    assert [answer.text for answer in reply.answers] == []


OWN = """\
workshop: {name: Tide Bench Fair, short_name: TIBE, event: meetup, city: "Vannes, France"}
entries:
  - {id: batteries, question: Which batteries may I bring by plane?, also: [power packs and airport security],
     answer: "Under 100 Wh in hand luggage; larger packs we lend."}
"""


@pytest.mark.parametrize(
    "question",
    [
        "Airport security took my battery pack last year, and I'd hate that.",
        "security at the airport took our batteries last time",
    ],
)
def test_what_befell_somebody_last_year_is_no_question_of_last_year(question: str) -> None:
    reply = build_answerer(parse_faq(OWN, file="faq.yaml")).reply(question, now=NOW)

    assert OTHER not in reply.message
    assert "Under 100 Wh" in reply.answers[0].text


@pytest.mark.parametrize(
    ("question", "is_told"),
    [
        ("what was the acceptance rate last year?", False),
        ("what share of the papers did you accept last year?", False),
        ("where was it held before?", True),
        ("where was it last year?", True),
    ],
)
def test_an_entry_on_earlier_editions_tells_only_what_it_says(question: str, *, is_told: bool) -> None:
    entry = """\
entries:
  - {id: previous_editions, question: Were there earlier editions?, answer: "MARSH 43 was in Hammerfest."}
"""
    reply = build_answerer(parse_faq(FAQ + entry, file="faq.yaml")).reply(question, now=NOW)
    assert [answer.entry for answer in reply.answers] == ["previous_editions"] * is_told


@pytest.mark.parametrize(
    "question", ["is this the first time?", "is it the first one ever", "is this the 1st time you are doing it"]
)
def test_whether_it_is_the_first_is_told_by_the_name(question: str) -> None:
    faq = "workshop: {name: 1st Workshop on Quiet Nets (QNETS 2031), short_name: QNETS 2031}\n"
    reply = build_answerer(parse_faq(faq, file="faq.yaml")).reply(question, now=NOW)
    assert reply.answers[0].text.startswith("Yes")
    again = build_answerer(parse_faq(faq.replace("1st", "3rd"), file="faq.yaml")).reply(question, now=NOW)
    assert again.answers[0].text.startswith("No")


def test_what_is_said_of_earlier_editions_tells_that_it_is_not_the_first() -> None:
    faq = """\
workshop: {name: Workshop on Quiet Nets, short_name: QNETS}
entries:
  - {id: previous_editions, question: Were there earlier editions?, answer: Earlier editions were in Oslo and Rome.}
"""
    reply = build_answerer(parse_faq(faq, file="faq.yaml")).reply("is this the first edition?", now=NOW)
    assert [answer.entry for answer in reply.answers] == ["previous_editions"]
