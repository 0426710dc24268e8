"""Some papers may have appeared before where the rest must be new, or be with the main event alone: no verdict."""

from __future__ import annotations

import pytest

from bot.answering.facts.shown_before import shown_before
from bot.clock import parse_now
from bot.faq.passages import Passage
from tests.conftest import answerer_for, with_lines

FAQ = """\
workshop: {name: Workshop on Quiet Nets, short_name: QNETS, venue: LOUD 2031, city: Oslo}
dates: [{id: submission, kind: submission, label: Papers due, at: "2031-04-01"}]
submission: {dual_submission: allowed}
entries:
  - {id: prior_publication, question: May I submit work that has already been published?,
     answer: Full papers must be unpublished., source: {line: 1, quote: Full papers must be unpublished.}}
sources: {submission.dual_submission: {line: 3, quote: "Papers submitted to the main conference may be sent in, too."}}
"""
NEW = "Full papers must be unpublished."
NOW = parse_now("2031-03-01T12:00Z")


def told(question: str, *lines: str) -> str:
    reply = answerer_for(with_lines(FAQ, (NEW, *lines))).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message])


@pytest.mark.parametrize(
    "question",
    [
        "may i submit work that was already published?",
        "can a published paper be submitted",
        "is it ok if my work has been published before?",
    ],
)
def test_what_may_have_appeared_is_told_beside_the_rule(question: str) -> None:
    tales = "Sea tales can be about work that has already appeared in a journal."
    said = told(question, tales)
    assert tales in said
    assert NEW in said
    assert not said.startswith("No")
    assert told(question, "The nets are mended at dawn.").startswith(f"No. {NEW}")


@pytest.mark.parametrize(
    "line",
    [
        "We also welcome posters on work which has been published at other venues.",
        "Talks may be based on published papers.",
        "Demos can be encores of what was shown elsewhere.",
        "Abstracts may be cross-submissions.",
        "You are invited to give a talk on research that has previously appeared.",
        "We solicit short reports on recently published nets.",
    ],
)
def test_a_line_may_take_what_has_appeared(line: str) -> None:
    assert shown_before([Passage(1, NEW), Passage(2, line)]) == Passage(2, line)


@pytest.mark.parametrize(
    "line",
    [
        "Papers may not have been published already.",
        "Accepted papers may be published in a journal that has appeared since 2029.",
        "We only consider work that has never been published.",
        "Abstracts can be published papers later.",
        "All of our speakers have published papers.",
    ],
)
def test_no_other_line_takes_it(line: str) -> None:
    assert shown_before([Passage(1, NEW), Passage(2, line)]) is None


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("may my paper be under review at a journal at the same time?", ""),
        ("can i submit a paper that is under review elsewhere", ""),
        ("is it fine if the paper is under review at the main conference, too?", "Yes. "),
        ("can i submit a paper that is under review at LOUD 2031", ""),
    ],
)
def test_what_may_be_with_the_main_event_gets_no_verdict_for_another(question: str, verdict: str) -> None:
    assert told(question).startswith(f"{verdict}Dual submission is allowed")
