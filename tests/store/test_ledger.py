"""What the ledger promises, over SQLite and over PostgreSQL."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.errors import StoreError
from bot.shards import Shards
from bot.store import ledger
from bot.store.ledger import NOTICE, PERSONAL, REMINDER, Post
from bot.store.reminding import DateMove, HeardDate, ReminderChoices
from bot.store.store import Store

GUILD, CHANNEL, NOW = 2**60 + 1, 2**60 + 3, 1_695_211_200


def post(date: str = "submission", lead: int = 0, due: int = NOW, **more: object) -> Post:
    return Post(REMINDER, GUILD, CHANNEL, date, due + lead, lead, due)._replace(**more)  # type: ignore[arg-type]


async def claimed(store: Store, now: int = NOW, limit: int = 100) -> list[tuple[str, int]]:
    return [(row.post.date_id, row.attempts) for row in await store.ledger.claim(now, 60, limit)]


async def test_what_is_due_is_claimed_once_and_the_most_urgent_first(store: Store) -> None:
    await store.ledger.plan(
        [post("later", due=NOW + 1), post("b", lead=7200), post("a", lead=10), post("first", due=NOW - 5)]
    )
    assert await claimed(store, limit=2) == [("first", 1), ("a", 1)]
    assert await claimed(store) == [("b", 1)]
    assert await claimed(store) == []
    assert await store.ledger.next_due() == NOW + 1


async def test_many_claim_at_once_and_nothing_is_claimed_twice(store: Store) -> None:
    await store.ledger.plan([post(f"date{number}") for number in range(60)])
    batches = await asyncio.gather(*(claimed(store, limit=10) for _ in range(8)))
    taken = sorted(date for batch in batches for date, _ in batch)
    assert taken == sorted(f"date{number}" for number in range(60))


async def test_a_lease_that_ran_out_is_claimed_again_and_tells_so(store: Store) -> None:
    await store.ledger.plan([post()])
    assert await claimed(store) == [("submission", 1)]
    assert await claimed(store, NOW + 59) == []
    assert await store.ledger.next_due() == NOW + 60
    (row,) = await store.ledger.claim(NOW + 60, 60, 10)
    assert (row.attempts, row.first_claimed_at) == (2, NOW)


async def test_what_is_confirmed_or_settled_is_over(store: Store) -> None:
    await store.ledger.plan([post("a"), post("b"), post("c")])
    rows = await store.ledger.claim(NOW, 60, 10)
    await store.ledger.confirm(rows[0].id, 77)
    assert await store.ledger.settle(rows[1].id, ledger.SKIPPED, "too late") is True
    assert await store.ledger.settle(rows[0].id, ledger.FAILED, "no") is False  # it was sent
    assert await claimed(store, NOW + 1000) == [("c", 2)]
    (sent,) = await store.ledger.of(GUILD, REMINDER, states=(ledger.SENT,))
    assert (sent.post.date_id, sent.message_id) == ("a", 77)
    await store.ledger.plan([post("a"), post("b")])
    assert await claimed(store, NOW + 1000) == []


async def test_planning_again_withdraws_what_is_gone_and_keeps_what_was_sent(store: Store) -> None:
    early, late = post("submission", due=NOW + 100), post("submission", due=NOW + 900)
    await store.ledger.replan(REMINDER, GUILD, [early, post("other", due=NOW + 50)], NOW)
    await store.ledger.replan(REMINDER, GUILD, [late, post("other", due=NOW + 50)], NOW)
    assert [row.post.due_at for row in await store.ledger.of(GUILD, REMINDER)] == [NOW + 50, NOW + 900]
    await store.ledger.replan(REMINDER, GUILD, [early], NOW)  # moved back
    assert [row.post.due_at for row in await store.ledger.of(GUILD, REMINDER)] == [NOW + 100]
    assert await claimed(store, NOW + 100) == [("submission", 1)]
    await store.ledger.replan(REMINDER, GUILD, [early, late], NOW + 101)  # a claimed row is left to its claimer
    assert [row.state for row in await store.ledger.of(GUILD, REMINDER)] == [ledger.CLAIMED, ledger.PLANNED]


async def test_a_date_in_the_past_is_not_planned(store: Store) -> None:
    await store.ledger.replan(REMINDER, GUILD, [post("past", due=NOW), post("future", due=NOW + 1)], NOW)
    assert [row.post.date_id for row in await store.ledger.of(GUILD, REMINDER)] == ["future"]


async def test_other_servers_and_kinds_are_left_alone(store: Store) -> None:
    await store.ledger.plan([post(kind=NOTICE), post(guild_id=GUILD + 1), post(kind=PERSONAL, channel_id=5)])
    await store.ledger.replan(REMINDER, GUILD, [], NOW)
    assert len(await store.ledger.claim(NOW, 60, 10)) == 3
    (row,) = await store.ledger.personal(5)
    await store.ledger.forget(row.id)
    assert await store.ledger.personal(5) == []


async def test_many_rows_are_planned_in_one_go_and_old_ones_deleted(store: Store) -> None:
    many = [post(f"date{number}", lead=lead, due=NOW + number + 1) for number in range(400) for lead in (0, 60, 3600)]
    await store.ledger.replan(REMINDER, GUILD, many, NOW)
    assert len(await store.ledger.of(GUILD, REMINDER)) == 1200
    rows = await store.ledger.claim(NOW + 2, 60, 10)
    await asyncio.gather(*(store.ledger.settle(row.id, ledger.SKIPPED, "test") for row in rows))
    assert await store.ledger.prune(NOW + 2) == 3


async def test_reminder_settings_and_told_dates_are_kept(store: Store) -> None:
    first = ReminderChoices(GUILD, CHANNEL, 2**61, quiet=True, leads={"deadline": (86400, 0)})
    await store.reminding.save(first)
    assert await store.reminding.all() == [first]
    await store.reminding.save(first._replace(paused=True, role_id=None, events=True))
    assert await store.reminding.all() == [first._replace(paused=True, role_id=None, events=True)]
    dates = [HeardDate("submission", NOW, "29 September 2023"), HeardDate("workshop", None, "to be announced")]
    await store.reminding.tell(GUILD, dates)
    await store.reminding.tell(GUILD, dates)
    assert await store.reminding.heard(GUILD) == {date.date_id: date for date in dates}
    move = DateMove(GUILD, "submission", "2023-09-29 23:59", "2023-10-03 23:59", "AoE", "2023-09-20", "many asked")
    first_move = await store.reminding.move(move)
    second_move = await store.reminding.move(move._replace(was="2023-10-03 23:59 AoE", at=None))
    assert await store.reminding.moves() == [first_move, second_move]
    await store.reminding.unmove(first_move)
    assert await store.reminding.moves() == [second_move]


async def test_a_database_that_was_restarted_is_met_again_without_an_error(store: Store, url: str) -> None:
    await store.ledger.plan([post()])
    if url.startswith("postgresql"):
        engine = create_async_engine(url)
        async with engine.connect() as connection:
            await connection.execute(
                text(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname ="
                    " current_database()"
                )
            )
        await engine.dispose()
    assert await claimed(store) == [("submission", 1)]


@pytest.mark.parametrize("size", [0, 1])
async def test_nothing_due_is_no_error(store: Store, size: int) -> None:
    await store.ledger.plan([post(due=NOW + 5)] * size)
    assert await claimed(store) == []
    assert await store.ledger.next_due() == (NOW + 5 if size else None)


async def test_each_process_claims_what_its_shards_serve(store: Store, url: str) -> None:
    guilds = [number << 22 | 7 for number in range(40)]
    await store.ledger.plan([post(f"date{guild}", guild_id=guild, due=NOW - guild % 5) for guild in [0, *guilds]])
    claimed_by: list[set[int]] = []
    for ids in ((0, 1), (2, 3)):
        async with await Store.open(url, Shards(ids, 4)) as part:
            assert await part.ledger.next_due() is not None
            claimed_by.append({row.post.guild_id for row in await part.ledger.claim(NOW, 60, 100)})
            assert all(Shards(ids, 4).serves(guild) for guild in claimed_by[-1])
    assert claimed_by[0] | claimed_by[1] == {0, *guilds}
    assert 0 in claimed_by[0]
    assert not claimed_by[0] & claimed_by[1]


async def test_turns_to_identify_are_five_seconds_apart_for_each_key(store: Store) -> None:
    turns = await asyncio.gather(*(store.identifies.slot(key, 1_000, 5_000) for key in (0, 0, 0, 1)))
    assert sorted(turns[:3]) == [1_000, 6_000, 11_000]
    assert turns[3] == 1_000
    assert await store.identifies.slot(0, 60_000, 5_000) == 60_000


async def test_a_postgresql_that_is_restarted_is_met_again(
    store: Store, url: str, request: pytest.FixtureRequest
) -> None:
    if not url.startswith("postgresql"):
        pytest.skip("SQLite has no server")
    server = request.getfixturevalue("postgres")
    await store.ledger.plan([post()])
    await asyncio.to_thread(server.stop)
    try:
        with pytest.raises(StoreError, match="the database does not answer"):
            await store.ping()
    finally:
        await asyncio.to_thread(server.start)
    assert await claimed(store) == [("submission", 1)]
