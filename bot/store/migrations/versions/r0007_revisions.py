"""What organizers change in a FAQ from Discord.

Revises: 0006
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "revisions",
        sa.Column("workshop", sa.String(200), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("who", sa.BigInteger, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("operation", sa.String(16), nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("undoes", sa.Integer),
        sa.UniqueConstraint("workshop", "undoes", name="revisions_undone_once"),
    )
    op.create_index("revisions_who", "revisions", ["who"])
