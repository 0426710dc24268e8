"""The languages that a server is posted in.

Revises: 0009
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Add the column; nobody has chosen yet."""
    with op.batch_alter_table("servers") as servers:
        servers.add_column(sa.Column("languages", sa.String(20)))
