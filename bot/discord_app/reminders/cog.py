"""The base of commands that read or change what organizers chose about reminders."""

from __future__ import annotations

from typing import Any

import discord

from bot.discord_app.organizers.cog import OrganizerCog
from bot.discord_app.ui.errors import JustStartedError

_DEFERRED_S, _AT_ONCE_S = 10.0, 1.5  # an interaction waits three seconds, one that is deferred for long


class ReminderCog(OrganizerCog):
    """Base of commands that wait for what was chosen before the bot was started: they would replace it unread."""

    async def interaction_check(self, interaction: discord.Interaction[Any], /) -> bool:
        """Let organizers through. Raises NotOrganizerError for everyone else, JustStartedError before all is read."""
        await super().interaction_check(interaction)
        await self.require_loaded(_DEFERRED_S if interaction.response.is_done() else _AT_ONCE_S)
        return True

    async def require_loaded(self, within_s: float = _AT_ONCE_S) -> None:
        """Raise JustStartedError unless what was chosen is read within so many seconds."""
        if not await self._services.reminders.loading.ends_within(within_s):
            raise JustStartedError
