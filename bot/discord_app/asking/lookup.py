"""Commands that look one thing up: /deadlines, /topics, /organizers, /about, /calendar, /help."""

from __future__ import annotations

import io

import discord
from discord import app_commands
from discord.ext import commands

from bot.answering.listings import listing
from bot.discord_app.asking.answers import send_answer
from bot.discord_app.asking.pages import LISTS, PageButton, page
from bot.discord_app.services import Services
from bot.discord_app.text.catalogue import say
from bot.discord_app.text.render import safe
from bot.discord_app.text.translate import local
from bot.discord_app.ui.replies import NOBODY, reply
from bot.faq.model import Faq

_KIND_OF_LIST = {"deadlines": "all_dates"}  # the kind of question that a list answers, where it is called otherwise


class LookupCommands(commands.Cog):
    """Looking things up without asking."""

    def __init__(self, services: Services) -> None:
        self._services = services
        services.buttons.on(PageButton, self.turn)

    @app_commands.command(name=local("deadlines"), description=local("deadlines.description"))
    async def deadlines(self, interaction: discord.Interaction) -> None:
        """Show every date: the next one first, passed ones struck, and all as a calendar file."""
        await self._list(interaction, "deadlines", calendar=True)

    @app_commands.command(name=local("topics"), description=local("topics.description"))
    @app_commands.rename(check=local("topics.check"))
    @app_commands.describe(check=local("topics.check.description"))
    async def topics(
        self, interaction: discord.Interaction, check: app_commands.Range[str, 1, 300] | None = None
    ) -> None:
        """Show the topics, or say whether a subject is in scope."""
        if check is None:
            await self._list(interaction, "topics")
            return
        answer = self._services.answers.check_scope(check, interaction.guild_id)
        await send_answer(self._services, interaction, answer, ephemeral=True)

    @app_commands.command(name=local("organizers"), description=local("organizers.description"))
    async def organizers(self, interaction: discord.Interaction) -> None:
        """Show who organizes the workshop."""
        await self._list(interaction, "organizers")

    @app_commands.command(name=local("about"), description=local("about.description"))
    async def about(self, interaction: discord.Interaction) -> None:
        """Show what the workshop is about."""
        await self._entry(interaction, "about")

    @app_commands.command(name=local("calendar"), description=local("calendar.description"))
    async def calendar(self, interaction: discord.Interaction) -> None:
        """Send the dates as a file."""
        faq = self._services.answers.for_guild(interaction.guild_id).faq
        await reply(
            interaction, say("calendar.text", interaction.locale.value), file=await self._file(interaction, faq)
        )

    @app_commands.command(name=local("help"), description=local("help.description"))
    async def help(self, interaction: discord.Interaction) -> None:
        """Show what can be asked, and how."""
        workshop = self._services.answers.for_guild(interaction.guild_id).faq.workshop
        await reply(interaction, say("help.text", interaction.locale.value, name=safe(workshop.called)))

    async def turn(self, interaction: discord.Interaction, button: PageButton) -> None:
        """Show another page in the same message; the list is read anew, as it may have changed."""
        locale, faq = interaction.locale.value, self._services.answers.for_guild(interaction.guild_id).faq
        found = listing(button.what, faq, self._services.clock()) if button.what in LISTS else None
        if found is None:
            await reply(interaction, say("old_button", locale))
            return
        content, view = page(button.what, found, faq, button.number, locale)
        await interaction.response.edit_message(content=content, view=view, allowed_mentions=NOBODY)

    async def _list(self, interaction: discord.Interaction, what: str, *, calendar: bool = False) -> None:
        faq = self._services.answers.for_guild(interaction.guild_id).faq
        found = listing(what, faq, self._services.clock())
        if found is None:
            await self._entry(interaction, _KIND_OF_LIST.get(what, what))
            return
        content, view = page(what, found, faq, 0, interaction.locale.value)
        await reply(interaction, content, view, file=await self._file(interaction, faq) if calendar else None)

    async def _file(self, interaction: discord.Interaction, faq: Faq) -> discord.File:
        name = self._services.workshops.name_for(interaction.guild_id) or ""
        file_name, content = await self._services.calendars.file(interaction.guild_id or 0, faq, name)
        return discord.File(io.BytesIO(content), filename=file_name)

    async def _entry(self, interaction: discord.Interaction, entry: str) -> None:
        answer = self._services.answers.reply_to(entry, interaction.guild_id)
        await send_answer(self._services, interaction, answer, ephemeral=True)
