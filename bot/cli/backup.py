"""Copy what the bot keeps into one file, while it runs (SQLite); restore it with the bot stopped.

  workshop-bot backup saved.sqlite3
  workshop-bot backup --restore saved.sqlite3

A PostgreSQL database is saved with its own tool: pg_dump "$DATABASE_URL".
"""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.errors import UsageError
from bot.settings.settings import Settings


def arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help="where to, or with --restore where from")
    command.add_argument("--restore", action="store_true", help="put FILE in place of what is kept; the bot must not run")


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Copy, check the copy, and say what was done; return 0."""
    from bot.store.backup import restore, save  # noqa: PLC0415

    if settings.database_url:
        raise UsageError("the bot keeps its data in PostgreSQL (DATABASE_URL): save it with pg_dump, restore it with pg_restore")
    if options.restore:
        kept = restore(options.file, settings.data)
        print(f"restored {options.file} into {settings.data}" + (f"; what was there is in {kept}" if kept else ""))
    else:
        print(f"saved {save(settings.data, options.file):,} bytes to {options.file}")
    return 0
