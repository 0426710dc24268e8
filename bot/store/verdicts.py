"""How often answers were rated helpful or not, per server and entry; not who rated them."""

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
        """Count one rating of an entry's answer; two at the same time are both counted."""
        values = {"guild_id": guild_id, "entry": entry, "helpful": helpful, "count": 1}
        await self._database.upsert(verdicts, values, {"count": verdicts.c.count + 1})

    async def of(self, guild_id: int) -> list[Verdict]:
        """Return the ratings of a server by entry, helpful ones first."""
        columns = (verdicts.c.entry, verdicts.c.helpful, verdicts.c.count)
        query = (
            select(*columns)
            .where(verdicts.c.guild_id == guild_id)
            .order_by(verdicts.c.entry, verdicts.c.helpful.desc())
        )
        return [Verdict(*row) for row in await self._database.rows(query)]
