"""Brings a database up to this version's tables, under a lock; refuses one that a newer version has changed."""

from __future__ import annotations

import logging
from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.errors import StoreError

log = logging.getLogger(__name__)
HEAD = "0004"  # the newest revision in `migrations/versions`; a test holds the two together
_SCRIPTS = Path(__file__).parent / "migrations"
_LOCK = 7_203_941  # our own number among PostgreSQL's advisory locks


async def upgrade(engine: AsyncEngine) -> None:
    """Run the migrations that are missing. Of several processes that start together one runs them, the others wait."""
    async with engine.begin() as connection:
        await connection.run_sync(_upgrade)


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    if _revision(connection) != HEAD:
        _migrate(connection)


def _revision(connection: Connection) -> str | None:
    """The revision of the database, without Alembic: most starts need no more of it, and it is eleven megabytes."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _migrate(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - see `_revision`
    from alembic.config import Config  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.attributes["connection"] = connection
    current = _revision(connection)
    scripts = ScriptDirectory.from_config(config)
    if current is not None and current not in {script.revision for script in scripts.walk_revisions()}:
        raise StoreError(f"the database is at revision {current}, which this version does not know. Run the newer version of workshop-bot.")
    command.upgrade(config, "head")
    log.info("database brought from revision %s to %s", current, HEAD, extra={"action": "migrated"})
