"""Commands that show one thing: /deadlines, /topics, /organizers, /about, /help."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.answering.listings import listing
from bot.discord_app.pages import calendar_file, page
from bot.discord_app.translate import local

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot


class Looks(commands.Cog):
    """Looking things up without asking."""

    def __init__(self, bot: WorkshopBot) -> None:
        self.bot = bot

    @app_commands.command(name=local("deadlines"), description=local("deadlines.description"))
    async def deadlines(self, interaction: discord.Interaction) -> None:
        """Show every date: the next one first, passed ones struck, each in the reader's own time, and all as a calendar file."""
        await self._list(interaction, "deadlines", calendar=True)

    @app_commands.command(name=local("topics"), description=local("topics.description"))
    @app_commands.rename(check=local("topics.check"))
    @app_commands.describe(check=local("topics.check.description"))
    async def topics(self, interaction: discord.Interaction, check: app_commands.Range[str, 1, 300] | None = None) -> None:
        """Show the topics, or say whether a subject is in scope."""
        if check is None:
            await self._list(interaction, "topics")
            return
        await self.bot.answers.send(interaction, self.bot.answers.reply(f"is {check} in scope?", interaction.guild_id), ephemeral=True)

    @app_commands.command(name=local("organizers"), description=local("organizers.description"))
    async def organizers(self, interaction: discord.Interaction) -> None:
        """Show who organizes."""
        await self._list(interaction, "organizers")

    @app_commands.command(name=local("about"), description=local("about.description"))
    async def about(self, interaction: discord.Interaction) -> None:
        """Show what the workshop is about."""
        await self._entry(interaction, "about")

    @app_commands.command(name=local("help"), description=local("help.description"))
    async def help(self, interaction: discord.Interaction) -> None:
        """Show what can be asked, and how."""
        await self.bot.answers.say(interaction, self.bot.answers.help(interaction.guild_id, interaction.locale.value))

    async def _list(self, interaction: discord.Interaction, what: str, *, calendar: bool = False) -> None:
        answerer = self.bot.answers.of(interaction.guild_id)
        found = listing(what, answerer.faq, self.bot.answers.clock())
        if found is None:
            await self._entry(interaction, {"deadlines": "all_dates"}.get(what, what))
            return
        content, view = page(what, found, answerer.faq, 0, interaction.locale.value)
        await self.bot.answers.say(interaction, content, view, file=calendar_file(answerer.faq) if calendar else None)

    async def _entry(self, interaction: discord.Interaction, entry: str) -> None:
        reply = self.bot.answers.of(interaction.guild_id).reply_to(entry, now=self.bot.answers.clock())
        await self.bot.answers.send(interaction, reply, ephemeral=True)
