"""A composer asked by itself: what a kind says to a question, whatever the matcher would make of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answering.answerer import Answerer
from bot.answering.messages.hearing import Occasion
from bot.app import build_answerer
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.matching.candidates import Candidate, Match

Say = Callable[..., str]


@pytest.fixture(scope="session")
def say() -> Say:
    """Return a function (FAQ, kind, question, now, language) -> the answer, empty when the kind has none."""
    built: dict[str, Answerer] = {}

    def text(faq: str, kind: str, question: str, now: str = "2031-03-01T12:00Z", language: str = "en") -> str:
        answerer = built.get(faq) or built.setdefault(faq, build_answerer(parse_faq(faq, file="faq.yaml")))
        reading = answerer.matcher.parser.parse(question)
        candidate = Candidate.of_kind(kind)
        answer = answerer.compose(Match(reading, (candidate,)), candidate, Occasion(reading, parse_now(now), language))
        return answer.text if answer else ""

    return text
