"""Whether a press of a decision button is to be acted on, and how the question is closed once it is decided."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import discord

from bot.discord_app.organizers.access import is_organizer
from bot.discord_app.text.render import MAX_CONTENT, safe
from bot.discord_app.ui.buttons import buttons_view
from bot.discord_app.ui.decision_button import Choice, DecisionButton
from bot.discord_app.ui.replies import NOBODY
from bot.servers.settings import ServerSettingsCache
from bot.words.language import say


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
    """Whether a press, whose response was deferred, is to be acted on; else the question says why it is not.

    - `stale`: what to say when the change has been decided about already; empty while it is pending
    - `sure`: the question before anything becomes earlier
    """
    if stale:
        await _rewrite(interaction, stale)
        return False
    if is_earlier and button.chosen is Choice.ACCEPT:
        locale = interaction.locale.value
        items = (button.worded(Choice.CONFIRM, locale), button.worded(Choice.DECLINE, locale))
        await _rewrite(interaction, sure, buttons_view(*items))
        return False
    return True


async def close(interaction: discord.Interaction[Any], outcome: str, now: datetime) -> None:
    """Close a question whose press was deferred: what was decided, by whom and when, and no buttons any more."""
    name, at = safe(interaction.user.display_name), int(now.timestamp())
    await _rewrite(interaction, say("decided", interaction.locale.value, outcome=outcome, name=name, at=f"<t:{at}:f>"))


async def _rewrite(interaction: discord.Interaction[Any], line: str, view: discord.ui.View | None = None) -> None:
    """Put a line in place of the last one of the question, which is what it asks."""
    told = (interaction.message.content if interaction.message else "").rpartition("\n")[0]
    content = f"{told[: MAX_CONTENT - len(line) - 1]}\n{line}".strip()
    await interaction.edit_original_response(content=content, view=view, allowed_mentions=NOBODY)
