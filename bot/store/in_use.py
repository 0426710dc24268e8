"""Whether somebody works with the SQLite file: each process that opens it holds a shared lock on a file beside it."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from bot.errors import StoreError

if sys.platform != "win32":  # which has no such locks, and lets nobody replace a file that is open
    import fcntl


def hold(database: Path) -> IO[bytes] | None:
    """Say that this process works with a database, for as long as the result is open; None where that cannot be
    said.
    """
    if sys.platform == "win32":
        return None
    try:
        lock = _file(database).open("ab")
        fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        raise StoreError(f"{database}: it is being restored. Start again when that is done.") from None
    except OSError:
        return None
    return lock


@contextmanager
def alone(database: Path) -> Iterator[None]:
    """Keep everybody else from working with a database. Raises StoreError while somebody does."""
    if sys.platform == "win32":
        yield
        return
    with contextlib.closing(_file(database).open("ab")) as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise StoreError(f"{database}: a bot works with it. Stop the bot first, then restore.") from None
        yield


def _file(database: Path) -> Path:
    return database.with_name(database.name + ".lock")
