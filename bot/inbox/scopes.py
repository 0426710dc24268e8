"""Whose organizers see what a member asks, and where."""

from __future__ import annotations

from typing import NamedTuple

from bot.servers.deciders import Deciders
from bot.servers.settings import ServerSettingsCache
from bot.servers.workshops import Workshops
from bot.store.inbox_items import Item

SHARED = 0  # in place of a server: those of every server that decides about the workshop


class Room(NamedTuple):
    """A channel of organizers."""

    guild_id: int
    channel_id: int


class Scopes:
    """The organizers of servers that decide about a FAQ share what is asked about it; those of any other server see
    what was asked there, and nothing else: whoever likes may choose a FAQ.
    """

    def __init__(self, workshops: Workshops, servers: ServerSettingsCache, deciders: Deciders) -> None:
        self._workshops, self._servers, self._deciders = workshops, servers, deciders

    def is_offered(self, guild_id: int | None, workshop: str) -> bool:
        """Whether there may be organizers to ask, as far as is known without the store."""
        if guild_id is not None:
            return self._servers.for_guild(guild_id).staff_channel is not None
        return any(one.staff_channel and self._answers(one.guild_id, workshop) for one in self._servers.all())

    async def scope(self, guild_id: int | None, workshop: str) -> int:
        """Return for whom a question is kept that is asked in a server (None: a direct message)."""
        deciders = await self._deciders.of(workshop)
        return SHARED if guild_id is None or guild_id in deciders else guild_id

    async def seen_in(self, guild_id: int) -> list[tuple[str, int]]:
        """Return the scopes whose items a server's organizers see."""
        workshop = self._workshops.name_for(guild_id)
        if workshop is None:
            return []
        deciders = await self._deciders.of(workshop)
        return [(workshop, guild_id), *([(workshop, SHARED)] if guild_id in deciders else [])]

    async def rooms(self, workshop: str, scope: int) -> list[Room]:
        """Return the channels of the organizers who see what is kept for a scope."""
        guilds = await self._deciders.of(workshop) if scope == SHARED else {scope}
        found = ((guild, self._servers.for_guild(guild).staff_channel) for guild in sorted(guilds))
        return [Room(guild, channel) for guild, channel in found if channel and self._answers(guild, workshop)]

    async def may_see(self, item: Item, guild_id: int | None) -> bool:
        """Whether a server's organizers see an item."""
        return guild_id is not None and (item.workshop, item.guild_id) in await self.seen_in(guild_id)

    def _answers(self, guild_id: int, workshop: str) -> bool:
        return self._workshops.name_for(guild_id) == workshop
