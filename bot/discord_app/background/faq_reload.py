"""The FAQ files and the changes from Discord, checked for news: what changed is read, what is broken is reported to
organizers.
"""

from __future__ import annotations

import asyncio
import logging

from bot.discord_app.background.clashes import ClashNotices
from bot.discord_app.background.date_sync import DIRECT, DateSync
from bot.discord_app.background.notifier import OrganizerNotifier
from bot.discord_app.text.problems import listed
from bot.discord_app.text.render import safe
from bot.errors import StoreError
from bot.revisions.edits import FaqEdits
from bot.servers.workshops import Workshops
from bot.words.language import say

log = logging.getLogger(__name__)
EVERY_S = 10.0


class FaqReload:
    """Reads the FAQ files again; a broken one keeps its last valid version. Changes from Discord may have been made by
    another process.
    """

    def __init__(
        self,
        workshops: Workshops,
        notifier: OrganizerNotifier,
        dates: DateSync,
        edits: FaqEdits,
        clashes: ClashNotices,
    ) -> None:
        self._workshops, self._notifier, self._dates = workshops, notifier, dates
        self._edits, self._clashes = edits, clashes
        self._broken = set(workshops.library.problems)

    async def reload(self) -> None:
        """Read what changed, notify the organizers of servers whose FAQ is broken or was changed by its author and by
        them, and let reminders follow.
        """
        await self._read_edits()
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
        await self._clashes.tell(self._dates.servers())

    async def published(self, faq_name: str) -> None:
        """Let the servers that answer from a FAQ with dates of their own follow what was just changed in it."""
        await self._dates.follow_entries(self._dates.servers_of(faq_name))

    async def _read_edits(self) -> None:
        try:
            changed = await self._edits.refresh()
        except StoreError as error:
            log.warning("changes of the FAQ are read later: %s", error, extra={"action": "store_away"})
            return
        for name in changed:
            await self.published(name)

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
