"""One database: SQLite in a file, or PostgreSQL by its address, with the same code."""

from __future__ import annotations

import asyncio
import contextlib
import re
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import IO, Any, Self, TypeVar

from sqlalchemy import Engine, Table, create_engine, event, make_url, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from bot.errors import BrokenStoreError, StoreError
from bot.store.in_use import hold
from bot.store.migrate import upgrade
from bot.store.sqlite_file import begin_sqlite, prepare_sqlite, use_write_ahead_log
from bot.store.transaction import Transaction, begin, dispose

FILE = "workshop-bot.sqlite3"
Result = TypeVar("Result")
_QUERY = frozenset({"ssl", "host", "port", "timeout", "command_timeout"})  # what may follow the address
_WRITING = {"writing": True}
_LAST_WORK_S = 5.0  # how long closing waits for what is under way


class Database:
    """Opened once, closed at the end; every method is one transaction. Raises StoreError when the database does not
    answer.
    """

    def __init__(self, engine: Engine, lock: IO[bytes] | None = None) -> None:
        self._engine, self._lock = engine, lock
        self.is_sqlite = engine.dialect.name == "sqlite"
        self._working = 0
        self._idle = asyncio.Event()
        self._idle.set()
        self._closing = False

    @classmethod
    async def open(cls, url: str) -> Self:
        """Connect to the database at `url` (see `address`) and bring its tables up to date.

        Raises StoreError, BrokenStoreError where starting again does not help.
        """
        engine = create_engine(url, pool_pre_ping=True)
        lock = None
        try:
            if engine.dialect.name == "sqlite":
                event.listen(engine, "connect", prepare_sqlite)
                event.listen(engine, "begin", begin_sqlite)
                lock = await asyncio.to_thread(_begin_file, engine.url.database)
            await upgrade(engine.execution_options(**_WRITING))
        except StoreError:
            await _given_up(engine, lock)
            raise
        except (SQLAlchemyError, sqlite3.Error, OSError, TypeError, ValueError) as error:
            await _given_up(engine, lock)
            raise _unopened(error, engine.url.database if engine.dialect.name == "sqlite" else None) from None
        return cls(engine, lock)

    async def close(self) -> None:
        """Let what is under way finish, take nothing new, and close."""
        self._closing = True
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_LAST_WORK_S):
                await self._idle.wait()
        await dispose(self._engine)
        if self._lock is not None:
            self._lock.close()

    @asynccontextmanager
    async def _connected(self, *, writing: bool) -> AsyncIterator[Transaction]:
        """A connection in a transaction; a failing database is told in words."""
        if self._closing:
            raise StoreError("the database is being closed")
        self._working += 1
        self._idle.clear()
        try:
            engine = self._engine.execution_options(**_WRITING) if writing else self._engine
            async with begin(engine) as connection:
                yield connection
        except (SQLAlchemyError, OSError) as error:
            raise StoreError(f"the database does not answer ({_reason(error)})") from error
        finally:
            self._working -= 1
            if not self._working:
                self._idle.set()

    async def ping(self) -> None:
        """Ask the database for nothing; raise StoreError when it does not answer."""
        await self.rows(select(1))

    async def rows(self, query: Any) -> list[Any]:  # noqa: ANN401 - any statement
        """Return the rows of a query."""
        async with self._connected(writing=False) as connection:
            return list((await connection.execute(query)).all())

    async def execute(self, *statements: Any) -> int:  # noqa: ANN401 - any statements
        """Run statements that change something, all or none; return how many rows the last one changed.

        A pair (statement, rows) runs the statement for each row.
        """
        changed = 0
        async with self._connected(writing=True) as connection:
            for statement in statements:
                words = statement if isinstance(statement, tuple) else (statement,)
                changed = (await connection.execute(*words)).rowcount
        return changed

    async def returning(self, statement: Any) -> list[Any]:  # noqa: ANN401 - any statement
        """Run one statement that changes rows and returns them."""
        async with self._connected(writing=True) as connection:
            return list((await connection.execute(statement)).all())

    async def transact(self, work: Callable[[Transaction], Awaitable[Result]]) -> Result:
        """Do work whose statements depend on each other, all of it or nothing."""
        async with self._connected(writing=True) as connection:
            return await work(connection)

    def insert(self, table: Table) -> Any:  # noqa: ANN401 - the dialect's own insert, with ON CONFLICT
        """Return an insert that can say what happens to a row that is there already."""
        if self.is_sqlite:
            return sqlite.insert(table)
        from sqlalchemy.dialects import postgresql  # noqa: PLC0415 - two megabytes that a file does not need

        return postgresql.insert(table)

    async def upsert(self, table: Table, values: dict[str, Any], change: dict[str, Any]) -> None:
        """Insert a row, or change the one with its key, in one statement."""
        statement = self.insert(table).values(values)
        await self.execute(statement.on_conflict_do_update(index_elements=list(table.primary_key.columns), set_=change))


