"""/ask with its suggestions, and "Answer this" in the menu of a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.translate import local
from bot.discord_app.words import say

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot

_CHOICES = 25  # https://docs.discord.com/developers/interactions/application-commands
_CHOICE_LENGTH = 100
_HERE = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
_INSTALLED = app_commands.AppInstallationType(guild=True, user=True)


class Questions(commands.Cog):
    """Asking."""

    def __init__(self, bot: WorkshopBot) -> None:
        self.bot = bot
        self._menu = app_commands.ContextMenu(
            name=local("answer_this"), callback=self.answer_this, allowed_contexts=_HERE, allowed_installs=_INSTALLED
        )
        bot.tree.add_command(self._menu)

    async def cog_unload(self) -> None:
        """Take the menu entry away with the cog."""
        self.bot.tree.remove_command(self._menu.name, type=self._menu.type)

    @app_commands.command(name=local("ask"), description=local("ask.description"))
    @app_commands.rename(question=local("ask.question"), visible=local("ask.visible"))
    @app_commands.describe(question=local("ask.question.description"), visible=local("ask.visible.description"))
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def ask(self, interaction: discord.Interaction, question: app_commands.Range[str, 1, 1000], visible: bool = False) -> None:  # noqa: FBT001, FBT002 - discord.py reads the signature
        """Answer a question, privately unless it shall be seen."""
        if not await self.bot.paced(interaction):
            return
        await self.bot.answers.send(interaction, self.bot.answers.reply(question, interaction.guild_id), ephemeral=not visible)

    @ask.autocomplete("question")
    async def suggest(self, interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Offer the questions nearest to what is typed; the typed words can always be sent as they are."""
        near = self.bot.answers.of(interaction.guild_id, current).suggest(current, _CHOICES)
        texts = dict.fromkeys(suggestion.question[:_CHOICE_LENGTH] for suggestion in near)
        return [app_commands.Choice(name=text, value=text) for text in texts]

    async def answer_this(self, interaction: discord.Interaction, message: discord.Message) -> None:
        """Answer somebody's message where everyone sees it."""
        if not await self.bot.paced(interaction):
            return
        if not message.content.strip():
            await self.bot.answers.say(interaction, say("no_question", interaction.locale.value))
            return
        await self.bot.answers.send(interaction, self.bot.answers.reply(message.content, interaction.guild_id), ephemeral=False)
