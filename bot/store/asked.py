"""What was asked, for as long as the host keeps it: words, instant and what answered; nothing about who asked."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import ColumnElement, delete, func, select

from bot.store.database import Database
from bot.store.tables import asked

DIRECT = 0  # the server of a question in a direct message
_DAY_S = 86_400
_MOST_RECENT = 2_000
_MAX_ENTRIES = 5  # of one answer, so that they fit the column
_LONGEST_NAME = 200


class Asked(NamedTuple):
    """- `text` is empty for a question chosen by a button
    - `entries`: what answered it; for what the call leaves out, the kinds that were asked about
    """

    guild_id: int
    workshop: str
    at: datetime
    text: str
    outcome: str
    entries: tuple[str, ...] = ()


class Span(NamedTuple):
    """Which questions are meant: those about a workshop, from an instant until before another.

    - `servers`: whose; None for everyone's
    """

    workshop: str
    since: datetime
    until: datetime
    servers: Collection[int] | None = None


class Tally(NamedTuple):
    """How often the same came of questions on one day (in UTC); `typed`: in somebody's own words, by no button."""

    day: date
    outcome: str
    entries: tuple[str, ...]
    typed: bool
    times: int


class Wording(NamedTuple):
    """- `entries` as in `Asked`"""

    text: str
    entries: tuple[str, ...]
    times: int


class AskedQuestions:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def keep(self, questions: Iterable[Asked]) -> None:
        """Keep questions, all or none."""
        rows = [
            {
                "guild_id": one.guild_id,
                "workshop": one.workshop[:_LONGEST_NAME],
                "asked_at": int(one.at.timestamp()),
                "text": one.text,
                "outcome": one.outcome,
                "entries": " ".join(one.entries[:_MAX_ENTRIES]),
            }
            for one in questions
        ]
        if rows:
            await self._database.execute((self._database.insert(asked), rows))

    async def recent(self, workshop: str, since: datetime, *, servers: Collection[int] | None = None) -> list[str]:
        """Return what was asked about a workshop since an instant, each wording once, the newest first; the newest
        2,000 at most.

        - `servers`: whose questions; None for everyone's
        """
        newest = func.max(asked.c.asked_at)
        query = select(asked.c.text).where(*_of(workshop, servers), asked.c.asked_at >= _seconds(since))
        query = query.where(asked.c.text != "").group_by(asked.c.text).order_by(newest.desc(), asked.c.text)
        return [row.text for row in await self._database.rows(query.limit(_MOST_RECENT))]

    async def tallies(self, span: Span) -> list[Tally]:
        """Return how often what came of questions, by day."""
        columns = ((asked.c.asked_at // _DAY_S).label("day"), asked.c.outcome, asked.c.entries, asked.c.text != "")
        query = select(*columns, func.count()).where(*_in(span)).group_by(*columns).order_by(*columns)
        return [
            Tally(date(1970, 1, 1) + timedelta(days=day), outcome, tuple(entries.split()), bool(typed), int(times))
            for day, outcome, entries, typed, times in await self._database.rows(query)
        ]

    async def wordings(self, span: Span, outcomes: Collection[str], limit: int) -> list[Wording]:
        """Return the wordings of which one of these outcomes came, the most frequent first."""
        times = func.count()
        query = select(asked.c.text, asked.c.entries, times).where(*_in(span), asked.c.outcome.in_(outcomes))
        query = query.where(asked.c.text != "").group_by(asked.c.text, asked.c.entries)
        query = query.order_by(times.desc(), func.max(asked.c.asked_at).desc(), asked.c.text)
        rows = await self._database.rows(query.limit(limit))
        return [Wording(text, tuple(entries.split()), int(count)) for text, entries, count in rows]

    async def servers(self, workshop: str) -> list[int]:
        """Return where a workshop was asked about; 0 stands for direct messages."""
        query = select(asked.c.guild_id).where(asked.c.workshop == workshop).distinct().order_by(asked.c.guild_id)
        return [row.guild_id for row in await self._database.rows(query)]

    async def first(self, workshop: str, servers: Collection[int] | None = None) -> datetime | None:
        """Return the instant of the oldest question about a workshop that is kept; None when there is none."""
        rows = await self._database.rows(select(func.min(asked.c.asked_at)).where(*_of(workshop, servers)))
        return datetime.fromtimestamp(rows[0][0], UTC) if rows[0][0] is not None else None

    async def prune(self, before: datetime) -> int:
        """Delete what was asked before an instant, and return how much it was."""
        return await self._database.execute(delete(asked).where(asked.c.asked_at < _seconds(before)))


def _of(workshop: str, servers: Collection[int] | None) -> list[ColumnElement[bool]]:
    return [asked.c.workshop == workshop, *([asked.c.guild_id.in_(servers)] if servers is not None else [])]


def _in(span: Span) -> list[ColumnElement[bool]]:
    instants = (asked.c.asked_at >= _seconds(span.since), asked.c.asked_at < _seconds(span.until))
    return [*_of(span.workshop, span.servers), *instants]


def _seconds(instant: datetime) -> int:
    return int(instant.timestamp())
