"""However long and odd a message is, it costs no more than its length, and what it asks in its first lines is heard."""

from __future__ import annotations

import time

import pytest

from bot.answering.answerer import Answerer
from bot.answering.choosing.choice import Choice
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.matching.candidates import Match
from bot.matching.split import sentences
from tests.conftest import answerer_for
from tests.pace import slowness

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {name: Workshop on Kites, short_name: KITES, city: Turku}
dates: [{id: submission, kind: submission, label: Paper deadline, at: "2031-04-10"}]
entries: [{id: parking, question: Is there parking?, answer: Behind the hall.}]
"""


def answerer() -> Answerer:
    return answerer_for(parse_faq(FAQ, file="faq.yaml"))


@pytest.mark.parametrize("piece", ["😭", " ", "😅 ", "\n", "a\n", "a?", "\u2600 \t"], ids=repr)
def test_sentences_are_told_apart_in_no_more_time_than_there_are_letters(piece: str) -> None:
    limit, took = 0.1 * slowness(), []
    for more in range(2):  # a second try: another process may have had the machine
        started = time.process_time()
        sentences(piece * (50_000 + more))
        took.append(time.process_time() - started)
    assert min(took) < limit


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("how many pages 😅 how much is it", ["how many pages", "how much is it"]),
        ("where is it 😅😅 😅 when is it", ["where is it 😅😅", "when is it"]),
        ("😅 where is it", ["where is it"]),
        ("where is it?  😅", ["where is it?", "😅"]),
        ("where is it \n\n 😅 when is it", ["where is it", "when is it"]),
    ],
)
def test_a_picture_parts_sentences(text: str, pieces: list[str]) -> None:
    assert sentences(text) == pieces


@pytest.mark.parametrize("more", ["deadline ", "is there parking? ", "締切は？", "ist der "])
def test_what_no_message_can_hold_is_not_read(more: str) -> None:
    text = (more * 2000)[:2000]
    assert answerer().reply(text + "where is it? " * 900, now=NOW) == answerer().reply(text, now=NOW)


def unknown(number: int) -> str:
    return "zq" + "".join(chr(97 + number // 26**place % 26) for place in range(3)) + "vx"


@pytest.mark.parametrize("question", ["wann ist die abgabefrist?", "when is the deadline?"])
def test_many_words_that_nobody_knows_hide_no_question(question: str) -> None:
    told = " ".join(map(unknown, range(60)))
    reply = answerer().reply(f"{question} {told}.", now=NOW)
    assert "submission_deadline" in [*(one.entry for one in reply.answers), *(one.entry for one in reply.suggestions)]


def test_a_question_asked_again_and_again_is_decided_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answerer()
    decided: list[Match] = []
    choose = asked.chooser.choose

    def count(match: Match, *, among: bool = False) -> Choice:
        decided.append(match)
        return choose(match, among=among)

    monkeypatch.setattr(asked.chooser, "choose", count)
    asked.reply("where is it? when is it?", now=NOW)
    once = len(decided)
    asked.reply("where is it? when is it? " * 6, now=NOW)
    assert len(decided) == 2 * once
