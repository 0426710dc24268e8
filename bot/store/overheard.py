"""What was answered unasked, and where staff have taken over: so that nothing is said twice."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select

from bot.store.database import Database
from bot.store.tables import overheard, staff_replies


class OverheardAnswer(NamedTuple):
    guild_id: int
    channel_id: int
    entry: str
    message_id: int
    answered_at: datetime


class OverheardAnswers:
    """Instants are aware; the database keeps them as whole seconds of Unix time."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def note(self, answer: OverheardAnswer) -> None:
        """Keep that an entry was answered in a channel, in place of the answer before."""
        values = answer._asdict() | {"answered_at": int(answer.answered_at.timestamp())}
        await self._database.upsert(
            overheard, values, {"message_id": values["message_id"], "answered_at": values["answered_at"]}
        )

    async def of(self, channel_id: int, since: datetime) -> dict[str, int]:
        """Return the answers given in a channel since an instant: the message of each by its entry."""
        query = select(overheard.c.entry, overheard.c.message_id).where(
            overheard.c.channel_id == channel_id, overheard.c.answered_at >= int(since.timestamp())
        )
        return {row.entry: row.message_id for row in await self._database.rows(query)}

    async def forget(self, message_id: int) -> None:
        """Forget an answer that was taken away."""
        await self._database.execute(overheard.delete().where(overheard.c.message_id == message_id))

    async def staff_replied(self, guild_id: int, channel_id: int, at: datetime) -> None:
        """Keep that staff have written in a channel or thread."""
        values = {"guild_id": guild_id, "channel_id": channel_id, "replied_at": int(at.timestamp())}
        await self._database.upsert(staff_replies, values, {"replied_at": values["replied_at"]})

    async def last_staff_reply(self, channel_id: int) -> float | None:
        """Return when staff last wrote in a channel, in seconds of Unix time."""
        rows = await self._database.rows(
            select(staff_replies.c.replied_at).where(staff_replies.c.channel_id == channel_id)
        )
        return float(rows[0].replied_at) if rows else None

    async def prune(self, before: datetime) -> int:
        """Delete answers older than any cooldown, and return how many there were."""
        return await self._database.execute(overheard.delete().where(overheard.c.answered_at < int(before.timestamp())))
