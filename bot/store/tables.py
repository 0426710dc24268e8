"""The tables, as SQLAlchemy Core. A change here needs a migration beside it; a test holds the two against each other.

Ids are Discord's snowflakes; instants are whole seconds of Unix time, which both databases compare alike.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, MetaData, String, Table

metadata = MetaData()


def _id(name: str, *, key: bool = False) -> Column[int]:
    return Column(name, BigInteger, primary_key=key, nullable=False, autoincrement=False)


# What an organizer chose for a server.
servers = Table(
    "servers",
    metadata,
    _id("guild_id", key=True),
    Column("knowledge", String(200)),  # the FAQ it answers from; null: the host's default
    Column("organizer_role", BigInteger),  # who counts as staff beside Manage Server
    Column("staff_channel", BigInteger),  # where organizers are told what is wrong
)

# The channels whose questions are answered unasked.
listening = Table("listening", metadata, _id("channel_id", key=True), _id("guild_id"), Index("listening_guild", "guild_id"))

# How often an answer was called helpful or not, per entry: no user ids.
verdicts = Table(
    "verdicts",
    metadata,
    _id("guild_id", key=True),
    Column("entry", String(64), primary_key=True),
    Column("helpful", Boolean, primary_key=True),
    Column("count", Integer, nullable=False),
)

# The last unasked answer by channel and entry: within the cooldown the next asker gets a link to it.
overheard = Table(
    "overheard",
    metadata,
    _id("channel_id", key=True),
    Column("entry", String(64), primary_key=True),
    _id("guild_id"),
    _id("message_id"),
    Column("answered_at", BigInteger, nullable=False),
)

# When staff last wrote in a channel or thread that is listened to.
staff_replies = Table(
    "staff_replies", metadata, _id("channel_id", key=True), _id("guild_id"), Column("replied_at", BigInteger, nullable=False)
)

# Everything that goes when a server does.
OF_A_SERVER = (servers, listening, verdicts, overheard, staff_replies)
