"""What the buttons under a change of the page do."""

from __future__ import annotations

import logging
from typing import Any

import discord
from discord.ext import commands

from bot.discord_app.background.page_changes import PageChangeButton
from bot.discord_app.organizers.decisions import close, may_decide, may_go_on
from bot.discord_app.services import Services
from bot.discord_app.ui.decision_button import Choice
from bot.discord_app.ui.errors import NotOrganizerError
from bot.discord_app.ui.replies import reply
from bot.errors import StoreError
from bot.revisions.model import PageTaken
from bot.words.language import say

log = logging.getLogger(__name__)
_TOLD = 1_000  # characters of what changed


class PageChangeButtons(commands.Cog):
    def __init__(self, services: Services) -> None:
        self._services = services
        services.buttons.on(PageChangeButton, self.decide)

    async def decide(self, interaction: discord.Interaction[Any], button: PageChangeButton) -> None:
        """Do as an organizer decides; a page that has changed again is not decided about by an old button."""
        changes = self._services.page_changes
        if not may_decide(interaction, button.guild_id, self._services.servers):
            raise NotOrganizerError
        await interaction.response.defer()
        locale, seen = interaction.locale.value, changes.pending
        if not await changes.may_decide(button.guild_id):
            await reply(interaction, say("call.not_yours", locale))
            return
        pending = seen is not None and seen.digest == button.digest
        if not await may_go_on(
            interaction,
            button,
            stale="" if pending else say("call.stale", locale),
            is_earlier=seen is not None and seen.is_earlier,
            sure=say("call.sure", locale),
        ):
            return
        take = button.chosen is not Choice.DECLINE
        await changes.decide(button, take=take)
        if take and seen is not None:
            await self._note(interaction.user.id, seen.words)
        await close(interaction, say("call.taken" if take else "call.left", locale), self._services.clock())

    async def _note(self, who: int, told: str) -> None:
        """Keep among the changes of the FAQ that the page's were written into it, whether or not that succeeds."""
        name = self._services.page_changes.faq_name
        try:
            if name is not None:
                taken = PageTaken(told=told[:_TOLD])
                await self._services.edits.note(name, taken, who=who, at=self._services.clock())
        except StoreError as error:
            log.warning("a change of the page is not in the history: %s", error, extra={"action": "store_away"})
