"""The tables, as SQLAlchemy Core. A change here needs a migration beside it; a test holds the two against each other."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Integer, MetaData, String, Table

metadata = MetaData()

# What an organizer chose for a server; ids are Discord's snowflakes.
servers = Table(
    "servers",
    metadata,
    Column("guild_id", BigInteger, primary_key=True, autoincrement=False),
    Column("knowledge", String(200)),  # the FAQ it answers from; null: the host's default
    Column("organizer_role", BigInteger),  # who counts as staff beside Manage Server
)

# How often an answer was called helpful or not, per entry: no user ids.
verdicts = Table(
    "verdicts",
    metadata,
    Column("guild_id", BigInteger, primary_key=True, autoincrement=False),
    Column("entry", String(64), primary_key=True),
    Column("helpful", Boolean, primary_key=True),
    Column("count", Integer, nullable=False),
)
