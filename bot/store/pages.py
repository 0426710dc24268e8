"""What organizers decided about a page that has changed: each server that decides is asked once."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select

from bot.store.database import Database
from bot.store.tables import page_changes

TAKEN, LEFT = "taken", "left"
_OPEN = ""
_HOME = "home"  # in place of a digest: the server that decides


class PageChanges:
    """A change is known by the digest of what the page gives."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def asked(self, digest: str) -> set[int]:
        """Return the servers whose organizers were asked."""
        query = select(page_changes.c.guild_id).where(page_changes.c.digest == digest)
        return {row.guild_id for row in await self._database.rows(query)}

    async def ask(self, digest: str, guild_id: int) -> None:
        """Keep that the organizers of a server were asked."""
        values = {"digest": digest, "guild_id": guild_id, "verdict": _OPEN}
        await self._database.upsert(page_changes, values, {"guild_id": guild_id})

    async def decide(self, digest: str, guild_id: int, verdict: str) -> None:
        """Keep what organizers decided; the latest word of a server replaces its one before."""
        await self._database.upsert(
            page_changes, {"digest": digest, "guild_id": guild_id, "verdict": verdict}, {"verdict": verdict}
        )

    async def verdict(self, digest: str, deciders: Collection[int]) -> str:
        """Return what those who may decide did; to take it weighs more, and empty is nothing yet."""
        query = select(page_changes.c.verdict).where(
            page_changes.c.digest == digest, page_changes.c.guild_id.in_(deciders)
        )
        found = {row.verdict for row in await self._database.rows(query)}
        return TAKEN if TAKEN in found else LEFT if LEFT in found else _OPEN

    async def home(self) -> int | None:
        """Return the server where the bot began, which decides where the host named none."""
        query = select(page_changes.c.guild_id).where(page_changes.c.digest == _HOME)
        rows = await self._database.rows(query)
        return rows[0].guild_id if rows else None

    async def settle_home(self, guild_id: int) -> None:
        """Keep the server where the bot began."""
        await self.ask(_HOME, guild_id)
