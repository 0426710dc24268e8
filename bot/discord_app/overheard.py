"""Answers that nobody asked the bot for, in the channels listed with /listen: seldom, surely, and never over staff."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict, deque
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

import discord
from discord.ext import commands

from bot.answering.model import Outcome
from bot.discord_app.errors import note, told
from bot.discord_app.messages import QUESTION_TYPES, Messages
from bot.discord_app.render import Shown, shown
from bot.discord_app.staff import is_staff
from bot.discord_app.words import say
from bot.errors import NoWorkshopError, StoreError
from bot.store.overheard import OverheardAnswer

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot

log = logging.getLogger(__name__)
COOLDOWN = timedelta(hours=1)  # the same entry in the same channel: within it the next asker gets a link
STAFF_QUIET = timedelta(minutes=30)  # after staff wrote in an open channel; in a thread or post the bot stays out for good
_STORE_S = 1.0
_MOST_KEPT = 2_000  # channels whose last answers are remembered beside the store


class Overheard(commands.Cog):
    """Needs the message-content intent: without it a message that does not name the bot has no text."""

    def __init__(self, bot: WorkshopBot, messages: Messages) -> None:
        self.bot, self._messages = bot, messages
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._given: OrderedDict[int, dict[str, OverheardAnswer]] = OrderedDict()  # what this process knows, for when the store is away
        self._gone: deque[int] = deque(maxlen=_MOST_KEPT)  # answers taken away, which the store may still know
        self._staff_at: OrderedDict[int, datetime] = OrderedDict()

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Answer a question that was asked of everybody; note where staff have replied."""
        if not self._listens(message) or message.guild is None:
            return
        try:
            if is_staff(message.author, self.bot.servers.of(message.guild.id)):
                await self._staff_replied(message.guild.id, message.channel.id)
            elif self._is_for_everybody(message):
                lock = self._locks.setdefault(message.channel.id, asyncio.Lock())
                async with lock:
                    await self._consider(message, message.guild.id)
        except NoWorkshopError:
            return
        except Exception as error:  # noqa: BLE001 - nobody waits for an answer: the log is told, nobody else
            note(error, told(error, "en"), action="overheard_failed")

    @commands.Cog.listener()
    async def on_raw_message_delete(self, event: discord.RawMessageDeleteEvent) -> None:
        """Forget an answer that was taken away: nobody shall be sent to it."""
        self._gone.append(event.message_id)
        given = self._given.get(event.channel_id, {})
        for entry in [entry for entry, answer in given.items() if answer.message_id == event.message_id]:
            del given[entry]
        if event.guild_id is not None and self.bot.servers.of(event.guild_id).listens:
            try:
                async with asyncio.timeout(_STORE_S):
                    await self.bot.store.overheard.forget(event.message_id)
            except (StoreError, TimeoutError) as error:
                log.info("a removed answer was not forgotten: %s", type(error).__name__, extra={"action": "store_away"})

    def _listens(self, message: discord.Message) -> bool:
        """Whether a person wrote, to nobody in particular, where an organizer said to listen."""
        if message.guild is None or message.author.bot or message.webhook_id or message.type not in QUESTION_TYPES:
            return False
        listens = self.bot.servers.of(message.guild.id).listens
        return message.channel.id in listens or getattr(message.channel, "parent_id", None) in listens

    def _is_for_everybody(self, message: discord.Message) -> bool:
        """Whether a message is for everybody: it names nobody, and replies to nobody."""
        to_somebody = message.mentions or message.role_mentions or message.mention_everyone or message.reference
        return bool(message.content) and not to_somebody and not self._messages.is_for_us(message)

    async def _consider(self, message: discord.Message, guild_id: int) -> None:
        """Answer if it is surely a question that the call answers and nobody has: no staff, not the bot itself."""
        post = _is_post(message.channel)
        text = message.content
        if post and message.id == message.channel.id:  # the first message of a post: its title belongs to the question
            text = f"{getattr(message.channel, 'name', '')}\n{text}"
        reply = self.bot.answers.overheard(text, guild_id)
        if reply.outcome is not Outcome.ANSWERED or await self._staff_have_it(message.channel):
            return
        entry, now = reply.answers[0].entry, self.bot.answers.clock()
        given = await self._answers_in(message.channel.id, now - COOLDOWN if not post else datetime.fromtimestamp(0, now.tzinfo))
        if (post and given) or self.bot.wait_s(message.author.id, message.channel.id):
            return
        if entry in given:
            link = f"https://discord.com/channels/{guild_id}/{message.channel.id}/{given[entry]}"
            await self._messages.send(message, Shown(say("answered_there", link=link)))
            return
        what = shown(reply, self.bot.answers.of(guild_id).faq)
        sent = await self._messages.send(message, what, remove_for=message.author.id)
        await self._note(OverheardAnswer(guild_id, message.channel.id, entry, sent, now))

    async def _answers_in(self, channel_id: int, since: datetime) -> dict[str, int]:
        """What was answered here since an instant, as the store and this process know it."""
        known = {entry: answer.message_id for entry, answer in self._given.get(channel_id, {}).items() if answer.answered_at >= since}
        try:
            async with asyncio.timeout(_STORE_S):
                known = await self.bot.store.overheard.of(channel_id, since) | known
        except (StoreError, TimeoutError) as error:
            log.warning("going by memory alone: %s", type(error).__name__, extra={"action": "store_away"})
        return {entry: message for entry, message in known.items() if message not in self._gone}

    async def _note(self, answer: OverheardAnswer) -> None:
        self._given.setdefault(answer.channel_id, {})[answer.entry] = answer
        self._given.move_to_end(answer.channel_id)
        while len(self._given) > _MOST_KEPT:
            self._given.popitem(last=False)
        try:
            async with asyncio.timeout(_STORE_S):
                await self.bot.store.overheard.note(answer)
        except (StoreError, TimeoutError) as error:
            log.warning("an answer was not noted: %s", type(error).__name__, extra={"action": "store_away"})

    async def _staff_replied(self, guild_id: int, channel_id: int) -> None:
        """Remember that staff wrote here; the store is told once a minute at most."""
        now = self.bot.answers.clock()
        before = self._staff_at.get(channel_id)
        self._staff_at[channel_id] = now
        self._staff_at.move_to_end(channel_id)
        while len(self._staff_at) > _MOST_KEPT:
            self._staff_at.popitem(last=False)
        if before and now - before < timedelta(minutes=1):
            return
        try:
            async with asyncio.timeout(_STORE_S):
                await self.bot.store.overheard.staff_replied(guild_id, channel_id, now)
        except (StoreError, TimeoutError) as error:
            log.info("a reply of staff was not noted: %s", type(error).__name__, extra={"action": "store_away"})

    async def _staff_have_it(self, channel: object) -> bool:
        """Whether staff have replied: ever in a thread or post, lately in an open channel."""
        channel_id: int = getattr(channel, "id", 0)
        at = self._staff_at.get(channel_id)
        now = self.bot.answers.clock()
        if at is None:
            try:
                async with asyncio.timeout(_STORE_S):
                    seconds = await self.bot.store.overheard.last_staff_reply(channel_id)
            except (StoreError, TimeoutError):
                seconds = None
            at = datetime.fromtimestamp(seconds, now.tzinfo) if seconds is not None else None
        return at is not None and (isinstance(channel, discord.Thread) or now - at < STAFF_QUIET)


def _is_post(channel: object) -> bool:
    """Whether a channel is a post of a forum."""
    return isinstance(channel, discord.Thread) and isinstance(channel.parent, discord.ForumChannel)
