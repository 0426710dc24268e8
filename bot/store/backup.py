"""Saves and restores the SQLite file, whole: https://www.sqlite.org/backup.html."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from bot.errors import StoreError
from bot.store.database import FILE


def save(data: Path, target: Path) -> int:
    """Copy the database in the folder `data` to `target` while others may write; return its size. Raises StoreError."""
    source = data / FILE
    if not source.exists():
        raise StoreError(f"{source}: there is nothing to back up yet. Is WORKSHOP_DATA correct?")
    partial = target.with_name(target.name + ".part")
    try:
        with (
            closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as live,
            closing(sqlite3.connect(partial)) as copy,
        ):
            live.backup(copy)
            _check(copy, partial)
        partial.replace(target)
        return target.stat().st_size
    except (sqlite3.Error, OSError) as error:
        partial.unlink(missing_ok=True)
        raise StoreError(f"{target}: not saved ({error})") from None


def restore(saved: Path, data: Path) -> Path | None:
    """Replace the database in `data` with a saved one; return where the old one is now, None when there was none.

    Raises StoreError, and then changes nothing.
    """
    if not saved.exists():
        raise StoreError(f"{saved}: no such file")
    try:
        with closing(sqlite3.connect(f"{saved.resolve().as_uri()}?mode=ro", uri=True)) as copy:
            _check(copy, saved)
            data.mkdir(parents=True, exist_ok=True)
            target, before = data / FILE, data / f"{FILE}.before-restore"
            with closing(sqlite3.connect(target.with_name(FILE + ".part"))) as fresh:
                copy.backup(fresh)
        had = target.exists()
        if had:
            with closing(sqlite3.connect(target)) as old:  # what is still in the write-ahead log belongs to it
                old.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            target.replace(before)
        for rest in ("-wal", "-shm"):
            target.with_name(FILE + rest).unlink(missing_ok=True)
        target.with_name(FILE + ".part").replace(target)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"{saved}: not restored ({error})") from None
    return before if had else None


def _check(database: sqlite3.Connection, name: Path) -> None:
    """Raise StoreError when a file is damaged or not a database of ours."""
    if database.execute("PRAGMA quick_check").fetchone()[0] != "ok":
        raise StoreError(f"{name}: the database is damaged")
    if not database.execute("SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'").fetchone()[0]:
        raise StoreError(f"{name}: this is not a database of workshop-bot")
