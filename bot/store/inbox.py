"""What members asked the organizers: items, who waits for each, and the one decision about it.

- `open` → `answering` (somebody won) → `answered`; or `declined`, `spam`; `answering` → `open` when it is given back.
- Whoever waits is told by the ledger: the posts of an answer are planned in the transaction that ends the item.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from sqlalchemy import Select, and_, delete, exists, func, or_, select, update

from bot.store.database import Database
from bot.store.inbox_items import ANSWERING, OPEN, UNDECIDED, Ask, Item, ask_key, item_key
from bot.store.inbox_tables import inbox_asks, inbox_items
from bot.store.ledger import ANSWER, PLANNED, UNFINISHED, WITHDRAWN, Ledger, Post
from bot.store.tables import posts
from bot.store.transaction import Transaction

_TRIES = 5  # an item may be ended between finding it and joining it
Plan = Callable[[Item], Sequence[Post]]
PlanEach = Callable[[Item, Sequence[Ask]], Sequence[Post]]
Scope = tuple[str, int]  # the workshop and the server (0: shared) whose items are meant
_ITEM = tuple(inbox_items.c[name] for name in Item._fields)
_ASK = tuple(inbox_asks.c[name] for name in Ask._fields)


class Inbox:
    def __init__(self, database: Database, ledger: Ledger) -> None:
        self._database, self._ledger = database, ledger

    async def add(self, item: Item, open_key: str, ask: Ask, cards: Plan) -> tuple[Item, bool]:
        """Add what somebody asks, or let them join those who ask the same; return the item, and whether it is new.

        Their ids are given here. `cards` are planned with a new item. Whoever asks the same again is moved, not
        counted.
        """

        async def work(connection: Transaction) -> tuple[Item, bool]:
            for _ in range(_TRIES):
                values = item._asdict() | {"open_key": open_key, "askers": 0}
                del values["id"]
                insert = self._database.insert(inbox_items).values(values).on_conflict_do_nothing()
                is_new = (await connection.execute(insert.returning(inbox_items.c.id))).first() is not None
                mine = update(inbox_items).where(inbox_items.c.open_key == open_key).values(open_key=open_key)
                found = (await connection.execute(mine.returning(*_ITEM))).first()  # and nobody ends it meanwhile
                if found is not None:
                    joined = await self._join(connection, Item(*found), ask)
                    if is_new:
                        await _run(connection, self._ledger.inserts(cards(joined)))
                    return joined, is_new
            raise LookupError("the item is ended again and again")

        return await self._database.transact(work)

    async def join(self, item_id: int, ask: Ask) -> Item | None:
        """Let somebody join those who ask the same; None when the item was ended meanwhile."""

        async def work(connection: Transaction) -> Item | None:
            there = and_(inbox_items.c.id == item_id, inbox_items.c.state.in_(UNDECIDED))
            held = update(inbox_items).where(there).values(asked_at=inbox_items.c.asked_at).returning(*_ITEM)
            found = (await connection.execute(held)).first()
            return await self._join(connection, Item(*found), ask) if found else None

        return await self._database.transact(work)

    async def _join(self, connection: Transaction, item: Item, ask: Ask) -> Item:
        values = ask._asdict() | {"item_id": item.id}
        del values["id"]
        moved = {name: value for name, value in values.items() if name not in {"item_id", "user_id", "asked_at"}}
        insert = self._database.insert(inbox_asks).values(values)
        await connection.execute(insert.on_conflict_do_update(index_elements=["item_id", "user_id"], set_=moved))
        waiting = select(func.count()).where(inbox_asks.c.item_id == item.id).scalar_subquery()
        counted = update(inbox_items).where(inbox_items.c.id == item.id).values(askers=waiting).returning(*_ITEM)
        return Item(*(await connection.execute(counted)).one())

    async def win(self, item_id: int, decision: str, who: int, at: int, unfinished: Plan) -> Item | None:
        """Let somebody decide about an open item; None when somebody else was faster.

        `unfinished` is planned with it: what brings the item to its end should this process die.
        """

        async def work(connection: Transaction) -> Item | None:
            free = and_(inbox_items.c.id == item_id, inbox_items.c.state == OPEN)
            values = {"state": ANSWERING, "decision": decision, "decided_by": who, "decided_at": at}
            won = (await connection.execute(update(inbox_items).where(free).values(values).returning(*_ITEM))).first()
            if won is None:
                return None
            await _run(connection, self._ledger.inserts(unfinished(Item(*won))))
            return Item(*won)

        return await self._database.transact(work)

    async def give_back(self, item: Item, decision: str) -> bool:
        """Open an item again that was won, keeping what was typed; return whether it was still to be."""
        won = {"id": item.id, "state": ANSWERING, "decided_by": item.decided_by, "decided_at": item.decided_at}
        still = and_(*(inbox_items.c[name] == value for name, value in won.items()))
        values = {"state": OPEN, "decision": decision, "decided_by": None, "decided_at": None}
        return bool(await self._database.execute(update(inbox_items).where(still).values(values)))

    async def end(self, item: Item, state: str, decision: str, tell: PlanEach) -> Item | None:
        """End an item that was won, and plan what everybody who waits is told; None when it is ended already."""

        async def work(connection: Transaction) -> Item | None:
            won = and_(inbox_items.c.id == item.id, inbox_items.c.state == ANSWERING)
            values = {"state": state, "decision": decision, "open_key": None}
            found = (await connection.execute(update(inbox_items).where(won).values(values).returning(*_ITEM))).first()
            if found is None:
                return None
            ended = Item(*found)
            asks = select(*_ASK).where(inbox_asks.c.item_id == item.id).order_by(inbox_asks.c.id)
            waiting = [Ask(*row) for row in (await connection.execute(asks)).all()]
            await _run(connection, self._ledger.inserts(tell(ended, waiting)))
            over = and_(posts.c.kind == UNFINISHED, posts.c.date_id == item_key(item.id), posts.c.state == PLANNED)
            await connection.execute(update(posts).where(over).values(state=WITHDRAWN, reason="finished"))
            return ended

        return await self._database.transact(work)

    async def reopen(self, item: Item) -> Item | None:
        """Open an item again that was ended, withdraw what nobody has been told yet; None when it is open already."""

        async def work(connection: Transaction) -> Item | None:
            ended = and_(inbox_items.c.id == item.id, inbox_items.c.state == item.state)
            same = and_(ended, inbox_items.c.decided_at == item.decided_at)
            values = {"state": OPEN, "decision": "", "decided_by": None, "decided_at": None}
            found = (await connection.execute(update(inbox_items).where(same).values(values).returning(*_ITEM))).first()
            if found is None:
                return None
            asks = await connection.execute(select(inbox_asks.c.id).where(inbox_asks.c.item_id == item.id))
            keys = [ask_key(number) for number in asks.scalars()]
            untold = and_(posts.c.kind == ANSWER, posts.c.date_id.in_(keys), posts.c.state == PLANNED)
            await connection.execute(update(posts).where(untold).values(state=WITHDRAWN, reason="taken back"))
            return Item(*found)

        return await self._database.transact(work)

    async def find(self, item_id: int) -> Item | None:
        rows = await self._database.rows(select(*_ITEM).where(inbox_items.c.id == item_id))
        return Item(*rows[0]) if rows else None

    async def asks(self, item_id: int, limit: int) -> list[Ask]:
        """Return who asks, in their order."""
        query = select(*_ASK).where(inbox_asks.c.item_id == item_id).order_by(inbox_asks.c.id).limit(limit)
        return [Ask(*row) for row in await self._database.rows(query)]

    async def waiting(self, ask_id: int) -> tuple[Ask, Item] | None:
        """Return somebody who waits, and for what."""
        query = select(*_ASK, *_ITEM).where(inbox_asks.c.id == ask_id, inbox_items.c.id == inbox_asks.c.item_id)
        rows = await self._database.rows(query)
        return (Ask(*rows[0][: len(_ASK)]), Item(*rows[0][len(_ASK) :])) if rows else None

    async def open(
        self, scopes: Collection[Scope], limit: int, offset: int = 0, *, by_count: bool = False, newest: bool = False
    ) -> list[Item]:
        """Return undecided items, the oldest first, or those that most ask."""
        order = [inbox_items.c.asked_at.desc() if newest else inbox_items.c.asked_at, inbox_items.c.id]
        if by_count:
            order.insert(0, inbox_items.c.askers.desc())
        query = _open(select(*_ITEM), scopes).order_by(*order).limit(limit).offset(offset)
        return [Item(*row) for row in await self._database.rows(query)]

    async def count(self, scopes: Collection[Scope]) -> int:
        """Return how many items are undecided."""
        return int((await self._database.rows(_open(select(func.count()).select_from(inbox_items), scopes)))[0][0])

    async def made(self, workshop: str, guild_id: int, since: int) -> int:
        """Return how many items of a scope are there that were first asked at or after `since`."""
        table = inbox_items.c
        query = select(func.count()).where(table.workshop == workshop, table.guild_id == guild_id)
        return int((await self._database.rows(query.where(table.asked_at >= since)))[0][0])

    async def waits_for(self, user_id: int) -> int:
        """Return for how many undecided items somebody waits."""
        theirs = and_(inbox_asks.c.user_id == user_id, inbox_items.c.id == inbox_asks.c.item_id)
        query = select(func.count()).select_from(inbox_asks, inbox_items).where(theirs)
        return int((await self._database.rows(query.where(inbox_items.c.state.in_(UNDECIDED))))[0][0])

    async def of(self, user_id: int) -> list[tuple[Ask, Item]]:
        """Return what somebody asked, in their order."""
        theirs = and_(inbox_asks.c.user_id == user_id, inbox_items.c.id == inbox_asks.c.item_id)
        rows = await self._database.rows(select(*_ASK, *_ITEM).where(theirs).order_by(inbox_asks.c.id))
        return [(Ask(*row[: len(_ASK)]), Item(*row[len(_ASK) :])) for row in rows]

    async def forget(self, user_id: int) -> list[int]:
        """Delete what somebody asked, and the items that nobody else asks; return the items that were touched.

        An item that others ask, too, has the words of the first of those who are left.
        """

        async def work(connection: Transaction) -> list[int]:
            gone = delete(inbox_asks).where(inbox_asks.c.user_id == user_id)
            left = (await connection.execute(gone.returning(inbox_asks.c.id, inbox_asks.c.item_id))).all()
            items = sorted({row.item_id for row in left})
            answers = and_(posts.c.kind == ANSWER, posts.c.date_id.in_([ask_key(row.id) for row in left]))
            await connection.execute(delete(posts).where(answers))
            waiting = select(func.count()).where(inbox_asks.c.item_id == inbox_items.c.id).scalar_subquery()
            theirs = inbox_items.c.id.in_(items)
            await connection.execute(update(inbox_items).where(theirs).values(askers=waiting))
            nobody = and_(theirs, inbox_items.c.askers == 0, inbox_items.c.state != ANSWERING)
            await connection.execute(delete(inbox_items).where(nobody))
            of_item = inbox_asks.c.item_id == inbox_items.c.id
            words = select(inbox_asks.c.words).where(of_item).order_by(inbox_asks.c.id).limit(1).scalar_subquery()
            typed_by_others = exists().where(of_item, inbox_asks.c.words == inbox_items.c.question)
            mine = and_(theirs, inbox_items.c.askers > 0, ~typed_by_others)
            await connection.execute(update(inbox_items).where(mine).values(question=words, open_key=None))
            return items

        return await self._database.transact(work)

    async def prune(self, before: int) -> None:
        """Delete what was decided before an instant, and what was asked before it and nobody waits for any more."""
        ended = and_(inbox_items.c.state.not_in(UNDECIDED), inbox_items.c.decided_at < before)
        awaited = exists().where(inbox_asks.c.item_id == inbox_items.c.id)
        alone = and_(inbox_items.c.state == OPEN, inbox_items.c.asked_at < before, ~awaited)
        await self._database.execute(
            delete(inbox_asks).where(inbox_asks.c.item_id.in_(select(inbox_items.c.id).where(ended))),
            delete(inbox_items).where(or_(ended, alone)),
        )


def _open(query: Select[Any], scopes: Collection[Scope]) -> Select[Any]:
    of_scopes = or_(*(and_(inbox_items.c.workshop == name, inbox_items.c.guild_id == guild) for name, guild in scopes))
    return query.where(of_scopes, inbox_items.c.state.in_(UNDECIDED))


async def _run(connection: Transaction, statements: Sequence[object]) -> None:
    for statement in statements:
        words = statement if isinstance(statement, tuple) else (statement,)
        await connection.execute(*words)
