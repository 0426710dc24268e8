"""The ledger: each post that is due, once. A row is claimed in one statement with a lease, sent, and confirmed.

- The key is unique: kind, server, channel, date, instant, lead; planning again what is planned changes nothing.
- `planned` → `claimed` → `sent`; or `skipped`, `withdrawn`, `failed`, with the reason. A member's own reminder is
  `held` while its date has no day to come.
- A claim whose lease ran out can be claimed again; `attempts` tells that somebody may have sent it already.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import and_, bindparam, delete, func, or_, select, true, update

from bot.shards import ALL, Shards
from bot.store.database import Database
from bot.store.tables import posts

REMINDER, NOTICE, PERSONAL, DIGEST = "reminder", "notice", "personal", "digest"
QUESTION, ANSWER, UNFINISHED = "question", "answer", "unfinished"
PLANNED, CLAIMED, SENT, SKIPPED = "planned", "claimed", "sent", "skipped"
WITHDRAWN, FAILED, HELD = "withdrawn", "failed", "held"
EVERY_STATE = (PLANNED, CLAIMED, SENT, SKIPPED, WITHDRAWN, FAILED, HELD)
_CHUNK = 250  # servers planned in one transaction: others can write between


class Post(NamedTuple):
    """One thing to post: `channel_id` is the user for a personal one; instants in seconds of Unix time."""

    kind: str
    guild_id: int
    channel_id: int
    date_id: str
    instant: int
    lead: int
    due_at: int
    detail: str = ""


class Row(NamedTuple):
    id: int
    post: Post
    state: str = PLANNED
    attempts: int = 0
    first_claimed_at: int | None = None
    message_id: int | None = None
    reason: str = ""


_KEY = (posts.c.kind, posts.c.guild_id, posts.c.channel_id, posts.c.date_id, posts.c.instant, posts.c.lead)
_POST = (*_KEY, posts.c.due_at, posts.c.detail)
_ROW = (
    posts.c.id,
    *_POST,
    posts.c.state,
    posts.c.attempts,
    posts.c.first_claimed_at,
    posts.c.message_id,
    posts.c.reason,
)

_WITHDRAW = update(posts).where(posts.c.id == bindparam("row"), posts.c.state == PLANNED).values(state=WITHDRAWN)


class Ledger:
    """- `shards`: whose servers' posts are claimed here; the others are another process's"""

    def __init__(self, database: Database, shards: Shards = ALL) -> None:
        self._database = database
        # Discord's rule: (guild id >> 22) % shards; direct messages, of server 0, are shard 0's
        self._mine = true() if shards.share == 1 else (posts.c.guild_id // (1 << 22) % shards.total).in_(shards.ids)

    async def replan(self, kind: str, guild_id: int, planned: Sequence[Post], now: int) -> None:
        """Make the unsent rows of a kind and server those of `planned`, as `replan_all` does."""
        await self.replan_all(kind, {guild_id: planned}, now)

    async def replan_all(self, kind: str, planned: Mapping[int, Sequence[Post]], now: int) -> None:
        """Make the unsent rows of a kind those of `planned`, by server, in transactions of some hundred servers.

        What is not in it any more is withdrawn; what was withdrawn and is in it again is planned anew. What was sent,
        skipped or failed stays so. A post whose time is over at `now` is not planned afresh: a date in the past never
        fires.
        """
        servers = sorted(planned)
        for start in range(0, len(servers), _CHUNK):
            chunk = servers[start : start + _CHUNK]
            mine = and_(posts.c.kind == kind, posts.c.guild_id.in_(chunk), posts.c.state == PLANNED)
            there = {tuple(row[1:]): row[0] for row in await self._database.rows(select(posts.c.id, *_KEY).where(mine))}
            wanted = [post for server in chunk for post in planned[server]]
            gone = set(there) - {post[:6] for post in wanted}
            new = [post for post in wanted if post.due_at > now and post[:6] not in there]
            withdrawn = (_WITHDRAW, [{"row": there[key]} for key in gone])
            if gone or new:
                await self._database.execute(*([withdrawn] if gone else []), *self.inserts(new))

    async def plan(self, planned: Sequence[Post]) -> None:
        """Add posts; those that are there stay as they are."""
        await self._database.execute(*self.inserts(planned))

    def inserts(self, planned: Sequence[Post]) -> list[object]:
        """Return what adds posts, for a transaction with more in it: one statement for all rows, compiled once."""
        rows = [post._asdict() | {"state": PLANNED, "attempts": 0, "reason": ""} for post in planned]
        insert = self._database.insert(posts)
        again = {"state": PLANNED, "due_at": insert.excluded.due_at}
        statement = insert.on_conflict_do_update(
            index_elements=list(_KEY), set_=again, where=posts.c.state == WITHDRAWN
        )
        return [(statement, rows)] if rows else []

    async def claim(self, now: int, lease_s: int, limit: int) -> list[Row]:
        """Take up to `limit` rows that are due, or whose lease ran out: the most urgent first. Nobody else gets them
        until the lease ends.
        """
        free = or_(
            and_(posts.c.state == PLANNED, posts.c.due_at <= now),
            and_(posts.c.state == CLAIMED, posts.c.leased_until <= now),
        )
        due = select(posts.c.id).where(free, self._mine).order_by(posts.c.due_at, posts.c.lead, posts.c.id).limit(limit)
        if not self._database.is_sqlite:  # SQLite has one writer at a time
            due = due.with_for_update(skip_locked=True)
        statement = (
            update(posts)
            .where(posts.c.id.in_(due.scalar_subquery() if self._database.is_sqlite else due))
            .values(
                state=CLAIMED,
                leased_until=now + lease_s,
                attempts=posts.c.attempts + 1,
                first_claimed_at=func.coalesce(posts.c.first_claimed_at, now),
            )
            .returning(*_ROW)
        )
        rows = [_row(row) for row in await self._database.returning(statement)]
        return sorted(rows, key=lambda row: (row.post.due_at, row.post.lead, row.id))

    async def confirm(self, row_id: int, message_id: int) -> None:
        """Write down that a claimed post arrived."""
        await self._database.execute(
            update(posts).where(posts.c.id == row_id).values(state=SENT, message_id=message_id, reason="")
        )

    async def settle(self, row_id: int, state: str, reason: str) -> bool:
        """End a row that was not sent; return whether it was still to be ended."""
        open_ = posts.c.state.in_((PLANNED, CLAIMED))
        return bool(
            await self._database.execute(
                update(posts).where(posts.c.id == row_id, open_).values(state=state, reason=reason[:200])
            )
        )

    async def revive(self, row_id: int, now: int) -> bool:
        """Plan for `now` what was skipped or failed; return whether there was such a row."""
        ended = posts.c.state.in_((SKIPPED, FAILED))
        again = {"state": PLANNED, "due_at": now, "attempts": 0, "first_claimed_at": None, "reason": ""}
        return bool(await self._database.execute(update(posts).where(posts.c.id == row_id, ended).values(**again)))

    async def follow(self, row: Row, instant: int, due_at: int) -> None:
        """Move a member's own reminder to another instant of its date, in one transaction.

        Where the member has one for that instant and lead already, that one stays alone.
        """
        other, moved = posts.alias(), row.post._replace(instant=instant)
        twin = select(other.c.id).where(*(other.c[name] == getattr(moved, name) for name in Post._fields[:6]))
        mine = and_(posts.c.id == row.id, posts.c.state.in_((PLANNED, HELD)))
        if instant == row.post.instant:
            await self._database.execute(update(posts).where(mine).values(state=PLANNED, due_at=due_at))
            return
        doubled = delete(posts).where(mine, twin.exists())
        values = {"state": PLANNED, "instant": instant, "due_at": due_at, "attempts": 0, "first_claimed_at": None}
        await self._database.execute(doubled, update(posts).where(mine).values(**values))

    async def hold(self, row_id: int) -> None:
        """Keep a member's own reminder until its date has a day again."""
        open_ = posts.c.state.in_((PLANNED, CLAIMED))
        await self._database.execute(update(posts).where(posts.c.id == row_id, open_).values(state=HELD))

    async def next_due(self) -> int | None:
        """Return when there is something to do next: a row falls due, or a lease ends."""
        query = select(
            func.min(posts.c.due_at).filter(posts.c.state == PLANNED),
            func.min(posts.c.leased_until).filter(posts.c.state == CLAIMED),
        ).where(posts.c.state.in_((PLANNED, CLAIMED)), self._mine)
        found = [when for when in (await self._database.rows(query))[0] if when is not None]
        return min(found) if found else None

    async def waiting(self, now: int) -> tuple[int, int]:
        """Return how many posts are planned, and how many of them are due at `now`."""
        open_ = posts.c.state.in_((PLANNED, CLAIMED))
        query = (
            select(func.count(), func.count().filter(posts.c.due_at <= now)).select_from(posts).where(open_, self._mine)
        )
        planned, due = (await self._database.rows(query))[0]
        return int(planned), int(due)

    async def of(self, guild_id: int, *kinds: str, states: Sequence[str] = (PLANNED, CLAIMED)) -> list[Row]:
        """Return a server's rows in the order they fall due."""
        query = select(*_ROW).where(posts.c.guild_id == guild_id, posts.c.kind.in_(kinds), posts.c.state.in_(states))
        return [
            _row(row) for row in await self._database.rows(query.order_by(posts.c.due_at, posts.c.lead, posts.c.id))
        ]

    async def about(self, kind: str, *date_ids: str) -> list[Row]:
        """Return the rows of a kind about some things, wherever they are posted."""
        query = select(*_ROW).where(posts.c.kind == kind, posts.c.date_id.in_(date_ids)).order_by(posts.c.id)
        return [_row(row) for row in await self._database.rows(query)]

    async def personal(self, user_id: int) -> list[Row]:
        """Return what is kept for a member."""
        query = select(*_ROW).where(posts.c.kind == PERSONAL, posts.c.channel_id == user_id).order_by(posts.c.due_at)
        return [_row(row) for row in await self._database.rows(query)]

    async def forget(self, *row_ids: int) -> None:
        """Delete rows: a personal reminder leaves nothing behind."""
        await self._database.execute(delete(posts).where(posts.c.id.in_(row_ids)))

    async def prune(self, before: int) -> int:
        """Delete rows that were settled and fell due before an instant; return how many."""
        done = posts.c.state.in_((SENT, SKIPPED, WITHDRAWN, FAILED, HELD))
        return await self._database.execute(delete(posts).where(done, posts.c.due_at < before))


def _row(row: Sequence[object]) -> Row:
    return Row(row[0], Post(*row[1:9]), *row[9:])  # type: ignore[arg-type]
