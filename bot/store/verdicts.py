"""How often answers were called helpful or not: per server and entry, and nothing about who said so."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select

from bot.store.database import Database
from bot.store.tables import verdicts


class Verdict(NamedTuple):
    entry: str
    helpful: bool
    times: int


class Verdicts:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def count(self, guild_id: int, entry: str, *, helpful: bool) -> None:
        """Count one verdict on an entry's answer; two at the same instant are both counted."""
        values = {"guild_id": guild_id, "entry": entry, "helpful": helpful, "count": 1}
        await self._database.upsert(verdicts, values, {"count": verdicts.c.count + 1})

    async def of(self, guild_id: int) -> list[Verdict]:
        """Return the verdicts of a server by entry, helpful ones first."""
        columns = (verdicts.c.entry, verdicts.c.helpful, verdicts.c.count)
        query = (
            select(*columns)
            .where(verdicts.c.guild_id == guild_id)
            .order_by(verdicts.c.entry, verdicts.c.helpful.desc())
        )
        return [Verdict(*row) for row in await self._database.rows(query)]
