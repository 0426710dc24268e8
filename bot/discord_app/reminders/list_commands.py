"""/dates: the one message with all dates that a server keeps in a channel."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.organizers.cog import OrganizerCog
from bot.discord_app.organizers.permissions import missing_in
from bot.discord_app.text.translate import local
from bot.discord_app.ui.replies import reply
from bot.words.language import say


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class ListCommands(
    OrganizerCog, commands.GroupCog, group_name=local("dates"), group_description=local("dates.description")
):
    @app_commands.command(name=local("dates.post"), description=local("dates.post.description"))
    @app_commands.rename(channel=local("dates.channel"))
    @app_commands.describe(channel=local("dates.channel.description"))
    async def post(self, interaction: discord.Interaction, channel: discord.TextChannel) -> None:
        """Post all dates in a channel, and keep that message true."""
        locale = interaction.locale.value
        if names := missing_in(channel, locale):
            await reply(interaction, say("dates.no_permission", locale, channel=channel.mention, permissions=names))
            return
        self._services.answers.for_guild(interaction.guild_id)  # says so where no workshop was chosen
        await self._services.living_lists.start(interaction.guild_id or 0, channel.id)
        await reply(interaction, say("dates.posted", locale, channel=channel.mention))

    @app_commands.command(name=local("dates.stop"), description=local("dates.stop.description"))
    async def stop(self, interaction: discord.Interaction) -> None:
        """Keep that message no longer; it stays as it is."""
        stopped = await self._services.living_lists.stop(interaction.guild_id or 0)
        await reply(interaction, say("dates.stopped" if stopped else "dates.none", interaction.locale.value))
