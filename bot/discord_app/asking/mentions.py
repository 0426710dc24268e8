"""Questions in messages: a mention, a reply to the bot's own answer, a direct message."""

from __future__ import annotations

import logging
import re

import discord
from discord.ext import commands

from bot.answering.model import Outcome
from bot.discord_app.asking.answer_view import answer_view, entry_of
from bot.discord_app.organizers.permissions import missing_to_answer
from bot.discord_app.services import Services
from bot.discord_app.text.catalogue import say
from bot.discord_app.text.render import Shown, shown
from bot.discord_app.ui.errors import report_by_message
from bot.discord_app.ui.limits import too_fast
from bot.discord_app.ui.replies import UNREACHED, post, reply_to_message
from bot.errors import NoWorkshopError

log = logging.getLogger(__name__)
QUESTION_TYPES = frozenset({discord.MessageType.default, discord.MessageType.reply})
_EVERYONE = re.compile(r"@(?:everyone|here)\b")


class Mentions(commands.Cog):
    """Answers where the bot is spoken to, and nowhere else."""

    def __init__(self, services: Services) -> None:
        self._services = services

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Answer a message that is meant for the bot, once."""
        me = self._services.client.user
        if me is None or not is_for(me.id, message):
            return
        self._services.in_flight.track()
        try:
            await self._answer(message)
        except discord.Forbidden:
            await self._tell_missing_permission(message)
        except Exception as error:  # noqa: BLE001 - the one map knows what is a bug
            await report_by_message(error, lambda text: reply_to_message(message, text), action="message_failed")

    def _replied_to(self, message: discord.Message) -> discord.Message | None:
        """The bot's own message that this one replies to."""
        me = self._services.client.user
        return _own_above(me.id, message) if me else None

    async def _answer(self, message: discord.Message) -> None:
        guild_id = message.guild.id if message.guild else None
        wait = self._services.limits.wait_s(message.author.id, message.channel.id)
        if wait:
            await reply_to_message(message, too_fast(wait))
            return
        question = self._without_mention(message.content)
        above = message.reference.resolved if message.reference else None
        if not question and isinstance(above, discord.Message) and self._replied_to(message) is None:
            # "@bot" in reply to somebody: that message is the question
            question = self._without_mention(above.content)
            if not question:
                await reply_to_message(message, say("unreadable"))
                return
        if not question:
            starters = self._services.answers.for_guild(guild_id).starters()[:3]
            await reply_to_message(message, say("no_question"), answer_view(Shown("", starters)))
            return
        await self._answer_question(message, question, guild_id)

    async def _answer_question(self, message: discord.Message, question: str, guild_id: int | None) -> None:
        answers = self._services.answers
        try:
            reply = answers.reply(question, guild_id, before=await self._asked_before(message))
        except NoWorkshopError:
            names = ", ".join(self._services.workshops.short_names()) if guild_id is None else ""
            await reply_to_message(message, say("which_workshop", names=names) if names else say("no_workshop"))
            return
        if reply.outcome is Outcome.SILENT:
            return  # "ok", a thumb: a word back would be noise
        what = shown(reply, answers.for_guild(guild_id, question).faq, self._services.clock())
        await reply_to_message(message, what.content, answer_view(what))

    def _without_mention(self, content: str) -> str:
        me = self._services.client.user
        return _EVERYONE.sub("", re.sub(rf"<@!?{me.id if me else 0}>", "", content)).strip()

    async def _asked_before(self, message: discord.Message) -> str:
        """The question that the answer replied to was given to; empty when there is none or it cannot be read."""
        ours = self._replied_to(message)
        if ours is None or ours.reference is None or ours.reference.message_id is None:
            return self._question_under(ours, message)
        try:
            asked = await message.channel.fetch_message(ours.reference.message_id)
        except UNREACHED:
            return self._question_under(ours, message)
        return self._without_mention(asked.content) or self._question_under(ours, message)

    def _question_under(self, ours: discord.Message | None, message: discord.Message) -> str:
        """The question that an answer of ours answered, by its buttons: above a command's answer there is none."""
        for row in ours.components if ours else ():
            for item in getattr(row, "children", ()):
                if entry := entry_of(getattr(item, "custom_id", "") or ""):
                    answerer = self._services.answers.for_guild(message.guild.id if message.guild else None)
                    return answerer.question_of(entry)
        return ""

    async def _tell_missing_permission(self, message: discord.Message) -> None:
        """Say privately what is missing where: to the asker, who waits, and to organizers, who can fix it."""
        log.warning("may not write in channel %s", message.channel.id, extra={"action": "permission_missing"})
        channel = getattr(message.channel, "mention", "that channel")
        words = say("may_not_write", channel=channel, permission=missing_to_answer(message.channel))
        try:
            await post(message.author, words)
        except UNREACHED:
            log.info("and the asker takes no direct messages", extra={"action": "permission_untold"})
        if message.guild and message.author.id != message.guild.owner_id:
            await self._services.notifier.notify(message.guild.id, words)


def is_for(me: int, message: discord.Message) -> bool:
    """Whether a person speaks to the bot `me`: mentions it, replies to it, or writes to it directly.

    Never bots, webhooks or @everyone.
    """
    if message.author.bot or message.webhook_id or message.type not in QUESTION_TYPES:
        return False
    if message.guild is None:
        return True
    mentioned = re.search(rf"<@!?{me}>", message.content) is not None
    return mentioned or _own_above(me, message) is not None


def _own_above(me: int, message: discord.Message) -> discord.Message | None:
    above = message.reference.resolved if message.reference else None
    return above if isinstance(above, discord.Message) and above.author.id == me else None
