"""Buttons that survive restarts: what they do stands in their id."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
from typing import TYPE_CHECKING, Any, Self

import discord

from bot.discord_app.remindme import RemindButton
from bot.discord_app.render import Shown, label
from bot.discord_app.staff import is_staff
from bot.discord_app.views import SafeView
from bot.discord_app.words import say
from bot.errors import StoreError

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot


log = logging.getLogger(__name__)
_STORE_S = 2.0  # an interaction is dead after 3 seconds


class AskButton(discord.ui.DynamicItem[discord.ui.Button[SafeView]], template=r"ask:(?P<entry>[a-z][a-z0-9_]{0,63})"):
    """Asks the question it shows; the answer is private, as the choice was one person's."""

    def __init__(self, entry: str, text: str) -> None:
        super().__init__(discord.ui.Button(label=label(text), custom_id=f"ask:{entry}", style=discord.ButtonStyle.secondary))
        self.entry = entry

    @classmethod
    async def from_custom_id(cls, interaction: discord.Interaction, item: discord.ui.Item[Any], match: re.Match[str], /) -> Self:
        """Make the button of a message again."""
        del interaction
        return cls(match["entry"], str(getattr(item, "label", "") or match["entry"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Answer."""
        bot: WorkshopBot = interaction.client
        reply = bot.answers.of(interaction.guild_id).reply_to(self.entry, now=bot.answers.clock())
        await bot.answers.send(interaction, reply, ephemeral=True)


class ShowButton(discord.ui.DynamicItem[discord.ui.Button[SafeView]], template=r"show"):
    """Repeats a private answer for everyone: its words are ours, and stand in the message itself."""

    def __init__(self, locale: str = "en") -> None:
        super().__init__(discord.ui.Button(label=say("show", locale), custom_id="show", style=discord.ButtonStyle.primary))

    @classmethod
    async def from_custom_id(cls, interaction: discord.Interaction, item: discord.ui.Item[Any], match: re.Match[str], /) -> Self:
        """Make the button of a message again."""
        del item, match
        return cls(interaction.locale.value)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Post the answer where it was asked."""
        content = interaction.message.content if interaction.message else ""
        await interaction.response.send_message(
            content or say("old_button", interaction.locale.value), allowed_mentions=discord.AllowedMentions.none()
        )


class VerdictButton(
    discord.ui.DynamicItem[discord.ui.Button[SafeView]], template=r"verdict:(?P<helpful>[yn]):(?P<entry>[a-z][a-z0-9_]{0,63})"
):
    """Counts whether an answer helped: per server and entry, and nothing about who pressed it."""

    def __init__(self, entry: str, *, helpful: bool, locale: str = "en") -> None:
        super().__init__(
            discord.ui.Button(
                label=say("helpful" if helpful else "not_helpful", locale),
                custom_id=f"verdict:{'y' if helpful else 'n'}:{entry}",
                style=discord.ButtonStyle.secondary,
            )
        )
        self.entry, self.helpful = entry, helpful

    @classmethod
    async def from_custom_id(cls, interaction: discord.Interaction, item: discord.ui.Item[Any], match: re.Match[str], /) -> Self:
        """Make the button of a message again."""
        del item
        return cls(match["entry"], helpful=match["helpful"] == "y", locale=interaction.locale.value)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Count, and thank; a store that is away costs the count only."""
        bot: WorkshopBot = interaction.client
        try:
            async with asyncio.timeout(_STORE_S):
                await bot.store.verdicts.count(interaction.guild_id or 0, self.entry, helpful=self.helpful)
        except (StoreError, TimeoutError) as error:
            log.warning("a verdict was not counted: %s", error, extra={"action": "verdict_lost"})
            words = say("not_noted", interaction.locale.value)
        else:
            words = say("thanks", interaction.locale.value)
        await interaction.response.send_message(words, ephemeral=True, allowed_mentions=discord.AllowedMentions.none())


class RemoveButton(
    discord.ui.DynamicItem[discord.ui.Button[SafeView]], template=r"remove:(?P<asker>\d{1,20}):(?P<entry>[a-z][a-z0-9_]{0,63})"
):
    """Takes an answer away that nobody asked for: pressed by whom it was given to, or by staff. The asker's id stands in the message only."""

    def __init__(self, asker: int, entry: str) -> None:
        super().__init__(discord.ui.Button(label=say("remove"), custom_id=f"remove:{asker}:{entry}", style=discord.ButtonStyle.secondary))
        self.asker, self.entry = asker, entry

    @classmethod
    async def from_custom_id(cls, interaction: discord.Interaction, item: discord.ui.Item[Any], match: re.Match[str], /) -> Self:
        """Make the button of a message again."""
        del interaction, item
        return cls(int(match["asker"]), match["entry"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Remove the message, and count that it did not help."""
        bot: WorkshopBot = interaction.client
        locale = interaction.locale.value
        if interaction.user.id != self.asker and not is_staff(interaction.user, bot.servers.of(interaction.guild_id)):
            await bot.answers.say(interaction, say("remove.not_yours", locale))
            return
        await bot.answers.say(interaction, say("remove.done", locale))
        if interaction.message is None:
            return
        with contextlib.suppress(discord.NotFound):  # somebody was faster
            await interaction.message.delete()
        try:
            async with asyncio.timeout(_STORE_S):
                await bot.store.verdicts.count(interaction.guild_id or 0, self.entry, helpful=False)
        except (StoreError, TimeoutError) as error:
            log.warning("a verdict was not counted: %s", error, extra={"action": "verdict_lost"})


def view_of(shown: Shown, *, show: bool = False, remove_for: int | None = None, locale: str = "en") -> SafeView | None:
    """Return the buttons under an answer; None when it has none. `remove_for`: who may take it away again."""
    view = SafeView()
    for suggestion in shown.suggestions:
        view.add_item(AskButton(suggestion.entry, suggestion.question))
    if shown.entry and remove_for is None:
        view.add_item(VerdictButton(shown.entry, helpful=True, locale=locale))
        view.add_item(VerdictButton(shown.entry, helpful=False, locale=locale))
    if shown.date and remove_for is None:
        view.add_item(RemindButton(shown.date))
    if shown.entry and remove_for is not None:
        view.add_item(RemoveButton(remove_for, shown.entry))
    if show:
        view.add_item(ShowButton(locale))
    return view if view.children else None
