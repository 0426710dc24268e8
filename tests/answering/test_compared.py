"""What a claim is only compared with, "8 pages as last year", is not asked about; what is asked of it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answering.answerer import Answerer
from bot.clock import parse_now
from tests.answering.slow_looms import told


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("full papers have 8 pages like last year, right?", "Yes"),
        ("a full paper may have 12 pages like two years ago, right", "No"),
        ("LOOM style as last year?", "LOOM style"),
        ("is it double blind as always?", "Yes"),
        ("it's in porto like last time, correct?", "Yes"),
        ("the paper deadline is 26 april as in 2030, right?", "Yes"),
        ("do we submit via openreview as usual?", "openreview.net"),
        ("non-archival like at the main conference, right?", "non-archival"),
    ],
)
def test_the_claim_itself_is_judged(question: str, says: str) -> None:
    assert says in told(question)


@pytest.mark.parametrize(
    "question",
    [
        "is the page limit the same as last year?",
        "was it in porto last year?",
        "was the workshop in porto last time",
        "how many pages did they allow last year",
        "what was the deadline in 2030",
        "did the template change since last year?",
        "how many papers were there last year?",
    ],
)
def test_what_is_asked_of_another_edition_is_not_told(question: str) -> None:
    assert not any(fact in told(question) for fact in ("8 pages", "26 April", "LOOM", "Yes", "No."))


CALL = """\
workshop: {name: Moss and Mortar, short_name: MOMO, venue: WALLS 2031}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2031-03-01", track: Workshop track}
  - {id: later, kind: submission, label: Papers due, at: "2031-04-02", track: Conference track}
"""
NOW = parse_now("2031-01-10T12:00Z")


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("when is the conference track due", "2 April 2031"),
        ("deadline for the conference track?", "2 April 2031"),
    ],
)
def test_a_track_that_sounds_like_another_event_is_ours(
    answerer_of: Callable[[str], Answerer], question: str, day: str
) -> None:
    reply = answerer_of(CALL).reply(question, now=NOW)
    assert day in " ".join(one.text for one in reply.answers)
