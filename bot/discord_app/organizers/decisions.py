"""Whether a press of a decision button is to be acted on."""

from __future__ import annotations

from typing import Any

import discord

from bot.discord_app.organizers.access import is_organizer
from bot.discord_app.ui.buttons import buttons_view
from bot.discord_app.ui.decision_button import Choice, DecisionButton
from bot.discord_app.ui.replies import reply
from bot.servers.settings import ServerSettingsCache


def may_decide(interaction: discord.Interaction[Any], guild_id: int, servers: ServerSettingsCache) -> bool:
    """Whether somebody may decide for a server by a button: an organizer there, or its owner.

    The owner may have been asked by direct message, where they are not a member.
    """
    guild = interaction.client.get_guild(guild_id)
    if guild is not None and guild.owner_id == interaction.user.id:
        return True
    return interaction.guild_id == guild_id and is_organizer(interaction.user, servers.for_guild(guild_id))


async def may_go_on(
    interaction: discord.Interaction[Any],
    button: DecisionButton,
    *,
    stale: str = "",
    is_earlier: bool = False,
    sure: str = "",
) -> bool:
    """Whether a press is to be acted on; else the presser is told why it is not.

    - `stale`: what to say when the change has been decided about already; empty while it is pending
    - `sure`: the question before anything becomes earlier
    """
    if stale:
        await reply(interaction, stale)
        return False
    if is_earlier and button.chosen is Choice.ACCEPT:
        confirm = button.worded(Choice.CONFIRM, interaction.locale.value)
        await reply(interaction, sure, buttons_view(confirm))
        return False
    return True
