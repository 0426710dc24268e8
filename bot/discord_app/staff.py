"""Who is an organizer, and how organizers are told what only they can mend."""

from __future__ import annotations

import logging
import time
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
from discord import app_commands

from bot.discord_app.render import MAX_CONTENT
from bot.store.servers import ServerSettings

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot

log = logging.getLogger(__name__)
_AGAIN_S = 3600.0  # the same word to the same server, at most once an hour
_MOST_KEPT = 1_000


class NotStaffError(app_commands.CheckFailure):
    """Somebody who is no organizer used an organizer's command."""


def is_staff(member: object, settings: ServerSettings) -> bool:
    """Whether a member may manage the server, or has the role set with /setup."""
    if not isinstance(member, discord.Member):
        return False
    permissions = member.resolved_permissions or member.guild_permissions
    return permissions.manage_guild or permissions.administrator or any(role.id == settings.organizer_role for role in member.roles)


def may_decide(interaction: discord.Interaction[Any], guild_id: int) -> bool:
    """Whether somebody may decide for a server by a button: its staff there, or its owner, who was told directly and is no member there."""
    bot: WorkshopBot = interaction.client
    guild = bot.get_guild(guild_id)
    if guild is not None and guild.owner_id == interaction.user.id:
        return True
    return interaction.guild_id == guild_id and is_staff(interaction.user, bot.servers.of(guild_id))


async def require_staff(interaction: discord.Interaction) -> bool:
    """A check for staff commands: Discord hides them by `default_member_permissions`, which a server can change."""
    bot: WorkshopBot = interaction.client  # type: ignore[assignment]
    if interaction.guild_id is None or not is_staff(interaction.user, bot.servers.of(interaction.guild_id)):
        raise NotStaffError
    return True


async def require_staff_and_wait(interaction: discord.Interaction) -> bool:
    """The check for staff commands that ask the store, which may take longer than an interaction's three seconds: the answer is deferred."""
    await require_staff(interaction)
    if interaction.type is discord.InteractionType.application_command:
        await interaction.response.defer(ephemeral=True)
    return True


class StaffLine:
    """Tells organizers in their channel, else the owner of the server directly; never the same thing twice within an hour."""

    def __init__(self, bot: WorkshopBot) -> None:
        self._bot = bot
        self._told: OrderedDict[tuple[int, str], float] = OrderedDict()

    async def tell(self, guild_id: int, text: str, *, owner: bool = True, view: discord.ui.View | None = None) -> bool:
        """Send `text` to the staff channel, else (with `owner`) to the server's owner; return whether it arrived."""
        if self._told_lately(guild_id, text):
            return False
        chosen = self._bot.servers.of(guild_id).staff_channel
        if chosen and await self._sent(self._bot.get_partial_messageable(chosen, guild_id=guild_id), text, view):
            return True
        guild = self._bot.get_guild(guild_id)
        if not owner or guild is None or not guild.owner_id:
            return False
        return await self._sent(discord.Object(guild.owner_id), text, view)

    async def _sent(self, target: discord.PartialMessageable | discord.Object, text: str, view: discord.ui.View | None) -> bool:
        """Send; what fails here is logged and fails nothing else."""
        try:
            place = target if isinstance(target, discord.PartialMessageable) else await self._bot.create_dm(target)
            await place.send(text[:MAX_CONTENT], allowed_mentions=discord.AllowedMentions.none(), view=view or discord.utils.MISSING)
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            log.info("organizers not reached: %s", type(error).__name__, extra={"action": "staff_unreached"})
            return False
        return True

    def _told_lately(self, guild_id: int, text: str) -> bool:
        now, key = time.monotonic(), (guild_id, text)
        if now - self._told.get(key, -_AGAIN_S) < _AGAIN_S:
            return True
        self._told[key] = now
        while len(self._told) > _MOST_KEPT:
            self._told.popitem(last=False)
        return False
