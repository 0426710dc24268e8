"""Takes back a moved date or a question of the check, after a second press."""

from __future__ import annotations

from typing import Any

import discord

from bot.discord_app.editing.proposals import conflict_words, rewrite
from bot.discord_app.organizers.access import is_organizer
from bot.discord_app.services import Services
from bot.discord_app.ui.errors import NotOrganizerError
from bot.discord_app.ui.replies import NOBODY
from bot.discord_app.ui.views import SafeView
from bot.revisions.model import EditConflict, Moved, Revision
from bot.words.language import say

_DECISION_S = 900.0


class UndoView(SafeView):
    """A restart forgets it, and nothing has happened by then."""

    def __init__(self, services: Services, workshop: str, revision: Revision, locale: str) -> None:
        super().__init__(services.in_flight, _DECISION_S)
        self._services, self._workshop, self._revision = services, workshop, revision
        self.undo.label = say("faq.undo.button", locale)
        self.cancel.label = say("extend.cancel", locale)

    @discord.ui.button(style=discord.ButtonStyle.primary)
    async def undo(self, interaction: discord.Interaction, button: discord.ui.Button[Any]) -> None:
        """Take it back."""
        del button
        services, guild_id = self._services, interaction.guild_id or 0
        if not is_organizer(interaction.user, services.servers.for_guild(guild_id)):
            raise NotOrganizerError
        self.stop()
        await interaction.response.defer()
        await rewrite(interaction, await self._undone(interaction))
        if isinstance(self._revision.edit, Moved):
            await services.date_sync.sync(guild_id)  # organizers are asked whether members are told

    @discord.ui.button(style=discord.ButtonStyle.secondary)
    async def cancel(self, interaction: discord.Interaction, button: discord.ui.Button[Any]) -> None:
        """Change nothing."""
        del button
        self.stop()
        words = say("extend.cancelled", interaction.locale.value)
        await interaction.response.edit_message(content=words, view=None, allowed_mentions=NOBODY)

    async def _undone(self, interaction: discord.Interaction[Any]) -> str:
        services, locale, change = self._services, interaction.locale.value, self._revision.edit
        number, now = self._revision.number, services.clock()
        if isinstance(change, Moved) and not await services.reminders.withdraw(change.guild_id, change.move):
            return say("faq.undo.overtaken", locale)
        try:
            undone = await services.edits.undo(self._workshop, number, who=interaction.user.id, at=now)
        except EditConflict as conflict:
            return conflict_words(conflict, "", locale)
        return say("faq.undo.done", locale, number=number, by=undone.number)
