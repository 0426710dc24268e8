"""/ask with its suggestions, and "Answer this" in the menu of a message."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.asking.answers import send_answer
from bot.discord_app.asking.subject import WhichButton, ask_which, subject_here
from bot.discord_app.services import Services
from bot.discord_app.text.translate import local
from bot.discord_app.ui.replies import reply
from bot.errors import NoWorkshopError
from bot.words.language import say

_CHOICES = 25  # https://docs.discord.com/developers/interactions/application-commands
_CHOICE_LENGTH = 100
_EVERYWHERE = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
_INSTALLED = app_commands.AppInstallationType(guild=True, user=True)


class AskCommands(commands.Cog):
    """Questions asked by a command."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._menu = app_commands.ContextMenu(
            name=local("answer_this"),
            callback=self.answer_this,
            allowed_contexts=_EVERYWHERE,
            allowed_installs=_INSTALLED,
        )
        services.client.tree.add_command(self._menu)

    async def cog_unload(self) -> None:
        """Remove the menu entry with the cog."""
        self._services.client.tree.remove_command(self._menu.name, type=self._menu.type)

    @app_commands.command(name=local("ask"), description=local("ask.description"))
    @app_commands.rename(question=local("ask.question"), visible=local("ask.visible"))
    @app_commands.describe(question=local("ask.question.description"), visible=local("ask.visible.description"))
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def ask(
        self,
        interaction: discord.Interaction,
        question: app_commands.Range[str, 1, 1000],
        visible: bool = False,  # noqa: FBT001, FBT002 - discord.py reads the signature
    ) -> None:
        """Answer a question, privately unless `visible`."""
        if await self._services.limits.allow(interaction):
            await self._answer(interaction, question, ephemeral=not visible)

    async def _answer(self, interaction: discord.Interaction, question: str, *, ephemeral: bool) -> None:
        services = self._services
        try:
            subject = subject_here(services, interaction, question)
        except NoWorkshopError:
            services.talk.note(interaction.user.id, question, services.clock())
            await ask_which(services, interaction, WhichButton())
            return
        answer = services.answers.reply(
            question, interaction.guild_id, tag=subject.tag, language=interaction.locale.value
        )
        await send_answer(services, interaction, answer, subject, ephemeral=ephemeral, question=question)

    @ask.autocomplete("question")
    async def suggest(self, interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Offer the questions nearest to what is typed; the typed words can always be sent as they are."""
        try:
            answerer = subject_here(self._services, interaction, current).answerer
            near = answerer.suggest(current, _CHOICES, interaction.locale.value)
        except NoWorkshopError:  # nothing to offer yet; sent as it is, the question says so
            return []
        texts = dict.fromkeys(suggestion.question[:_CHOICE_LENGTH] for suggestion in near)
        return [app_commands.Choice(name=text, value=text) for text in texts]

    async def answer_this(self, interaction: discord.Interaction, message: discord.Message) -> None:
        """Answer somebody's message where everyone sees it."""
        if not await self._services.limits.allow(interaction):
            return
        if not message.content.strip():
            await reply(interaction, say("no_question", interaction.locale.value))
            return
        await self._answer(interaction, message.content, ephemeral=False)
