"""Whether a subject is in scope, claimed, denied, excluded, asked with others: the verdict is on what is claimed."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for, with_lines

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: Workshop on Quiet Machines, short_name: QUIET, venue: LOUD 2031, city: Oslo}
topics:
  - Prompt injection
  - {name: Privacy, topics: [Differential privacy, Federated learning]}
  - Human evaluation of quiet machines
  - Jailbreaks
"""
LISTED = ("prompt injection", "FL", "jailbreaks", "federated learning", "differential privacy")
IN = "Yes, the topics listed include "
OUT = "No, it is in scope: the topics listed include "
NOT_NAMED = "The call does not name that topic. "


def _told(question: str) -> str:
    reply = answerer_for(parse_faq(FAQ, file="faq.yaml")).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize("subject", LISTED)
@pytest.mark.parametrize(
    ("wording", "begins"),
    [
        ("is {} in scope?", IN),
        ("isn't {} in scope?", IN),
        ("is {} not out of scope?", IN),
        ("are you not interested in {}?", IN),
        ("so {} is not in scope?", OUT),
        ("is {} out of scope?", OUT),
        ("{} isn't on topic, right?", OUT),
        ("{} doesn't fit, does it?", OUT),
        ("is {} excluded?", OUT),
        ("do you take papers on {}?", IN),
    ],
)
def test_the_verdict_is_on_what_is_claimed(wording: str, begins: str, subject: str) -> None:
    assert _told(wording.format(subject))[: len(begins)] == begins


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("is evaluation on topic?", f"{IN}“Human evaluation of quiet machines”"),
        ("databases is not in scope?", NOT_NAMED),
        ("do you accept papers on DP?", f"{IN}“Differential privacy”"),
        ("is FL or game theory in scope?", "In part. Named: fl: “Federated learning” (under Privacy). Not named: game"),
        ("knot theory and jailbreaks, both ok?", "In part. Named: jailbreaks: “Jailbreaks”. Not named: knot theory."),
        ("databases and human evaluation, both ok?", "In part. Named: human evaluation: "),
        ("jailbreaks and FL, both ok?", IN),
    ],
)
def test_each_subject_is_judged(question: str, begins: str) -> None:
    assert _told(question)[: len(begins)] == begins


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("is FL in scope? and DP?", ("“Federated learning”", "“Differential privacy”")),
        ("are jailbreaks on topic? what about malware", ("“Jailbreaks”", NOT_NAMED.strip())),
        ("are jailbreaks ok? and wifi?", ("“Jailbreaks”", "says nothing about the facilities")),
        ("is FL in scope? and where is it?", ("“Federated learning”", "in Oslo")),
    ],
)
def test_what_is_asked_besides_is_answered_too(message: str, said: tuple[str, ...]) -> None:
    told = _told(message)
    assert [words for words in said if words not in told] == []


OPEN = "Systems of any sort, learned or written by hand, may take part in the contest."
WINDOWS = "Machines that hum in windows are shown on the first day."


@pytest.mark.parametrize(
    "question",
    [
        "so only papers on jailbreaks are in scope, right?",
        "only jailbreaks are in scope?",
        "is only prompt injection in scope?",
        "are only papers on differential privacy welcome?",
        "do you only take papers on jailbreaks?",
        "is the workshop limited to prompt injection?",
        "you only accept papers on federated learning, correct?",
        "is the scope restricted to privacy?",
        "is it true that only jailbreaks are on topic?",
        "are papers on jailbreaks in scope exclusively",
    ],
)
def test_no_topic_confirms_that_it_is_the_only_one(question: str) -> None:
    told = _told(question)
    assert "Yes" not in told
    assert "Prompt injection" in told
    assert "Jailbreaks" in told


@pytest.mark.parametrize(
    "question",
    [
        "i only have a draft on jailbreaks, is that in scope?",
        "we only study jailbreaks, is that on topic",
        "is a paper on jailbreaks in scope even if it is only theory?",
        "is a paper that only surveys jailbreaks in scope?",
        "my work is limited to jailbreaks, is it in scope?",
    ],
)
def test_what_somebody_only_does_is_no_claim_of_the_scope(question: str) -> None:
    assert _told(question).startswith(IN)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("so only learned systems are allowed in the contest, right?", OPEN),
        ("is the contest limited to learned systems?", OPEN),
        ("only systems by hand can take part in the contest, correct?", OPEN),
        ("only machines that hum are shown in the windows, right?", ""),
        ("is it true that only humming machines are shown on the first day?", ""),
        ("are machines that hum in windows shown on the first day?", WINDOWS),
    ],
)
def test_a_line_that_says_nothing_of_others_does_not_confirm_that_there_are_none(question: str, line: str) -> None:
    loaded = with_lines(FAQ, (OPEN, WINDOWS, "The hall has a garden with two old trees.", "Lunch is served at noon."))
    reply = answerer_for(loaded).reply(question, now=NOW)
    assert [one.text for one in reply.answers] == ([f"The call says: “{line}”"] if line else [])


SLOW = """\
workshop: {name: Workshop on Slow Rivers, short_name: SLOW, venue: WATER 2031, city: Oslo}
topics:
  - {name: Slow rivers, topics: [Drift of ice on slow rivers, Language models of slow rivers, Drones over slow rivers]}
  - Fish ladders
  - Radar for driftwood
"""


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("We have a drone that delivers letters, nothing to do with rivers. In scope?", NOT_NAMED),
        ("Our paper shrinks language models, without any water part. On topic?", NOT_NAMED),
        ("language models for poems with no link to rivers, in scope?", NOT_NAMED),
        ("radar for cars, unrelated to rivers - is that on topic?", NOT_NAMED),
        ("fish farms without any river aspect. in scope?", NOT_NAMED),
        ("radar for lorries without any link to driftwood, in scope?", NOT_NAMED),
        ("radar for driftwood without any satellite part, on topic?", IN),
        ("fish ladders, nothing to do with radar. in scope?", IN),
        ("drift of ice with no lab part whatsoever, is that in scope?", IN),
    ],
)
def test_work_that_lacks_the_subject_is_not_of_a_topic_for_a_word_it_shares(question: str, begins: str) -> None:
    reply = answerer_for(parse_faq(SLOW, file="faq.yaml")).reply(question, now=NOW)
    assert " ".join(answer.text for answer in reply.answers)[: len(begins)] == begins
