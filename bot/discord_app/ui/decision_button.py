"""Buttons by which organizers decide about a change: accept or decline, and confirm what would be earlier."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import ClassVar, Self

import discord

from bot.discord_app.ui.buttons import PersistentButton, buttons_view
from bot.words.language import say


class Choice(Enum):
    ACCEPT = discord.ButtonStyle.primary
    DECLINE = discord.ButtonStyle.secondary
    CONFIRM = discord.ButtonStyle.danger  # accept although it is earlier than before


@dataclass(frozen=True)
class DecisionButton(PersistentButton):
    """One choice about one change; `choices` gives each choice's letter in the id and the key of its words."""

    guild_id: int
    choice: str
    choices: ClassVar[Mapping[Choice, tuple[str, str]]]

    @classmethod
    def read(cls, custom_id: str) -> Self | None:
        """Return the button with this id; None when it is another's, or its letter stands for no choice."""
        button = super().read(custom_id)
        return button if button and button.chosen else None

    @property
    def chosen(self) -> Choice | None:
        """The choice; None while none was made."""
        return next((choice for choice, (letter, _) in self.choices.items() if letter == self.choice), None)

    def choosing(self, choice: Choice) -> Self:
        """Return the button of another choice about the same change."""
        return replace(self, choice=self.choices[choice][0])

    def worded(self, choice: Choice, locale: str = "en") -> discord.ui.Button[discord.ui.View]:
        """Return the button of a choice as a message shows it."""
        return self.choosing(choice).item(say(self.choices[choice][1], locale), choice.value)

    def view(self, locale: str = "en") -> discord.ui.View | None:
        """Return the two buttons under the question."""
        return buttons_view(self.worded(Choice.ACCEPT, locale), self.worded(Choice.DECLINE, locale))
