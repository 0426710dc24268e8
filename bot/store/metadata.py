"""What the tables are declared in, and the columns of Discord's ids."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, MetaData

metadata = MetaData()


def id_column(name: str, *, key: bool = False) -> Column[int]:
    return Column(name, BigInteger, primary_key=key, nullable=False, autoincrement=False)
