"""The FAQ files, looked at now and then: what changed is read, what is broken is told."""

from __future__ import annotations

import asyncio
import logging
from datetime import date
from typing import TYPE_CHECKING

from bot.discord_app.doctor import at
from bot.discord_app.render import safe
from bot.discord_app.words import say

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot

log = logging.getLogger(__name__)
WATCH_S = 10.0  # between two looks


class FaqWatcher:
    def __init__(self, bot: WorkshopBot) -> None:
        self._bot = bot

    async def reload(self) -> None:
        """Read the FAQ files again; a broken one keeps its last good state, and the organizers of its servers are told."""
        for news in await asyncio.to_thread(self._bot.answers.workshops.library.refresh):
            log.info("FAQ %s: %s", news.name, "broken" if news.problems else "read", extra={"action": "faq_reloaded"})
            if not news.problems:
                self._bot.follower.due |= {
                    place for place in self._bot.follower.every_place() if self._bot.answers.workshops.name_of(place) == news.name
                }
                continue
            listed = "\n".join(f"• {safe(at(problem))}" + (f" → {safe(problem.fix)}" if problem.fix else "") for problem in news.problems)
            for settings in self._bot.servers.all():
                if self._bot.answers.workshops.name_of(settings.guild_id) == news.name and settings.staff_channel:
                    await self._bot.staff.tell(settings.guild_id, say("faq_broken", name=safe(news.name), problems=listed), owner=False)
        await self._bot.follower.catch_up()

    async def run(self) -> None:
        """Look at the FAQ files now and then, and once a day clear the store; nothing that happens here ends it."""
        pruned: date | None = None
        while True:
            await asyncio.sleep(WATCH_S)
            try:
                await self.reload()
                if pruned != self._bot.now().date():
                    await self._bot.store.prune(self._bot.now())
                    pruned = self._bot.now().date()
            except Exception:
                log.exception("the FAQ files were not looked at", extra={"action": "watch_failed"})
