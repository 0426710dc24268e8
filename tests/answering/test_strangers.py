"""Whoever is asked about and not listed is not; a listed name that is mistyped is no stranger's."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Workshop on Paper Boats, short_name: BOATS, venue: FLOAT 2031, city: "Cork, Ireland", event: workshop}
people:
  - {name: Ada Berg, role: organizer, affiliation: Tartu}
  - {name: Khoren Dalian, role: organizer, affiliation: Yerevan}
  - {name: Bo Lind, role: speaker, affiliation: Karst}
pending: [{what: panelists, source: {line: 1, quote: Panelists follow.}}]
"""
CALL = ("Panelists follow.", "The boats are folded by Wilma Haspel.")
NOBODY = "The call names nobody of that name."


def told(question: str) -> str:
    reply = answerer_for(with_lines(FAQ, CALL)).reply(question, now=parse_now("2031-03-01T12:00Z"))
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    ("question", "then"),
    [
        ("is freddie mercury one of the organizers, my sister swears he is", "Ada Berg"),
        ("is mireille mathieu organizing this", "Ada Berg"),
        ("i heard that serge gainsbourg is one of the chairs", "Ada Berg"),
        ("will nana mouskouri be a keynote speaker?", "Bo Lind"),
        ("is francoise hardy giving the keynote", "Bo Lind"),
        ("is jacques brel on the panel", "have not been announced yet"),
    ],
)
def test_who_is_not_listed_is_not_and_who_is_follows(question: str, then: str) -> None:
    text = told(question)
    assert NOBODY in text
    assert then in text


@pytest.mark.parametrize(
    "question",
    [
        "is ada berg one of the organizers",
        "is koren dallian one of the organizers",
        "is wilma haspel one of the organizers",
        "are students on the committee",
        "is anyone from tartu organizing this",
        "is there a keynote speaker",
        "who is one of the organizers",
    ],
)
def test_nobody_is_a_stranger_whom_the_call_may_mean(question: str) -> None:
    assert NOBODY not in told(question)
