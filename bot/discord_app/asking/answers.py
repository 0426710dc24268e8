"""Sending an answer to an interaction, and what the buttons under an answer do."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import Any

import discord
from discord.ext import commands

from bot.answering.model import Reply
from bot.discord_app.asking.answer_view import HELPFUL, AskButton, RemoveButton, ShowButton, VerdictButton, answer_view
from bot.discord_app.organizers.access import is_organizer
from bot.discord_app.services import Services
from bot.discord_app.text.catalogue import say
from bot.discord_app.text.render import shown
from bot.discord_app.ui.replies import reply
from bot.errors import StoreError

log = logging.getLogger(__name__)
_STORE_S = 2.0  # an interaction is dead after 3 seconds


async def send_answer(
    services: Services, interaction: discord.Interaction[Any], answer: Reply, *, ephemeral: bool
) -> None:
    """Answer an interaction at once: matching is in memory, so it never takes the three seconds there are."""
    message = shown(answer, services.answers.for_guild(interaction.guild_id).faq, services.clock())
    can_be_shown = ephemeral and interaction.guild is not None
    view = answer_view(message, show=can_be_shown, locale=interaction.locale.value)
    await reply(interaction, message.content, view, ephemeral=ephemeral)


class AnswerButtons(commands.Cog):
    """What the buttons under an answer do."""

    def __init__(self, services: Services) -> None:
        self._services = services
        services.buttons.on(AskButton, self.ask)
        services.buttons.on(ShowButton, self.show)
        services.buttons.on(VerdictButton, self.judge)
        services.buttons.on(RemoveButton, self.remove)

    async def ask(self, interaction: discord.Interaction[Any], button: AskButton) -> None:
        """Answer privately, as the choice was one person's."""
        answer = self._services.answers.reply_to(button.entry, interaction.guild_id)
        await send_answer(self._services, interaction, answer, ephemeral=True)

    async def show(self, interaction: discord.Interaction[Any], button: ShowButton) -> None:
        """Repeat the answer where it was asked: its words are ours, and stand in the message itself."""
        del button
        content = interaction.message.content if interaction.message else ""
        await reply(interaction, content or say("old_button", interaction.locale.value), ephemeral=False)

    async def judge(self, interaction: discord.Interaction[Any], button: VerdictButton) -> None:
        """Count per server and entry, keeping nothing about who pressed; without the store only the count is lost."""
        counted = await self._count(interaction, button.entry, helpful=button.verdict == HELPFUL)
        await reply(interaction, say("thanks" if counted else "not_noted", interaction.locale.value))

    async def remove(self, interaction: discord.Interaction[Any], button: RemoveButton) -> None:
        """Remove the message for its asker or an organizer, and count that it did not help."""
        locale, settings = interaction.locale.value, self._services.servers.for_guild(interaction.guild_id)
        if interaction.user.id != button.asker and not is_organizer(interaction.user, settings):
            await reply(interaction, say("remove.not_yours", locale))
            return
        await reply(interaction, say("remove.done", locale))
        if interaction.message is None:
            return
        with contextlib.suppress(discord.NotFound):  # somebody else was faster
            await interaction.message.delete()
        await self._count(interaction, button.entry, helpful=False)

    async def _count(self, interaction: discord.Interaction[Any], entry: str, *, helpful: bool) -> bool:
        try:
            async with asyncio.timeout(_STORE_S):
                await self._services.store.verdicts.count(interaction.guild_id or 0, entry, helpful=helpful)
        except (StoreError, TimeoutError) as error:
            log.warning("a verdict was not counted: %s", error, extra={"action": "verdict_lost"})
            return False
        return True
