"""What the faces of the bot share: ask the right answerer at this instant, and send what it says."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

import aiohttp
import discord

from bot.answering.answerer import Answerer
from bot.answering.model import Outcome, Reply
from bot.discord_app.buttons import view_of
from bot.discord_app.errors import ALREADY_ANSWERED
from bot.discord_app.render import safe, shown
from bot.discord_app.views import NOBODY
from bot.discord_app.words import say
from bot.discord_app.workshops import Workshops

MAX_QUESTION = 2000
_CLEAR = frozenset({Outcome.ANSWERED, Outcome.UNSTATED})


class Answers:
    """Answers for every place; `clock` gives the instant. Raises NoWorkshopError where no workshop was chosen."""

    def __init__(self, workshops: Workshops, clock: Callable[[], datetime]) -> None:
        self.workshops, self.clock = workshops, clock
        self.observe: Callable[[str, str, float], None] = lambda *_: None  # outcome, entry, seconds

    def of(self, guild_id: int | None, question: str = "") -> Answerer:
        return self.workshops.answerer_of(guild_id, question)

    def reply(self, question: str, guild_id: int | None, *, before: str = "") -> Reply:
        """Answer a question; one that is not clear alone is read after the one asked `before` it ("in UTC?")."""
        begun = time.perf_counter()
        answerer = self.of(guild_id, f"{before} {question}")
        reply = self._read(answerer, question, before)
        entry = reply.answers[0].entry if reply.answers else ""
        known = entry if answerer.is_kind(entry) else "own" if entry else ""
        self.observe(reply.outcome.value, known, time.perf_counter() - begun)
        return reply

    def _read(self, answerer: Answerer, question: str, before: str) -> Reply:
        now = self.clock()
        alone = answerer.reply(question[:MAX_QUESTION], now=now)
        if alone.outcome in _CLEAR or not before:
            return alone
        together = answerer.reply(f"{before[:MAX_QUESTION].rstrip('?!. ')} {question[:MAX_QUESTION]}", now=now)
        return together if together.outcome in _CLEAR else alone

    def overheard(self, text: str, guild_id: int) -> Reply:
        """Answer what was not said to the bot, if it surely asks what the call answers; else keep silent."""
        return self.of(guild_id).reply(text[:MAX_QUESTION], now=self.clock(), overheard=True)

    async def send(self, interaction: discord.Interaction, reply: Reply, *, ephemeral: bool) -> None:
        """Answer an interaction at once: matching is in memory, so its three seconds are never used up by us."""
        message = shown(reply, self.of(interaction.guild_id).faq)
        view = view_of(message, show=ephemeral and interaction.guild is not None, locale=interaction.locale.value)
        await self.say(interaction, message.content, view, ephemeral=ephemeral)

    async def say(
        self,
        interaction: discord.Interaction,
        content: str,
        view: discord.ui.View | None = None,
        *,
        ephemeral: bool = True,
        file: discord.File | None = None,
    ) -> None:
        """Send `content` as the response, or as its follow-up when the response was deferred; nobody is pinged."""
        missing = discord.utils.MISSING
        if interaction.response.is_done():
            await interaction.followup.send(
                content, view=view or missing, file=file or missing, ephemeral=ephemeral, allowed_mentions=NOBODY
            )
            return

        async def send() -> None:
            await interaction.response.send_message(
                content, view=view or missing, file=file or missing, ephemeral=ephemeral, allowed_mentions=NOBODY
            )

        await once(send)

    def help(self, guild_id: int | None, locale: str) -> str:
        """Return what the bot is for."""
        workshop = self.of(guild_id).faq.workshop
        return say("help.text", locale, name=safe(workshop.short_name or workshop.name))


async def once(send: Callable[[], Any]) -> None:
    """Send, and send again when the connection was dropped: discord.py does so on some systems only (errno 54, not Linux's 104).

    What Discord had taken the first time it refuses the second time, as answered already.
    """
    try:
        await send()
    except (aiohttp.ServerDisconnectedError, ConnectionResetError):
        try:
            await send()
        except discord.HTTPException as error:
            if error.code != ALREADY_ANSWERED:
                raise
