"""What organizers chose for their servers."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from sqlalchemy import select

from bot.store.database import Database
from bot.store.tables import listening, servers


class ServerSettings(NamedTuple):
    """What was chosen; None is the host's default, or "not chosen".

    - `listens`: the channels whose questions are answered unasked; `languages`: what is posted in, none for the default
    """

    guild_id: int
    knowledge: str | None = None
    organizer_role: int | None = None
    staff_channel: int | None = None
    listens: frozenset[int] = frozenset()
    languages: tuple[str, ...] = ()


class Servers:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> list[ServerSettings]:
        """Return what was chosen for every server that chose something."""
        channels: dict[int, set[int]] = defaultdict(set)
        for guild_id, channel_id in await self._database.rows(select(listening.c.guild_id, listening.c.channel_id)):
            channels[guild_id].add(channel_id)
        columns = (servers.c.guild_id, servers.c.knowledge, servers.c.organizer_role, servers.c.staff_channel)
        rows = await self._database.rows(select(*columns, servers.c.languages))
        chosen = [ServerSettings(*row[:4])._replace(languages=_split(row.languages)) for row in rows]
        rest = [ServerSettings(guild_id) for guild_id in set(channels) - {settings.guild_id for settings in chosen}]
        return [settings._replace(listens=frozenset(channels[settings.guild_id])) for settings in chosen + rest]

    async def save(self, settings: ServerSettings) -> None:
        """Keep what was chosen for a server, in place of what was chosen before, all of it or nothing."""
        values = settings._asdict()
        channels = values.pop("listens")
        values["languages"] = ",".join(settings.languages) or None
        change = {name: value for name, value in values.items() if name != "guild_id"}
        insert = (
            self._database.insert(servers)
            .values(values)
            .on_conflict_do_update(index_elements=[servers.c.guild_id], set_=change)
        )
        rows = [{"guild_id": settings.guild_id, "channel_id": channel} for channel in sorted(channels)]
        listened = [self._database.insert(listening).values(rows).on_conflict_do_nothing()] if rows else []
        await self._database.execute(
            listening.delete().where(listening.c.guild_id == settings.guild_id), *listened, insert
        )


def _split(languages: str | None) -> tuple[str, ...]:
    return tuple(languages.split(",")) if languages else ()
