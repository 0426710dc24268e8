"""The revisions of every FAQ in memory and in the store; of two that are made at once, the second sees the first."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime

from bot.errors import StoreError
from bot.faq.model import Entry
from bot.revisions.model import Change, Edit, Revision
from bot.revisions.rows import from_row, to_row
from bot.revisions.served import Faqs
from bot.store.revisions import Revisions

_TRIES = 20  # others may publish at the same instant
Compose = Callable[[], Awaitable[tuple[Change, Entry | None]]]


class RevisionLog:
    """`faqs` serves a FAQ with its revisions as soon as they are read or made. Methods raise StoreError."""

    def __init__(self, store: Revisions, faqs: Faqs) -> None:
        self._store, self._faqs = store, faqs
        self._known: dict[str, tuple[Revision, ...]] = {}
        self._lock = asyncio.Lock()

    def of(self, workshop: str) -> tuple[Revision, ...]:
        """Return the revisions of a FAQ that are known, in their order."""
        return self._known.get(workshop, ())

    def find(self, workshop: str, number: int) -> Revision | None:
        return next((one for one in self.of(workshop) if one.number == number), None)

    def last(self, workshop: str, entry_id: str) -> Revision | None:
        """Return the last change of an entry."""
        return next((one for one in reversed(self.of(workshop)) if one.entry_id == entry_id), None)

    async def refresh(self) -> list[str]:
        """Read what was changed since, here or by another process; return the FAQs it was changed in."""
        async with self._lock:
            return await self._refresh()

    async def read(self, workshop: str) -> tuple[Revision, ...]:
        """Return the revisions of a FAQ as the store has them now: an author may have been forgotten since."""
        async with self._lock:
            await self._refresh()
            authors = await self._store.authors(workshop)
            found = tuple(
                one if authors.get(one.number, one.who) == one.who else replace(one, who=authors[one.number])
                for one in self.of(workshop)
            )
            self._known[workshop] = found
            return found

    async def append(
        self, workshop: str, compose: Compose, *, who: int, at: datetime, undoes: int | None = None
    ) -> Revision:
        """Keep a change and serve it. `compose` makes it from what is known by then, and again if others were first."""
        async with self._lock:
            for _ in range(_TRIES):
                await self._refresh()
                change, after = await compose()
                revision = self._revision(workshop, change, after, who=who, at=at, undoes=undoes)
                if await self._store.add(to_row(revision)):
                    await self._serve(workshop, (*self.of(workshop), revision))
                    return revision
        raise StoreError("too many changes at once; try again")

    def _revision(
        self, workshop: str, change: Change, after: Entry | None, *, who: int, at: datetime, undoes: int | None
    ) -> Revision:
        name = change.entry_id if isinstance(change, Edit) else ""
        served, file = self._faqs.get(workshop), self._faqs.file_of(workshop)
        before = next((one for one in served.loaded.faq.entries if one.id == name), None) if served else None
        base = next((one for one in file.faq.entries if one.id == name), None) if file else None
        last = self.last(workshop, name) if name else None
        is_whole = isinstance(change, Edit) and change.operation != "phrasing" and undoes is None
        if last and not is_whole and self._clashes(workshop, name):
            base = last.base  # whoever did not look at the whole entry has not decided between it and the file's
        return Revision(
            workshop=workshop,
            number=len(self.of(workshop)) + 1,
            who=who,
            at=at.replace(microsecond=0),
            edit=change,
            before=before,
            after=after,
            base=base,
            undoes=undoes,
        )

    def _clashes(self, workshop: str, entry_id: str) -> bool:
        applied = self._faqs.applied(workshop)
        return applied is not None and any(one.revision.entry_id == entry_id for one in applied.clashes)

    async def _refresh(self) -> list[str]:
        heads = await self._store.heads()
        stale = [name for name, head in heads.items() if head != len(self.of(name))]
        for name in stale:
            known = self.of(name) if heads[name] > len(self.of(name)) else ()  # restored from a backup
            rows = await self._store.of(name, after=len(known))
            await self._serve(name, (*known, *(from_row(row) for row in rows)))
        return stale

    async def _serve(self, workshop: str, revisions: tuple[Revision, ...]) -> None:
        undone = {one.undoes: one.number for one in revisions if one.undoes is not None}
        self._known[workshop] = tuple(
            one if undone.get(one.number) == one.undone_by else replace(one, undone_by=undone[one.number])
            for one in revisions
        )
        await asyncio.to_thread(self._faqs.put_revisions, workshop, self._known[workshop])
