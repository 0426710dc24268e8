"""Once and only once: whatever is edited, restarted, or happens to the clock and to Discord."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import StoreError
from bot.reminders.ended import Ended
from bot.reminders.scheduler import RefusedError, Scheduler, SchedulerOptions, nonce_of
from bot.store import database, sqlite_file
from bot.store.database import FILE, address
from bot.store.ledger import CLAIMED, REMINDER, Post, Row
from bot.store.store import Store

START = datetime(2023, 9, 20, 12, tzinfo=UTC)
GRACE_S = 7_200
FAST = SchedulerOptions(lease_s=60, grace_s=GRACE_S, per_s=100_000, slice_s=0.01, retry_s=0.01)


@dataclass
class Channel:
    """A publisher that keeps what arrived; `fate` decides what becomes of each send."""

    arrived: list[Post] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    fate: dict[str, str] = field(
        default_factory=dict
    )  # date id -> "lost" (arrives, no answer), "down" (does not), "refused"
    valid: set[tuple[str, int]] | None = None
    unreadable: bool = False
    messages: int = 0
    language: str = "en"
    followed: list[int] = field(default_factory=list)

    def text(self, row: Row, now: datetime) -> str | None:
        if self.unreadable:
            raise LookupError("the FAQ cannot be read")
        return None if self.valid is not None and (row.post.date_id, row.post.instant) not in self.valid else "text"

    async def find(self, row: Row, since: datetime) -> int | None:
        return 1 if row.post in self.arrived else None

    async def send(self, row: Row, text: str, nonce: str) -> int:
        await asyncio.sleep(0)
        fate = self.fate.pop(row.post.date_id, "")
        if fate == "down":
            raise ConnectionError
        if fate == "refused":
            raise RefusedError("I may not write there")
        self.arrived.append(row.post)
        if fate == "lost":
            raise ConnectionError
        return 1

    async def notify_organizers(self, ended: Sequence[Ended]) -> None:
        self.messages += 1
        self.told += [f"{one.row.post.date_id}: {one.told(self.language)}" for one in ended]

    async def follow(self, row: Row) -> None:
        self.followed.append(row.id)


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


def post(date: str, after_s: int, lead: int = 0) -> Post:
    due = int(START.timestamp()) + after_s
    return Post(REMINDER, 1, 2, date, due + lead, lead, due)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    async with await Store.open(address("", tmp_path)) as opened:
        yield opened


async def test_what_is_due_is_posted_and_the_next_instant_returned(store: Store) -> None:
    channel, clock = Channel(), Clock()
    await store.ledger.plan([post("a", 0), post("b", 500)])
    assert await Scheduler(store.ledger, channel, clock, FAST).turn() == int(START.timestamp()) + 500
    assert [sent.date_id for sent in channel.arrived] == ["a"]


@pytest.mark.parametrize("fate", ["lost", "down"])
async def test_a_send_in_doubt_is_looked_up_when_its_lease_is_over_and_posted_once(store: Store, fate: str) -> None:
    channel, clock = Channel(fate={"a": fate}), Clock()
    await store.ledger.plan([post("a", 0), post("b", 0)])
    scheduler = Scheduler(store.ledger, channel, clock, FAST)
    assert await scheduler.turn() == int(START.timestamp()) + 60
    clock.now += timedelta(seconds=60)
    assert await scheduler.turn() is None
    assert sorted(sent.date_id for sent in channel.arrived) == ["a", "b"]


async def test_a_refused_post_is_told_once_and_the_others_go_on(store: Store) -> None:
    channel, clock = Channel(fate={"a": "refused"}), Clock()
    await store.ledger.plan([post("a", 0), post("b", 0)])
    scheduler = Scheduler(store.ledger, channel, clock, FAST)
    for _ in range(3):
        await scheduler.turn()
        clock.now += timedelta(seconds=61)
    assert ([sent.date_id for sent in channel.arrived], channel.told) == (["b"], ["a: I may not write there"])


async def test_why_something_was_missed_is_told_in_the_language_of_the_server(store: Store) -> None:
    channel, clock = Channel(language="de"), Clock()
    await store.ledger.plan([post("a", 0)])
    clock.now += timedelta(days=3)
    await Scheduler(store.ledger, channel, clock, FAST).turn()
    assert channel.told == ["a: vor 3 Tagen fällig, während ich weg war"]


@pytest.mark.parametrize(("away_s", "posted"), [(GRACE_S, True), (GRACE_S + 60, False)])
async def test_what_was_missed_is_posted_within_the_grace_and_told_after_it(
    store: Store,
    away_s: int,
    posted: bool,
) -> None:
    channel, clock = Channel(), Clock()
    await store.ledger.plan([post("a", 0)])
    clock.now += timedelta(seconds=away_s)
    await Scheduler(store.ledger, channel, clock, FAST).turn()
    assert bool(channel.arrived) is posted
    assert channel.told == ([] if posted else ["a: due 2 hours 1 minute ago, while I was away"])


async def test_while_nothing_can_be_told_a_post_waits_and_is_left_out_in_the_end(store: Store) -> None:
    channel, clock = Channel(unreadable=True), Clock()
    await store.ledger.plan([post("a", 0)])
    scheduler = Scheduler(store.ledger, channel, clock, FAST)
    assert await scheduler.turn() == int(START.timestamp()) + 60
    clock.now += timedelta(seconds=GRACE_S + 61)
    assert await scheduler.turn() is None
    assert (channel.arrived, channel.told) == ([], ["a: the FAQ cannot be read"])


async def test_what_stays_in_doubt_past_the_grace_is_told_and_not_tried_for_ever(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    channel, clock = Channel(fate={"a": "lost"}), Clock()

    async def no_history(row: Row, since: datetime) -> int | None:
        raise ConnectionError

    monkeypatch.setattr(channel, "find", no_history)
    await store.ledger.plan([post("a", 0)])
    scheduler = Scheduler(store.ledger, channel, clock, FAST)
    following = await scheduler.turn()
    assert following == int(START.timestamp()) + 60
    for seconds in (60, GRACE_S + 61):
        clock.now = START + timedelta(seconds=seconds)
        following = await scheduler.turn()
    assert following is None
    told = ["a: Discord did not answer; please look whether it was posted"]
    assert ([sent.date_id for sent in channel.arrived], channel.told) == (["a"], told)


async def test_a_date_that_moved_meanwhile_is_not_posted(store: Store) -> None:
    channel, clock = Channel(valid=set()), Clock()
    await store.ledger.plan([post("a", 0)])
    assert await Scheduler(store.ledger, channel, clock, FAST).turn() is None
    assert (channel.arrived, channel.told) == ([], [])


async def test_two_schedulers_on_one_store_post_once(store: Store) -> None:
    channel, clock = Channel(), Clock()
    await store.ledger.plan([post(f"d{number}", 0) for number in range(200)])
    await asyncio.gather(*(Scheduler(store.ledger, channel, clock, FAST).turn() for _ in range(2)))
    assert sorted(sent.date_id for sent in channel.arrived) == sorted(f"d{number}" for number in range(200))


async def test_the_loop_wakes_for_what_is_planned_later_and_survives_the_store(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    channel, clock = Channel(), Clock()
    scheduler = Scheduler(store.ledger, channel, clock, FAST)
    claim, away = store.ledger.claim, [True, True]

    async def sometimes(*words: int) -> list[Row]:
        if away and away.pop():
            raise StoreError
        return await claim(*words)

    monkeypatch.setattr(store.ledger, "claim", sometimes)
    loop = asyncio.create_task(scheduler.run())
    await store.ledger.plan([post("a", 0)])
    scheduler.wake()
    async with asyncio.timeout(10):
        while not channel.arrived:
            await asyncio.sleep(0.01)
        await store.ledger.plan([post("b", 3600)])
        scheduler.wake()
        clock.now += timedelta(hours=1)  # the clock jumps: the machine was suspended
        while len(channel.arrived) < 2:
            await asyncio.sleep(0.01)
    loop.cancel()
    assert [sent.date_id for sent in channel.arrived] == ["a", "b"]


async def test_finished_it_ends_by_itself_even_when_it_is_woken_once_more(store: Store) -> None:
    channel = Channel()
    scheduler = Scheduler(store.ledger, channel, Clock(), FAST)
    await store.ledger.plan([post("a", 0), post("later", 3600)])
    loop = asyncio.create_task(scheduler.run())
    async with asyncio.timeout(10):
        while not channel.arrived:
            await asyncio.sleep(0)
        await scheduler.drain(5)
        scheduler.wake()
        await loop
    assert [row.post.date_id for row in await store.ledger.of(1, REMINDER)] == ["later"]
    assert await store.ledger.claim(int(START.timestamp()), 60, 10) == []  # what was being posted was confirmed


async def test_a_database_that_another_process_locks_delays_a_post_and_loses_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.sqlite_file._BUSY_MS", 50)
    channel = Channel()
    async with await Store.open(address("", tmp_path)) as store:
        await store.ledger.plan([post("a", 0)])
        scheduler = Scheduler(store.ledger, channel, Clock(), FAST)
        with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreError, match="database is locked"):
                await scheduler.turn()
        await scheduler.turn()
    assert [sent.date_id for sent in channel.arrived] == ["a"]


async def test_a_full_disk_is_told_and_what_was_planned_is_posted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare = sqlite_file.prepare_sqlite

    def small(connection: Any, record: object) -> None:
        prepare(connection, record)
        cursor = connection.cursor()
        cursor.execute("PRAGMA max_page_count = 60")  # no page more: SQLite says what it says on a full disk
        cursor.close()

    monkeypatch.setattr(database, "prepare_sqlite", small)
    channel = Channel()
    async with await Store.open(address("", tmp_path)) as store:
        await store.ledger.plan([post("a", 0)])
        with pytest.raises(StoreError, match="database or disk is full"):
            await store.ledger.plan([post(f"date{number}", 0) for number in range(5_000)])
        await Scheduler(store.ledger, channel, Clock(), FAST).turn()
    assert [sent.date_id for sent in channel.arrived] == ["a"]


def test_the_nonce_is_made_of_the_key_and_fits_discord() -> None:
    first, again, other = (
        nonce_of(Row(number, one)) for number, one in enumerate((post("a", 0), post("a", 0), post("a", 1)))
    )
    assert first == again != other
    assert len(first) <= 25


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("tick"), st.integers(1, GRACE_S - 120)),
        st.tuples(st.just("jump back"), st.integers(1, 600)),
        st.tuples(st.just("move"), st.integers(-20_000, 40_000)),
        st.tuples(st.just("restart"), st.integers(0, 0)),
        st.tuples(st.sampled_from(["lost", "down"]), st.integers(0, 0)),
    ),
    max_size=14,
)
LEADS = (9_000, 3_600, 0)


@pytest.mark.slow
@given(first=st.integers(1_000, 30_000), steps=STEPS)
@settings(max_examples=60, deadline=None)
def test_whatever_happens_each_reminder_that_should_fire_fires_once_and_no_other(
    first: int, steps: list[tuple[str, int]]
) -> None:
    """The model: a reminder should fire once the date is its instant at some turn and it fell due since planned."""

    async def live(folder: Path) -> tuple[list[Post], set[Post]]:
        channel, clock, should = Channel(valid=set()), Clock(), set()
        async with await Store.open(address("", folder)) as store:
            scheduler = Scheduler(store.ledger, channel, clock, FAST)

            def wanted(instant: int) -> list[Post]:
                return [Post(REMINDER, 1, 2, "date", instant, lead, instant - lead) for lead in LEADS]

            async def replan(instant: int) -> list[Post]:
                now = int(clock.now.timestamp())
                channel.valid = {("date", instant)}
                known = {row.post for row in await store.ledger.of(1, REMINDER)}
                await store.ledger.replan(REMINDER, 1, wanted(instant), now)
                return [one for one in wanted(instant) if one.due_at > now or one in known]

            instant = int(START.timestamp()) + first
            standing = await replan(instant)
            for step, size in [*steps, ("tick", 60), ("tick", 60)]:
                if step == "tick":
                    clock.now += timedelta(seconds=size)
                elif step == "jump back":
                    clock.now -= timedelta(seconds=size)
                elif step == "move":
                    instant += size
                    standing = await replan(instant)
                elif step == "restart":
                    scheduler = Scheduler(store.ledger, channel, clock, FAST)
                    standing = await replan(instant)
                else:
                    channel.fate["date"] = step
                should |= {one for one in standing if one.due_at <= clock.now.timestamp()}
                await scheduler.turn()
                while await store.ledger.of(1, REMINDER, states=(CLAIMED,)):  # what is in doubt comes to its end
                    clock.now += timedelta(seconds=61)
                    should |= {one for one in standing if one.due_at <= clock.now.timestamp()}
                    await scheduler.turn()
        assert channel.told == []
        return channel.arrived, should

    with tempfile.TemporaryDirectory() as folder:
        arrived, should = asyncio.run(live(Path(folder)))
    assert len(arrived) == len(set(arrived))
    assert set(arrived) == should
