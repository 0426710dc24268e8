"""The yes or no of an organizer's answer is given to their question, and never to its opposite."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: Conference on Kelp, event: conference}
entries:
  - {id: free, question: Is attendance free for students?, answer: "Yes, attendance is free of charge for students."}
  - {id: inperson, question: Can I attend online?, also: [remote], answer: "No, the event is in person only."}
  - {id: pets, question: May I bring my dog?, answer: "No, pets stay at home."}
  - {id: wifi, question: Is there wifi?, answer: "Yes, eduroam and a guest network."}
"""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("is attendance free for students?", "Yes, attendance is free of charge for students."),
        ("do I have to pay as a student?", "Attendance is free of charge for students."),
        ("can i attend online", "No, the event is in person only."),
        ("is it in person?", "The event is in person only."),
        ("do I have to come in person?", "The event is in person only."),
        ("may i bring my dog", "No, pets stay at home."),
        ("must my dog stay home?", "Pets stay at home."),
        ("are dogs not allowed?", "Pets stay at home."),
        ("is there wifi?", "Yes, eduroam and a guest network."),
        ("wifi?", "Yes, eduroam and a guest network."),
    ],
)
def test_the_word_in_front_fits_what_is_asked(question: str, told: str) -> None:
    reply = answerer_for(parse_faq(FAQ, file="faq.yaml")).reply(question, now=NOW)
    assert [answer.text for answer in reply.answers] == [told]


PRINTED = """\
workshop: {name: Conference on Kelp, event: conference}
entries:
  - id: prior_publication
    question: May published work be submitted?
    answer: "No: only work that has not been published in any venue is considered."
    source: {line: 4, quote: Only unpublished work is considered.}
"""


@pytest.mark.parametrize(
    "question", ["my paper got into a journal already. can i send it here?", "may we submit published work?"]
)
def test_an_answer_with_a_verdict_of_its_own_gets_no_second_one(question: str) -> None:
    reply = answerer_for(parse_faq(PRINTED, file="faq.yaml")).reply(question, now=NOW)
    assert [answer.text.count("No") for answer in reply.answers] == [1], reply
