"""What the process does besides answering: reminders, servers that come and go, pruning the store."""

from __future__ import annotations

import asyncio
import logging
from datetime import date

import discord
from discord.ext import commands

from bot.discord_app.services import Services
from bot.errors import StoreError

log = logging.getLogger(__name__)
_RETRY_S = 5.0
_PRUNE_CHECK_S = 60.0


class Membership(commands.Cog):
    """Servers that the bot is added to or removed from."""

    def __init__(self, services: Services) -> None:
        self._services = services

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Plan for a new server: the FAQ may say how it is reminded."""
        self._services.date_sync.mark_due([guild.id])
        await self._services.date_sync.sync_due()

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Forget a server that removed the bot."""
        services = self._services
        for part in (
            services.servers,
            services.reminders,
            services.date_sync,
            services.living_lists,
            services.questions,
        ):
            part.forget(guild.id)
        try:
            await self._services.store.forget_server(guild.id)
        except StoreError as error:
            log.warning("a server was not forgotten: %s", error, extra={"action": "store_away"})

    @commands.Cog.listener()
    async def on_raw_message_delete(self, event: discord.RawMessageDeleteEvent) -> None:
        """Post a server's list of dates anew when somebody deleted it."""
        if event.guild_id is not None:
            try:
                await self._services.living_lists.deleted(event.guild_id, event.message_id)
            except StoreError as error:
                log.warning("a list of dates waits for the store: %s", error, extra={"action": "store_away"})


async def remind(services: Services) -> None:
    """Plan for every server, then post what falls due, until cancelled."""
    await services.client.wait_until_ready()
    while True:
        try:
            await services.reminders.load()
            break
        except StoreError as error:
            log.warning("reminders wait for the store: %s", error, extra={"action": "store_away"})
            await asyncio.sleep(_RETRY_S)
    services.date_sync.mark_due(services.date_sync.servers())
    await services.date_sync.sync_due()
    await services.scheduler.run()


async def prune_daily(services: Services) -> None:
    """Delete from the store what nothing asks for any more, once a day, until cancelled."""
    pruned: date | None = None
    while True:
        await asyncio.sleep(_PRUNE_CHECK_S)
        now = services.clock()
        if pruned != now.date():
            try:
                await services.store.prune(now, questions_kept=services.questions.kept)
                pruned = now.date()
            except StoreError as error:
                log.warning("the store was not pruned: %s", error, extra={"action": "store_away"})
