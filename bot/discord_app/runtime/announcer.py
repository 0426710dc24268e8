"""Announces that the bot comes online and goes offline, where the host wants to read it."""

from __future__ import annotations

import asyncio
import logging

import discord

from bot.discord_app.ui.replies import UNREACHED, post
from bot.words.language import say

log = logging.getLogger(__name__)
_PATIENCE_S = 1.5  # the platform waits for the end


class Announcer:
    """- `channel_id` 0 is nowhere; `alone`: no other process serves servers, so this one must see the channel."""

    def __init__(self, client: discord.Client, channel_id: int, *, alone: bool) -> None:
        self._client, self._channel_id, self._alone = client, channel_id, alone
        self._is_online = False

    async def online(self) -> None:
        """Announce it once, when the servers are known."""
        await self._client.wait_until_ready()
        self._is_online = await self._announce("status.online")

    async def offline(self) -> None:
        """Announce it, if the other was announced."""
        if self._is_online:
            self._is_online = False
            await self._announce("status.offline")

    async def _announce(self, key: str) -> bool:
        if not self._channel_id:
            return False
        channel = self._client.get_channel(self._channel_id)
        if not isinstance(channel, discord.abc.Messageable):
            level = logging.WARNING if self._alone else logging.DEBUG
            extra = {"action": "status_unsaid"}
            log.log(level, "I cannot see the channel %d (WORKSHOP_STATUS_CHANNEL)", self._channel_id, extra=extra)
            return False
        try:
            async with asyncio.timeout(_PATIENCE_S):
                await post(channel, say(key))
        except UNREACHED as error:
            log.warning("the status was not posted: %s", type(error).__name__, extra={"action": "status_unsaid"})
            return False
        return True
