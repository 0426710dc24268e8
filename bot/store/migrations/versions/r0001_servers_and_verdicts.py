"""Server settings and verdict counts.

Revises: nothing
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the first two tables."""
    op.create_table(
        "servers",
        sa.Column("guild_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("knowledge", sa.String(200)),
        sa.Column("organizer_role", sa.BigInteger),
    )
    op.create_table(
        "verdicts",
        sa.Column("guild_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("entry", sa.String(64), primary_key=True),
        sa.Column("helpful", sa.Boolean, primary_key=True),
        sa.Column("count", sa.Integer, nullable=False),
    )
