"""Entries that organizers changed from Discord, and their author in the file since: shown to organizers, each once."""

from __future__ import annotations

import logging
from hashlib import sha256

from bot.discord_app.background.notifier import OrganizerNotifier
from bot.discord_app.text.render import code, safe
from bot.errors import StoreError
from bot.faq.model import Entry
from bot.revisions.model import said
from bot.revisions.overlay import Clash
from bot.servers.deciders import Deciders
from bot.servers.workshops import Workshops
from bot.store.pages import PageChanges
from bot.words.language import say

log = logging.getLogger(__name__)
_SHOWN = 500  # characters of an answer


class ClashNotices:
    """Tells the organizers who may decide: both versions, side by side."""

    def __init__(
        self, workshops: Workshops, deciders: Deciders, decisions: PageChanges, notifier: OrganizerNotifier
    ) -> None:
        self._workshops, self._deciders = workshops, deciders
        self._decisions, self._notifier = decisions, notifier
        self._told: set[str] = set()

    async def tell(self) -> None:
        """Tell of every clash that was not told yet."""
        library = self._workshops.library
        for name in library.names:
            applied = library.applied(name)
            for clash in applied.clashes if applied else ():
                digest = _digest(name, clash)
                if digest not in self._told:
                    try:
                        await self._tell(name, clash, digest)
                    except StoreError as error:
                        log.warning("a clash is told later: %s", error, extra={"action": "store_away"})

    async def _tell(self, name: str, clash: Clash, digest: str) -> None:
        words = say(
            "faq.clash",
            entry=code(clash.revision.entry_id),
            ours=shown(clash.ours),
            file=shown(clash.file),
            number=clash.revision.number,
        )
        told = await self._decisions.asked(digest)
        waiting = {guild for guild in await self._deciders.of(name) if self._workshops.name_for(guild) == name} - told
        for guild_id in waiting:
            if await self._notifier.notify(guild_id, words):
                await self._decisions.ask(digest, guild_id)
                self._told.add(digest)
        if told and not waiting:
            self._told.add(digest)


def shown(entry: Entry | None) -> str:
    """Return what an entry answers, as organizers are shown it."""
    if entry is None:
        return say("faq.removed")
    answer = " ".join(entry.answer.split())
    return f"“{safe(answer if len(answer) <= _SHOWN else answer[: _SHOWN - 1] + '…')}”"


def _digest(name: str, clash: Clash) -> str:
    told = (name, clash.revision.entry_id, said(clash.ours), said(clash.file))
    return sha256(repr(told).encode()).hexdigest()[:16]
