"""Questions in messages: a mention, a reply to the bot's own answer, a direct message."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

import aiohttp
import discord
from discord.ext import commands

from bot.discord_app.answers import once
from bot.discord_app.buttons import view_of
from bot.discord_app.errors import note, told
from bot.discord_app.permissions import missing_to_answer
from bot.discord_app.render import Shown, shown
from bot.discord_app.words import say
from bot.errors import NoWorkshopError

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot

log = logging.getLogger(__name__)
QUESTION_TYPES = frozenset({discord.MessageType.default, discord.MessageType.reply})
_EVERYONE = re.compile(r"@(?:everyone|here)\b")
_LOST = (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError)


class Messages(commands.Cog):
    """Listening where the bot is spoken to, and nowhere else."""

    def __init__(self, bot: WorkshopBot) -> None:
        self.bot = bot

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Answer a message that is meant for the bot, once."""
        if not self.is_for_us(message):
            return
        try:
            await self._answer(message)
        except discord.Forbidden:
            await self._tell_missing_permission(message)
        except Exception as error:  # noqa: BLE001 - the one map knows what is a bug
            await self._report(message, error)

    def is_for_us(self, message: discord.Message) -> bool:
        """Whether a person speaks to the bot: names it, replies to it, or writes to it directly. Never bots, webhooks, @everyone."""
        me = self.bot.user
        if me is None or message.author.bot or message.webhook_id or message.type not in QUESTION_TYPES:
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
        guild_id = message.guild.id if message.guild else None
        wait = self.bot.wait_s(message.author.id, message.channel.id)
        if wait:
            await self.send(message, Shown(say("slowly", seconds=max(1, round(wait)))))
            return
        question = self._without_mention(message.content)
        above = message.reference.resolved if message.reference else None
        if not question and isinstance(above, discord.Message) and self._replied_to(message) is None:
            # "@bot" in reply to somebody: that message is the question
            question = self._without_mention(above.content)
            if not question:
                await self.send(message, Shown(say("unreadable")))
                return
        if not question:
            await self.send(message, Shown(say("no_question"), self.bot.answers.of(guild_id).starters()[:3]))
            return
        try:
            reply = self.bot.answers.reply(question, guild_id, before=await self._asked_before(message))
        except NoWorkshopError:
            names = ", ".join(self.bot.answers.workshops.short_names()) if guild_id is None else ""
            await self.send(message, Shown(say("which_workshop", names=names) if names else say("no_workshop")))
            return
        await self.send(message, shown(reply, self.bot.answers.of(guild_id, question).faq))

    def _without_mention(self, content: str) -> str:
        me = self.bot.user.id if self.bot.user else 0
        return _EVERYONE.sub("", re.sub(rf"<@!?{me}>", "", content)).strip()

    async def _asked_before(self, message: discord.Message) -> str:
        """The question that the answer replied to was given to; empty when there is none or it cannot be read."""
        ours = self._replied_to(message)
        if ours is None or ours.reference is None or ours.reference.message_id is None:
            return self._entry_of(ours, message)
        try:
            asked = await message.channel.fetch_message(ours.reference.message_id)
        except _LOST:
            return self._entry_of(ours, message)
        return self._without_mention(asked.content) or self._entry_of(ours, message)

    def _entry_of(self, ours: discord.Message | None, message: discord.Message) -> str:
        """The question of the entry that one of our answers gave, as its buttons tell: the answer to a command has no question above it."""
        for row in ours.components if ours else ():
            for item in getattr(row, "children", ()):
                if found := re.fullmatch(r"verdict:[yn]:([a-z0-9_]+)|remove:\d+:([a-z0-9_]+)", getattr(item, "custom_id", "") or ""):
                    answerer = self.bot.answers.of(message.guild.id if message.guild else None)
                    return answerer.question_of(found[1] or found[2])
        return ""

    async def send(self, message: discord.Message, what: Shown, *, remove_for: int | None = None) -> int:
        """Reply in the same place; return the message's id. The nonce is the question's id, so a send repeated is one message all the same."""
        view = view_of(what, remove_for=remove_for)
        sent: list[discord.Message] = []

        async def send() -> None:
            sent.append(
                await message.channel.send(
                    what.content,
                    reference=discord.MessageReference(message_id=message.id, channel_id=message.channel.id, fail_if_not_exists=False),
                    allowed_mentions=discord.AllowedMentions.none(),
                    nonce=message.id,
                    view=view or discord.utils.MISSING,
                )
            )

        await once(send)
        return sent[-1].id

    async def _report(self, message: discord.Message, error: Exception) -> None:
        """Tell the log, and the asker where there is something to do; a failing report fails nothing else."""
        what = told(error, "en")
        note(error, what, action="message_failed")
        if what.text is None or isinstance(error, _LOST):  # Discord itself failed: another message would fail as well
            return
        try:
            await self.send(message, Shown(what.text))
        except _LOST as second:
            log.warning("could not tell a member about an error: %s", type(second).__name__, extra={"action": "report_failed"})

    async def _tell_missing_permission(self, message: discord.Message) -> None:
        """Say privately what is missing where: to the asker, who waits, and to organizers, who can mend it."""
        log.warning("may not write in channel %s", message.channel.id, extra={"action": "permission_missing"})
        channel = getattr(message.channel, "mention", "that channel")
        words = say("may_not_write", channel=channel, permission=missing_to_answer(message.channel))
        try:
            await message.author.send(words, allowed_mentions=discord.AllowedMentions.none())
        except _LOST:
            log.info("and the asker takes no direct messages", extra={"action": "permission_untold"})
        if message.guild and message.author.id != message.guild.owner_id:
            await self.bot.staff.tell(message.guild.id, words)
