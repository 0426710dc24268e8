"""Lets reminders and events follow the dates, server by server; what fails is tried again, and keeps no other from it."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import discord

from bot.discord_app.events import sync
from bot.discord_app.moving import ask_staff
from bot.errors import NoWorkshopError, StoreError

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot

log = logging.getLogger(__name__)
DIRECT = 0  # stands for direct messages, where members have reminders of their own too


class DateFollower:
    """- `due`: the servers whose dates are to be looked at; each stays in it until that succeeded."""

    def __init__(self, bot: WorkshopBot) -> None:
        self._bot = bot
        self.due: set[int] = set()
        self._one = asyncio.Lock()

    def every_place(self) -> set[int]:
        """Return every server of this process, and direct messages where they are its own."""
        return {guild.id for guild in self._bot.guilds} | ({DIRECT} if self._bot.serving.serves(None) else set())

    async def catch_up(self) -> None:
        """Follow the dates of every server that is due for it."""
        async with self._one:
            for guild_id in sorted(self.due):
                self.due.discard(guild_id)  # first: what moves while it is followed makes it due again
                try:
                    await self.follow(guild_id)
                except StoreError as error:
                    self.due.add(guild_id)
                    log.warning("dates of %s are followed later: %s", guild_id, error, extra={"action": "store_away"})
                except Exception:
                    self.due.add(guild_id)
                    log.exception("dates of %s were not followed", guild_id, extra={"action": "follow_failed"})

    async def follow(self, guild_id: int) -> None:
        """Plan by the dates as they are now, ask organizers about those that moved, and keep events in step."""
        bot = self._bot
        await bot.reminding.replan(guild_id)
        settings, guild = bot.reminding.of(guild_id), bot.get_guild(guild_id)
        if settings is None:
            return
        await ask_staff(bot, guild_id)
        if settings.events and guild is not None:
            try:
                await sync(guild, bot.answers.of(guild_id).faq, bot.now())
            except (discord.HTTPException, NoWorkshopError, OSError) as error:
                log.warning("events of %s not synced: %s", guild_id, type(error).__name__, extra={"action": "events_failed"})
