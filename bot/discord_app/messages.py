"""Questions in messages: a mention, a reply to the bot's own answer, a direct message."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

import aiohttp
import discord
from discord.ext import commands

from bot.discord_app.buttons import view_of
from bot.discord_app.errors import note, told
from bot.discord_app.render import Shown, shown
from bot.discord_app.words import say

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot

log = logging.getLogger(__name__)
_QUESTION_TYPES = frozenset({discord.MessageType.default, discord.MessageType.reply})
_EVERYONE = re.compile(r"@(?:everyone|here)\b")


class Messages(commands.Cog):
    """Listening where the bot is spoken to, and nowhere else."""

    def __init__(self, bot: WorkshopBot) -> None:
        self.bot = bot

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Answer a message that is meant for the bot, once."""
        if not self._is_for_us(message) or self.bot.seen(message.id):
            return
        try:
            await self._answer(message)
        except discord.Forbidden:
            await self._tell_missing_permission(message)
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            note(error, told(error, "en"), action="message_failed")

    def _is_for_us(self, message: discord.Message) -> bool:
        """Whether a person speaks to the bot: names it, replies to it, or writes to it directly. Never bots, webhooks, @everyone."""
        me = self.bot.user
        if me is None or message.author.bot or message.webhook_id or message.type not in _QUESTION_TYPES:
            return False
        if message.guild is None:
            return True
        named = re.search(rf"<@!?{me.id}>", message.content) is not None
        return named or self._replied_to(message) is not None

    def _replied_to(self, message: discord.Message) -> discord.Message | None:
        """The bot's own message that this one replies to."""
        above = message.reference.resolved if message.reference else None
        return above if isinstance(above, discord.Message) and self.bot.user and above.author.id == self.bot.user.id else None

    async def _answer(self, message: discord.Message) -> None:
        wait = self.bot.wait_s(message.author.id, message.channel.id)
        if wait:
            await self._send(message, Shown(say("slowly", seconds=max(1, round(wait)))))
            return
        question = self._question(message)
        above = message.reference.resolved if message.reference else None
        if (
            not question and isinstance(above, discord.Message) and self._replied_to(message) is None
        ):  # "@bot" in reply to somebody: that message is the question
            question = self._without_mention(above.content)
            if not question:
                await self._send(message, Shown(say("unreadable")))
                return
        if not question:
            await self._send(message, Shown(say("no_question"), self.bot.answers.answerer.starters()[:3]))
            return
        reply = self.bot.answers.reply(question, before=await self._asked_before(message))
        await self._send(message, shown(reply, self.bot.answers.answerer.faq))

    def _question(self, message: discord.Message) -> str:
        return self._without_mention(message.content)

    def _without_mention(self, content: str) -> str:
        me = self.bot.user.id if self.bot.user else 0
        return _EVERYONE.sub("", re.sub(rf"<@!?{me}>", "", content)).strip()

    async def _asked_before(self, message: discord.Message) -> str:
        """The question that the answer replied to was given to; empty when there is none or it cannot be read."""
        ours = self._replied_to(message)
        if ours is None or ours.reference is None or ours.reference.message_id is None:
            return ""
        try:
            asked = await message.channel.fetch_message(ours.reference.message_id)
        except (discord.HTTPException, aiohttp.ClientError, OSError):
            return ""
        return self._without_mention(asked.content)

    async def _send(self, message: discord.Message, what: Shown) -> None:
        """Reply in the same place. The nonce is the message's id, so a send that is repeated is one message all the same."""
        view = view_of(what)
        for last in (False, True):
            try:
                await message.channel.send(
                    what.content,
                    reference=discord.MessageReference(message_id=message.id, channel_id=message.channel.id, fail_if_not_exists=False),
                    allowed_mentions=discord.AllowedMentions.none(),
                    nonce=message.id,
                    view=view or discord.utils.MISSING,
                )
            except (aiohttp.ServerDisconnectedError, ConnectionResetError):  # discord.py repeats these on other systems only
                if last:
                    raise
                continue
            return

    async def _tell_missing_permission(self, message: discord.Message) -> None:
        """Say privately what is missing where, to the one who asked; closed direct messages end it."""
        log.warning("may not write in channel %s", message.channel.id, extra={"action": "permission_missing"})
        channel = getattr(message.channel, "mention", "that channel")
        permission = "Send Messages in Threads" if isinstance(message.channel, discord.Thread) else "Send Messages"
        try:
            await message.author.send(
                say("may_not_write", channel=channel, permission=permission), allowed_mentions=discord.AllowedMentions.none()
            )
        except (discord.HTTPException, aiohttp.ClientError, OSError):
            log.info("and the asker takes no direct messages", extra={"action": "permission_untold"})
