"""What was asked, verdicts by day, and whether a server wants its week told.

Revises: 0007
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add what is kept from now on; the verdicts so far belong to no day."""
    op.add_column("servers", sa.Column("digest", sa.Boolean, nullable=False, server_default=sa.true()))
    op.create_table(
        "asked",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("guild_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("workshop", sa.String(200), nullable=False),
        sa.Column("asked_at", sa.BigInteger, nullable=False),
        sa.Column("text", sa.String(300), nullable=False),
        sa.Column("outcome", sa.String(16), nullable=False),
        sa.Column("entries", sa.String(400), nullable=False),
    )
    op.create_index("asked_when", "asked", ["workshop", "asked_at"])
    op.create_index("asked_guild", "asked", ["guild_id"])
    _give_verdicts_a_day()


def _give_verdicts_a_day() -> None:
    """Make the table anew: the day is part of its key."""
    before = sa.table("verdicts", *(sa.column(name) for name in ("guild_id", "entry", "helpful", "count")))
    rows = op.get_bind().execute(sa.select(before)).mappings().all()
    op.drop_table("verdicts")
    after = op.create_table(
        "verdicts",
        sa.Column("guild_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("entry", sa.String(64), primary_key=True),
        sa.Column("helpful", sa.Boolean, primary_key=True),
        sa.Column("day", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("count", sa.Integer, nullable=False),
    )
    op.bulk_insert(after, [{**row, "helpful": bool(row["helpful"]), "day": 0} for row in rows])
