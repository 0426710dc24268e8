"""The calendar that each server was last given, and the edition's id in it: made once, kept for ever."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select

from bot.store.database import Database
from bot.store.tables import calendars


class KeptCalendar(NamedTuple):
    """- `edition`: the id in every UID; `content`: the calendar as iCalendar text, empty before the first."""

    edition: str
    content: str = ""


class Calendars:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> dict[tuple[int, str], KeptCalendar]:
        """Return every calendar by server (0 for direct messages) and name of the FAQ."""
        rows = await self._database.rows(select(calendars))
        return {(row.guild_id, row.faq): KeptCalendar(row.edition, row.content) for row in rows}

    async def keep(self, guild_id: int, faq: str, kept: KeptCalendar) -> None:
        """Keep a calendar in place of the one before; an edition that is there stays."""
        values = {"guild_id": guild_id, "faq": faq, **kept._asdict()}
        await self._database.upsert(calendars, values, {"content": kept.content})
