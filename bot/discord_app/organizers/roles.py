"""Roles that organizers may hand to the bot: only those that they could give themselves, and that moderate nobody."""

from __future__ import annotations

from typing import Any

import discord

from bot.words.language import say

# Whoever holds one of these can do more than a member: https://docs.discord.com/developers/topics/permissions
_MODERATES = discord.Permissions(
    administrator=True,
    manage_guild=True,
    manage_roles=True,
    manage_channels=True,
    manage_messages=True,
    manage_threads=True,
    manage_webhooks=True,
    manage_expressions=True,
    manage_events=True,
    manage_nicknames=True,
    kick_members=True,
    ban_members=True,
    moderate_members=True,
    mute_members=True,
    deafen_members=True,
    move_members=True,
    mention_everyone=True,
    view_audit_log=True,
    view_guild_insights=True,
)


def why_not_given(interaction: discord.Interaction[Any], role: discord.Role) -> str:
    """Return why a role cannot be the one that members give themselves; empty when it can."""
    locale = interaction.locale.value
    if problem := _no_plain_role(role, locale):
        return problem
    if moderates(role):
        return say("role.moderates", locale, role=role.mention)
    member = interaction.user
    if not isinstance(member, discord.Member) or not _may_give(member, role):
        return say("role.not_yours", locale, role=role.mention)
    return ""


def moderates(role: discord.Role) -> bool:
    """Whether a role gives a permission that a plain member does not have, or is @everyone."""
    return role.is_default() or bool(role.permissions.value & _MODERATES.value)


def why_no_organizers(interaction: discord.Interaction[Any], role: discord.Role) -> str:
    """Return why a role cannot be that of the organizers; empty when it can."""
    return _no_plain_role(role, interaction.locale.value)


def _no_plain_role(role: discord.Role, locale: str) -> str:
    if role.is_default():
        return say("role.everyone", locale)
    return say("role.managed", locale, role=role.mention) if role.managed else ""


def _may_give(member: discord.Member, role: discord.Role) -> bool:
    """Whether a member could give a role: with Manage Roles, and a role above it, as Discord has it."""
    if member.guild.owner_id == member.id:
        return True
    permissions = member.resolved_permissions or member.guild_permissions
    return (permissions.manage_roles or permissions.administrator) and member.top_role > role
