"""What lines of a call tell beside its limits and dates: parts that do not count, sorts without a limit of their own,
how large a file is, who has which office, what a keynote is about.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.faq.loader import parse_faq
from bot.faq.passages import Passage
from tests.answering.slow_looms import NOW
from tests.conftest import answerer_for

FAQ = """\
workshop: {name: Workshop on Slow Looms, short_name: SLOOM, venue: WEAVE 2031, city: "Porto, Portugal"}
dates:
  - {id: submission, kind: submission, label: Full and short papers, at: "2031-04-26", zone: AoE}
  - {id: posters, kind: submission, label: Posters and demos, at: "2031-05-20", zone: AoE}
  - {id: notification, kind: notification, label: Notification for papers, at: "2031-06-02"}
  - {id: notification_2, kind: notification, label: Notification for posters and demos, at: "2031-06-12"}
  - {id: camera_ready, kind: camera_ready, label: Camera-ready, at: "2031-07-02", zone: AoE}
people:
  - {name: Ada Berg, role: organizer, title: general chair}
  - {name: Jon Dahl, role: organizer, title: publicity chair}
  - {name: Ole Vik, role: speaker, affiliation: Bergen}
submission:
  url: https://openreview.net/group?id=SLOOM
  page_limits: [{pages: 8, track: Full papers}, {pages: 4, track: Short papers}]
entries:
  - {id: registration, question: What does it cost?, answer: "80 EUR, students 40 EUR."}
"""
LINES = (
    ("Submission", "Demos (2 pages and a film of your loom)"),
    ("Submission", "References do not count."),
    ("Submission", "Upload one PDF of at most 12 MB."),
    ("Keynote", "Ole Vik (Bergen): Threads that remember the hand"),
)
PAPERS, POSTERS = "Notification for papers: 2 June", "Notification for posters and demos: 12 June"


def told(question: str) -> str:
    passages = tuple(Passage(number, text, heading) for number, (heading, text) in enumerate(LINES, 1))
    reply = answerer_for(replace(parse_faq(FAQ, file="faq.yaml"), passages=passages)).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    ("question", "said", "unsaid"),
    [
        ("when do i hear back about my full paper?", PAPERS, POSTERS),
        ("when is the notification for short papers", PAPERS, POSTERS),
        ("when are posters notified?", POSTERS, PAPERS),
        ("which comes first, notification of posters or camera ready?", "12 June", "2 June 2031)"),
        ("how many days between the notification of demos and the camera-ready", "20 days", "30 days"),
        ("how long is a demo paper", LINES[0][1], "no separate limit"),
        ("page limit for demos?", LINES[0][1], "no separate limit"),
        ("how long is a poster?", "says nothing", LINES[0][1]),
        ("do references count?", LINES[1][1], "nothing"),
        ("are references included in the 8 pages?", LINES[1][1], "nothing"),
        ("how large may the pdf be?", LINES[2][1], "8 pages"),
        ("is a 15 MB file too big", LINES[2][1], "8 pages"),
        ("who does publicity?", "Jon Dahl", "Ada Berg"),
        ("who runs the publicity", "Jon Dahl", "Ada Berg"),
        ("who gives the keynote and about what?", LINES[3][1], "did not understand"),
        ("what is the keynote about?", LINES[3][1], "did not understand"),
        ("is there a discount for phd students?", "students 40 EUR", "not sure"),
        ("are there student tickets", "students 40 EUR", "not sure"),
        ("what is included in the fee?", "students 40 EUR", "not sure"),
        ("what does the ticket cover", "students 40 EUR", "not sure"),
    ],
)
def test_what_is_told_beside_limits_and_dates(question: str, said: str, unsaid: str) -> None:
    reply = told(question)
    assert said in reply
    assert unsaid not in reply.replace("12 June", "")
