"""Notifies organizers of what only they can fix."""

from __future__ import annotations

import logging
import time
from collections import OrderedDict

import discord

from bot.discord_app.text.render import MAX_CONTENT
from bot.discord_app.ui.replies import UNREACHED, post
from bot.servers.settings import ServerSettingsCache

log = logging.getLogger(__name__)
_REPEAT_S = 3600.0  # the same text to the same server at most once an hour
_MAX_KEPT = 1_000


class OrganizerNotifier:
    """Writes to a server's staff channel, else directly to its owner."""

    def __init__(self, client: discord.Client, servers: ServerSettingsCache) -> None:
        self._client, self._servers = client, servers
        self._sent_at: OrderedDict[tuple[int, str], float] = OrderedDict()

    async def notify(
        self, guild_id: int, text: str, *, owner: bool = True, view: discord.ui.View | None = None
    ) -> bool:
        """Send `text` to the staff channel, else (with `owner`) to the server's owner; return whether it arrived.

        What arrived within the last hour is not sent again.
        """
        if self._sent_lately(guild_id, text):
            return True
        reached = await self._reach(guild_id, text, view, owner=owner)
        if reached:
            self._note_sent(guild_id, text)
        return reached

    def languages(self, guild_id: int) -> tuple[str, ...]:
        """Return the languages that a server is posted in; its organizers are told things in the first."""
        return self._servers.languages(guild_id)

    async def _reach(self, guild_id: int, text: str, view: discord.ui.View | None, *, owner: bool) -> bool:
        channel = self._servers.for_guild(guild_id).staff_channel
        if channel and await self._send(self._client.get_partial_messageable(channel, guild_id=guild_id), text, view):
            return True
        guild = self._client.get_guild(guild_id)
        if not owner or guild is None or not guild.owner_id:
            return False
        return await self._send(discord.Object(guild.owner_id), text, view)

    async def _send(
        self, target: discord.PartialMessageable | discord.Object, text: str, view: discord.ui.View | None
    ) -> bool:
        try:
            place = await self._client.create_dm(target) if isinstance(target, discord.Object) else target
            await post(place, text[:MAX_CONTENT], view)
        except UNREACHED as error:
            log.info("organizers not reached: %s", type(error).__name__, extra={"action": "staff_unreached"})
            return False
        return True

    def _sent_lately(self, guild_id: int, text: str) -> bool:
        return time.monotonic() - self._sent_at.get((guild_id, text), -_REPEAT_S) < _REPEAT_S

    def _note_sent(self, guild_id: int, text: str) -> None:
        self._sent_at[guild_id, text] = time.monotonic()
        while len(self._sent_at) > _MAX_KEPT:
            self._sent_at.popitem(last=False)
