"""Gives the organizers' answer to everybody who asked, once: where they asked, else by direct message, or the other
way round where only they saw that they asked.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial
from typing import NamedTuple

import discord

from bot.answering.model import Outcome, Reply
from bot.discord_app.background.inbox_cards import number_of
from bot.discord_app.background.notifier import OrganizerNotifier
from bot.discord_app.background.posted import GoneError, delivered, find_post
from bot.discord_app.text.inbox import answer_head, answer_mark, closed_by
from bot.discord_app.text.render import safe, shown, text_of
from bot.inbox.model import Decision, Verdict
from bot.inbox.scopes import Scopes
from bot.library import LoadedWorkshop
from bot.reminders.ended import Ended
from bot.reminders.scheduler import NothingToSayError, RefusedError
from bot.revisions.edits import FaqEdits
from bot.servers.workshops import Workshops
from bot.store.inbox_items import ANSWERED, UNDECIDED, Ask, Item
from bot.store.ledger import Row
from bot.store.store import Store
from bot.words.language import language, say


class _Way(NamedTuple):
    """A place where an answer can be given; in a channel it mentions whoever asked, and nobody else."""

    open: Callable[[], Awaitable[discord.abc.Messageable]]
    is_channel: bool


class InboxAnswers:
    """Implements `bot.reminders.scheduler.Publisher` for posts of the kind ANSWER."""

    def __init__(
        self,
        client: discord.Client,
        store: Store,
        workshops: Workshops,
        edits: FaqEdits,
        scopes: Scopes,
        notifier: OrganizerNotifier,
        clock: Callable[[], datetime],
    ) -> None:
        self._client, self._store, self._workshops, self._edits = client, store, workshops, edits
        self._scopes, self._notifier, self._clock = scopes, notifier, clock

    def text(self, row: Row, now: datetime) -> str | None:
        """Return something: what there is to say is in the store, and is read when it is sent."""
        del now
        return row.post.date_id

    async def find(self, row: Row, since: datetime) -> int | None:
        """Look for the answer wherever it may have been given. Raises RefusedError where that can not be known."""
        waiting, me = await self._store.inbox.waiting(number_of(row)), self._client.user
        if waiting is None or me is None:
            return None
        ask, item = waiting
        for way in self._ways(ask):
            try:
                found = await find_post(await way.open(), me, answer_mark(item, ask), since, self._clock())
            except (GoneError, discord.Forbidden):  # a direct message that cannot even be begun was never sent
                continue
            if found is not None:
                return found
        return None

    async def send(self, row: Row, text: str, nonce: str) -> int:
        """Give the answer in the first place that takes it.

        Raises RefusedError where none does, NothingToSayError where nobody waits any more.
        """
        del text
        waiting = await self._store.inbox.waiting(number_of(row))
        if waiting is None:
            raise NothingToSayError("whoever asked has deleted it")
        ask, item = waiting
        if item.state in UNDECIDED:
            raise NothingToSayError("it was taken back")
        locale = self._notifier.languages(item.guild_id)[0]
        refused = RefusedError(say("why.no_place", locale))
        for way in self._ways(ask, has_left=await self._has_left(ask)):
            try:
                send = partial(self._sent, way, ask, item, nonce)
                return (await delivered(send, locale)).id
            except RefusedError as error:
                refused = error
        raise refused

    async def notify_organizers(self, ended: Sequence[Ended]) -> None:
        """Tell the organizers that somebody was not told."""
        for one in ended:
            waiting = await self._store.inbox.waiting(number_of(one.row))
            if waiting is None:
                continue
            item = waiting[1]
            for room in await self._scopes.rooms(item.workshop, item.guild_id):
                locale = self._notifier.languages(room.guild_id)[0]
                words = say("answer.undelivered", locale, number=item.id, why=one.told(locale))
                await self._notifier.notify(room.guild_id, words, owner=False)

    async def follow(self, row: Row) -> None:
        """Nothing follows: only members' own reminders are ever held."""

    async def _sent(self, way: _Way, ask: Ask, item: Item, nonce: str) -> discord.Message:
        users = [discord.Object(ask.user_id)] if way.is_channel else False
        allowed = discord.AllowedMentions(everyone=False, users=users, roles=False, replied_user=False)
        content, place = await self._content(ask, item, mention=way.is_channel), await way.open()
        if not way.is_channel or ask.message_id is None:
            return await place.send(content, allowed_mentions=allowed, nonce=nonce, suppress_embeds=True)
        above = discord.MessageReference(message_id=ask.message_id, channel_id=ask.channel_id, fail_if_not_exists=False)
        return await place.send(content, reference=above, allowed_mentions=allowed, nonce=nonce, suppress_embeds=True)

    async def _content(self, ask: Ask, item: Item, *, mention: bool) -> str:
        head = answer_head(item, ask, mention=mention)
        body = await self._body(ask, item) if item.state == ANSWERED else ""
        return closed_by("\n".join(filter(None, (head, body))), answer_mark(item, ask))

    async def _body(self, ask: Ask, item: Item) -> str:
        """What the FAQ says by now; the words that were typed, where it says nothing of the kind."""
        decision = Decision.read(item.decision)
        if decision is None:
            return ""
        await self._edits.refresh()
        volume = self._volume(ask, item)
        if volume is not None and decision.entry_id:
            now = self._clock()
            code = language(ask.locale).code
            reply = volume.answerer.reply_to(decision.entry_id, now=now, language=code)
            if _is_by(reply, decision.entry_id):
                own = decision.verdict is Verdict.ANSWER
                return text_of(reply.answers[0].parts, code) if own else shown(reply, volume.loaded.faq, now).content
        return safe(decision.answer)

    def _volume(self, ask: Ask, item: Item) -> LoadedWorkshop | None:
        """The workshop that was asked about, with the dates that the asker's server moved."""
        if self._workshops.name_for(ask.guild_id or None) == item.workshop:
            return self._workshops.volume_for(ask.guild_id or None)
        return self._workshops.library.get(item.workshop)

    def _ways(self, ask: Ask, *, has_left: bool = False) -> list[_Way]:
        """Where an answer is given, the best place first."""

        async def direct() -> discord.abc.Messageable:
            return await self._client.create_dm(discord.Object(ask.user_id))

        async def channel() -> discord.abc.Messageable:
            return self._client.get_partial_messageable(ask.channel_id, guild_id=ask.guild_id)

        if not ask.guild_id or has_left:
            return [_Way(direct, is_channel=False)]
        ways = [_Way(channel, is_channel=True), _Way(direct, is_channel=False)]
        return ways if ask.message_id is not None else ways[::-1]

    async def _has_left(self, ask: Ask) -> bool:
        """Whether whoever asked has left the server: a mention there would not reach them."""
        guild = self._client.get_guild(ask.guild_id)
        if guild is None:
            return False
        try:
            await guild.fetch_member(ask.user_id)
        except discord.NotFound:
            return True
        return False


def _is_by(reply: Reply, entry: str) -> bool:
    return reply.outcome is Outcome.ANSWERED and reply.answers[0].entry == entry
