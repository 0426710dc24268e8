"""Who is an organizer."""

from __future__ import annotations

import discord

from bot.store.servers import ServerSettings


def is_organizer(member: object, settings: ServerSettings) -> bool:
    """Whether a member has Manage Server, or the role set with /setup."""
    if not isinstance(member, discord.Member):
        return False
    permissions = member.resolved_permissions or member.guild_permissions
    has_role = any(role.id == settings.organizer_role for role in member.roles)
    return permissions.manage_guild or permissions.administrator or has_role
