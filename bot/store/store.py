"""The store: everything the bot keeps, by what it is about."""

from __future__ import annotations

from datetime import datetime, timedelta
from types import TracebackType
from typing import Self

from bot.shards import ALL, Shards
from bot.store.asked import AskedQuestions
from bot.store.calendars import Calendars
from bot.store.commands import RegisteredCommands
from bot.store.database import Database
from bot.store.identifies import Identifies
from bot.store.inbox import Inbox
from bot.store.ledger import Ledger
from bot.store.living_lists import LivingLists
from bot.store.overheard import OverheardAnswers
from bot.store.pages import PageChanges
from bot.store.reminding import Reminding
from bot.store.revisions import Revisions
from bot.store.servers import Servers
from bot.store.tables import OF_A_SERVER
from bot.store.verdicts import Verdicts

_POSTS_KEPT = timedelta(days=180)
_INBOX_KEPT = timedelta(days=30)  # after the answer
_OVERHEARD_KEPT = timedelta(days=1)  # longer than any cooldown


class Store:
    """Opened once, closed at the end. Raises StoreError when the database does not answer."""

    def __init__(self, database: Database, shards: Shards = ALL) -> None:
        self._database = database
        self.servers = Servers(database)
        self.verdicts = Verdicts(database)
        self.asked = AskedQuestions(database)
        self.overheard = OverheardAnswers(database)
        self.pages = PageChanges(database)
        self.identifies = Identifies(database)
        self.commands = RegisteredCommands(database)
        self.ledger = Ledger(database, shards)
        self.reminding = Reminding(database, self.ledger)
        self.calendars = Calendars(database)
        self.living_lists = LivingLists(database)
        self.revisions = Revisions(database)
        self.inbox = Inbox(database, self.ledger)

    @classmethod
    async def open(cls, url: str, shards: Shards = ALL) -> Self:
        """Connect to the database at `url` (see `bot.store.database.address`) and bring its tables up to date.

        - `shards`: whose posts this process sends
        """
        return cls(await Database.open(url), shards)

    async def close(self) -> None:
        await self._database.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def ping(self) -> None:
        """Raise StoreError when the database does not answer."""
        await self._database.ping()

    async def prune(self, now: datetime, *, questions_kept: timedelta) -> None:
        """Delete what nothing asks for any more: settled posts of a season ago, unasked answers of yesterday, and
        questions that were kept for as long as the host says.
        """
        await self.ledger.prune(int((now - _POSTS_KEPT).timestamp()))
        await self.overheard.prune(now - _OVERHEARD_KEPT)
        await self.inbox.prune(int((now - _INBOX_KEPT).timestamp()))
        await self.asked.prune(now - questions_kept)

    async def forget_server(self, guild_id: int) -> None:
        """Delete everything kept about a server, all of it or nothing."""
        await self._database.execute(*(table.delete().where(table.c.guild_id == guild_id) for table in OF_A_SERVER))
