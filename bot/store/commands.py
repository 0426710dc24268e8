"""The commands that were last registered with Discord, as a digest for each application."""

from __future__ import annotations

from sqlalchemy import select

from bot.store.database import Database
from bot.store.tables import registered_commands


class RegisteredCommands:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def digest(self, application_id: int) -> str:
        """Return the digest of the commands that were registered; empty for none."""
        query = select(registered_commands.c.digest).where(registered_commands.c.application_id == application_id)
        rows = await self._database.rows(query)
        return rows[0].digest if rows else ""

    async def keep(self, application_id: int, digest: str) -> None:
        """Keep the digest of what was registered."""
        values = {"application_id": application_id, "digest": digest}
        await self._database.upsert(registered_commands, values, {"digest": digest})
