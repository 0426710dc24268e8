"""Entries that organizers changed from Discord, and their author in the file since: shown to organizers, each once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection
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
from bot.words.spacing import quoted

log = logging.getLogger(__name__)
_TELL_AGAIN_S = 300.0  # those who were not reached
_SHOWN = 500  # characters of an answer


class ClashNotices:
    """Tells the organizers who may decide: both versions, side by side."""

    def __init__(
        self, workshops: Workshops, deciders: Deciders, decisions: PageChanges, notifier: OrganizerNotifier
    ) -> None:
        self._workshops, self._deciders = workshops, deciders
        self._decisions, self._notifier = decisions, notifier
        self._lock = asyncio.Lock()
        self._settled: set[str] = set()  # the digests of those that nobody here is to be told of any more
        self._again: dict[str, float] = {}  # by digest: when those who were not reached are told, by the loop's clock

    async def tell(self, here: Collection[int]) -> None:
        """Tell of every clash that was not told yet, in the servers of this process."""
        library = self._workshops.library
        async with self._lock:
            for name in library.names:
                applied = library.applied(name)
                for clash in applied.clashes if applied else ():
                    await self._tell_if_due(name, clash, here)

    async def _tell_if_due(self, name: str, clash: Clash, here: Collection[int]) -> None:
        digest = _digest(name, clash)
        if digest in self._settled or self._again.get(digest, 0.0) > asyncio.get_running_loop().time():
            return
        try:
            await self._tell(name, clash, digest, here)
        except StoreError as error:
            log.warning("a clash is told later: %s", error, extra={"action": "store_away"})

    async def _tell(self, name: str, clash: Clash, digest: str, here: Collection[int]) -> None:
        told = await self._decisions.asked(digest)
        deciders = {guild for guild in await self._deciders.of(name) if self._workshops.name_for(guild) == name}
        waiting = (deciders & set(here)) - told
        for guild_id in sorted(waiting):
            if await self._notifier.notify(guild_id, _words(clash, self._notifier.languages(guild_id)[0])):
                await self._decisions.ask(digest, guild_id)
                waiting = waiting - {guild_id}
        if waiting:
            self._again[digest] = asyncio.get_running_loop().time() + _TELL_AGAIN_S
        else:
            self._settled.add(digest)


def _words(clash: Clash, locale: str) -> str:
    return say(
        "faq.clash",
        locale,
        entry=code(clash.revision.entry_id),
        ours=shown(clash.ours, locale),
        file=shown(clash.file, locale),
        number=clash.revision.number,
    )


def shown(entry: Entry | None, locale: str) -> str:
    """Return what an entry answers, as organizers are shown it."""
    if entry is None:
        return say("faq.removed", locale)
    answer = " ".join(entry.answer.split())
    return quoted(safe(answer if len(answer) <= _SHOWN else answer[: _SHOWN - 1] + "…"), locale)


def _digest(name: str, clash: Clash) -> str:
    told = (name, clash.revision.entry_id, said(clash.ours), said(clash.file))
    return sha256(repr(told).encode()).hexdigest()[:16]
