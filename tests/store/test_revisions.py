"""The log of revisions, over SQLite and over PostgreSQL."""

from __future__ import annotations

import asyncio

from bot.store.revisions import RevisionRow
from bot.store.store import Store

ADA, BEN = 2**60 + 1, 2**60 + 2


def row(number: int, workshop: str = "aws", who: int = ADA, undoes: int | None = None) -> RevisionRow:
    return RevisionRow(workshop, number, who, 1_695_211_200, "add", '{"edit": "“é” 🎉"}', undoes)


async def test_a_workshop_has_its_own_numbers(store: Store) -> None:
    for made in (row(1), row(2), row(1, "other")):
        assert await store.revisions.add(made)
    assert await store.revisions.of("aws") == [row(1), row(2)]
    assert await store.revisions.heads() == {"aws": 2, "other": 1}


async def test_of_two_at_once_one_is_kept(store: Store) -> None:
    kept = await asyncio.gather(*(store.revisions.add(row(1, who=ADA + n)) for n in range(8)))
    assert sorted(kept) == [False] * 7 + [True]
    (one,) = await store.revisions.of("aws")
    assert kept[one.who - ADA]


async def test_a_revision_is_taken_back_once(store: Store) -> None:
    assert await store.revisions.add(row(1))
    assert await store.revisions.add(row(2, undoes=1))
    assert not await store.revisions.add(row(3, undoes=1))
    assert await store.revisions.add(row(1, "other", undoes=1))
    assert len(await store.revisions.of("aws")) == 2


async def test_an_author_is_forgotten_and_their_changes_stay(store: Store) -> None:
    for made in (row(1), row(2, who=BEN), row(3)):
        await store.revisions.add(made)
    assert await store.revisions.by(ADA) == 2
    assert await store.revisions.forget(ADA) == 2
    assert [one.who for one in await store.revisions.of("aws")] == [0, BEN, 0]


async def test_revisions_belong_to_the_workshop_and_outlive_a_server(store: Store) -> None:
    await store.revisions.add(row(1))
    await store.forget_server(ADA)
    assert await store.revisions.of("aws") == [row(1)]
