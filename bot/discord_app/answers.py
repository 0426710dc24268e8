"""What the faces of the bot share: ask the answerer at this instant, and send what it says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import discord

from bot.answering.answerer import Answerer
from bot.answering.model import Outcome, Reply
from bot.discord_app.buttons import view_of
from bot.discord_app.render import shown
from bot.discord_app.words import say

MAX_QUESTION = 2000
_CLEAR = frozenset({Outcome.ANSWERED, Outcome.UNSTATED})


class Answers:
    """Answers about one workshop; `clock` gives the instant."""

    def __init__(self, answerer: Answerer, clock: Callable[[], datetime]) -> None:
        self.answerer, self._clock = answerer, clock

    def reply(self, question: str, *, before: str = "") -> Reply:
        """Answer a question; one that is not clear alone is read after the one asked `before` it ("in UTC?")."""
        now = self._clock()
        alone = self.answerer.reply(question[:MAX_QUESTION], now=now)
        if alone.outcome in _CLEAR or not before:
            return alone
        together = self.answerer.reply(f"{before[:MAX_QUESTION].rstrip('?!. ')} {question[:MAX_QUESTION]}", now=now)
        return together if together.outcome in _CLEAR else alone

    def reply_to(self, entry: str) -> Reply:
        """Answer the question of a kind or entry."""
        return self.answerer.reply_to(entry, now=self._clock())

    async def send(self, interaction: discord.Interaction, reply: Reply, *, ephemeral: bool) -> None:
        """Answer an interaction at once: matching is in memory, so its three seconds are never used up by us."""
        message = shown(reply, self.answerer.faq)
        view = view_of(message, show=ephemeral and interaction.guild is not None, locale=interaction.locale.value)
        await self.say(interaction, message.content, view, ephemeral=ephemeral)

    async def say(self, interaction: discord.Interaction, content: str, view: discord.ui.View | None, *, ephemeral: bool) -> None:
        """Send `content` as the response; nobody is pinged."""
        await interaction.response.send_message(
            content, view=view or discord.utils.MISSING, ephemeral=ephemeral, allowed_mentions=discord.AllowedMentions.none()
        )

    def help(self, locale: str) -> str:
        """Return what the bot is for."""
        workshop = self.answerer.faq.workshop
        return say("help.text", locale, name=discord.utils.escape_markdown(workshop.short_name or workshop.name))
