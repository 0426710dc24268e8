"""Forms that survive restarts: as with buttons, what a form does stands in its custom id, and in nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import discord

from bot.discord_app.ui.buttons import PersistentButton

# https://docs.discord.com/developers/components/reference
_MAX_TITLE = _MAX_LABEL = 45
_MAX_DESCRIPTION = _MAX_OPTION = 100
_MAX_FIELD = 4_000
_ROW, _LABEL = 1, 18


class Option(NamedTuple):
    value: str
    text: str
    description: str = ""


def form(kind: PersistentButton, title: str, *fields: discord.ui.Label[Any], tag: str = "") -> discord.ui.Modal:
    """Return a form that is known by `kind` when it comes back.

    discord.py is not to keep it: what is sent goes to the router. One that has stopped is sent, and let go.
    """
    modal = discord.ui.Modal(title=title[:_MAX_TITLE], custom_id=kind.tagged_id(tag))
    for field in fields:
        modal.add_item(field)
    modal.stop()
    return modal


def text_field(
    name: str,
    label: str,
    *,
    value: str = "",
    most: int,
    long: bool = False,
    required: bool = True,
    description: str = "",
) -> discord.ui.Label[Any]:
    """Return a field to type in, filled with `value` as far as it fits."""
    most = min(most, _MAX_FIELD)
    typed: discord.ui.TextInput[Any] = discord.ui.TextInput(
        custom_id=name,
        style=discord.TextStyle.paragraph if long else discord.TextStyle.short,
        default=value[:most] or None,
        required=required,
        max_length=most,
    )
    return _labelled(label, typed, description)


def choice_field(
    name: str, label: str, options: Sequence[Option], *, chosen: str = "", description: str = ""
) -> discord.ui.Label[Any]:
    """Return a field to choose one of several in."""
    shown = [
        discord.SelectOption(
            label=option.text[:_MAX_OPTION],
            value=option.value[:_MAX_OPTION],
            description=option.description[:_MAX_DESCRIPTION] or None,
            default=option.value == chosen,
        )
        for option in options
    ]
    select: discord.ui.Select[Any] = discord.ui.Select(custom_id=name, options=shown)
    return _labelled(label, select, description)


def _labelled(label: str, item: discord.ui.Item[Any], description: str) -> discord.ui.Label[Any]:
    return discord.ui.Label(text=label[:_MAX_LABEL], component=item, description=description[:_MAX_DESCRIPTION] or None)


def sent_values(interaction: discord.Interaction[Any]) -> dict[str, str]:
    """Return what somebody typed and chose, by the name of the field."""
    data: Any = interaction.data or {}
    return dict(_values(data.get("components") or ()))


def _values(components: Sequence[Any]) -> Iterator[tuple[str, str]]:
    for item in components:
        if item.get("type") == _ROW:
            yield from _values(item.get("components") or ())
        elif item.get("type") == _LABEL:
            yield from _values([item["component"]])
        elif "values" in item:
            yield str(item.get("custom_id", "")), str(next(iter(item["values"] or ()), ""))
        else:
            yield str(item.get("custom_id", "")), str(item.get("value") or "")
