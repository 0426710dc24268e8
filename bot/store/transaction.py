"""Transactions for asyncio by SQLAlchemy's core alone: its extension for asyncio loads the ORM, five megabytes.

Both drivers are asynchronous. SQLAlchemy waits for them inside `greenlet_spawn`, with which its extension does the
same.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection, CursorResult, Engine
from sqlalchemy.util import greenlet_spawn

Result = TypeVar("Result")


class Transaction:
    """A connection with a transaction begun."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def execute(self, statement: Any, values: Any = None) -> CursorResult[*tuple[Any, ...]]:  # noqa: ANN401
        return await greenlet_spawn(self._connection.execute, statement, values)

    async def run(self, work: Callable[[Connection], Result]) -> Result:
        """Do work that is written for a connection of SQLAlchemy's own."""
        return await greenlet_spawn(work, self._connection)


@asynccontextmanager
async def begin(engine: Engine) -> AsyncIterator[Transaction]:
    """Commit what is done inside; roll it back when that raises."""
    connection = await greenlet_spawn(engine.connect)
    try:
        begun = await greenlet_spawn(connection.begin)
        yield Transaction(connection)
        await greenlet_spawn(begun.commit)
    finally:  # which rolls back what is not committed
        await _to_its_end(greenlet_spawn(connection.close))


async def dispose(engine: Engine) -> None:
    """Close the connections that nobody uses."""
    await greenlet_spawn(engine.dispose)


async def _to_its_end(work: Coroutine[Any, Any, None]) -> None:
    """Wait for work that must not stop half-way, such as giving a connection back, even while cancelled."""
    task = asyncio.create_task(work)
    cancelled: asyncio.CancelledError | None = None
    while True:
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError as error:
            if task.done():
                raise
            cancelled = error
        else:
            break
    if cancelled is not None:
        raise cancelled
