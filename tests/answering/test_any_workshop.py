"""What members ask about an event that is not our first, and what they then see: an invented conference."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.answerer import Answerer
from bot.answering.model import Outcome
from bot.app import build_answerer
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: Meeting on Tidal Archives, short_name: TIDE, event: conference}
dates:
  - {id: submission, kind: submission, label: Deadline for talks, at: "2031-03-20", track: talks,
     source: {line: 20, quote: "Deadline for talks: 20 March 2031 (extended)"}}
  - {id: opens, kind: other, label: Registration opens, at: "2031-04-01",
     source: {line: 21, quote: "Registration opens: 1 April 2031"}}
  - {id: closes, kind: registration, label: Registration closes, at: "2031-05-01",
     source: {line: 22, quote: "Registration closes: 1 May 2031"}}
submission:
  page_limits:
    - {pages: 8, track: Long papers, excludes: [references]}
  dual_submission: forbidden
entries:
  - id: about
    question: What is the conference about?
    answer: TIDE gathers all who keep records of the sea.
    source: {line: 3, quote: TIDE gathers all who keep records of the sea.}
  - id: location
    question: Where does it take place?
    answer: The conference is held online.
  - id: registration
    question: Do I have to register?
    answer: Register through the form in the programme.
  - id: contact
    question: How do I contact the organizers?
    answer: "Questions go to the Telegram channel https://t.me/tide_2031."
"""
CALL = (
    Passage(2, "The 15th edition of TIDE will be held online."),
    Passage(3, "TIDE gathers all who keep records of the sea."),
    Passage(21, "Registration opens: 1 April 2031"),
    Passage(30, "The keynote speaker is Ines Okafor."),
)


@pytest.fixture(scope="module")
def tide() -> Answerer:
    return build_answerer(replace(parse_faq(FAQ, file="faq.yaml"), passages=CALL))


def said(answerer: Answerer, question: str) -> str:
    reply = answerer.reply(question, now=NOW)
    return "\n".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize("question", ["where do I submit my paper?", "where to send talks", "where is it to be sent"])
def test_a_day_is_no_answer_to_where(tide: Answerer, question: str) -> None:
    assert not any(one.entry.startswith("date:") for one in tide.reply(question, now=NOW).answers)


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("this is the 14th edition no?", ["No. The call says: “The 15th edition of TIDE"]),
        ("is it the 15th edition?", ["Yes. The call says: “The 15th edition of TIDE"]),
        (
            "what are the dates of the registration?",
            ["Registration opens: 1 April 2031", "Registration closes: 1 May 2031"],
        ),
        ("was the deadline extended?", ["Yes.", "20 March 2031"]),
        ("can i still send a talk proposal?", ["Yes", "20 March 2031"]),
        ("will there be keynotes?", ["“The keynote speaker is Ines Okafor.”"]),
        ("would a talk on lighthouse logs fit?", ["nothing about whether a topic is in scope", "records of the sea"]),
        ("it's 6 pages for a long one, right?", ["No. Long papers: papers may have up to 8 pages"]),
        ("8 pages including references right?", ["References do not count", "papers may have up to 8 pages"]),
        ("my paper is 6 pages, right?", ["Yes, that is within the limit."]),
        ("we are under review elsewhere, are we barred from submitting?", ["Yes. Dual submission is not allowed"]),
        ("which hotel should i book", ["says nothing about hotels. The conference is held online."]),
        ("talks: when is the deadline? is the deadline extended?", ["20 March 2031"]),
        (
            "when's the deadline for talks, and in which language do seals sing",
            ["20 March 2031", "language"],
        ),
    ],
)
def test_what_the_call_says_is_found(tide: Answerer, question: str, holds: list[str]) -> None:
    text = said(tide, question)
    assert [words for words in holds if words not in text] == [], text


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("can I still submit at 11am UTC on mar 21?", "Yes, that is in time."),
        ("am I too late if I submit on March 21 at 1pm UTC", "Yes, that is too late."),
        ("can I submit on march 20 at 11pm New York time?", "Yes, that is in time."),
        ("March 21, 10pm in berlin, portal?", "No, that is too late."),
        ("it is 2 pm in berlin on march 21. too late?", "Yes, that is too late."),
        ("can I submit on March 21?", "No, not all of that day: only until 21 March 2031, 11:59 UTC."),
    ],
)
def test_a_day_with_an_hour_and_a_zone_is_an_instant(question: str, begins: str) -> None:
    faq = FAQ.replace('at: "2031-03-20", track', 'at: "2031-03-20 23:59", zone: AoE, track')
    assert said(build_answerer(parse_faq(faq, file="faq.yaml")), question).startswith(begins)


@pytest.mark.parametrize("question", ["do i have to pay a fee to attend?", "how much is the registration"])
def test_a_text_without_a_price_does_not_say_what_something_costs(tide: Answerer, question: str) -> None:
    reply = tide.reply(question, now=parse_now("2031-03-01T12:00Z"))
    assert reply.outcome is not Outcome.ANSWERED


CLAIMS = [
    ("is the deadline still march 13?", "No, that is another day."),
    ("march 13 still the cutoff? thats tomorrow omg", "No, that is another day."),
    ("still march 20?", "Yes. Deadline for talks"),
    ("is march 20 still the deadline", "Yes. Deadline for talks"),
    ("can i still send it on march 13?", "Yes, that is in time."),
    ("is it still open on march 13?", "Yes, that is in time."),
    ("is march 13 still fine?", "Yes, that is in time."),
]


@pytest.mark.parametrize(("question", "begins"), CLAIMS)
def test_a_day_that_is_said_to_be_still_the_deadline_is_judged_as_such(
    tide: Answerer, question: str, begins: str
) -> None:
    assert said(tide, question).startswith(begins)


OF_ABSTRACTS = (
    "Abstracts have up to 300 words.",
    "Send your abstract by e-mail.",
    "Each abstract is read by two people.",
)
OF_PAPERS = ("Papers have up to 8 pages.", "Send your paper by e-mail.", "Each paper starts with an abstract.")


@pytest.mark.parametrize(
    ("said_there", "holds"),
    [(OF_ABSTRACTS, "Deadline for talks: 20 March"), (OF_PAPERS, "says nothing about an abstract")],
)
def test_the_deadline_of_a_call_for_abstracts_is_that_of_abstracts(said_there: tuple[str, ...], holds: str) -> None:
    passages = tuple(Passage(number, text) for number, text in enumerate(said_there, 1))
    answerer = build_answerer(replace(parse_faq(FAQ, file="faq.yaml"), passages=passages))
    assert holds in said(answerer, "when is the abstract deadline?")


SPELLED = ["chat", "feed", "gear", "coast", "novice", "voucher", "excerpts", "textures", "redo", "tram", "them"]


@pytest.mark.parametrize("word", SPELLED)
def test_common_words_are_no_misspellings(tide: Answerer, word: str) -> None:
    assert word in tide.matcher.parser.parse(f"is there a {word}").words
