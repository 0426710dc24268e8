"""The buttons under an answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import discord

from bot.discord_app.reminders.remind_button import RemindButton
from bot.discord_app.text.catalogue import say
from bot.discord_app.text.render import Shown
from bot.discord_app.ui.buttons import PersistentButton, buttons_view

HELPFUL, NOT_HELPFUL = "y", "n"


@dataclass(frozen=True, slots=True)
class AskButton(PersistentButton):
    """Asks the question it shows."""

    entry: str
    form: ClassVar[str] = "ask:{entry}"


@dataclass(frozen=True, slots=True)
class ShowButton(PersistentButton):
    """Repeats a private answer for everyone."""

    form: ClassVar[str] = "show"


@dataclass(frozen=True, slots=True)
class VerdictButton(PersistentButton):
    """Counts whether an answer helped."""

    verdict: str
    entry: str
    form: ClassVar[str] = "verdict:{verdict}:{entry}"


@dataclass(frozen=True, slots=True)
class RemoveButton(PersistentButton):
    """Removes an answer that nobody asked the bot for. The asker's id is kept in the message only."""

    asker: int
    entry: str
    form: ClassVar[str] = "remove:{asker}:{entry}"


def entry_of(custom_id: str) -> str:
    """Return the entry whose answer a button stands under; empty for other buttons."""
    button = VerdictButton.read(custom_id) or RemoveButton.read(custom_id)
    return button.entry if button else ""


def answer_view(
    shown: Shown, *, show: bool = False, remove_for: int | None = None, locale: str = "en"
) -> discord.ui.View | None:
    """Return the buttons under an answer, None when it has none.

    - `show`: with one that repeats it for everyone
    - `remove_for`: the member who may remove it, for an answer that nobody asked for
    """
    items = [AskButton(offered.entry).item(offered.question) for offered in shown.suggestions]
    if shown.entry and remove_for is not None:
        items.append(RemoveButton(remove_for, shown.entry).item(say("remove")))
    elif shown.entry:
        items.append(VerdictButton(HELPFUL, shown.entry).item(say("helpful", locale)))
        items.append(VerdictButton(NOT_HELPFUL, shown.entry).item(say("not_helpful", locale)))
    if shown.date and remove_for is None:
        items.append(RemindButton(shown.date).item(say("remind.button")))
    if show:
        items.append(ShowButton().item(say("show", locale), discord.ButtonStyle.primary))
    return buttons_view(*items)
