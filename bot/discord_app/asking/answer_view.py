"""The buttons under an answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import discord

from bot.discord_app.text.render import Shown
from bot.discord_app.ui.buttons import PersistentButton, buttons_view
from bot.discord_app.ui.inbox_buttons import AskOrganizersButton, WrongButton
from bot.discord_app.ui.remind_button import RemindButton
from bot.words.language import say

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
    own = custom_id.partition("~")[0]
    button = VerdictButton.read(own) or RemoveButton.read(own)
    return button.entry if button else ""


def buttons_of(message: discord.Message | None) -> list[str]:
    """Return the ids of the buttons under a message."""
    rows: list[Any] = list(message.components) if message else []
    return [item.custom_id for row in rows for item in getattr(row, "children", ()) if getattr(item, "custom_id", None)]


def answer_view(
    shown: Shown,
    *,
    show: bool = False,
    remove_for: int | None = None,
    organizers: bool = False,
    locale: str = "en",
    tag: str = "",
) -> discord.ui.View | None:
    """Return the buttons under an answer, None when it has none.

    - `show`: with one that repeats it for everyone, where there is an answer
    - `remove_for`: the member who may remove it, for an answer that nobody asked for
    - `organizers`: there are some to ask what was not answered, and to tell what is wrong
    - `tag`: that of the workshop, in a direct message where there are several
    """
    items = [AskButton(offered.entry).item(offered.question, tag=tag) for offered in shown.suggestions]
    if shown.entry and remove_for is not None:
        items.append(RemoveButton(remove_for, shown.entry).item(say("remove", locale)))
    elif shown.entry:
        items.append(VerdictButton(HELPFUL, shown.entry).item(say("helpful", locale), tag=tag))
        items.append(VerdictButton(NOT_HELPFUL, shown.entry).item(say("not_helpful", locale), tag=tag))
        if organizers:
            items.append(WrongButton(shown.entry).item(say("wrong", locale), tag=tag))
    if shown.date and remove_for is None:
        items.append(RemindButton(shown.date).item(say("remind.button", locale), tag=tag))
    if organizers and shown.is_open:
        items.append(AskOrganizersButton().item(say("organizers.ask", locale), tag=tag))
    if show and shown.can_be_shown:
        items.append(ShowButton().item(say("show", locale), discord.ButtonStyle.primary))
    return buttons_view(*items)
