"""A zone that the call writes and nobody could read is told in its words; where it writes none, that is said."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Workshop on Quiet Nets, short_name: QNETS, city: Oslo}
dates: [{id: submission, kind: submission, label: Papers due, at: "2031-04-01 23:59"}]
"""
NOW = parse_now("2031-03-01T12:00Z")


def told(question: str, line: str) -> str:
    reply = answerer_for(with_lines(FAQ, ("Nets are mended at dawn.", line))).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message])


@pytest.mark.parametrize(
    "line",
    [
        "All deadlines are at 11:59 PM Estern Standard Time.",
        "Submissions are due at midnight, Fjordland time.",
        "All times are 23:59 local time.",
        "The dates close at 5 pm Harbour Summer Time.",
    ],
)
@pytest.mark.parametrize("question", ["in which time zone is the deadline?", "is 23:59 AoE or some US time?"])
def test_a_zone_in_unknown_words_is_quoted(question: str, line: str) -> None:
    assert line in told(question, line)


@pytest.mark.parametrize("line", ["Talks start at 9:00 local time.", "All deadlines are firm.", "It is dinner time."])
def test_no_other_line_tells_a_zone(line: str) -> None:
    assert line not in told("in which time zone is the deadline?", line)
