"""What the store promises, over SQLite and over PostgreSQL."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.errors import BrokenStoreError, StoreError
from bot.store.asked import Asked, Span
from bot.store.database import FILE, address
from bot.store.migrate import HEAD, alembic_config
from bot.store.overheard import OverheardAnswer
from bot.store.servers import ServerSettings
from bot.store.sqlite_file import use_write_ahead_log
from bot.store.store import Store
from bot.store.tables import metadata
from bot.store.verdicts import Verdict
from tests.conftest import ROOT

GUILD, OTHER = 2**60 + 1, 2**60 + 2  # snowflakes are larger than 32 bits
AT = datetime(2023, 9, 20, 12, tzinfo=UTC)


async def test_servers_that_chose_nothing_are_not_kept(store: Store) -> None:
    assert await store.servers.all() == []


async def test_what_was_chosen_is_kept_and_replaced(store: Store) -> None:
    await store.servers.save(ServerSettings(GUILD, "bugs2023", 2**61, 2**62, frozenset({1, 2**60})))
    await store.servers.save(ServerSettings(OTHER, "other"))
    await store.servers.save(ServerSettings(GUILD, "bugs2024", listens=frozenset({2, 2**60})))
    assert sorted(await store.servers.all()) == [
        ServerSettings(GUILD, "bugs2024", None, None, frozenset({2, 2**60})),
        ServerSettings(OTHER, "other"),
    ]


async def test_verdicts_are_counted_by_server_and_entry(store: Store) -> None:
    for helpful in (True, True, False):
        await store.verdicts.count(GUILD, "page_limit", AT, helpful=helpful)
    await store.verdicts.count(OTHER, "page_limit", AT, helpful=False)
    liked, disliked = Verdict("page_limit", True, 2), Verdict("page_limit", False, 1)  # noqa: FBT003
    assert await store.verdicts.of(GUILD) == [liked, disliked]


async def test_verdicts_at_the_same_instant_are_all_counted(store: Store) -> None:
    await asyncio.gather(*(store.verdicts.count(GUILD, "about", AT, helpful=True) for _ in range(25)))
    assert await store.verdicts.of(GUILD) == [Verdict("about", True, 25)]  # noqa: FBT003


async def test_a_server_is_forgotten_whole(store: Store) -> None:
    await store.servers.save(ServerSettings(GUILD, "x", listens=frozenset({5})))
    await store.overheard.note(OverheardAnswer(GUILD, 5, "about", 6, AT))
    await store.overheard.staff_replied(GUILD, 5, AT)
    await store.verdicts.count(GUILD, "about", AT, helpful=True)
    await store.verdicts.count(OTHER, "about", AT, helpful=True)
    await store.forget_server(GUILD)
    assert (await store.servers.all(), await store.verdicts.of(GUILD), await store.overheard.of(5, AT)) == ([], [], {})
    assert await store.overheard.last_staff_reply(5) is None
    assert await store.verdicts.of(OTHER) == [Verdict("about", True, 1)]  # noqa: FBT003


async def test_an_answer_given_unasked_is_known_for_as_long_as_it_is_asked_for(store: Store) -> None:
    await store.overheard.note(OverheardAnswer(GUILD, 5, "page_limit", 100, AT))
    await store.overheard.note(OverheardAnswer(GUILD, 5, "about", 101, AT - timedelta(hours=2)))
    await store.overheard.note(OverheardAnswer(GUILD, 6, "about", 102, AT))
    assert await store.overheard.of(5, AT - timedelta(hours=1)) == {"page_limit": 100}
    await store.overheard.note(OverheardAnswer(GUILD, 5, "page_limit", 103, AT + timedelta(hours=1)))
    assert await store.overheard.of(5, AT - timedelta(hours=3)) == {"page_limit": 103, "about": 101}
    await store.overheard.forget(103)
    assert await store.overheard.of(5, AT - timedelta(hours=3)) == {"about": 101}
    assert await store.overheard.prune(AT) == 1
    assert await store.overheard.of(6, AT) == {"about": 102}


async def test_the_last_word_of_staff_in_a_channel_is_kept(store: Store) -> None:
    await store.overheard.staff_replied(GUILD, 5, AT)
    await store.overheard.staff_replied(GUILD, 5, AT + timedelta(minutes=1))
    assert await store.overheard.last_staff_reply(5) == (AT + timedelta(minutes=1)).timestamp()
    assert await store.overheard.last_staff_reply(6) is None


async def test_what_was_kept_is_there_after_a_restart(url: str) -> None:
    async with await Store.open(url) as first:
        await first.servers.save(ServerSettings(GUILD, "kept"))
    async with await Store.open(url) as second:
        assert [settings.knowledge for settings in await second.servers.all()] == ["kept"]


def test_many_that_switch_a_new_file_to_the_write_ahead_log_together_all_succeed(tmp_path: Path) -> None:
    for number in range(20):
        file = str(tmp_path / f"{number}.sqlite3")
        with ThreadPoolExecutor() as threads:
            list(threads.map(use_write_ahead_log, [file] * 6))


async def test_two_that_start_together_migrate_once(url: str) -> None:
    for store in await asyncio.gather(Store.open(url), Store.open(url)):
        await store.ping()
        await store.close()


def seen(connection: Connection) -> dict[str, object]:
    """What a database says of its tables."""
    found = inspect(connection)
    return {
        table: (
            [
                (column["name"], str(column["type"]), column["nullable"], column["default"])
                for column in found.get_columns(table)
            ],
            found.get_pk_constraint(table),
            found.get_indexes(table),
            found.get_unique_constraints(table),
            connection.execute(text(f"SELECT * FROM {table}")).all(),  # noqa: S608 - our own names
        )
        for table in sorted(found.get_table_names())
    }


def at_the_first_revision(connection: Connection) -> None:
    command.upgrade(alembic_config(connection), "0001")


def differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


async def test_a_new_database_and_one_that_was_migrated_all_the_way_are_the_same(url: str) -> None:
    engine = create_async_engine(url)
    tables = []
    for before in (at_the_first_revision, None):
        async with engine.begin() as connection:
            await connection.execute(text("DROP TABLE IF EXISTS alembic_version"))
            await connection.run_sync(metadata.drop_all)
            if before:
                await connection.run_sync(before)
        await (await Store.open(url)).close()
        async with engine.connect() as connection:
            assert await connection.run_sync(differences) == []
            tables.append(await connection.run_sync(seen))
    await engine.dispose()
    assert len(tables[0]) > len(metadata.tables)  # Alembic's own table, too
    assert tables[0] == tables[1]


async def test_a_database_with_a_table_of_somebody_else_is_left_alone(url: str) -> None:
    engine = create_async_engine(url)
    async with engine.begin() as connection:
        await connection.execute(text("CREATE TABLE verdicts (theirs INTEGER)"))
    with pytest.raises(StoreError, match="the database cannot be opened .*verdicts.* already exists"):
        await Store.open(url)
    async with engine.begin() as connection:
        assert not await connection.run_sync(lambda sync: inspect(sync).has_table("servers"))
        await connection.execute(text("DROP TABLE verdicts"))
    await engine.dispose()


async def test_closing_lets_what_is_under_way_finish_and_takes_nothing_new(url: str) -> None:
    store = await Store.open(url)
    writing = asyncio.create_task(store.verdicts.count(GUILD, "about", AT, helpful=True))
    await asyncio.sleep(0)
    await store.close()
    await writing
    with pytest.raises(StoreError, match="the database is being closed"):
        await store.ping()
    async with await Store.open(url) as again:
        assert await again.verdicts.of(GUILD) == [Verdict("about", helpful=True, times=1)]


def test_the_newest_migration_is_the_one_that_the_code_expects() -> None:
    scripts = ScriptDirectory(str(ROOT / "bot" / "store" / "migrations"))
    assert scripts.get_current_head() == HEAD


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
        ("postgres://u:p%40ss@h/db?sslmode=require", "postgresql+asyncpg://u:p%40ss@h/db?ssl=require"),
    ],
)
def test_an_address_of_postgresql_is_taken_in_every_spelling(given: str, expected: str, tmp_path: Path) -> None:
    assert address(given, tmp_path) == expected


def test_an_address_of_another_kind_is_refused_without_showing_it(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="DATABASE_URL is not a PostgreSQL address") as caught:
        address("mysql://u:secret@h/db", tmp_path)
    assert "secret" not in str(caught.value)


async def test_a_database_that_is_not_there_is_told_without_its_password(unused_tcp_port: int) -> None:
    with pytest.raises(StoreError, match="the database cannot be opened") as caught:
        await Store.open(f"postgresql+asyncpg://u:secret@127.0.0.1:{unused_tcp_port}/db")
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("postgresql://u:s3@cret@h/db", "write that of the password as %40"),
        ("postgresql://u:s3cret@h:port/db", "DATABASE_URL cannot be read"),
        ("postgresql://u:s3cret@h/db?channel_binding=require", r"\?channel_binding= is not known here"),
    ],
)
def test_an_address_that_cannot_be_used_is_refused_for_good_without_its_password(
    given: str, words: str, tmp_path: Path
) -> None:
    with pytest.raises(BrokenStoreError, match=words) as caught:
        address(given, tmp_path)
    assert "cret" not in str(caught.value)
    assert caught.value.exit_code == 78


async def test_a_damaged_file_is_told_as_one_that_no_restart_mends(tmp_path: Path) -> None:
    url = address("", tmp_path)
    (tmp_path / FILE).write_bytes(b"no database at all" * 100)
    with pytest.raises(BrokenStoreError, match="the database is damaged .* Restore a copy") as caught:
        await Store.open(url)
    assert (caught.value.exit_code, "DATABASE_URL" in str(caught.value)) == (78, False)


async def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(StoreError, match="Set WORKSHOP_DATA to a folder that may be written to"):
        address("", tmp_path / "file" / "data")


WEEK = Span("bugs2023", AT - timedelta(days=7), AT + timedelta(days=1))


def question(text: str, outcome: str = "answered", *entries: str, days: float = 0.0, guild: int = GUILD) -> Asked:
    return Asked(guild, "bugs2023", AT - timedelta(days=days), text, outcome, entries)


async def test_questions_are_kept_and_told_by_wording_the_newest_first(store: Store) -> None:
    await store.asked.keep([])
    await store.asked.keep(
        [
            question("page limit?", "answered", "page_limit", days=1),
            question("is there parking?", "unknown", days=2),
            question("page limit?", "answered", "page_limit", days=3),
            question("", "answered", "about"),
            question("in a direct message?", "unknown", days=0.5, guild=0),
            question("long ago?", days=40),
            question("elsewhere?")._replace(workshop="other"),
        ]
    )
    month = AT - timedelta(days=30)
    assert await store.asked.recent("bugs2023", month) == ["in a direct message?", "page limit?", "is there parking?"]
    assert await store.asked.recent("bugs2023", month, servers=[GUILD]) == ["page limit?", "is there parking?"]
    assert await store.asked.recent("bugs2023", month, servers=[OTHER]) == []
    assert await store.asked.first("bugs2023") == AT - timedelta(days=40)
    assert await store.asked.first("bugs2023", [OTHER]) is None


async def test_questions_are_tallied_by_day_and_by_what_came_of_them(store: Store) -> None:
    await store.asked.keep(
        [question("page limit?", "answered", "page_limit", "template")] * 2
        + [question("parking?", "unknown", days=1)] * 3
        + [
            question("visa?", "unstated", "visa", days=1),
            question("", "answered", "about"),
            question("before?", days=8),
        ]
    )
    today, yesterday = AT.date(), AT.date() - timedelta(days=1)
    assert sorted(await store.asked.tallies(WEEK)) == [
        (yesterday, "unknown", (), True, 3),
        (yesterday, "unstated", ("visa",), True, 1),
        (today, "answered", ("about",), False, 1),
        (today, "answered", ("page_limit", "template"), True, 2),
    ]
    missed = ("unknown", "unstated")
    assert await store.asked.wordings(WEEK, missed, 5) == [("parking?", (), 3), ("visa?", ("visa",), 1)]
    assert await store.asked.wordings(WEEK, missed, 1) == [("parking?", (), 3)]
    assert await store.asked.wordings(WEEK._replace(servers=(OTHER,)), missed, 5) == []
    assert await store.asked.servers("bugs2023") == [GUILD]


async def test_questions_are_pruned_when_their_time_is_over_and_go_with_their_server(store: Store) -> None:
    await store.asked.keep([question("old?", days=31), question("new?", days=29), question("theirs?", guild=OTHER)])
    await store.prune(AT, questions_kept=timedelta(days=30))
    assert await store.asked.recent("bugs2023", AT - timedelta(days=99)) == ["theirs?", "new?"]
    await store.forget_server(GUILD)
    assert await store.asked.recent("bugs2023", AT - timedelta(days=99)) == ["theirs?"]
    await store.prune(AT + timedelta(seconds=1), questions_kept=timedelta(0))
    assert await store.asked.recent("bugs2023", AT - timedelta(days=99)) == []


async def test_what_is_longer_than_its_column_does_not_lose_the_others(store: Store) -> None:
    long = Asked(GUILD, "w" * 300, AT, "x" * 300, "answered", tuple(f"date:{'d' * 64}" for _ in range(9)))
    await store.asked.keep([long, question("page limit?")])
    assert await store.asked.recent("bugs2023", AT - timedelta(days=1)) == ["page limit?"]


async def test_verdicts_are_told_from_a_day_on(store: Store) -> None:
    for days in (0, 1, 9):
        await store.verdicts.count(GUILD, "about", AT - timedelta(days=days), helpful=False)
    assert await store.verdicts.of(GUILD, since=(AT - timedelta(days=1)).date()) == [
        Verdict("about", helpful=False, times=2)
    ]
    assert await store.verdicts.of(GUILD) == [Verdict("about", helpful=False, times=3)]


def at_the_revision_before_days(connection: Connection) -> None:
    command.upgrade(alembic_config(connection), "0006")
    connection.execute(text("INSERT INTO servers (guild_id, knowledge) VALUES (7, 'bugs2023')"))
    connection.execute(
        text("INSERT INTO verdicts (guild_id, entry, helpful, count) VALUES (7, 'about', :no, 3)"), {"no": False}
    )


async def test_verdicts_and_choices_survive_the_migration(url: str) -> None:
    engine = create_async_engine(url)
    async with engine.begin() as connection:
        await connection.run_sync(at_the_revision_before_days)
    await engine.dispose()
    async with await Store.open(url) as store:
        assert await store.verdicts.of(7) == [Verdict("about", helpful=False, times=3)]
        assert await store.verdicts.of(7, since=AT.date()) == []
        assert await store.servers.all() == [ServerSettings(7, "bugs2023", digest=True)]
        await store.servers.save(ServerSettings(7, "bugs2023", digest=False))
        assert await store.servers.all() == [ServerSettings(7, "bugs2023", digest=False)]
