"""The inbox: what members ask the organizers is kept, decided once, and answered to everybody who waits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.answering.alike import Alike
from bot.errors import NoWorkshopError
from bot.faq.rules.fact_in_prose import with_fields
from bot.inbox.model import (
    Asked,
    Asking,
    Decided,
    Decision,
    NobodyToAskError,
    TooManyError,
    Verdict,
    seconds,
    tidied,
)
from bot.inbox.publishing import Publishing
from bot.inbox.scopes import Room, Scopes
from bot.inbox.wording import as_phrasing, open_key, same_words
from bot.revisions.model import EditConflict, EditRejected
from bot.servers.workshops import Workshops
from bot.store.inbox_items import ANSWERED, ANSWERING, DECLINED, SPAM, Ask, Item, ask_key, item_key
from bot.store.ledger import ANSWER, QUESTION, UNFINISHED, Post
from bot.store.store import Store

_COMPARED = 300  # undecided items that a question is compared with, the newest ones
_MAX_WAITING = 10  # questions that one member may wait for at a time
_CARDS_AN_HOUR, _HOUR_S = 20, 3_600  # new messages of one scope: many accounts are cheap to make
_SPAM_S = 30 * 86_400
_LEASE_S = 30  # how long publishing may take before another process brings it to its end
_STATES = {Verdict.ANSWER: ANSWERED, Verdict.LINK: ANSWERED, Verdict.DECLINE: DECLINED, Verdict.SPAM: SPAM}


class Inbox:
    """- `wake` is called when something was planned for the ledger; methods raise StoreError"""

    def __init__(
        self, store: Store, workshops: Workshops, scopes: Scopes, publishing: Publishing, wake: Callable[[], None]
    ) -> None:
        self._rows, self._workshops = store.inbox, workshops
        self._scopes, self._publishing, self._wake = scopes, publishing, wake

    async def ask(self, asking: Asking, at: datetime) -> Asked:
        """Keep what a member asks: as an item of its own, or with those who ask the same.

        Raises ValueError where nothing is asked, NobodyToAskError, TooManyError, NoWorkshopError.
        """
        asking = tidied(asking)
        scope = await self._scopes.scope(asking.guild_id, asking.workshop)
        rooms = await self._scopes.rooms(asking.workshop, scope)
        if not rooms:
            raise NobodyToAskError
        ask = _ask(asking, at)
        if (spam := await self._called_spam(asking, at)) is not None:
            return Asked(spam, is_new=False, again=True)
        same = await self._same(asking, scope)
        if same is not None and (joined := await self._rows.join(same.id, ask)):
            return Asked(joined, is_new=False, again=joined.askers == same.askers)
        if await self._rows.waits_for(asking.user_id) >= _MAX_WAITING:
            raise TooManyError
        item = Item(0, asking.workshop, scope, asking.question, asking.given_entry, asking.given, asked_at=seconds(at))
        if await self._rows.made(asking.workshop, scope, seconds(at) - _HOUR_S) >= _CARDS_AN_HOUR:
            rooms = []  # /inbox lists it all the same
        key = open_key(asking.workshop, scope, asking.given_entry, same_words(asking.question))
        kept, is_new = await self._rows.add(item, key, ask, lambda new: _cards(new, rooms))
        self._wake()
        return Asked(kept, is_new)

    async def _called_spam(self, asking: Asking, at: datetime) -> Item | None:
        """What organizers called spam when this member sent the same words: it stays so, and nobody hears of it."""
        for ask, item in await self._rows.of(asking.user_id):
            is_same = item.workshop == asking.workshop and same_words(ask.words) == same_words(asking.question)
            if item.state == SPAM and is_same and seconds(at) - (item.decided_at or 0) < _SPAM_S:
                return item
        return None

    async def _same(self, asking: Asking, scope: int) -> Item | None:
        """The undecided item that asks the same."""
        volume = self._workshops.library.get(asking.workshop)
        if volume is None:
            raise NoWorkshopError
        found = await self._rows.open([(asking.workshop, scope)], _COMPARED, newest=True)
        found = [item for item in found if item.given_entry == asking.given_entry]
        alike = Alike(volume.answerer.matcher, volume.answerer.tongues)
        place = await asyncio.to_thread(alike.nearest, asking.question, [item.question for item in found])
        return found[place] if place is not None else None

    async def decide(self, item_id: int, decision: Decision, *, who: int, guild_id: int, at: datetime) -> Decided:
        """Do what an organizer decides, if nobody was faster; everybody who waits is told.

        Raises EditConflict and EditRejected when the FAQ cannot be changed so: then the item is open again, and keeps
        what was typed.
        """
        item = await self._rows.find(item_id)
        if item is None:
            return Decided(None, won=False)
        if decision.operation == "add" and not decision.entry_id:
            question = as_phrasing(decision.question or item.question)
            decision = replace(decision, entry_id=await self._publishing.new_id(item.workshop, question))
        moment = seconds(at)
        rest = Post(UNFINISHED, guild_id, 0, item_key(item_id), moment, 0, moment + _LEASE_S)
        won = await self._rows.win(item_id, decision.kept(), who, moment, lambda _: [rest])
        if won is None:
            return Decided(await self._rows.find(item_id), won=False)
        return await self._finish(won, decision, at)

    async def resume(self, item_id: int, at: datetime) -> Item | None:
        """Bring to its end what a process began to decide that died; None when there is nothing to do.

        Raises EditConflict and EditRejected, as `decide`.
        """
        item = await self._rows.find(item_id)
        decision = Decision.read(item.decision) if item else None
        if item is None or decision is None or item.state != ANSWERING:
            return None
        return (await self._finish(item, decision, at)).item

    async def _finish(self, item: Item, decision: Decision, at: datetime) -> Decided:
        try:
            done = await self._publishing.publish(item, decision, at)
        except (EditConflict, EditRejected):
            await self._rows.give_back(item, self._mended(item, decision).kept())
            raise
        ended = await self._rows.end(item, _STATES[done.verdict], done.kept(), _answers)
        self._wake()
        if ended is not None:
            return Decided(ended, won=True)
        now = await self._rows.find(item.id)
        mine = now is not None and (now.decided_by, now.decided_at) == (item.decided_by, item.decided_at)
        return Decided(now, won=mine)

    async def take_back(self, item_id: int, *, who: int, at: datetime) -> Item | None:
        """Take back what a decision changed in the FAQ, and open its item again; None where it is open or gone.

        What nobody has been told yet is not told. Raises EditConflict and EditRejected when what was changed has been
        changed again since.
        """
        item = await self._rows.find(item_id)
        decision = Decision.read(item.decision) if item else None
        if item is None or decision is None or item.state != ANSWERED:
            return None
        await self._publishing.take_back(item, decision, who=who, at=at)
        return await self._rows.reopen(item)

    def _mended(self, item: Item, decision: Decision) -> Decision:
        """A decision with fields of the FAQ in place of facts that are typed out: what is refused is offered so."""
        volume = self._workshops.library.get(item.workshop)
        return replace(decision, answer=with_fields(decision.answer, volume.loaded.faq)) if volume else decision

    async def of(self, user_id: int) -> list[tuple[Ask, Item]]:
        """Return what a member has asked the organizers, and what became of it."""
        return await self._rows.of(user_id)

    async def forget(self, user_id: int) -> list[int]:
        """Delete what a member has asked the organizers; return the items that they asked, some of which are gone."""
        return await self._rows.forget(user_id)


def _ask(asking: Asking, at: datetime) -> Ask:
    return Ask(
        0,
        0,
        asking.user_id,
        asking.guild_id or 0,
        asking.channel_id,
        asking.message_id,
        asking.question,
        asking.remark,
        asking.named,
        asking.locale[:10],
        seconds(at),
    )


def _cards(item: Item, rooms: Sequence[Room]) -> list[Post]:
    """The message about a new item in each channel of its organizers."""
    key, at = item_key(item.id), item.asked_at
    return [Post(QUESTION, room.guild_id, room.channel_id, key, at, 0, at) for room in rooms]


def _answers(item: Item, asks: Sequence[Ask]) -> list[Post]:
    """What everybody who waits is told: spam, nothing."""
    if item.state == SPAM:
        return []
    at = item.decided_at or 0
    return [Post(ANSWER, ask.guild_id, ask.channel_id, ask_key(ask.id), at, 0, at) for ask in asks]
