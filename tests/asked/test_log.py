"""What is taken down of questions, and what happens to it while the store is away."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

import pytest

from bot.answering.answerer import Answerer
from bot.answering.model import Answer, Outcome, Reply
from bot.asked.log import QuestionLog
from bot.asked.visible import servers_visible_to
from bot.errors import StoreError
from bot.library import Library
from bot.servers.answers import Answers
from bot.servers.deciders import Deciders
from bot.servers.settings import ServerSettingsCache
from bot.servers.workshops import Workshops
from bot.store.asked import Asked, AskedQuestions
from bot.store.database import address
from bot.store.servers import ServerSettings
from bot.store.store import Store
from tests.conftest import BUGS, NOW
from tests.pace import slowness

MONTH = timedelta(days=30)
GUILD = 123456789012345678
ANSWERED = Reply(Outcome.ANSWERED, (Answer("page_limit", ("8",), 1.0),))


class NothingChosen(ServerSettingsCache):
    def __init__(self) -> None:
        self._known = {}


class Kept(AskedQuestions):
    """A store that can be away."""

    def __init__(self) -> None:
        self.kept: list[Asked] = []
        self.away = False

    async def keep(self, questions: Iterable[Asked]) -> None:
        if self.away:
            raise StoreError("away")
        self.kept += questions


@pytest.mark.parametrize(
    ("question", "kept"),
    [
        (
            "when is the submission deadline?",
            ("when is the submission deadline?", "answered", ("submission_deadline",)),
        ),
        ("is there child care?", ("is there child care?", "unstated", ("childcare",))),
        ("what is the airspeed of an unladen swallow?", ("what is the airspeed of an unladen swallow?", "unknown", ())),
        ("what is the page limit? (ada@example.org)", ("what is the page limit? (***)", "answered", ("page_limit",))),
        ("thanks a lot!", None),
        ("hello", None),
        ("danke schön", None),
        ("谢谢", None),
        ("¿hay guardería?", ("¿hay guardería?", "unstated", ("childcare",))),
        ("👍", None),
    ],
)
def test_every_question_is_taken_down_once_and_greetings_are_not(
    bugs: Answerer, question: str, kept: tuple[str, str, tuple[str, ...]] | None
) -> None:
    log = QuestionLog(Kept(), lambda: NOW, MONTH)
    library = Library(BUGS, lambda _: bugs)
    library.refresh()
    Answers(Workshops(library, NothingChosen(), {}), lambda: NOW, note=log.note).reply(question, None)
    assert list(log._waiting) == ([Asked(0, "bugs2023", NOW, *kept)] if kept else [])


async def test_a_store_that_is_away_is_told_once_and_what_was_asked_meanwhile_is_kept_later(
    caplog: pytest.LogCaptureFixture,
) -> None:
    store = Kept()
    log = QuestionLog(store, lambda: NOW, MONTH)
    store.away = True
    with caplog.at_level(logging.WARNING):
        for number in range(3):
            log.note(GUILD, "w", f"question {number}?", ANSWERED)
            await log.flush()
        assert [record.getMessage() for record in caplog.records] == ["questions wait for the store: StoreError"]
        store.away = False
        await log.flush()
        await log.flush()
        assert [one.text for one in store.kept] == [f"question {number}?" for number in range(3)]
        store.away = True
        log.note(GUILD, "w", "again?", ANSWERED)
        await log.flush()
    assert len(caplog.records) == 2


async def test_what_waits_is_bounded_and_the_newest_stays() -> None:
    store = Kept()
    log = QuestionLog(store, lambda: NOW, MONTH)
    for number in range(5_000):
        log.note(GUILD, "w", f"question {number}?", ANSWERED)
    await log.flush()
    assert (len(store.kept), store.kept[-1].text) == (2_000, "question 4999?")


def test_what_is_noted_of_a_server_goes_with_it() -> None:
    log = QuestionLog(Kept(), lambda: NOW, MONTH)
    for guild in (GUILD, GUILD + 1, None):
        log.note(guild, "w", "page limit?", ANSWERED)
    log.forget(GUILD)
    assert [one.guild_id for one in log._waiting] == [GUILD + 1, 0]


def test_a_host_who_keeps_none_keeps_none() -> None:
    log = QuestionLog(Kept(), lambda: NOW, timedelta(0))
    log.note(GUILD, "w", "page limit?", ANSWERED)
    assert not log._waiting


def test_no_answer_waits_a_millisecond_for_it() -> None:
    log = QuestionLog(Kept(), lambda: NOW, MONTH)
    slowest = 0.0
    for question in ("page limit?", "é" * 2_000, "a@b." * 500):
        begun = time.process_time()
        for _ in range(20):
            log.note(GUILD, "w", question, ANSWERED)
        slowest = max(slowest, (time.process_time() - begun) / 20)
    assert slowest < 0.001 * slowness() * (
        1 if sys.gettrace() is None else 10
    )  # 0.4 ms; measuring coverage takes its time


@pytest.mark.parametrize(
    ("mapped", "here", "seen"),
    [
        ({}, {GUILD, 2}, (GUILD,)),  # it chose the workshop itself, as anybody's server may
        ({}, {GUILD}, (GUILD, 0)),
        ({str(GUILD): "bugs2023"}, {GUILD, 2}, (GUILD, 0)),
        ({str(GUILD + 1): "bugs2023", "*": "bugs2023"}, {GUILD}, (GUILD,)),
    ],
)
async def test_direct_messages_are_shown_to_those_who_decide_about_the_faq(
    bugs: Answerer, tmp_path: Path, mapped: dict[str, str], here: set[int], seen: tuple[int, ...]
) -> None:
    library = Library(BUGS, lambda _: bugs)
    library.refresh()
    async with await Store.open(address("", tmp_path)) as store:
        servers = ServerSettingsCache(store.servers)
        await servers.change(ServerSettings(GUILD, "bugs2023"))
        deciders = Deciders(Workshops(library, servers, mapped), store.pages, lambda: here, alone=True)
        assert await servers_visible_to(deciders, GUILD) == seen
