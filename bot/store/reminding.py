"""How a server wants to be reminded, and the dates as its members last heard of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import delete, select

from bot.store.database import Database
from bot.store.ledger import Ledger, Post
from bot.store.tables import asked_dates, date_moves, heard_dates, reminder_settings

NOBODY = 0  # the role of a server whose organizers want nobody mentioned


class ReminderChoices(NamedTuple):
    """What a server's organizers chose; None leaves it to the FAQ.

    - `role_id`: NOBODY mentions nobody, whatever the FAQ says
    - `leads`: seconds by kind of date ("deadline" for all that close something)
    - `events`: dates are kept as the server's scheduled events
    """

    guild_id: int
    channel_id: int | None = None
    role_id: int | None = None
    quiet: bool | None = None
    paused: bool = False
    leads: Mapping[str, tuple[int, ...]] = {}
    events: bool = False


class HeardDate(NamedTuple):
    """A date as the server was last told.

    - `instant`: None when none was known; `literal`: the day, in the form of `bot.reminders.heard`
    - `until`: the last instant it can mean, None when that was not kept
    """

    date_id: str
    instant: int | None
    literal: str
    until: int | None = None
    label: str = ""


class DateMove(NamedTuple):
    """A date that staff moved in Discord: it holds while the FAQ still says what it said then (`was`)."""

    guild_id: int
    date_id: str
    was: str
    at: str | None
    zone: str | None
    announced: str
    reason: str = ""
    id: int = 0  # given by the store


_TOLD_AT_ALL = HeardDate("", None, "")


class Reminding:
    def __init__(self, database: Database, ledger: Ledger) -> None:
        self._database, self._ledger = database, ledger

    async def all(self) -> list[ReminderChoices]:
        """Return what the organizers of every server chose."""
        columns = [reminder_settings.c[name] for name in ReminderChoices._fields]
        return [_choices(row) for row in await self._database.rows(select(*columns))]

    async def save(self, choices: ReminderChoices) -> None:
        leads = json.dumps({kind: list(leads) for kind, leads in choices.leads.items()})
        values = choices._asdict() | {"leads": leads}
        change = {name: value for name, value in values.items() if name != "guild_id"}
        await self._database.upsert(reminder_settings, values, change)

    async def clear(self, guild_id: int) -> None:
        """Forget what a server's organizers chose."""
        await self._database.execute(delete(reminder_settings).where(reminder_settings.c.guild_id == guild_id))

    async def heard(self, guild_id: int) -> dict[str, HeardDate] | None:
        """Return the dates as a server was last told, by id; None when it was never told any."""
        columns = [heard_dates.c[name] for name in HeardDate._fields]
        rows = await self._database.rows(select(*columns).where(heard_dates.c.guild_id == guild_id))
        return {row.date_id: HeardDate(*row) for row in rows if row.date_id} if rows else None

    async def tell(self, guild_id: int, dates: Iterable[HeardDate], notice: Post | None = None) -> None:
        """Keep dates as a server is told them now, and plan the notice that tells one of them: both or neither."""
        rows = [{"guild_id": guild_id, **date._asdict()} for date in (_TOLD_AT_ALL, *dates)]
        await self._database.execute(
            delete(heard_dates).where(heard_dates.c.guild_id == guild_id),
            self._database.insert(heard_dates).values(rows),
            *(self._ledger.inserts([notice]) if notice else ()),
        )

    async def asked(self, guild_id: int) -> dict[str, str]:
        """Return the digest of the change of each date that organizers were last asked about."""
        query = select(asked_dates.c.date_id, asked_dates.c.digest).where(asked_dates.c.guild_id == guild_id)
        return {row.date_id: row.digest for row in await self._database.rows(query)}

    async def ask(self, guild_id: int, date_id: str, digest: str) -> None:
        """Keep that organizers were asked about a change."""
        values = {"guild_id": guild_id, "date_id": date_id, "digest": digest}
        await self._database.upsert(asked_dates, values, {"digest": digest})

    async def moves(self) -> list[DateMove]:
        """Return every move of staff, in the order they were made: a date may be moved several times."""
        columns = [date_moves.c[name] for name in DateMove._fields]
        return [DateMove(*row) for row in await self._database.rows(select(*columns).order_by(date_moves.c.id))]

    async def move(self, move: DateMove) -> DateMove:
        """Keep a move after those before it; return it with its id."""
        values = {name: value for name, value in move._asdict().items() if name != "id"}
        (row,) = await self._database.returning(date_moves.insert().values(values).returning(date_moves.c.id))
        return move._replace(id=row[0])

    async def unmove(self, move: DateMove) -> None:
        """Forget a move: the FAQ says something new since."""
        await self._database.execute(delete(date_moves).where(date_moves.c.id == move.id))


def _choices(row: tuple[object, ...]) -> ReminderChoices:
    values = dict(zip(ReminderChoices._fields, row, strict=True))
    leads = {kind: tuple(found) for kind, found in json.loads(str(values["leads"])).items()}
    return ReminderChoices(**(values | {"leads": leads}))  # type: ignore[arg-type]
