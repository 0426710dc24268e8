"""The FAQ files, checked for changes: what changed is read, what is broken is reported to organizers."""

from __future__ import annotations

import asyncio
import logging

from bot.discord_app.background.date_sync import DateSync
from bot.discord_app.background.notifier import OrganizerNotifier
from bot.discord_app.text.catalogue import say
from bot.discord_app.text.problems import listed
from bot.discord_app.text.render import safe
from bot.errors import Problem
from bot.servers.settings import ServerSettingsCache
from bot.servers.workshops import Workshops

log = logging.getLogger(__name__)
EVERY_S = 10.0


class FaqReload:
    """Reads the FAQ files again; a broken one keeps its last valid version."""

    def __init__(
        self, workshops: Workshops, servers: ServerSettingsCache, notifier: OrganizerNotifier, dates: DateSync
    ) -> None:
        self._workshops, self._servers, self._notifier, self._dates = workshops, servers, notifier, dates

    async def reload(self) -> None:
        """Read what changed, notify the organizers of servers whose FAQ is broken, and let reminders follow."""
        for news in await asyncio.to_thread(self._workshops.library.refresh):
            state = "broken" if news.problems else "read"
            log.info("FAQ %s: %s", news.name, state, extra={"action": "faq_reloaded"})
            if news.problems:
                await self._report(news.name, news.problems)
            else:
                self._dates.mark_due(self._dates.servers_of(news.name))
        await self._dates.sync_due()

    async def run(self) -> None:
        """Reload now and then; nothing that happens here ends it."""
        while True:
            await asyncio.sleep(EVERY_S)
            try:
                await self.reload()
            except Exception:
                log.exception("the FAQ files were not looked at", extra={"action": "watch_failed"})

    async def _report(self, name: str, problems: tuple[Problem, ...]) -> None:
        words = say("faq_broken", name=safe(name), problems=listed(problems))
        for settings in self._servers.all():
            if self._workshops.name_for(settings.guild_id) == name and settings.staff_channel:
                await self._notifier.notify(settings.guild_id, words, owner=False)
