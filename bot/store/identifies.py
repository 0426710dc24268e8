"""Who may identify when: one IDENTIFY in five seconds for each key, whatever the number of processes.

https://docs.discord.com/developers/events/gateway#sharding-max-concurrency
"""

from __future__ import annotations

from sqlalchemy import case

from bot.store.database import Database
from bot.store.tables import identifies


class Identifies:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def slot(self, key: int, now_ms: int, every_ms: int) -> int:
        """Take the next free slot of a key in one statement; return when it begins, in milliseconds of Unix time."""
        insert = self._database.insert(identifies).values(key=key, next_at=now_ms + every_ms)
        free_at = case((identifies.c.next_at > now_ms, identifies.c.next_at), else_=now_ms)
        statement = insert.on_conflict_do_update(
            index_elements=[identifies.c.key], set_={"next_at": free_at + every_ms}
        )
        (row,) = await self._database.returning(statement.returning(identifies.c.next_at))
        return int(row.next_at) - every_ms
