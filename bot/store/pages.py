"""What organizers decided about a page that changed: each server is asked once, and one answer holds for all."""

from __future__ import annotations

from sqlalchemy import select

from bot.store.database import Database
from bot.store.tables import page_changes

TAKEN, LEFT = "taken", "left"
_OPEN = ""


class PageChanges:
    """A change is identified by the digest of what the page now gives."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def asked(self, digest: str) -> set[int]:
        """Return the servers whose organizers were asked."""
        query = select(page_changes.c.guild_id).where(page_changes.c.digest == digest)
        return {row.guild_id for row in await self._database.rows(query)}

    async def ask(self, digest: str, guild_id: int) -> None:
        """Record that the organizers of a server were asked."""
        values = {"digest": digest, "guild_id": guild_id, "verdict": _OPEN}
        await self._database.upsert(page_changes, values, {"guild_id": guild_id})

    async def decide(self, digest: str, guild_id: int, verdict: str) -> None:
        """Keep what organizers decided; the latest word of a server replaces its one before."""
        await self._database.upsert(
            page_changes, {"digest": digest, "guild_id": guild_id, "verdict": verdict}, {"verdict": verdict}
        )

    async def verdict(self, digest: str) -> str:
        """Return what any server decided: TAKEN before LEFT, empty when nobody has decided yet."""
        query = select(page_changes.c.verdict).where(page_changes.c.digest == digest)
        found = {row.verdict for row in await self._database.rows(query)}
        return TAKEN if TAKEN in found else LEFT if LEFT in found else _OPEN
