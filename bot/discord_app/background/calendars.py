"""The calendar of each server: what it was last given is kept, so that whatever changes is told to calendars as a
change.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from bot.errors import StoreError
from bot.faq.edition import edition_of
from bot.faq.model import Faq
from bot.servers.workshops import Workshops
from bot.store.calendars import Calendars as StoredCalendars
from bot.store.calendars import KeptCalendar
from bot.words.catalogue import SOURCE

log = logging.getLogger(__name__)


class Calendars:
    """- `folder`: where a file for each server is kept up to date, for a web server to serve; None for nowhere
    - `address`: where that folder is served, ending in a slash
    """

    def __init__(
        self,
        stored: StoredCalendars,
        workshops: Workshops,
        clock: Callable[[], datetime],
        folder: Path | None = None,
        address: str = "",
        languages: Callable[[int], tuple[str, ...]] = lambda _: (SOURCE,),
    ) -> None:
        self._stored, self._workshops, self._clock = stored, workshops, clock
        self._folder, self._address, self._languages = folder, address, languages
        self._kept: dict[tuple[int, str], KeptCalendar] | None = None
        self._lock, self._reading = asyncio.Lock(), asyncio.Lock()

    async def edition(self, guild_id: int, faq: Faq, faq_name: str) -> str:
        """Return the id of a server's edition: made once. Raises StoreError."""
        kept = (await self._all()).get((guild_id, faq_name))
        if kept is None:
            kept = KeptCalendar(edition_of(faq))
            await self._keep((guild_id, faq_name), kept)
        return faq.workshop.edition or kept.edition

    async def file(self, guild_id: int, faq: Faq, faq_name: str) -> tuple[str, bytes]:
        """Return the name and content of a server's calendar; without the store it is that of a first time."""
        from bot.calendar.ics import calendar_of  # noqa: PLC0415 - four megabytes that many servers never use

        key, now, locale = (guild_id, faq_name), self._clock(), self._languages(guild_id)[0]
        async with self._lock:
            try:
                edition = await self.edition(guild_id, faq, faq_name)
                before = (await self._all())[key].content
                content = await asyncio.to_thread(
                    calendar_of, faq, edition=edition, before=before, now=now, locale=locale
                )
                if content.decode() != before:
                    await self._keep(key, KeptCalendar(edition, content.decode()))
            except StoreError as error:
                log.warning("a calendar was not kept: %s", error, extra={"action": "store_away"})
                edition = edition_of(faq)
                content = calendar_of(faq, edition=edition, locale=locale)
        return f"{edition}.ics", content

    async def publish(self, guild_id: int) -> None:
        """Bring a server's calendar, and its file where there are files, up to its dates."""
        volume, name = self._workshops.volume_for(guild_id), self._workshops.name_for(guild_id)
        if volume is None or name is None or (self._folder is None and (guild_id, name) not in await self._all()):
            return  # nobody was ever given one, so nobody has to be told of a change
        _, content = await self.file(guild_id, volume.loaded.faq, name)
        if self._folder is not None:
            await asyncio.to_thread(_write, self._folder / f"{guild_id}.ics", content)

    def address_for(self, guild_id: int) -> str:
        """Return where members subscribe to a server's calendar; empty where none is served."""
        return f"{self._address}{guild_id}.ics" if self._folder is not None and self._address else ""

    async def _all(self) -> dict[tuple[int, str], KeptCalendar]:
        async with self._reading:  # one read late would drop what was kept meanwhile
            if self._kept is None:
                self._kept = await self._stored.all()
            return self._kept

    async def _keep(self, key: tuple[int, str], kept: KeptCalendar) -> None:
        (await self._all())[key] = kept
        await self._stored.keep(*key, kept)


def _write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all: a web server may read it at any moment."""
    try:
        if path.exists() and path.read_bytes() == content:
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".part")
        partial.write_bytes(content)
        partial.replace(path)
    except OSError as error:
        log.warning("%s was not written: %s", path, error.strerror, extra={"action": "calendar_unwritten"})
