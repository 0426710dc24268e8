"""One transaction, over SQLite and over PostgreSQL: kept whole or not at all, and its connection is given back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import Column, Engine, Integer, MetaData, QueuePool, Table, create_engine, select

from bot.store.transaction import begin, dispose

NUMBERS = Table("numbers", MetaData(), Column("number", Integer))


@pytest.fixture
async def engine(url: str) -> AsyncIterator[Engine]:
    made = create_engine(url)
    async with begin(made) as transaction:
        await transaction.run(NUMBERS.create)
    yield made
    await dispose(made)


async def kept(engine: Engine) -> list[int]:
    async with begin(engine) as transaction:
        return list((await transaction.execute(select(NUMBERS.c.number))).scalars())


def lent(engine: Engine) -> int:
    assert isinstance(engine.pool, QueuePool)
    return engine.pool.checkedout()


async def test_what_ends_well_is_kept(engine: Engine) -> None:
    async with begin(engine) as transaction:
        await transaction.execute(NUMBERS.insert(), [{"number": 1}, {"number": 2}])
        assert lent(engine) == 1
    assert (await kept(engine), lent(engine)) == ([1, 2], 0)


async def test_nothing_of_what_fails_is_kept(engine: Engine) -> None:
    async def fail() -> None:
        async with begin(engine) as transaction:
            await transaction.execute(NUMBERS.insert(), {"number": 1})
            raise LookupError

    with pytest.raises(LookupError):
        await fail()
    assert (await kept(engine), lent(engine)) == ([], 0)


@pytest.mark.parametrize("again", [0, 1, 3])
async def test_a_connection_is_given_back_however_often_its_task_is_cancelled(engine: Engine, again: int) -> None:
    begun = asyncio.Event()

    async def work() -> None:
        async with begin(engine) as transaction:
            await transaction.execute(NUMBERS.insert(), {"number": 1})
            begun.set()
            await asyncio.sleep(60)

    task = asyncio.create_task(work())
    await begun.wait()
    for _ in range(1 + again):
        task.cancel()
        await asyncio.sleep(0)
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (lent(engine), await kept(engine)) == (0, [])
