"""What every view of ours is built on."""

from __future__ import annotations

from typing import Any

import discord

from bot.discord_app.errors import report

NOBODY = discord.AllowedMentions.none()


class SafeView(discord.ui.View):
    """A view whose errors end in the one map."""

    def __init__(self) -> None:
        super().__init__(timeout=None)

    async def on_error(self, interaction: discord.Interaction, error: Exception, item: discord.ui.Item[Any]) -> None:
        """Tell the member and the log."""
        del item
        await report(interaction, error)
