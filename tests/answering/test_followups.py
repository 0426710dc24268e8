"""Who asks for money and then "when do I have to apply?" means the money, and not the paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answering.answerer import Answerer
from bot.clock import parse_now

FAQ = """\
workshop: {name: Workshop on Birches, short_name: BIRCH, city: Turku}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2031-03-01"}
topics: [Bark]
entries:
  - {id: travel_grant, question: Are there travel grants?, answer: Students may get 300 euros.}
"""
DATED = FAQ.replace("300 euros.", "300 euros; ask for it before 5 April.")
OWN_DATE = FAQ.replace(
    "topics:", '  - {id: grants, kind: other, label: Travel grant applications, at: "2031-04-20"}\ntopics:'
)
NONE = FAQ[: FAQ.index("entries:")]
NO_DATE = "The call gives no date for that."
NOW = parse_now("2031-01-10T12:00Z")


@pytest.mark.parametrize(
    ("faq", "question", "said", "unsaid"),
    [
        (FAQ, "is there money for travel? when do i have to apply", NO_DATE, "Papers due"),
        (FAQ, "do you give travel grants and until when must I apply?", NO_DATE, "Papers due"),
        (FAQ, "travel grants? whats the deadline to apply for one", NO_DATE, "Papers due"),
        (FAQ, "any travel grants? how do i apply", "300 euros", "understand"),
        (
            FAQ,
            "Gibt es Reisezuschüsse? Bis wann muss man sich bewerben?",
            "Einen Termin dafür nennt der Call nicht.",
            "Papers",
        ),
        (DATED, "is there money for travel? when do i have to apply", "before 5 April", NO_DATE),
        (OWN_DATE, "are there travel grants? until when must i apply", "20 April 2031", "Papers due"),
        (NONE, "is there money for travel? when do i have to apply", "nothing about travel grants", "Papers due"),
        (NONE, "is there a hotel? till when can i book", "nothing about hotels", "Papers due"),
        (NONE, "kindly tell me whether there is a rebuttal and when it is", "nothing about", "Papers due"),
        (NONE, "is there a travel grant, and what is it?", "nothing about travel grants", "BIRCH"),
        (NONE, "we are away on a trip on 2 May and have no net, how many days are left?", "Papers due", "no date"),
        (NONE, "my boss is travelling tomorrow, so when is the paper due", "Papers due", "understand"),
        (NONE, "where is it, the workshop i mean", "Turku", "understand"),
        (NONE, "is there a separate date for the abstracts", "nothing about an abstract deadline", "between"),
        (FAQ, "what are the topics? when do i have to apply", "Papers due", NO_DATE),
        (FAQ, "when do i have to apply?", "Papers due", NO_DATE),
    ],
)
def test_what_goes_on_is_about_what_was_asked_before(
    answerer_of: Callable[[str], Answerer], faq: str, question: str, said: str, unsaid: str
) -> None:
    reply = answerer_of(faq).reply(question, now=NOW)
    told = " ".join((*(one.text for one in reply.answers), reply.message))
    assert said in told
    assert unsaid not in told


@pytest.mark.parametrize("question", ["whats the page limit and the deadline", "the deadline and page limit?"])
def test_half_a_message_is_answered_where_nothing_is_said_on_the_other(
    answerer_of: Callable[[str], Answerer], question: str
) -> None:
    reply = answerer_of(FAQ).reply(question, now=NOW)
    assert "Papers due" in " ".join(one.text for one in reply.answers)
    assert "nothing about the page limit" in reply.message
