"""What comes first of two dates, where the call leaves one of them out, and how far two lie apart."""

from __future__ import annotations

import pytest

from bot.answering.answerer import Answerer
from bot.app import build_answerer
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.answering.slow_looms import told

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: 40th Annual Conference on Fjords, event: conference, city: Bergen}
dates:
  - {id: submission, kind: submission, label: Submissions due, at: "2031-03-20", source: {line: 4, quote: "20 March"}}
  - {id: workshop, kind: workshop, label: Conference dates, at: "2031-06-02", source: {line: 5, quote: "2 June"}}
"""


@pytest.fixture(scope="module")
def fjords() -> Answerer:
    return build_answerer(parse_faq(FAQ, file="faq.yaml"))


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("is the camera ready due before the conference", "says nothing about the camera-ready deadline"),
        ("does registration close before the conference starts", "says nothing about a registration deadline"),
        ("is the submission deadline before the conference", "Yes. "),
        ("is this the 40th edition", "40th Annual Conference on Fjords"),
    ],
)
def test_order(fjords: Answerer, question: str, shown: str) -> None:
    reply = fjords.reply(question, now=NOW)

    assert shown in "\n".join([*(answer.text for answer in reply.answers), reply.message])


def test_the_questions_offered_speak_of_the_event_by_its_own_word(fjords: Answerer) -> None:
    assert [fjords.titles.of(one) for one in ("workshop_date", "date:workshop", "archival")] == [
        "When is the conference?",
        "When is “Conference dates”?",
        "Is the conference archival?",
    ]


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("First comes the notification, then the final version; how many weeks in between?", "30 days (about 4 weeks)"),
        (
            "The notification is one day, camera-ready another. How much time between the two?",
            "30 days (about 4 weeks)",
        ),
        ("So there is a paper deadline, and later the notification; how many days lie in between?", "37 days"),
    ],
)
def test_the_time_between_two_dates_that_were_named_before(question: str, holds: str) -> None:
    assert holds in told(question)
