"""The one message with all dates that a server keeps in a channel."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import delete, select

from bot.store.database import Database
from bot.store.tables import living_lists


class LivingList(NamedTuple):
    """- `message_id`: None until it was posted; `digest` of what it shows."""

    guild_id: int
    channel_id: int
    message_id: int | None = None
    digest: str = ""


class LivingLists:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> list[LivingList]:
        columns = [living_lists.c[name] for name in LivingList._fields]
        return [LivingList(*row) for row in await self._database.rows(select(*columns))]

    async def keep(self, kept: LivingList) -> None:
        """Keep a server's list in place of the one before."""
        values = kept._asdict()
        await self._database.upsert(living_lists, values, {name: values[name] for name in LivingList._fields[1:]})

    async def forget(self, guild_id: int) -> None:
        await self._database.execute(delete(living_lists).where(living_lists.c.guild_id == guild_id))
