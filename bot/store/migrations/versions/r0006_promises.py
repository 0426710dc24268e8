"""Choices field by field, dates with their end, what organizers were asked, calendars and living lists.

Revises: 0005
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Widen what was too narrow, and add what is kept from now on."""
    with op.batch_alter_table("posts") as posts:
        posts.alter_column("detail", existing_type=sa.String(400), type_=sa.String(1000), existing_nullable=False)
    with op.batch_alter_table("reminder_settings") as chosen:
        chosen.alter_column("channel_id", existing_type=sa.BigInteger, nullable=True)
        chosen.alter_column("quiet", existing_type=sa.Boolean, nullable=True)
    with op.batch_alter_table("heard_dates") as heard:
        heard.add_column(sa.Column("until", sa.BigInteger))
        heard.add_column(sa.Column("label", sa.String(80), nullable=False, server_default=""))
    op.create_table(
        "asked_dates",
        sa.Column("guild_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("date_id", sa.String(64), primary_key=True),
        sa.Column("digest", sa.String(16), nullable=False),
    )
    op.create_table(
        "calendars",
        sa.Column("guild_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("faq", sa.String(200), primary_key=True),
        sa.Column("edition", sa.String(80), nullable=False),
        sa.Column("content", sa.Text, nullable=False),
    )
    op.create_table(
        "living_lists",
        sa.Column("guild_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("channel_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("digest", sa.String(16), nullable=False),
    )
