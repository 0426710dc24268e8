"""/listen: the channels whose questions are answered unasked. None, until an organizer lists one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.permissions import missing, needs_of
from bot.discord_app.staff import require_staff_and_wait
from bot.discord_app.translate import local
from bot.discord_app.words import say

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot

_MOST = 50  # channels of a server


class _Listenable(app_commands.Transformer):
    """A text channel or forum; discord.py's own annotation would name media channels too, which Discord's description does not know."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        return [discord.ChannelType.text, discord.ChannelType.news, discord.ChannelType.forum]

    async def transform(self, interaction: discord.Interaction[Any], value: Any, /) -> Place:  # noqa: ANN401 - discord.py's own
        """Return the channel as the cache has it, asked for when it is not there yet."""
        del interaction
        channel = value.resolve() or await value.fetch()
        if not isinstance(channel, discord.TextChannel | discord.ForumChannel):
            raise app_commands.TransformerError(value, self.type, self)
        return channel


Place = discord.TextChannel | discord.ForumChannel
Listenable = app_commands.Transform[Place, _Listenable]


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class Listen(commands.GroupCog, group_name=local("listen"), group_description=local("listen.description")):
    """For organizers."""

    def __init__(self, bot: WorkshopBot) -> None:
        self.bot = bot

    async def interaction_check(self, interaction: discord.Interaction, /) -> bool:
        """Let organizers through, and nobody else."""
        return await require_staff_and_wait(interaction)

    @app_commands.command(name=local("listen.add"), description=local("listen.add.description"))
    @app_commands.rename(channel=local("listen.channel"))
    @app_commands.describe(channel=local("listen.channel.description"))
    async def add(self, interaction: discord.Interaction, channel: Listenable) -> None:
        """Answer questions in a channel or forum from now on; say what is missing for it."""
        locale = interaction.locale.value
        settings = self.bot.servers.of(interaction.guild_id)
        if len(settings.listens) >= _MOST:
            await self.bot.answers.say(interaction, say("listen.full", locale, most=_MOST))
            return
        await self.bot.servers.change(settings._replace(listens=settings.listens | {channel.id}))
        words = [say("listen.added", locale, channel=channel.mention)]
        if not self.bot.reads_messages:
            words.append(say("listen.no_intent", locale))
        me = interaction.guild.me if interaction.guild else None
        lacking = missing(channel.permissions_for(me), needs_of(channel)) if me else []
        if lacking:
            names = ", ".join(need.title for need in lacking)
            words.append(say("listen.no_permission", locale, channel=channel.mention, permissions=names))
        await self.bot.answers.say(interaction, "\n".join(words))

    @app_commands.command(name=local("listen.remove"), description=local("listen.remove.description"))
    @app_commands.rename(channel=local("listen.channel"))
    @app_commands.describe(channel=local("listen.channel.description"))
    async def remove(self, interaction: discord.Interaction, channel: Listenable) -> None:
        """Stop answering unasked in a channel."""
        settings = self.bot.servers.of(interaction.guild_id)
        await self.bot.servers.change(settings._replace(listens=settings.listens - {channel.id}))
        await self.bot.answers.say(interaction, say("listen.removed", interaction.locale.value, channel=channel.mention))

    @app_commands.command(name=local("listen.list"), description=local("listen.list.description"))
    async def show(self, interaction: discord.Interaction) -> None:
        """Show where the bot answers unasked; channels that were deleted are dropped."""
        locale = interaction.locale.value
        settings = self.bot.servers.of(interaction.guild_id)
        guild = interaction.guild
        there = {channel for channel in settings.listens if guild is None or guild.get_channel(channel)}
        if there != settings.listens:
            await self.bot.servers.change(settings._replace(listens=frozenset(there)))
        channels = ", ".join(f"<#{channel}>" for channel in sorted(there))
        text = say("listen.where", locale, channels=channels) if channels else say("listen.nowhere", locale)
        if channels and not self.bot.reads_messages:
            text += "\n" + say("listen.no_intent", locale)
        await self.bot.answers.say(interaction, text)
