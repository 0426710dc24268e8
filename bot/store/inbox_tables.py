"""The tables of what members ask the organizers."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, String, Table, Text, UniqueConstraint

from bot.store.metadata import id_column as _id
from bot.store.metadata import metadata

# What members asked the organizers. `open_key` is that of the same question while it is open, so that all who ask it
# are one item; `guild_id` is 0 where it is for every server that decides about the workshop.
inbox_items = Table(
    "inbox_items",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("workshop", String(200), nullable=False),
    _id("guild_id"),
    Column("open_key", String(64), unique=True),
    Column("question", Text, nullable=False),
    Column("given_entry", String(80), nullable=False),  # whose answer is called wrong; empty where there was none
    Column("given", Text, nullable=False),
    Column("state", String(16), nullable=False),
    Column("askers", Integer, nullable=False),
    Column("asked_at", BigInteger, nullable=False),
    Column("decision", Text, nullable=False),  # JSON
    Column("decided_by", BigInteger),
    Column("decided_at", BigInteger),
    Index("inbox_items_state", "workshop", "guild_id", "state", "asked_at"),
)

# Who waits for an answer, and where.
inbox_asks = Table(
    "inbox_asks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("item_id", Integer, nullable=False),
    _id("user_id"),
    _id("guild_id"),  # 0: a direct message
    _id("channel_id"),
    Column("message_id", BigInteger),  # under which it was asked; null where only the asker saw that
    Column("words", Text, nullable=False),
    Column("remark", Text, nullable=False),  # what is wrong with the answer that was given
    Column("named", Boolean, nullable=False),
    Column("locale", String(10), nullable=False),
    Column("asked_at", BigInteger, nullable=False),
    UniqueConstraint("item_id", "user_id", name="inbox_asks_once"),
    Index("inbox_asks_user", "user_id"),
)
