"""The form of an entry: its question, its answer, other ways to ask."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import discord

from bot.discord_app.ui.views import SafeModal
from bot.faq.model import MAX_ANSWER
from bot.in_flight import InFlight
from bot.revisions.model import Edit
from bot.words.language import say

_MAX_FIELD = 4_000  # characters: https://docs.discord.com/developers/components/reference#text-input
_MAX_QUESTION, _MAX_TITLE = 300, 45
Filled = Callable[[discord.Interaction[Any], Edit], Awaitable[None]]


class EntryForm(SafeModal):
    """Filled with an entry as it is; `filled` gets it as it was sent, with the response deferred."""

    def __init__(self, in_flight: InFlight, edit: Edit, filled: Filled, locale: str) -> None:
        title = "faq.form.add" if edit.operation == "add" else "faq.form.edit"
        super().__init__(in_flight, say(title, locale)[:_MAX_TITLE])
        self._edit, self._filled = edit, filled
        self.question: discord.ui.TextInput[Any] = discord.ui.TextInput(
            label=say("faq.form.question", locale),
            default=edit.question[:_MAX_QUESTION] or None,
            min_length=3,
            max_length=_MAX_QUESTION,
        )
        self.answer: discord.ui.TextInput[Any] = discord.ui.TextInput(
            label=say("faq.form.answer", locale),
            style=discord.TextStyle.paragraph,
            placeholder=say("faq.form.fields", locale),
            default=edit.answer[:MAX_ANSWER] or None,
            max_length=MAX_ANSWER,
        )
        also = "\n".join(edit.also)
        self.also: discord.ui.TextInput[Any] = discord.ui.TextInput(
            label=say("faq.form.also", locale),
            style=discord.TextStyle.paragraph,
            default=also or None,
            required=False,
            max_length=_MAX_FIELD,
        )
        self.add_item(self.question).add_item(self.answer)
        self._asks_also = len(also) <= _MAX_FIELD  # what does not fit the form stays as it is
        if self._asks_also:
            self.add_item(self.also)

    async def on_submit(self, interaction: discord.Interaction[Any], /) -> None:
        """Hand over the entry as it was typed."""
        if interaction.message is None:
            await interaction.response.defer(ephemeral=True, thinking=True)
        else:  # opened from the preview, which is then written anew
            await interaction.response.defer()
        also = tuple(self.also.value.split("\n")) if self._asks_also else self._edit.also
        edit = replace(self._edit, question=self.question.value, answer=self.answer.value, also=also)
        await self._filled(interaction, edit)
