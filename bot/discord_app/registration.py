"""Whether Discord knows our commands as they are: it allows 200 creations a day, so they are not sent at every start."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from discord import app_commands

# What Discord adds to a command.
_ITS_OWN = frozenset(
    {"id", "application_id", "version", "guild_id", "default_permission", "nsfw", "dm_permission", "handler", "integration_types_config"}
)


async def changed(tree: app_commands.CommandTree[Any], known: Sequence[Any]) -> bool:
    """Whether the commands of `tree` differ from those that Discord has."""
    translator = tree.translator
    if translator is None:
        return True
    ours = [await command.get_translated_payload(tree, translator) for command in tree.get_commands()]
    return sorted(map(_essence, known)) != sorted(map(_essence, ours))


def _essence(command: Any) -> str:  # noqa: ANN401 - a command as Discord or discord.py writes it
    """A command without what Discord adds and what means the same when it is absent."""
    if isinstance(command, dict):
        kept = {key: value for key, value in command.items() if key not in _ITS_OWN and value not in (None, "", [], {}, False)}
        return "{" + ",".join(f"{key}:{_essence(kept[key])}" for key in sorted(kept)) + "}"
    if isinstance(command, list | tuple):
        return "[" + ",".join(_essence(item) for item in command) + "]"
    return str(getattr(command, "value", command))
