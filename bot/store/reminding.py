"""Reminder settings of a server, and its dates as they were last announced there."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import delete, select

from bot.store.database import Database
from bot.store.tables import date_moves, heard_dates, reminder_settings


class ReminderSettings(NamedTuple):
    """- `leads`: seconds before the date, by kind ("deadline" for all that close something); empty for the defaults"""

    guild_id: int
    channel_id: int
    role_id: int | None = None
    quiet: bool = False
    paused: bool = False
    leads: Mapping[str, tuple[int, ...]] = {}
    events: bool = False  # dates are kept as the server's scheduled events


class HeardDate(NamedTuple):
    """A date as it was last announced in a server: its instant (None: not known then), and as the call wrote it."""

    date_id: str
    instant: int | None
    literal: str


class DateMove(NamedTuple):
    """A date that organizers moved in Discord; valid while the FAQ still says what it said then (`was`)."""

    guild_id: int
    date_id: str
    was: str
    at: str | None
    zone: str | None
    announced: str
    reason: str = ""
    id: int = 0  # given by the store


class Reminding:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> list[ReminderSettings]:
        """Return the settings of every server that has reminders."""
        columns = [reminder_settings.c[name] for name in ReminderSettings._fields]
        return [_settings(row) for row in await self._database.rows(select(*columns))]

    async def save(self, settings: ReminderSettings) -> None:
        leads = json.dumps({kind: list(leads) for kind, leads in settings.leads.items()})
        values = settings._asdict() | {"leads": leads}
        await self._database.upsert(
            reminder_settings, values, {name: value for name, value in values.items() if name != "guild_id"}
        )

    async def heard(self, guild_id: int) -> dict[str, HeardDate]:
        """Return the dates as they were last announced in a server, by id."""
        columns = (heard_dates.c.date_id, heard_dates.c.instant, heard_dates.c.literal)
        rows = await self._database.rows(select(*columns).where(heard_dates.c.guild_id == guild_id))
        return {row.date_id: HeardDate(*row) for row in rows}

    async def tell(self, guild_id: int, dates: list[HeardDate]) -> None:
        """Store the dates as they are announced in a server now."""
        statements = [delete(heard_dates).where(heard_dates.c.guild_id == guild_id)]
        rows = [{"guild_id": guild_id, **date._asdict()} for date in dates]
        inserts = [self._database.insert(heard_dates).values(rows)] if rows else []
        await self._database.execute(*statements, *inserts)

    async def moves(self) -> list[DateMove]:
        """Return every move by organizers in order; a date may be moved several times."""
        columns = [date_moves.c[name] for name in DateMove._fields]
        return [DateMove(*row) for row in await self._database.rows(select(*columns).order_by(date_moves.c.id))]

    async def move(self, move: DateMove) -> DateMove:
        """Add a move after those before it; return it with its id."""
        values = {name: value for name, value in move._asdict().items() if name != "id"}
        (row,) = await self._database.returning(date_moves.insert().values(values).returning(date_moves.c.id))
        return move._replace(id=row[0])

    async def unmove(self, move: DateMove) -> None:
        """Delete a move, because the FAQ has changed since."""
        await self._database.execute(delete(date_moves).where(date_moves.c.id == move.id))


def _settings(row: tuple[object, ...]) -> ReminderSettings:
    values = dict(zip(ReminderSettings._fields, row, strict=True))
    leads = {kind: tuple(found) for kind, found in json.loads(str(values["leads"])).items()}
    return ReminderSettings(**(values | {"leads": leads}))  # type: ignore[arg-type]
