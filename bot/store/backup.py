"""Saves and restores the SQLite file, whole: https://www.sqlite.org/backup.html."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.errors import StoreError
from bot.store.database import FILE
from bot.store.in_use import alone


def save(data: Path, target: Path) -> int:
    """Copy the database in the folder `data` to `target` while others may write; return its size. Raises StoreError."""
    source = data / FILE
    if not source.exists():
        raise StoreError(f"{source}: there is nothing to save yet. Is WORKSHOP_DATA right?")
    partial = target.with_name(target.name + ".part")
    try:
        with closing(_read_only(source)) as live, closing(sqlite3.connect(partial)) as copy:
            live.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # the copy is one file, also when it is read
            _check(copy, source)
        partial.replace(target)
        return target.stat().st_size
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise StoreError(f"{target}: not saved ({error}). Can that folder be written to?") from None
        raise StoreError(f"{source}: the database is damaged ({error}), so there is nothing to save") from None
    except OSError as error:
        raise StoreError(f"{target}: not saved ({error}). Can that folder be written to?") from None
    finally:
        _remove(partial)


def restore(saved: Path, data: Path) -> Path | None:
    """Put a saved database in place of the one in `data`; return where that one was put.

    Raises StoreError, and changes nothing then; above all while a bot works with that database.
    """
    if not saved.exists():
        raise StoreError(f"{saved}: no such file")
    target, partial = data / FILE, data / f"{FILE}.part"
    try:
        with closing(_read_only(saved)) as copy:
            _check(copy, saved)
            data.mkdir(parents=True, exist_ok=True)
            with alone(target):
                with closing(sqlite3.connect(partial)) as fresh:
                    copy.backup(fresh)
                return _exchange(target, partial)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"{saved}: not restored ({error})") from None
    finally:
        _remove(partial)


def _exchange(target: Path, partial: Path) -> Path | None:
    """Put `partial` in place of `target`, in one step: at every moment one of them is there, whole."""
    before = target.with_name(f"{FILE}.before-restore") if target.exists() else None
    if before is not None:
        _fold_in_log(target)
        before.unlink(missing_ok=True)
        os.link(target, before)
    for rest in ("-wal", "-shm"):
        target.with_name(FILE + rest).unlink(missing_ok=True)
    partial.replace(target)
    return before


def _fold_in_log(target: Path) -> None:
    """Write what stands in the write-ahead log into the database, where it can be read at all."""
    with contextlib.suppress(sqlite3.DatabaseError), closing(sqlite3.connect(target)) as old:
        old.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):  # a folder that cannot be written to holds no such file either
        path.unlink(missing_ok=True)


def _check(database: sqlite3.Connection, name: Path) -> None:
    """Raise StoreError when a file is not a database of ours, or a damaged one."""
    if database.execute("PRAGMA quick_check").fetchone()[0] != "ok":
        raise StoreError(f"{name}: the database is damaged")
    if not database.execute("SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'").fetchone()[0]:
        raise StoreError(f"{name}: this is not a database of workshop-bot")
