"""/listen: the channels whose questions are answered unprompted. None, until an organizer lists one."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.organizers.cog import OrganizerCog
from bot.discord_app.organizers.permissions import missing_in
from bot.discord_app.text.translate import local
from bot.discord_app.ui.replies import reply
from bot.words.language import say

_MAX_CHANNELS = 50  # of a server
ListenedChannel = discord.TextChannel | discord.ForumChannel


class _ListenedChannel(app_commands.Transformer):
    """A text channel or forum: discord.py's own annotation allows media channels, which Discord does not document."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        return [discord.ChannelType.text, discord.ChannelType.news, discord.ChannelType.forum]

    async def transform(self, interaction: discord.Interaction[Any], value: Any, /) -> ListenedChannel:  # noqa: ANN401
        """Return the channel from the cache, fetched when it is not there yet."""
        del interaction
        channel = value.resolve() or await value.fetch()
        if not isinstance(channel, discord.TextChannel | discord.ForumChannel):
            raise app_commands.TransformerError(value, self.type, self)
        return channel


Channel = app_commands.Transform[ListenedChannel, _ListenedChannel]


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class ListenCommands(
    OrganizerCog, commands.GroupCog, group_name=local("listen"), group_description=local("listen.description")
):
    @app_commands.command(name=local("listen.add"), description=local("listen.add.description"))
    @app_commands.rename(channel=local("listen.channel"))
    @app_commands.describe(channel=local("listen.channel.description"))
    async def add(self, interaction: discord.Interaction, channel: Channel) -> None:
        """Answer questions in a channel or forum from now on; say what is missing for it."""
        locale = interaction.locale.value
        settings = self._services.servers.for_guild(interaction.guild_id)
        if len(settings.listens) >= _MAX_CHANNELS:
            await reply(interaction, say("listen.full", locale, most=_MAX_CHANNELS))
            return
        await self._services.servers.change(settings._replace(listens=settings.listens | {channel.id}))
        words = [say("listen.added", locale, channel=channel.mention)]
        if not self._services.reads_messages:
            words.append(say("listen.no_intent", locale))
        if names := missing_in(channel, locale):
            words.append(say("listen.no_permission", locale, channel=channel.mention, permissions=names))
        await reply(interaction, "\n".join(words))

    @app_commands.command(name=local("listen.remove"), description=local("listen.remove.description"))
    @app_commands.rename(channel=local("listen.channel"))
    @app_commands.describe(channel=local("listen.channel.description"))
    async def remove(self, interaction: discord.Interaction, channel: Channel) -> None:
        """Stop answering unprompted in a channel."""
        settings = self._services.servers.for_guild(interaction.guild_id)
        await self._services.servers.change(settings._replace(listens=settings.listens - {channel.id}))
        await reply(interaction, say("listen.removed", interaction.locale.value, channel=channel.mention))

    @app_commands.command(name=local("listen.list"), description=local("listen.list.description"))
    async def show(self, interaction: discord.Interaction) -> None:
        """Show where the bot answers unprompted; channels that were deleted are dropped."""
        locale, guild = interaction.locale.value, interaction.guild
        settings = self._services.servers.for_guild(interaction.guild_id)
        there = {channel for channel in settings.listens if guild is None or guild.get_channel(channel)}
        if there != settings.listens:
            await self._services.servers.change(settings._replace(listens=frozenset(there)))
        channels = ", ".join(f"<#{channel}>" for channel in sorted(there))
        text = say("listen.where", locale, channels=channels) if channels else say("listen.nowhere", locale)
        if channels and not self._services.reads_messages:
            text += "\n" + say("listen.no_intent", locale)
        await reply(interaction, text)
