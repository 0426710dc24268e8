"""Brings a database up to this version's tables, under a lock; refuses one that a newer version has changed.

A new one gets its tables at once and is stamped, as Alembic's cookbook advises: most containers begin with a new one,
and a process that has loaded Alembic is fifteen megabytes larger for as long as it lives.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Column, Connection, Engine, MetaData, PrimaryKeyConstraint, String, Table, inspect, text

from bot.errors import StoreError
from bot.store.tables import metadata
from bot.store.transaction import begin

if TYPE_CHECKING:
    from alembic.config import Config

log = logging.getLogger(__name__)
HEAD = "0010"  # the newest revision in `migrations/versions`; a test holds the two together
_SCRIPTS = Path(__file__).parent / "migrations"
# Alembic's own table, as it makes it: https://alembic.sqlalchemy.org/en/latest/api/runtime.html
_VERSION = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
_LOCK = 7_203_941  # our own number among PostgreSQL's advisory locks


async def upgrade(engine: Engine) -> None:
    """Run the migrations that are missing. Of several processes that start together one runs them, the others wait."""
    async with begin(engine) as connection:
        await connection.run(_upgrade)


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    if not inspect(connection).has_table(_VERSION.name):
        _create(connection)
    elif (current := connection.execute(_VERSION.select()).scalar()) != HEAD:
        _migrate(connection, current)


def _create(connection: Connection) -> None:
    """Make the tables of a new database; one that is there already is somebody else's, and an error."""
    metadata.create_all(connection, checkfirst=False)
    _VERSION.create(connection)
    connection.execute(_VERSION.insert().values(version_num=HEAD))
    log.info("new database at revision %s", HEAD, extra={"action": "migrated"})


def alembic_config(connection: Connection) -> Config:
    """Return what Alembic needs to run our migrations on a connection."""
    from alembic.config import Config  # noqa: PLC0415 - see above

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.attributes["connection"] = connection
    return config


def _migrate(connection: Connection, current: str | None) -> None:
    from alembic import command  # noqa: PLC0415 - see above
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = alembic_config(connection)
    scripts = ScriptDirectory.from_config(config)
    if current is not None and current not in {script.revision for script in scripts.walk_revisions()}:
        raise StoreError(
            f"the database is at revision {current}, which this version does not know. Run the newer version of"
            " workshop-bot."
        )
    command.upgrade(config, "head")
    log.info("database brought from revision %s to %s", current, HEAD, extra={"action": "migrated"})
