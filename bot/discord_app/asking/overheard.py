"""Unprompted answers in the channels listed with /listen: seldom, only when sure, and never over organizers."""

from __future__ import annotations

import asyncio
from datetime import datetime
from weakref import WeakValueDictionary

import discord
from discord.ext import commands

from bot.answering.model import Outcome
from bot.discord_app.asking.answer_view import answer_view
from bot.discord_app.asking.mentions import QUESTION_TYPES, is_for
from bot.discord_app.organizers.access import is_organizer
from bot.discord_app.services import Services
from bot.discord_app.text.render import shown
from bot.discord_app.ui.errors import describe, log_error
from bot.discord_app.ui.replies import reply_to_message
from bot.errors import NoWorkshopError
from bot.servers.listening import COOLDOWN, STAFF_QUIET, ListeningMemory
from bot.store.overheard import OverheardAnswer
from bot.words.language import say


class Overheard(commands.Cog):
    """Needs the message-content intent: without it a message that does not mention the bot has no text."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._memory = ListeningMemory(services.store.overheard)
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Answer a question that was put to everybody; note where organizers have replied."""
        if not self._listens_to(message) or message.guild is None:
            return
        self._services.in_flight.track()
        try:
            if is_organizer(message.author, self._services.servers.for_guild(message.guild.id)):
                await self._memory.staff_replied(message.guild.id, message.channel.id, self._services.clock())
            elif self._is_for_everybody(message):
                lock = self._locks.setdefault(message.channel.id, asyncio.Lock())
                async with lock:
                    await self._consider(message, message.guild.id)
        except NoWorkshopError:
            return
        except Exception as error:  # noqa: BLE001 - nobody waits for an answer, so only the log hears of it
            log_error(error, describe(error, "en"), action="overheard_failed")

    @commands.Cog.listener()
    async def on_raw_message_delete(self, event: discord.RawMessageDeleteEvent) -> None:
        """Forget an answer that was removed: nobody is to be sent to it."""
        listens = event.guild_id is not None and bool(self._services.servers.for_guild(event.guild_id).listens)
        await self._memory.removed(event.channel_id, event.message_id, stored=listens)

    def _listens_to(self, message: discord.Message) -> bool:
        """Whether a person wrote where an organizer said to listen."""
        if message.guild is None or message.author.bot or message.webhook_id or message.type not in QUESTION_TYPES:
            return False
        listens = self._services.servers.for_guild(message.guild.id).listens
        return message.channel.id in listens or getattr(message.channel, "parent_id", None) in listens

    def _is_for_everybody(self, message: discord.Message) -> bool:
        """Whether a message is for everybody: it names nobody, and replies to nobody."""
        to_somebody = message.mentions or message.role_mentions or message.mention_everyone or message.reference
        me = self._services.client.user
        return bool(message.content) and not to_somebody and not (me and is_for(me.id, message))

    async def _consider(self, message: discord.Message, guild_id: int) -> None:
        """Answer if it clearly asks what the call answers and nobody has replied: neither organizers nor the bot."""
        post = _is_post(message.channel)
        text = message.content
        if post and message.id == message.channel.id:  # the first message of a post: its title is part of the question
            text = f"{getattr(message.channel, 'name', '')}\n{text}"
        answers, now = self._services.answers, self._services.clock()
        reply = answers.overheard(text, guild_id)
        if reply.outcome is not Outcome.ANSWERED or await self._organizers_replied(message.channel, now):
            return
        entry = reply.answers[0].entry
        since = datetime.fromtimestamp(0, now.tzinfo) if post else now - COOLDOWN
        given = await self._memory.answers_in(message.channel.id, since)
        if (post and given) or self._services.limits.wait_s(message.author.id, message.channel.id):
            return
        if entry in given:
            link = f"https://discord.com/channels/{guild_id}/{message.channel.id}/{given[entry]}"
            await reply_to_message(message, say("answered_there", reply.language, link=link))
            return
        what = shown(reply, answers.for_guild(guild_id).faq, now)
        sent = await reply_to_message(
            message, what.content, answer_view(what, remove_for=message.author.id, locale=reply.language)
        )
        await self._memory.note(OverheardAnswer(guild_id, message.channel.id, entry, sent, now))

    async def _organizers_replied(self, channel: object, now: datetime) -> bool:
        """Whether organizers have replied: ever in a thread or post, lately in an open channel."""
        at = await self._memory.last_staff_reply(getattr(channel, "id", 0), now)
        return at is not None and (isinstance(channel, discord.Thread) or now - at < STAFF_QUIET)


def _is_post(channel: object) -> bool:
    """Whether a channel is a post of a forum."""
    return isinstance(channel, discord.Thread) and isinstance(channel.parent, discord.ForumChannel)