def address(database_url: str, data: Path) -> str:
    """Return where the store is: the PostgreSQL at `database_url`, else the file in the folder `data`.

    Raises BrokenStoreError for an address that is none, without showing it, and StoreError when the folder cannot be
    made.
    """
    if database_url:
        return _postgresql(database_url)
    try:
        data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"{data}: {error.strerror or 'cannot be made'}. Set WORKSHOP_DATA to a folder that may be written to."
        ) from None
    return f"sqlite+aiosqlite:///{data / FILE}"


def _postgresql(given: str) -> str:
    """The address as SQLAlchemy and asyncpg take it: libpq's `sslmode` is `ssl` there."""
    if not re.match(r"postgres(?:ql)?(?:\+asyncpg)?://", given):
        raise BrokenStoreError(
            "DATABASE_URL is not a PostgreSQL address; it begins with postgresql://. "
            "Leave it empty for a file in WORKSHOP_DATA."
        )
    if given.partition("://")[2].partition("/")[0].count("@") > 1:
        raise BrokenStoreError("DATABASE_URL holds more than one @; write that of the password as %40.")
    try:
        url = make_url(given).set(drivername="postgresql+asyncpg")
    except (ArgumentError, ValueError):
        raise BrokenStoreError(
            "DATABASE_URL cannot be read; write postgresql://user:password@host:5432/name, "
            "with %40, %3A and %2F for @, : and / in the password."
        ) from None
    query = {"ssl" if name == "sslmode" else name: value for name, value in url.query.items()}
    if unknown := sorted(set(query) - _QUERY):
        raise BrokenStoreError(f"DATABASE_URL: ?{unknown[0]}= is not known here; known are sslmode and host.")
    return url.set(query=query).render_as_string(hide_password=False)


def _begin_file(path: str | None) -> IO[bytes] | None:
    """Hold the file of a database, and open it once: the driver's thread that could not may outlive the loop."""
    if not path:
        return None
    lock = hold(Path(path))
    try:
        use_write_ahead_log(path)
    except BaseException:
        if lock is not None:
            lock.close()
        raise
    return lock


async def _given_up(engine: Engine, lock: IO[bytes] | None) -> None:
    """Let go of a database that cannot be opened."""
    await dispose(engine)
    if lock is not None:
        lock.close()


def _unopened(error: Exception, file: str | None) -> StoreError:
    """Why a database cannot be opened, in words; `file` is that of SQLite."""
    reason = _reason(error)
    original = getattr(error, "orig", None) or error
    damaged = type(original) is sqlite3.DatabaseError  # its subclasses say that a disk is full, or a folder missing
    if file and damaged:
        return BrokenStoreError(
            f"{file}: the database is damaged ({reason}). Restore a copy (workshop-bot backup --restore), or move it"
            " away."
        )
    if file:
        return StoreError(f"the database cannot be opened ({reason}). Check that WORKSHOP_DATA may be written to.")
    return StoreError(f"the database cannot be opened ({reason}). Check DATABASE_URL.")


def _reason(error: BaseException) -> str:
    """The driver's own words, without the statement and without the address, which may hold a password."""
    original = getattr(error, "orig", None) or error
    return (
        f"{type(original).__name__}: {str(original).splitlines()[0][:120]}"
        if str(original)
        else type(original).__name__
    )
