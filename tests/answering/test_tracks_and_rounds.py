"""What is asked of one track or round of several: its own date and length, or that there is none; never another's."""

from __future__ import annotations

import pytest

from bot.answering.answerer import Answerer
from bot.app import build_answerer
from bot.clock import parse_now
from bot.faq.loader import parse_faq

NOW = parse_now("2031-05-01T12:00Z")
ROUNDS = """\
workshop: {name: Workshop on Knots, short_name: KNOT, city: Oslo}
dates:
  - {id: s1, kind: submission, label: Round 1 submission, track: Round 1, at: "2031-02-10 23:59", zone: AoE}
  - {id: s2, kind: submission, label: Round 2 submission, track: Round 2, at: "2031-06-20 23:59", zone: AoE}
  - {id: n1, kind: notification, label: Round 1 notification, track: Round 1, at: "2031-03-30"}
"""
TRACKS = """\
workshop: {name: Workshop on Knots, short_name: KNOT, city: Oslo}
dates:
  - {id: long, kind: submission, label: Long papers due, track: Long papers, at: "2031-05-10 23:59", zone: AoE}
  - {id: short, kind: submission, label: Short papers due, track: Short papers, at: "2031-06-20 23:59", zone: AoE}
  - {id: abstracts, kind: submission, label: Extended abstracts due, track: Extended abstracts, at: "2031-06-21"}
  - {id: posters, kind: submission, label: Posters due, track: Posters, at: "2031-06-22 23:59", zone: AoE}
  - {id: late, kind: submission, label: Late-breaking work, track: Late-breaking work, at: "2031-06-23"}
submission:
  page_limits:
    - {track: Long papers, pages: 8}
    - {track: Short papers, pages: 4}
    - {track: Extended abstracts, pages: 2}
    - {track: Posters, pages: 1}
"""


@pytest.fixture(scope="module")
def answerers() -> dict[str, Answerer]:
    return {faq: build_answerer(parse_faq(faq, file="faq.yaml")) for faq in (ROUNDS, TRACKS)}


@pytest.mark.parametrize(
    ("faq", "question", "begins"),
    [
        (ROUNDS, "round 2 deadline", "Round 2 submission: 20 June 2031"),
        (ROUNDS, "is the second round over?", "No, submission is still open. Round 2 submission"),
        (ROUNDS, "when is round one due", "It has passed. Round 1 submission"),
        (ROUNDS, "is round 3 over?", ""),
        (ROUNDS, "round 3 notification?", ""),
        (ROUNDS, "third round deadline", ""),
        (TRACKS, "can i still submit a short paper?", "Yes, submission is still open. Short papers due"),
        (TRACKS, "can i still submit a late-breaking work?", "Yes, submission is still open. Late-breaking work"),
        (TRACKS, "is the extended abstract deadline june 21?", "Yes. Extended abstracts due"),
        (TRACKS, "is the poster deadline may 10?", "No, that is another day. Posters due"),
        (TRACKS, "how long can an extended abstract be?", "Extended abstracts: papers may have up to 2 pages."),
        (TRACKS, "how long can a poster be?", "Posters: papers may have up to 1 page."),
        (TRACKS, "when is the poster session?", ""),
        (TRACKS, "how long is a poster talk", ""),
    ],
)
def test_a_track_or_round_gets_what_is_its_own(
    answerers: dict[str, Answerer], faq: str, question: str, begins: str
) -> None:
    reply = answerers[faq].reply(question, now=NOW)
    assert [answer.text[: len(begins)] for answer in reply.answers] == ([begins] if begins else [])


DATA = """\
workshop: {name: Workshop on Knots, short_name: KNOT, city: Oslo}
dates:
  - {id: data, kind: submission, label: Data papers due, at: "2031-05-10 23:59", zone: AoE}
  - {id: work, kind: submission, label: Abstracts due, at: "2031-06-20 23:59", zone: AoE}
topics: [Data of ropes, Knots]
"""


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("data track deadline?", "Data papers due: 10 May 2031"),
        ("deadline for the data track", "Data papers due: 10 May 2031"),
    ],
)
def test_the_deadline_of_a_track_is_no_topic(question: str, begins: str) -> None:
    reply = build_answerer(parse_faq(DATA, file="faq.yaml")).reply(question, now=NOW)
    assert [answer.text[: len(begins)] for answer in reply.answers] == [begins]
