"""How often answers were called helpful or not: per server, entry and day, and nothing about who said so."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import func, select

from bot.store.database import Database
from bot.store.tables import verdicts


class Verdict(NamedTuple):
    entry: str
    helpful: bool
    times: int


class Verdicts:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def count(self, guild_id: int, entry: str, at: datetime, *, helpful: bool) -> None:
        """Count one verdict on an entry's answer; two at the same instant are both counted."""
        values = {"guild_id": guild_id, "entry": entry, "helpful": helpful, "day": _day(at.date()), "count": 1}
        await self._database.upsert(verdicts, values, {"count": verdicts.c.count + 1})

    async def of(self, *guild_ids: int, since: date | None = None) -> list[Verdict]:
        """Return the verdicts of servers by entry, helpful ones first; only those from a day on, when given."""
        columns = (verdicts.c.entry, verdicts.c.helpful)
        query = (
            select(*columns, func.sum(verdicts.c.count))
            .where(verdicts.c.guild_id.in_(guild_ids), verdicts.c.day >= (_day(since) if since else 0))
            .group_by(*columns)
            .order_by(verdicts.c.entry, verdicts.c.helpful.desc())
        )
        return [Verdict(entry, helpful, int(times)) for entry, helpful, times in await self._database.rows(query)]


def _day(day: date) -> int:
    return (day - date(1970, 1, 1)).days
