"""Tracks of one call that differ in what becomes of their papers, by whatever words they are named."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for

FAQ = """\
workshop: {name: Workshop on Slow Looms, short_name: SLOOM}
dates:
  - {id: s1, kind: submission, label: Submission deadline, at: "2031-02-15", track: Archival Track}
  - {id: s2, kind: submission, label: Submission deadline, at: "2031-03-14", track: Non-archival Track}
  - {id: n1, kind: notification, label: Notification, at: "2031-03-10", track: Archival Track}
  - {id: n2, kind: notification, label: Notification, at: "2031-03-28", track: Non-archival Track}
submission: {archival: mixed}
"""
NOW = parse_now("2031-03-01T12:00Z")
PRINTED, ONLY_SHOWN = "15 February 2031", "14 March 2031"


def told(question: str) -> str:
    reply = answerer_for(parse_faq(FAQ, file="faq.yaml")).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("can i still submit to the non-archival track?", ONLY_SHOWN),
        ("may i still submit to the track without the proceedings?", ONLY_SHOWN),
        ("is it still possible to submit outside the proceedings?", ONLY_SHOWN),
        ("deadline for those who avoid the proceedings?", ONLY_SHOWN),
        ("deadline for non-archival papers", ONLY_SHOWN),
        ("last day for papers that go in the proceedings?", PRINTED),
        ("deadline of the archival track", PRINTED),
        ("by what date has a net to reach you so that it gets into the proceedings?", PRINTED),
        ("is the archival deadline over?", PRINTED),
        ("when are archival papers notified", "10 March 2031"),
        ("when do we get the results for the non-archival one", "28 March 2031"),
    ],
)
def test_the_day_of_the_track_that_is_meant_is_told(question: str, day: str) -> None:
    text = told(question)
    assert [one for one in (PRINTED, ONLY_SHOWN, "10 March 2031", "28 March 2031") if one in text] == [day]


@pytest.mark.parametrize("question", ["when is the deadline?", "when are authors notified"])
def test_where_no_track_is_named_both_are_told(question: str) -> None:
    assert told(question).count("Archival Track") + told(question).count("Non-archival Track") > 1


@pytest.mark.parametrize(
    "question",
    [
        "I only want to show it, the volume is not for me. Until when I can send it?",
        "by which day may we upload it to you",
        "till when can i hand in a lightning talk",
    ],
)
def test_until_when_something_is_sent_is_told_behind_what_it_is(question: str) -> None:
    assert PRINTED in told(question) or ONLY_SHOWN in told(question)
