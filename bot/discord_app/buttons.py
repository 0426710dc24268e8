"""Buttons that survive restarts: what they do stands in their id."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Self

import discord

from bot.answering.model import Suggestion
from bot.discord_app.errors import report
from bot.discord_app.render import label
from bot.discord_app.words import say

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot


class SafeView(discord.ui.View):
    """A view whose errors end in the one map."""

    def __init__(self) -> None:
        super().__init__(timeout=None)

    async def on_error(self, interaction: discord.Interaction, error: Exception, item: discord.ui.Item[Any]) -> None:
        """Tell the member and the log."""
        del item
        await report(interaction, error)


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
        await bot.answers.send(interaction, bot.answers.reply_to(self.entry), ephemeral=True)


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


def view_of(suggestions: Iterable[Suggestion], *, show: bool = False, locale: str = "en") -> SafeView | None:
    """Return the buttons under an answer; None when it has none."""
    view = SafeView()
    for suggestion in suggestions:
        view.add_item(AskButton(suggestion.entry, suggestion.question))
    if show:
        view.add_item(ShowButton(locale))
    return view if view.children else None
