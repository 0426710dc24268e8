"""Views and forms whose errors end in the one map."""

from __future__ import annotations

from typing import Any

import discord

from bot.discord_app.ui.errors import report
from bot.in_flight import InFlight


class SafeView(discord.ui.View):
    """A view that lives in this process only: what it does is code, so a restart forgets it."""

    def __init__(self, in_flight: InFlight, timeout_s: float) -> None:
        super().__init__(timeout=timeout_s)
        self._in_flight = in_flight

    async def interaction_check(self, interaction: discord.Interaction[Any], /) -> bool:
        """Let everyone through; shutting down waits for the answer."""
        del interaction
        self._in_flight.track()
        return True

    async def on_error(
        self, interaction: discord.Interaction[Any], error: Exception, item: discord.ui.Item[Any]
    ) -> None:
        """Tell the member and the log."""
        del item
        await report(interaction, error)


class SafeModal(discord.ui.Modal):
    """A form."""

    def __init__(self, in_flight: InFlight, title: str) -> None:
        super().__init__(title=title)
        self._in_flight = in_flight

    async def interaction_check(self, interaction: discord.Interaction[Any], /) -> bool:
        """Let everyone through; shutting down waits for the answer."""
        del interaction
        self._in_flight.track()
        return True

    async def on_error(  # type: ignore[override] # as discord.py's own Modal does
        self, interaction: discord.Interaction[Any], error: Exception, /
    ) -> None:
        """Tell the member and the log."""
        await report(interaction, error)
