"""What organizers decided about a page that has changed; when the gateway takes the next IDENTIFY.

Revises: 0003
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add what following a page and several processes need."""
    op.create_table(
        "page_changes",
        sa.Column("digest", sa.String(16), primary_key=True),
        sa.Column("guild_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("verdict", sa.String(8), nullable=False),
    )
    op.create_table(
        "identifies",
        sa.Column("key", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("next_at", sa.BigInteger, nullable=False),
    )
