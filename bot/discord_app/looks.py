"""Commands that show one thing: /deadlines, /topics, /organizers, /about, /help."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.translate import local

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot


class Looks(commands.Cog):
    """Looking things up without asking."""

    def __init__(self, bot: WorkshopBot) -> None:
        self.bot = bot

    @app_commands.command(name=local("deadlines"), description=local("deadlines.description"))
    async def deadlines(self, interaction: discord.Interaction) -> None:
        """Show every date in order: the next one marked, passed ones struck, each in the reader's own time."""
        await self.bot.answers.send(interaction, self.bot.answers.reply_to("all_dates"), ephemeral=True)

    @app_commands.command(name=local("topics"), description=local("topics.description"))
    @app_commands.rename(check=local("topics.check"))
    @app_commands.describe(check=local("topics.check.description"))
    async def topics(self, interaction: discord.Interaction, check: app_commands.Range[str, 1, 300] | None = None) -> None:
        """Show the topics, or say whether a subject is in scope."""
        reply = self.bot.answers.reply(f"is {check} in scope?") if check else self.bot.answers.reply_to("topics")
        await self.bot.answers.send(interaction, reply, ephemeral=True)

    @app_commands.command(name=local("organizers"), description=local("organizers.description"))
    async def organizers(self, interaction: discord.Interaction) -> None:
        """Show who organizes."""
        await self.bot.answers.send(interaction, self.bot.answers.reply_to("organizers"), ephemeral=True)

    @app_commands.command(name=local("about"), description=local("about.description"))
    async def about(self, interaction: discord.Interaction) -> None:
        """Show what the workshop is about."""
        await self.bot.answers.send(interaction, self.bot.answers.reply_to("about"), ephemeral=True)

    @app_commands.command(name=local("help"), description=local("help.description"))
    async def help(self, interaction: discord.Interaction) -> None:
        """Show what can be asked, and how."""
        await self.bot.answers.say(interaction, self.bot.answers.help(interaction.locale.value), None, ephemeral=True)
