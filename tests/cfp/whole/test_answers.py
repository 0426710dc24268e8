"""Every built FAQ answers: the standard questions on our own pages, and on the labelled ones where they are at hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

import pytest
import yaml

from bot.answering.model import Outcome, Reply
from bot.app import build_answerer
from bot.cfp.passages import read_passages
from bot.faq.loader import parse_faq
from bot.words.times import day_words
from tests.cfp.whole.test_pages import ALL, GOLD, SHARED, built

_DATES = {
    "abstract": "When is the abstract deadline?",
    "submission": "When is the submission deadline?",
    "notification": "When will authors be notified?",
    "camera_ready": "When is the camera-ready version due?",
    "workshop": "When is the workshop?",
}
_ARCHIVAL = {True: " is archival", False: " is non-archival", "mixed": "It depends"}
_REVIEW = {"double": "anonymous|double-blind", "single": "single-blind", "none": "open"}
_DUAL = {"allowed": "Dual submission is allowed", "forbidden": "Dual submission is not allowed", "mixed": "It depends"}

pytestmark = pytest.mark.slow
_WITHOUT_LINK = re.compile(r'"([^"]+)" without a link')


class Standard(NamedTuple):
    """A question and what its answer must hold ("a|b": one of them); nothing means: the call does not say."""

    question: str
    holds: list[str]


def shared_gold() -> list[dict[str, Any]]:
    if not SHARED.is_dir():
        return []
    records = yaml.safe_load((SHARED / "gold.yaml").read_text(encoding="utf-8"))
    pages = {path.stem: str(path) for path in SHARED.iterdir() if path.suffix != ".py"}
    return [record | {"sources": [pages[record["id"]]]} for record in records]


def standard(gold: dict[str, Any]) -> Iterator[Standard]:
    kinds = {wanted["kind"] for wanted in gold["dates"]}
    for kind, question in _DATES.items():
        stands_in = "abstract" if kind == "submission" and kind not in kinds and "abstract" in kinds else kind
        wanted = [entry for entry in gold["dates"] if entry["kind"] == stands_in]
        if wanted or kind != "abstract":
            yield Standard(question, [_day(entry) for entry in wanted])
    quoted = gold.get("quoted", {})  # told in the call's own words: lengths in words, papers that go by mail
    limits = [f"{limit['pages']} page" for limit in gold["page_limits"]] or [*filter(None, [quoted.get("page_limit")])]
    yield Standard("What is the page limit?", limits)
    named = _WITHOUT_LINK.match(gold.get("submission_note") or "")  # a system, which is quoted
    link = gold["submission_url"] or quoted.get("submission_link") or (named[1] if named else None)
    yield Standard("Where do I submit my paper?", [link] if link else [])
    yield Standard("Is the review double-blind?", [_REVIEW[gold["blind"]]] if gold["blind"] else [])
    archival = quoted.get("archival") if gold["archival"] is None else _ARCHIVAL[gold["archival"]]
    yield Standard("Is the workshop archival?", [archival] if archival else [])
    dual = quoted.get("dual_submission") or _DUAL.get(gold["dual_submission"])  # a rule on one other venue is quoted
    yield Standard("Is dual submission allowed?", [dual] if dual else [])
    if gold["organizers"] is not None:
        yield Standard(
            "Who are the organizers?", [one["name"] if isinstance(one, dict) else one for one in gold["organizers"]]
        )
    if gold["topics"]:
        yield Standard("What are the topics?", [topic[:50] for topic in gold["topics"][:5]])


def _day(entry: dict[str, Any]) -> str:
    if not entry.get("date"):
        return entry.get("approx") or ""
    first = date.fromisoformat(entry["date"])
    return f"{first.day}–" if entry.get("end") else day_words(first)


def told(reply: Reply) -> str:
    return "\n".join([*(answer.text for answer in reply.answers), reply.message])


@pytest.mark.parametrize("gold", [*GOLD, *shared_gold()], ids=lambda gold: gold["id"])
def test_the_standard_questions_are_answered_rightly_or_not_at_all(gold: dict[str, Any]) -> None:
    answerer = build_answerer(parse_faq(built(gold).text, file="faq.yaml"))
    years = [int(entry["date"][:4]) for entry in gold["dates"] if entry.get("date")]
    now = datetime(min(years, default=2024), 1, 1, tzinfo=UTC)
    for question, holds in standard(gold):
        reply = answerer.reply(question, now=now)
        if holds:
            assert reply.outcome is Outcome.ANSWERED, (question, told(reply))
            said = told(reply).lower()
            missing = [words for words in holds if not any(one in said for one in words.lower().split("|"))]
            assert missing == [], (question, told(reply))
            assert all(answer.source for answer in reply.answers), question
        else:
            assert reply.outcome is not Outcome.ANSWERED, (question, told(reply))


_PLAIN = {  # what a page says beside its dates and people, and how members ask for it
    "city": "Which city is it in?",
    "template": "Which template should I use?",
    "submission": "where do I submit?",
    "pages": "how many pages?",
    "hybrid": "is it hybrid?",
    "proceedings": "will there be proceedings?",
    "contact": "how do I contact the organizers?",
    "review_tracks": "is it double blind?",
}


@pytest.mark.parametrize("gold", [gold for gold in ALL if "asked" in gold], ids=lambda gold: gold["id"])
def test_nothing_that_a_page_says_is_denied(gold: dict[str, Any]) -> None:
    made = built(gold)
    answerer = build_answerer(replace(parse_faq(made.text, file="faq.yaml"), passages=read_passages(made.page)))
    replies = {
        question: answerer.reply(question, now=datetime(2025, 1, 1, tzinfo=UTC))
        for fact, question in _PLAIN.items()
        if fact in gold["asked"]
    }
    assert {question: told(reply) for question, reply in replies.items() if reply.outcome is Outcome.UNSTATED} == {}
