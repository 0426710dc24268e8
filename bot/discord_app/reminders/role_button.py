"""The button with which members give themselves the reminders role, and take it off again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import discord
from discord.ext import commands

from bot.discord_app.organizers.roles import moderates
from bot.discord_app.services import Services
from bot.discord_app.ui.buttons import PersistentButton, buttons_view
from bot.discord_app.ui.replies import reply
from bot.words.language import say


@dataclass(frozen=True, slots=True)
class RoleButton(PersistentButton):
    """Toggles the one role set with /reminders setup: it is read from the settings, never from the button."""

    form: ClassVar[str] = "role:toggle"


class RoleButtons(commands.Cog):
    def __init__(self, services: Services) -> None:
        self._services = services
        services.buttons.on(RoleButton, self.toggle)

    async def toggle(self, interaction: discord.Interaction[Any], button: RoleButton) -> None:
        """Give the member the role, or take it from one who has it."""
        del button
        locale, member = interaction.locale.value, interaction.user
        settings = self._services.reminders.for_guild(interaction.guild_id or 0)
        if settings is None or settings.role_id is None or not isinstance(member, discord.Member):
            await reply(interaction, say("old_button", locale))
            return
        role = member.guild.get_role(settings.role_id)
        if role is None or moderates(role):  # its permissions may have grown since it was chosen
            await self._tell_organizers(member.guild.id)
            await reply(interaction, say("panel.failed", locale))
            return
        has = any(held.id == role.id for held in member.roles)
        try:
            await (member.remove_roles(role, atomic=True) if has else member.add_roles(role, atomic=True))
        except discord.Forbidden:
            await self._tell_organizers(member.guild.id)
            await reply(interaction, say("panel.failed", locale))
            return
        await reply(interaction, say("panel.off" if has else "panel.on", locale))

    async def _tell_organizers(self, guild_id: int) -> None:
        words = say("panel.forbidden", self._services.servers.languages(guild_id)[0])
        await self._services.notifier.notify(guild_id, words)


def panel(locale: str) -> discord.ui.View | None:
    """Return the panel's button."""
    return buttons_view(RoleButton().item(say("panel.button", locale), discord.ButtonStyle.primary))
