"""The ledger of posts, reminder settings, dates as they were told, dates that staff moved.

Revises: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add what reminders need."""
    op.create_table(
        "posts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("guild_id", sa.BigInteger, nullable=False),
        sa.Column("channel_id", sa.BigInteger, nullable=False),
        sa.Column("date_id", sa.String(64), nullable=False),
        sa.Column("instant", sa.BigInteger, nullable=False),
        sa.Column("lead", sa.BigInteger, nullable=False),
        sa.Column("due_at", sa.BigInteger, nullable=False),
        sa.Column("detail", sa.String(400), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("leased_until", sa.BigInteger),
        sa.Column("first_claimed_at", sa.BigInteger),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("reason", sa.String(200), nullable=False),
        sa.UniqueConstraint("kind", "guild_id", "channel_id", "date_id", "instant", "lead", name="posts_once"),
    )
    op.create_index("posts_due", "posts", ["state", "due_at"])
    op.create_index("posts_guild", "posts", ["guild_id", "state"])
    op.create_table(
        "reminder_settings",
        sa.Column("guild_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("channel_id", sa.BigInteger, nullable=False),
        sa.Column("role_id", sa.BigInteger),
        sa.Column("quiet", sa.Boolean, nullable=False),
        sa.Column("paused", sa.Boolean, nullable=False),
        sa.Column("leads", sa.String(2000), nullable=False),
        sa.Column("events", sa.Boolean, nullable=False),
    )
    _dates()


def _dates() -> None:
    op.create_table(
        "heard_dates",
        sa.Column("guild_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("date_id", sa.String(64), primary_key=True),
        sa.Column("instant", sa.BigInteger),
        sa.Column("literal", sa.String(200), nullable=False),
    )
    op.create_table(
        "date_moves",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("guild_id", sa.BigInteger, nullable=False),
        sa.Column("date_id", sa.String(64), nullable=False),
        sa.Column("was", sa.String(40), nullable=False),
        sa.Column("at", sa.String(20)),
        sa.Column("zone", sa.String(64)),
        sa.Column("announced", sa.String(10), nullable=False),
        sa.Column("reason", sa.String(300), nullable=False),
    )
