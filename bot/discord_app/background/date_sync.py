"""Keeps reminders and events in step with the dates, server by server; one that fails is tried again, alone."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from datetime import datetime

import discord

from bot.discord_app.background.calendars import Calendars
from bot.discord_app.background.date_changes import DateChangeButton, as_text, instant_in_id
from bot.discord_app.background.living_list import LivingLists
from bot.discord_app.background.notifier import OrganizerNotifier
from bot.discord_app.background.scheduled_events import sync_events
from bot.errors import StoreError
from bot.reminders.service import ReminderService
from bot.servers.workshops import Workshops
from bot.shards import Shards
from bot.words.language import say

log = logging.getLogger(__name__)
_ASK_AGAIN_S = 300.0
DIRECT = 0  # stands for direct messages, where members have reminders of their own too


class DateSync:
    """- `due`: the servers whose dates are to be looked at; each stays in it until that succeeded."""

    def __init__(  # noqa: PLR0913, PLR0917 - its collaborators
        self,
        client: discord.Client,
        shards: Shards,
        workshops: Workshops,
        reminders: ReminderService,
        notifier: OrganizerNotifier,
        calendars: Calendars,
        lists: LivingLists,
        clock: Callable[[], datetime],
    ) -> None:
        self._client, self._shards, self._workshops = client, shards, workshops
        self._reminders, self._notifier, self._clock = reminders, notifier, clock
        self._calendars, self._lists = calendars, lists
        self.due: set[int] = set()
        self._ask_again: dict[int, float] = {}  # by server: when, by the loop's clock
        self._lock = asyncio.Lock()

    def servers(self) -> set[int]:
        """Return every server of this process, and DIRECT where direct messages are its own."""
        return {guild.id for guild in self._client.guilds} | ({DIRECT} if self._shards.serves(None) else set())

    def servers_of(self, faq_name: str) -> set[int]:
        """Return those that answer from a FAQ."""
        several = {DIRECT} if self._workshops.has_several() else set()
        return {place for place in self.servers() if self._workshops.name_for(place) == faq_name or place in several}

    def mark_due(self, guild_ids: Iterable[int]) -> None:
        self.due |= set(guild_ids)

    def forget(self, guild_id: int) -> None:
        """Forget a server that removed the bot."""
        self.due.discard(guild_id)
        self._ask_again.pop(guild_id, None)

    async def follow_entries(self, guild_ids: Iterable[int]) -> None:
        """Let servers whose dates were changed there answer from new entries: the dates are as they were."""
        for guild_id in guild_ids:
            try:
                await self._reminders.apply_moves(guild_id)
            except StoreError as error:
                self.due.add(guild_id)
                log.warning("%s follows later: %s", guild_id, error, extra={"action": "store_away"})

    async def sync_due(self) -> None:
        """Bring every server that is due in step with its dates."""
        async with self._lock:
            now = asyncio.get_running_loop().time()
            for guild_id in [guild for guild, at in self._ask_again.items() if at <= now]:
                del self._ask_again[guild_id]
                self.due.add(guild_id)
            for guild_id in sorted(self.due):
                self.due.discard(guild_id)  # first: a change in the meantime makes it due again
                try:
                    await self.sync(guild_id)
                except StoreError as error:
                    self.due.add(guild_id)
                    log.warning("dates of %s are followed later: %s", guild_id, error, extra={"action": "store_away"})
                except Exception:
                    self.due.add(guild_id)
                    log.exception("dates of %s were not followed", guild_id, extra={"action": "follow_failed"})

    async def sync(self, guild_id: int) -> None:
        """Plan by the dates as they are now, ask organizers about those that changed, and update events."""
        await self._reminders.replan(guild_id)
        await self._calendars.publish(guild_id)
        await self._lists.sync(guild_id)
        settings, guild = self._reminders.for_guild(guild_id), self._client.get_guild(guild_id)
        if settings is None:
            return
        await self._ask_organizers(guild_id)
        faq, name = self._reminders.faq_of(guild_id), self._workshops.name_for(guild_id)
        if settings.events and guild is not None and faq is not None and name is not None:
            try:
                edition = await self._calendars.edition(guild_id, faq, name)
                await sync_events(guild, faq, self._clock(), edition, self._notifier.languages(guild_id)[0])
            except (discord.HTTPException, OSError) as error:
                reason = type(error).__name__
                log.warning("events of %s not synced: %s", guild_id, reason, extra={"action": "events_failed"})

    async def _ask_organizers(self, guild_id: int) -> None:
        """Show organizers what changed, each with its buttons; reminders of the old instants are withdrawn already."""
        for change in await self._reminders.to_ask(guild_id):
            button = DateChangeButton(guild_id, "", instant_in_id(change), change.date_id)
            locale = self._notifier.languages(guild_id)[0]
            warning = say("moved.is_earlier", locale) if change.is_earlier else ""
            words = say("moved.ask", locale, change=as_text(change, locale), warning=warning)
            if await self._notifier.notify(guild_id, words, view=button.view(locale)):
                await self._reminders.mark_asked(guild_id, change)
            else:  # nobody was reached: asked again, later
                self._ask_again[guild_id] = asyncio.get_running_loop().time() + _ASK_AGAIN_S
