"""What the store promises, over SQLite and over PostgreSQL."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.errors import StoreError
from bot.store.store import ServerSettings, Store, Verdict, address
from bot.store.tables import metadata

GUILD, OTHER = 2**60 + 1, 2**60 + 2  # snowflakes are larger than 32 bits


async def test_a_server_that_chose_nothing_has_the_defaults(store: Store) -> None:
    assert await store.server(GUILD) == ServerSettings(GUILD, None, None)


async def test_what_was_chosen_is_kept_and_replaced(store: Store) -> None:
    await store.save_server(ServerSettings(GUILD, "bugs2023", 2**61))
    await store.save_server(ServerSettings(OTHER, "other"))
    await store.save_server(ServerSettings(GUILD, "bugs2024"))
    assert await store.server(GUILD) == ServerSettings(GUILD, "bugs2024", None)
    assert await store.server(OTHER) == ServerSettings(OTHER, "other", None)


async def test_verdicts_are_counted_by_server_and_entry(store: Store) -> None:
    for helpful in (True, True, False):
        await store.count_verdict(GUILD, "page_limit", helpful=helpful)
    await store.count_verdict(OTHER, "page_limit", helpful=False)
    assert await store.verdicts(GUILD) == [Verdict("page_limit", True, 2), Verdict("page_limit", False, 1)]  # noqa: FBT003


async def test_verdicts_at_the_same_instant_are_all_counted(store: Store) -> None:
    await asyncio.gather(*(store.count_verdict(GUILD, "about", helpful=True) for _ in range(25)))
    assert await store.verdicts(GUILD) == [Verdict("about", True, 25)]  # noqa: FBT003


async def test_a_server_is_forgotten_whole(store: Store) -> None:
    await store.save_server(ServerSettings(GUILD, "x"))
    await store.count_verdict(GUILD, "about", helpful=True)
    await store.count_verdict(OTHER, "about", helpful=True)
    await store.forget_server(GUILD)
    assert (await store.server(GUILD), await store.verdicts(GUILD)) == (ServerSettings(GUILD), [])
    assert await store.verdicts(OTHER) == [Verdict("about", True, 1)]  # noqa: FBT003


async def test_what_was_kept_is_there_after_a_restart(url: str) -> None:
    async with await Store.open(url) as first:
        await first.save_server(ServerSettings(GUILD, "kept"))
    async with await Store.open(url) as second:
        assert (await second.server(GUILD)).knowledge == "kept"


async def test_two_that_start_together_migrate_once(url: str) -> None:
    for store in await asyncio.gather(Store.open(url), Store.open(url)):
        await store.ping()
        await store.close()


async def test_the_migrations_make_the_tables_that_the_code_uses(store: Store, url: str) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    engine = create_async_engine(url)
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()


async def test_a_database_of_a_newer_version_is_refused_in_words(store: Store, url: str) -> None:
    engine = create_async_engine(url)
    async with engine.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    await engine.dispose()
    with pytest.raises(StoreError, match="at revision 9999, which this version does not know. Run the newer version"):
        await Store.open(url)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("postgres://u:secret@h/db", "postgresql+asyncpg://u:secret@h/db"),
        ("postgresql://h/db", "postgresql+asyncpg://h/db"),
        ("postgresql+asyncpg://h/db", "postgresql+asyncpg://h/db"),
    ],
)
def test_an_address_of_postgresql_is_taken_in_every_spelling(given: str, expected: str, tmp_path: Path) -> None:
    assert address(given, tmp_path) == expected


def test_an_address_of_another_kind_is_refused_without_showing_it(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="DATABASE_URL is no PostgreSQL address") as caught:
        address("mysql://u:secret@h/db", tmp_path)
    assert "secret" not in str(caught.value)


async def test_a_database_that_is_not_there_is_told_without_its_password(unused_tcp_port: int) -> None:
    with pytest.raises(StoreError, match="the database cannot be opened") as caught:
        await Store.open(f"postgresql+asyncpg://u:secret@127.0.0.1:{unused_tcp_port}/db")
    assert "secret" not in str(caught.value)


async def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(StoreError, match="Set WORKSHOP_DATA to a folder that may be written to"):
        address("", tmp_path / "file" / "data")
