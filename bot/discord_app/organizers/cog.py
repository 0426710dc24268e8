"""The base of organizers' commands."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.organizers.access import is_organizer
from bot.discord_app.services import Services
from bot.discord_app.ui.errors import NotOrganizerError

# `extras` of a command whose response is not a private text: a form, or a post that everyone sees.
RESPONDS_ITSELF = {"responds_itself": True}


class OrganizerCog(commands.Cog):
    """Base of organizers' commands. Discord hides them by `default_member_permissions`, which a server can change.

    They ask the store, which may take longer than an interaction's three seconds, so the response is deferred; commands
    with RESPONDS_ITSELF give theirs at once.
    """

    def __init__(self, services: Services) -> None:
        self._services = services

    async def interaction_check(self, interaction: discord.Interaction[Any], /) -> bool:
        """Let organizers through. Raises NotOrganizerError for everyone else."""
        await self.require_organizer(interaction)
        command = interaction.command
        at_once = isinstance(command, app_commands.Command) and command.extras == RESPONDS_ITSELF
        if interaction.type is discord.InteractionType.application_command and not at_once:
            await interaction.response.defer(ephemeral=True)
        return True

    def is_organizer(self, interaction: discord.Interaction[Any]) -> bool:
        """Whether an organizer acts: what is offered while somebody types is not checked by discord.py."""
        settings = self._services.servers.for_guild(interaction.guild_id)
        return interaction.guild_id is not None and is_organizer(interaction.user, settings)

    async def require_organizer(self, interaction: discord.Interaction[Any]) -> None:
        """Raise NotOrganizerError unless an organizer acts."""
        if not self.is_organizer(interaction):
            raise NotOrganizerError
