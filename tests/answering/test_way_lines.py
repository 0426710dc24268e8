"""A doubt whether one meets in a place or on the net is answered by the line that says so, or by none."""

from __future__ import annotations

import pytest

from bot.answering.wordings.way_lines import WAY_LINES
from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Workshop on Quiet Nets, short_name: QNETS}
dates: [{id: submission, kind: submission, label: Papers due, at: "2031-04-01"}]
"""
NOW = parse_now("2031-03-01T12:00Z")
QUESTIONS = [
    "i was told it is in Oslo. will it truly be held on site?",
    "will it still be in person",
    "is this workshop actually held on-site?",
    "is it definitely going to be online",
    "are we really meeting face to face?",
]


def told(question: str, line: str) -> str:
    reply = answerer_for(with_lines(FAQ, ("Nets are mended at dawn.", line))).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message])


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize(
    "line",
    [
        "The workshop will now be held fully online.",
        "This is an in-person event in the harbour hall.",
        "Location: the harbour hall (hybrid)",
    ],
)
def test_the_way_one_meets_is_told_by_its_line(question: str, line: str) -> None:
    assert line in told(question, line)


@pytest.mark.parametrize(
    "line",
    ["His book on nets is online.", "The event has online proceedings.", "We study hybrid nets and virtual knots."],
)
def test_no_line_on_other_things_tells_it(line: str) -> None:
    assert not any(row.told.search(line.lower().replace("-", " ")) for row in WAY_LINES)


@pytest.mark.parametrize(
    "question",
    [
        "i did not get a visa, may i give my talk by video?",
        "can i present via video link",
        "is a recorded talk ok if i cannot come?",
        "could a video stand in for me",
        "i can't travel. would a video be fine?",
    ],
)
def test_a_talk_by_video_is_a_question_of_where_one_is(question: str) -> None:
    line = "One author of each paper must come in person."
    assert line in told(question, line)


@pytest.mark.parametrize("question", ["will the talks be on video afterwards?", "how long may the video be?"])
def test_other_videos_are_not(question: str) -> None:
    line = "One author of each paper must come in person."
    assert f"says: “{line}”" not in told(question, line)
