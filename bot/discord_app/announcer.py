"""Says that the bot comes online and goes offline, where the host wants to read it."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import aiohttp
import discord

from bot.discord_app.words import say

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot

log = logging.getLogger(__name__)
_PATIENCE_S = 1.5  # the platform waits for the end


class Announcer:
    """- `channel_id` 0 is nowhere. Of several processes the one that serves the channel's server speaks."""

    def __init__(self, bot: WorkshopBot, channel_id: int) -> None:
        self._bot, self._channel_id = bot, channel_id
        self._is_online = False

    async def online(self) -> None:
        """Say it once, when the servers are known."""
        await self._bot.wait_until_ready()
        self._is_online = await self._said("status.online")

    async def offline(self) -> None:
        """Say it, if the other was said."""
        if self._is_online:
            self._is_online = False
            await self._said("status.offline")

    async def _said(self, words: str) -> bool:
        if not self._channel_id:
            return False
        channel = self._bot.get_channel(self._channel_id)
        if not isinstance(channel, discord.abc.Messageable):
            level = logging.WARNING if self._bot.serving.share == 1 else logging.DEBUG
            log.log(level, "WORKSHOP_STATUS_CHANNEL %d is no channel I can see", self._channel_id, extra={"action": "status_unsaid"})
            return False
        try:
            async with asyncio.timeout(_PATIENCE_S):
                await channel.send(say(words), allowed_mentions=discord.AllowedMentions.none())
        except (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError) as error:
            log.warning("the status was not said: %s", type(error).__name__, extra={"action": "status_unsaid"})
            return False
        return True
