"""What organizers changed in a FAQ from Discord, in the order they did: rows are only ever added."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import func, select, update

from bot.store.database import Database
from bot.store.tables import revisions

NOBODY = 0  # in place of somebody who asked to be forgotten


class RevisionRow(NamedTuple):
    """- `workshop` is the name of a FAQ; `number` counts its revisions from 1; `content` is JSON
    - `who` is a user id, `at` seconds of Unix time; `undoes`: the number of the revision that is taken back
    """

    workshop: str
    number: int
    who: int
    at: int
    operation: str
    content: str
    undoes: int | None = None


class Revisions:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def heads(self) -> dict[str, int]:
        """Return the number of the last revision of each workshop that has any."""
        query = select(revisions.c.workshop, func.max(revisions.c.number)).group_by(revisions.c.workshop)
        return {row[0]: row[1] for row in await self._database.rows(query)}

    async def of(self, workshop: str, after: int = 0) -> list[RevisionRow]:
        """Return a workshop's revisions after one of them, in their order."""
        columns = [revisions.c[name] for name in RevisionRow._fields]
        query = select(*columns).where(revisions.c.workshop == workshop, revisions.c.number > after)
        query = query.order_by(revisions.c.number)
        return [RevisionRow(*row) for row in await self._database.rows(query)]

    async def authors(self, workshop: str) -> dict[int, int]:
        """Return who made each revision, by its number."""
        query = select(revisions.c.number, revisions.c.who).where(revisions.c.workshop == workshop)
        return {row[0]: row[1] for row in await self._database.rows(query)}

    async def add(self, row: RevisionRow) -> bool:
        """Keep a revision; return False, and keep nothing, when its number is taken or what it undoes is undone.

        So of two that were made at once, one is kept.
        """
        statement = self._database.insert(revisions).values(row._asdict())
        kept = await self._database.returning(statement.on_conflict_do_nothing().returning(revisions.c.number))
        return bool(kept)

    async def by(self, user_id: int) -> int:
        """Return how many revisions carry a user's id."""
        query = select(func.count()).select_from(revisions).where(revisions.c.who == user_id)
        return int((await self._database.rows(query))[0][0])

    async def forget(self, user_id: int) -> int:
        """Take a user's id out of their revisions; return how many there were."""
        return await self._database.execute(update(revisions).where(revisions.c.who == user_id).values(who=NOBODY))
