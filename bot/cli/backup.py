"""Back up the bot's data to one file, while it runs (SQLite); restore it with the bot stopped.

  workshop-bot backup saved.sqlite3
  workshop-bot backup --restore saved.sqlite3

Back up a PostgreSQL database with its own tool: pg_dump "$DATABASE_URL".
"""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.errors import UsageError
from bot.settings.settings import Settings


def arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help="file to write (with --restore: to read)")
    command.add_argument("--restore", action="store_true", help="replace the bot's data with FILE; stop the bot first")


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Copy, check the copy, and print what was done; return 0."""
    from bot.store.backup import restore, save  # noqa: PLC0415

    if settings.database_url:
        raise UsageError(
            "the data is in PostgreSQL (DATABASE_URL): use pg_dump to back it up and pg_restore to restore it"
        )
    if options.restore:
        kept = restore(options.file, settings.data)
        print(f"restored {options.file} into {settings.data}" + (f"; the previous data is in {kept}" if kept else ""))
    else:
        print(f"saved {save(settings.data, options.file):,} bytes to {options.file}")
    return 0
