"""Buttons that survive restarts: what a button does stands in its custom id, and in nothing else. So do forms.

A button is a value. Its class declares the form of its id once, by which ids are written and read; old messages live
on, so a form that was ever sent stays readable. Whoever can act on a press registers a handler with `ButtonRouter`.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass, fields
from typing import Any, ClassVar, Self, TypeVar

import discord
from discord.ext import commands

from bot.discord_app.text.render import label
from bot.discord_app.ui.errors import report
from bot.discord_app.ui.replies import reply
from bot.in_flight import InFlight
from bot.words.language import say

TAG = "workshop"  # the key in an interaction's `extras`: the tag of the workshop that a button is about
_TAGGED = "~"  # before the tag in an id
_PRESSED = frozenset({discord.InteractionType.component, discord.InteractionType.modal_submit})
_VIEWS_ANSWER_S = 1.5  # an interaction is dead after 3 seconds
_MAX_ID = 100  # characters: https://docs.discord.com/developers/components/reference#button
# What each field of an id may hold.
_FIELDS = {
    "entry": r"(?:[a-z][a-z0-9_-]{0,63}|date:[a-z][a-z0-9_-]{0,63}|call:\d{1,6})",  # as `Answer.entry`
    "date_id": r"[a-z][a-z0-9_-]{0,63}",
    "lead": r"\d{1,3}[dhm]",
    "guild_id": r"\d{15,20}",
    "asker": r"\d{1,20}",
    "verdict": r"[yn]",
    "choice": r"[a-z]",
    "digest": r"[0-9a-f]{16}",
    "instant": r"-?\d{1,12}",
    "what": r"[a-z]+",
    "number": r"\d{1,4}",
    "row": r"\d{1,12}",
}


@dataclass(frozen=True, slots=True)
class PersistentButton:
    """Base of every persistent button; subclasses are frozen dataclasses whose fields stand in the id.

    `form` is the id with its fields in braces: "verdict:{verdict}:{entry}". Fields are text or numbers.
    """

    form: ClassVar[str]

    def custom_id(self) -> str:
        return self.form.format(**asdict(self))[:_MAX_ID]

    @classmethod
    def read(cls, custom_id: str) -> Self | None:
        """Return the button with this id; None when the id is another button's."""
        found = _pattern(cls.form).fullmatch(custom_id)
        if not found:
            return None
        numbers = {field.name for field in fields(cls) if field.type == "int"}
        return cls(**{name: int(text) if name in numbers else text for name, text in found.groupdict().items()})

    def item(
        self, text: str, style: discord.ButtonStyle = discord.ButtonStyle.secondary, *, tag: str = ""
    ) -> discord.ui.Button[discord.ui.View]:
        """Return the button as a message shows it; `tag`: that of the workshop it is about, where there are several."""
        return discord.ui.Button(label=label(text), custom_id=self.tagged_id(tag), style=style)

    def tagged_id(self, tag: str) -> str:
        """Return the id with the tag of the workshop, where there is one."""
        return (f"{self.custom_id()}{_TAGGED}{tag}" if tag else self.custom_id())[:_MAX_ID]


def _pattern(form: str) -> re.Pattern[str]:
    """The pattern of the ids of a form (`re` keeps compiled patterns)."""
    return re.compile(re.sub(r"\{(\w+)\}", lambda field: f"(?P<{field[1]}>{_FIELDS[field[1]]})", form))


def buttons_view(*items: discord.ui.Button[discord.ui.View]) -> discord.ui.View | None:
    """Return a view of persistent buttons; None for no buttons.

    discord.py is not to keep it: presses go to the router. A view that has stopped is sent, and let go.
    """
    if not items:
        return None
    view = discord.ui.View(timeout=None)
    for item in items:
        view.add_item(item)
    view.stop()
    return view


Pressed = TypeVar("Pressed", bound=PersistentButton)
Handler = Callable[[discord.Interaction[Any], Pressed], Awaitable[None]]


class ButtonRouter(commands.Cog):
    """Hands each press to whoever registered for its kind of button; ids that nobody knows are left alone."""

    def __init__(self, in_flight: InFlight) -> None:
        self._in_flight = in_flight
        self._handlers: dict[type[PersistentButton], Handler[Any]] = {}

    def on(self, kind: type[Pressed], handler: Handler[Pressed]) -> None:
        """Let `handler` act on presses of this kind of button."""
        self._handlers[kind] = handler

    @commands.Cog.listener()
    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """Act on a press; errors go to the one map."""
        if interaction.type not in _PRESSED:
            return
        data: Any = interaction.data or {}
        custom_id = str(data.get("custom_id", ""))
        custom_id, _, interaction.extras[TAG] = custom_id.partition(_TAGGED)
        for kind, handler in self._handlers.items():
            if (button := kind.read(custom_id)) is not None:
                self._in_flight.track()
                try:
                    await handler(interaction, button)
                except Exception as error:  # noqa: BLE001 - the one map knows what is a bug
                    await report(interaction, error)
                return
        await self._unknown(interaction)

    async def _unknown(self, interaction: discord.Interaction[Any]) -> None:
        """Tell who pressed what nobody knows, of an older version or a view that a restart forgot; views answer
        first.
        """
        await asyncio.sleep(_VIEWS_ANSWER_S)
        if not interaction.response.is_done():
            try:
                await reply(interaction, say("old_button", interaction.locale.value))
            except Exception as error:  # noqa: BLE001 - the one map knows what is a bug
                await report(interaction, error)
