"""Who asks whether they can get in, and who asks for their children, ask two things."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage
from tests.conftest import answerer_for

FAQ = "workshop: {name: Conference on Heather, short_name: HEATH, event: conference, city: Oban}\ntopics: [Moors]\n"
ACCESS = Passage(5, "All rooms can be reached by ramp, and there is a lift.", "Accessibility")
CHILDREN = Passage(9, "Free childcare is offered to all families in the room next door.", "Families")
NOW = parse_now("2031-01-10T12:00Z")


def said(question: str, *lines: Passage) -> str:
    answerer = answerer_for(replace(parse_faq(FAQ, file="faq.yaml"), passages=lines))
    reply = answerer.reply(question, now=NOW)
    return " ".join((*(one.text for one in reply.answers), reply.message))


@pytest.mark.parametrize(
    "question",
    [
        "is it wheelchair accessible?",
        "is there a lift",
        "step-free access??",
        "Are the premises accessible to persons with reduced mobility?",
        "my mother walks with a frame, can she get in without stairs",
        "le lieu est-il accessible en fauteuil roulant ?",
        "¿es accesible en silla de ruedas?",
        "ist das Gebäude barrierefrei?",
    ],
)
def test_access_is_told_where_the_call_tells_it(question: str) -> None:
    assert ACCESS.text in said(question, ACCESS, CHILDREN)


@pytest.mark.parametrize(
    "question",
    ["childcare?", "is there daycare for my son", "can somebody watch my toddler", "Gibt es Kinderbetreuung?"],
)
def test_childcare_is_told_where_the_call_tells_it(question: str) -> None:
    assert CHILDREN.text in said(question, ACCESS, CHILDREN)


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("is there a ramp for wheelchairs", "accessibility"),
        ("do you have sign language interpreters?", "accessibility"),
        ("会场有无障碍设施吗", "无障碍设施"),
        ("is there a creche", "childcare"),
        ("nursing room?", "childcare"),
        ("tem creche?", "cuidado de crianças"),
    ],
)
def test_each_is_called_unsaid_by_itself(question: str, name: str) -> None:
    assert name in said(question)
