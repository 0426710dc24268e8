"""A workshop whose organizers have a channel, and members who ask what the FAQ does not say; over both databases."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.inbox.inbox import Inbox
from bot.inbox.model import Asked, Asking, Decided, Decision, Verdict
from bot.inbox.publishing import Publishing
from bot.inbox.scopes import Scopes
from bot.library import Library
from bot.revisions.edits import FaqEdits
from bot.servers.deciders import Deciders
from bot.servers.settings import ServerSettingsCache
from bot.servers.workshops import Workshops
from bot.store.ledger import ANSWER, EVERY_STATE, QUESTION, Row
from bot.store.servers import ServerSettings
from bot.store.store import Store
from tests.conftest import answerer_for
from tests.store.conftest import postgres, url

__all__ = ["postgres", "url"]
AT = datetime(2023, 9, 20, 12, tzinfo=UTC)
HERE, THERE, STRANGER = 2**60 + 1, 2**60 + 2, 2**60 + 3
STAFF = {HERE: 2**61 + 1, THERE: 2**61 + 2, STRANGER: 2**61 + 3}
ADA, BEN, CLEO, OLGA, PAUL = (2**59 + number for number in range(5))
FILE = """\
workshop: {name: A Workshop on Sleep, short_name: AWS}
dates:
  - {id: submission, kind: submission, label: Submission deadline, at: "2023-09-29 23:59", zone: AoE}
entries:
  - id: parking
    question: Where can I park?
    also: [is there a car park]
    answer: Behind the hall.
    source: {line: 3, quote: Park behind the hall.}
"""


class Bot:
    """One process: its store, its library, its inbox."""

    def __init__(self, path: Path, store: Store, mapped: dict[str, str]) -> None:
        self.store, self.library = store, Library(path, answerer_for)
        self.library.refresh()
        self.servers = ServerSettingsCache(store.servers)
        self.workshops = Workshops(self.library, self.servers, mapped)
        self.edits = FaqEdits(store.revisions, self.library)
        deciders = Deciders(self.workshops, store.pages, lambda: {HERE}, alone=True)
        self.scopes = Scopes(self.workshops, self.servers, deciders)
        self.woken = 0
        self.inbox = Inbox(store, self.workshops, self.scopes, Publishing(self.edits), self._wake)

    def _wake(self) -> None:
        self.woken += 1

    async def asks(self, question: str, who: int = ADA, **more: Any) -> Asked:
        values: dict[str, Any] = {"workshop": "aws", "guild_id": HERE, "channel_id": 7} | more
        return await self.inbox.ask(Asking(question=question, user_id=who, **values), AT)

    async def decides(self, item: int, decision: Decision, who: int = OLGA, guild: int = HERE) -> Decided:
        return await self.inbox.decide(item, decision, who=who, guild_id=guild, at=AT)

    def answer(self, question: str) -> str:
        volume = self.library.get("aws")
        assert volume is not None
        reply = volume.answerer.reply(question, now=AT)
        return reply.answers[0].text if reply.answers else reply.outcome.value

    async def cards(self, item: int) -> list[Row]:
        return await self.store.ledger.about(QUESTION, f"item:{item}")

    async def told(self) -> list[tuple[int, int]]:
        """Where answers go: server and channel."""
        rows = await self.store.ledger.of(HERE, ANSWER, states=EVERY_STATE)
        return [(row.post.guild_id, row.post.channel_id) for row in rows]


def reply(answer: str, **more: Any) -> Decision:
    """An answer as a new entry."""
    return Decision(verdict=Verdict.ANSWER, operation="add", answer=answer, **more)


Start = Callable[..., Any]


@pytest.fixture
async def start(url: str, tmp_path: Path) -> AsyncIterator[Start]:
    """Start processes on one database."""
    (tmp_path / "aws").mkdir()
    path = tmp_path / "aws" / "faq.yaml"
    path.write_text(FILE, encoding="utf-8")
    stores: list[Store] = []

    async def started(*, mapped: dict[str, str] | None = None, rooms: tuple[int, ...] = (HERE,)) -> Bot:
        stores.append(await Store.open(url))
        bot = Bot(path, stores[-1], mapped or {})
        for guild in rooms:
            await bot.servers.change(ServerSettings(guild, "aws", staff_channel=STAFF[guild]))
        return bot

    yield started
    for store in stores:
        await store.close()


@pytest.fixture
async def bot(start: Start) -> Bot:
    found: Bot = await start()
    return found
