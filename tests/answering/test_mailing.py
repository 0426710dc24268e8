"""Where papers are mailed to is another address than the one for questions, and mail is no portal."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answering.answerer import Answerer
from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

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


@pytest.mark.parametrize(
    "question",
    [
        "do i just email the text to the chairs",
        "so we mail our pdf to the organisers?",
        "should I simply send my manuscript to the committee by e-mail?",
        "do i upload it or mail it to the organizers",
        "is it fine to send the draft via email",
    ],
)
def test_who_would_mail_a_paper_to_the_hosts_hears_where_it_goes(
    answerer_of: Callable[[str], Answerer], question: str
) -> None:
    reply = answerer_of(PORTAL).reply(question, now=NOW)
    assert "https://larch.example/in" in " ".join(one.text for one in reply.answers)


@pytest.mark.parametrize(
    "question",
    ["who do i email about my paper", "can i mail the chairs a question", "do i mail the slides to the chairs"],
)
def test_what_is_no_paper_is_not_sent_to_the_portal(answerer_of: Callable[[str], Answerer], question: str) -> None:
    reply = answerer_of(PORTAL).reply(question, now=NOW)
    assert "https://larch.example/in" not in " ".join(one.text for one in reply.answers)


@pytest.mark.parametrize(
    ("line", "says_no"),
    [
        ("Send an abstract of 300 words by e-mail to in@larch.example; papers go to the portal.", False),
        ("Extended abstracts are e-mailed as PDF to in@larch.example.", False),
        ("Send questions by e-mail to ask@larch.example.", True),
        ("Authors will be notified by e-mail.", True),
    ],
)
def test_mail_is_not_denied_where_the_call_has_something_sent_by_it(line: str, *, says_no: bool) -> None:
    reply = answerer_for(with_lines(PORTAL, (line,))).reply("can i email my abstract to you?", now=NOW)
    text = " ".join(one.text for one in reply.answers)
    assert text.startswith("No.") == says_no
    assert (line in text) != says_no
