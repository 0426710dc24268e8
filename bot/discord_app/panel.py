"""The button with which members give themselves the reminders' role, and take it back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Self

import discord

from bot.discord_app.views import SafeView
from bot.discord_app.words import say

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot


class RoleButton(discord.ui.DynamicItem[discord.ui.Button[SafeView]], template=r"role:toggle"):
    """Toggles the one role set with /reminders setup; which one stands in the settings, never in the button."""

    def __init__(self) -> None:
        super().__init__(discord.ui.Button(label=say("panel.button"), custom_id="role:toggle", style=discord.ButtonStyle.primary))

    @classmethod
    async def from_custom_id(cls, interaction: discord.Interaction, item: discord.ui.Item[Any], match: re.Match[str], /) -> Self:
        """Make the button of a message again."""
        del interaction, item, match
        return cls()

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Give the role to who has it not, take it from who has it."""
        bot: WorkshopBot = interaction.client
        locale = interaction.locale.value
        settings = bot.reminding.of(interaction.guild_id or 0)
        member = interaction.user
        if settings is None or settings.role_id is None or not isinstance(member, discord.Member):
            await bot.answers.say(interaction, say("old_button", locale))
            return
        role = discord.Object(settings.role_id)
        has = any(held.id == role.id for held in member.roles)
        try:
            await (member.remove_roles(role, atomic=True) if has else member.add_roles(role, atomic=True))
        except discord.Forbidden:
            await bot.staff.tell(member.guild.id, say("panel.forbidden"))
            await bot.answers.say(interaction, say("panel.failed", locale))
            return
        await bot.answers.say(interaction, say("panel.off" if has else "panel.on", locale))


def panel_view() -> SafeView:
    """Return the panel's button."""
    view = SafeView()
    view.add_item(RoleButton())
    return view
