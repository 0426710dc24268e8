"""How SQLite keeps its file."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from typing import Any

from sqlalchemy import Connection

_BUSY_MS = 5_000  # how long SQLite waits for another writer
_SWITCH_TRIES, _SWITCH_PAUSE_S = 20, 0.1


def use_write_ahead_log(file: str) -> None:
    """Let readers never wait for a writer, for as long as the file exists: https://www.sqlite.org/wal.html.

    Of two processes that switch a new file at the same time, SQLite refuses one at once instead of letting it wait.
    """
    with closing(sqlite3.connect(file)) as connection:
        for tries_left in reversed(range(_SWITCH_TRIES)):
            try:
                connection.execute("PRAGMA journal_mode=WAL")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or not tries_left:
                    raise
                time.sleep(_SWITCH_PAUSE_S)
            else:
                return


def prepare_sqlite(connection: Any, _: object) -> None:  # noqa: ANN401 - the driver's
    """Set what SQLite keeps per connection."""
    connection.isolation_level = None  # SQLAlchemy begins transactions itself, below
    cursor = connection.cursor()
    for pragma in ("synchronous=NORMAL", f"busy_timeout={_BUSY_MS}", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def begin_sqlite(connection: Connection) -> None:
    """Begin a transaction; one that will write takes the lock at once, so that of two none has to be undone."""
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writing") else "BEGIN")
