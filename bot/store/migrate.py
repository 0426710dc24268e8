"""Brings a database up to this version's tables, under a lock; refuses one that a newer version has changed."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.errors import StoreError

_SCRIPTS = Path(__file__).parent / "migrations"
_LOCK = 7_203_941  # our own number among PostgreSQL's advisory locks


async def upgrade(engine: AsyncEngine) -> None:
    """Run the migrations that are missing. Of several processes that start together one runs them, the others wait."""
    async with engine.begin() as connection:
        await connection.run_sync(_upgrade)


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.attributes["connection"] = connection
    current = MigrationContext.configure(connection).get_current_revision()
    scripts = ScriptDirectory.from_config(config)
    if current is not None and current not in {script.revision for script in scripts.walk_revisions()}:
        raise StoreError(f"the database is at revision {current}, which this version does not know. Run the newer version of workshop-bot.")
    if current != scripts.get_current_head():
        command.upgrade(config, "head")
