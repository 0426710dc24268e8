"""The staff channel, the channels listened to, and what was answered there.

Revises: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add what overheard channels need."""
    op.add_column("servers", sa.Column("staff_channel", sa.BigInteger))
    op.create_table(
        "listening",
        sa.Column("channel_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("guild_id", sa.BigInteger, nullable=False),
    )
    op.create_index("listening_guild", "listening", ["guild_id"])
    op.create_table(
        "overheard",
        sa.Column("channel_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("entry", sa.String(64), primary_key=True),
        sa.Column("guild_id", sa.BigInteger, nullable=False),
        sa.Column("message_id", sa.BigInteger, nullable=False),
        sa.Column("answered_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "staff_replies",
        sa.Column("channel_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("guild_id", sa.BigInteger, nullable=False),
        sa.Column("replied_at", sa.BigInteger, nullable=False),
    )
