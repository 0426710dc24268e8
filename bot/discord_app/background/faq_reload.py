"""The FAQ files, checked for changes: what changed is read, what is broken is reported to organizers."""

from __future__ import annotations

import asyncio
import logging

from bot.discord_app.background.date_sync import DIRECT, DateSync
from bot.discord_app.background.notifier import OrganizerNotifier
from bot.discord_app.text.problems import listed
from bot.discord_app.text.render import safe
from bot.servers.workshops import Workshops
from bot.words.language import say

log = logging.getLogger(__name__)
EVERY_S = 10.0


class FaqReload:
    """Reads the FAQ files again; a broken one keeps its last valid version."""

    def __init__(self, workshops: Workshops, notifier: OrganizerNotifier, dates: DateSync) -> None:
        self._workshops, self._notifier, self._dates = workshops, notifier, dates
        self._broken = set(workshops.library.problems)

    async def reload(self) -> None:
        """Read what changed, notify the organizers of servers whose FAQ is broken, and let reminders follow."""
        for news in await asyncio.to_thread(self._workshops.library.refresh):
            state = "broken" if news.problems else "read"
            log.info("FAQ %s: %s", news.name, state, extra={"action": "faq_reloaded"})
            if news.problems:
                await self._tell(news.name, "faq_broken", problems=listed(news.problems))
                self._broken.add(news.name)
            else:
                if news.name in self._broken:
                    self._broken.discard(news.name)
                    await self._tell(news.name, "faq_mended")
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

    async def _tell(self, name: str, message: str, **values: str) -> None:
        """Tell the organizers of every server that answers from a FAQ."""
        for guild_id in self._dates.servers_of(name) - {DIRECT}:
            words = say(message, self._notifier.languages(guild_id)[0], name=safe(name), **values)
            await self._notifier.notify(guild_id, words)
