"""The day until which something is announced is told of it, and not that on which it is due; money for the journey,
where things are uploaded and what other languages leave out are understood in more words.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answering.answerer import Answerer
from bot.answering.messages.as_asked import respelled
from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Knot Evaluation, short_name: KNOTS, city: Turku, event: challenge}
dates:
  - {id: other, kind: other, label: Net registration deadline, at: "2031-04-10", zone: AoE}
  - {id: submission, kind: submission, label: Net submission deadline, at: "2031-05-01", zone: AoE}
  - {id: notification, kind: notification, label: Decisions on nets, at: "2031-06-03"}
submission: {url: "https://knots.example/nets", system: HotCRP}
entries:
  - {id: travel_grant, question: Are there travel grants?, answer: Makers of nets may ask for a bursary.}
  - {id: remote, question: Can I attend remotely?, answer: All of it is held on the net.}
"""
NOW = parse_now("2031-03-01T12:00Z")
REGISTRATION, DUE, GRANT = "Net registration deadline: 10 April", "Net submission deadline: 1 May", "bursary"


def said(answerer: Answerer, question: str) -> str:
    return " ".join(one.text for one in answerer.reply(question, now=NOW).answers)


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("when is the net registration due?", REGISTRATION),
        ("by when do we sign up our net", REGISTRATION),
        ("until when can i register my nets", REGISTRATION),
        ("is it too late to register a net?", REGISTRATION),
        ("when are the nets due?", DUE),
        ("when do you decide on nets", "3 June"),
        ("is there support to pay the flight?", GRANT),
        ("does somebody pay my train?", GRANT),
        ("can you cover the travel costs", GRANT),
        ("is there any money towards the plane ticket", GRANT),
        ("And exist some help for paying the journey?", GRANT),
        ("do we travel or is it all online?", "on the net"),
        ("is everything done from home?", "on the net"),
        ("is necessary to travel, or does it work from home?", "on the net"),
        ("do my students fly in or is it over the net?", "on the net"),
        ("is the workshop held through the internet", "on the net"),
        ("where are files to be uploaded?", "https://knots.example/nets"),
        ("where must the packages be sent", "https://knots.example/nets"),
    ],
)
def test_what_is_meant_is_told(answerer_of: Callable[[str], Answerer], question: str, holds: str) -> None:
    text = said(answerer_of(FAQ), question)
    assert holds in text
    assert "no time zone" not in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("exist some template?", "is there some template?"),
        ("Hi, does it exist a discount?", "Hi, is there a discount?"),
        ("and is possible to come later?", "and is it possible to come later?"),
        ("Is need to bring a rope?", "is it need to bring a rope?"),
        ("the tools that exist a long time", "the tools that exist a long time"),
        ("how is possible that", "how is possible that"),
    ],
)
def test_what_other_languages_leave_out_is_put_in(text: str, expected: str) -> None:
    assert respelled(text) == expected


@pytest.mark.parametrize(
    "question", ["do you pay the flight of presenters?", "is there any chance of help with the flight costs?"]
)
def test_a_line_on_journeys_stands(question: str) -> None:
    bare = FAQ.split("entries:", maxsplit=1)[0]
    line = "Presenters pay for their own travel, flights and hotels."
    reply = answerer_for(with_lines(bare, (line, "Nets are knotted."))).reply(question, now=NOW)
    assert line in " ".join(one.text for one in reply.answers)


PRICED = """\
workshop: {name: Knot Evaluation, short_name: KNOTS, city: Turku, event: workshop}
dates:
  - {id: early, kind: registration, label: Early-bird registration, at: "2031-04-10"}
  - {id: late, kind: registration, label: Late registration, at: "2031-05-20"}
entries:
  - {id: location, question: Where is it?, answer: "9 June 2031 - Old Salt Building, Turku",
     source: {line: 2, quote: "9 June 2031 - Old Salt Building, Turku"}}
"""


@pytest.mark.parametrize(
    "question",
    [
        "when does the cheaper registration end",
        "until when is the reduced fee",
        "deadline of the discounted rate",
        "by which day do i pay the lower price",
    ],
)
def test_the_day_until_which_one_pays_less_is_that_of_the_early_registration(
    answerer_of: Callable[[str], Answerer], question: str
) -> None:
    text = said(answerer_of(PRICED), question)
    assert "10 April" in text
    assert "20 May" not in text


def test_the_line_of_the_day_may_tell_that_it_is_of_the_early_registration(
    answerer_of: Callable[[str], Answerer],
) -> None:
    faq = PRICED.replace(
        'label: Early-bird registration, at: "2031-04-10"',
        'label: Registration, at: "2031-04-10", source: {line: 2, quote: "early KNOTS registration until 10 April"}',
    )
    assert "10 April" in said(answerer_of(faq), "when does the cheap knots registration end")


def test_how_much_the_lower_fee_is_asks_for_no_day(answerer_of: Callable[[str], Answerer]) -> None:
    assert "10 April" not in said(answerer_of(PRICED), "what is the reduced fee?")


@pytest.mark.parametrize("question", ["which building is it?", "in which hall does it happen"])
def test_a_place_that_names_a_house_tells_the_building(answerer_of: Callable[[str], Answerer], question: str) -> None:
    assert "Old Salt Building" in said(answerer_of(PRICED), question)


@pytest.mark.parametrize(
    "question",
    ["do i have to register, and until when?", "must we sign up, and by when", "should i register and until when"],
)
def test_until_when_is_of_what_one_has_to_do(question: str) -> None:
    date = "id: registration, kind: registration, label: Registration"
    faq = FAQ.replace("id: other, kind: other, label: Net registration deadline", date)
    text = said(answerer_for(with_lines(faq, ("All must register.",))), question)
    assert "10 April" in text
    assert "1 May" not in text
