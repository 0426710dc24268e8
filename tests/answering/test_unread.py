"""A call with lines that the reader did not understand: what they may say is not called unsaid."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answering.answerer import Answerer
from bot.answering.model import Outcome
from bot.clock import parse_now

FAQ = """\
workshop: {{name: Workshop on Knots}}
call: {{file: call.md, unread: {unread}}}
topics: [Ropes, Cords]
"""
NOW = parse_now("2031-01-10T12:00Z")
LINES = "but I do not understand these lines of the call: 7, 12"
ASK = "Please ask the organizers."


@pytest.mark.parametrize(
    ("unread", "question", "outcome", "said"),
    [
        (
            "[12, 7]",
            "when is the submission deadline?",
            Outcome.UNKNOWN,
            f"I found nothing on the submission deadline, {LINES}. {ASK}",
        ),
        (
            "[12, 7]",
            "how many pages may a paper have?",
            Outcome.UNKNOWN,
            f"I found nothing on the page limit, {LINES}. {ASK}",
        ),
        (
            "[7, 12, 13, 14, 15, 16]",
            "when are authors notified?",
            Outcome.UNKNOWN,
            f"I found nothing on the notification date, {LINES}, 13, 14, 15. {ASK}",
        ),
        (
            "[12, 7]",
            "¿cuándo es la fecha límite de envío?",
            Outcome.UNKNOWN,
            "No he encontrado nada sobre la fecha límite de envío, pero no entiendo estas líneas de la convocatoria:"
            " 7, 12. Pregunta a la organización.",
        ),
        (
            "[12, 7]",
            "is there childcare?",
            Outcome.UNSTATED,
            f"The call for papers says nothing about childcare. {ASK}",
        ),
        (
            "[]",
            "when is the submission deadline?",
            Outcome.UNSTATED,
            f"The call for papers says nothing about the submission deadline. {ASK}",
        ),
    ],
)
def test_what_was_not_understood_is_not_called_unsaid(
    answerer_of: Callable[[str], Answerer], unread: str, question: str, outcome: Outcome, said: str
) -> None:
    reply = answerer_of(FAQ.format(unread=unread)).reply(question, now=NOW)
    assert (reply.outcome, reply.message, reply.is_open) == (outcome, said, True)
