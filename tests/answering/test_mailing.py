"""Where papers are mailed to is another address than the one for questions, and mail is no portal."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answering.answerer import Answerer
from bot.clock import parse_now

BY_MAIL = """\
workshop: {name: Workshop on Larches, short_name: LARCH}
submission: {contact: ask@larch.example}
entries:
  - {id: submission_link, question: Where do I submit?, answer: Mail your text to in@larch.example.}
"""
PORTAL = """\
workshop: {name: Workshop on Larches, short_name: LARCH}
submission: {contact: ask@larch.example, url: "https://larch.example/in", system: EasyChair}
"""
NEITHER = """\
workshop: {name: Workshop on Larches, short_name: LARCH}
submission: {contact: ask@larch.example}
topics: [Cones]
"""
OWN = BY_MAIL + "  - {id: slides, question: Where do I mail my slides?, answer: Bring them on a stick.}\n"
NOW = parse_now("2031-01-10T12:00Z")
SENDING = [
    "where do i email it to",
    "which mail address do I send my abstract to?",
    "may i just mail you the pdf",
    "email for submissions pls",
    "to whom should the abstract be sent?",
    "can i mail the pdf to you directly",
    "an welche Adresse schicke ich meinen Beitrag?",
    "¿a qué correo mando el resumen?",
]


@pytest.mark.parametrize(
    ("faq", "question", "said"),
    [
        *((BY_MAIL, question, "in@larch.example") for question in SENDING),
        *((PORTAL, question, "https://larch.example/in") for question in SENDING),
        (BY_MAIL, "which email for questions about my paper?", "ask@larch.example"),
        (BY_MAIL, "how can i contact you", "ask@larch.example"),
        (PORTAL, "mail address of the organizers?", "ask@larch.example"),
        (NEITHER, "where do i e-mail my paper", "says nothing about where to submit. Contact: ask@larch.example"),
        (OWN, "where do i mail my slides", "on a stick"),
    ],
)
def test_what_is_mailed_goes_to_its_own_address(
    answerer_of: Callable[[str], Answerer], faq: str, question: str, said: str
) -> None:
    reply = answerer_of(faq).reply(question, now=NOW)
    assert said in " ".join((*(one.text for one in reply.answers), reply.message))
