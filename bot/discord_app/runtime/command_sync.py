"""Registers the commands with Discord when they have changed: by the digest of what was registered last."""

from __future__ import annotations

import json
import logging
from hashlib import sha256
from typing import Any

from discord import app_commands

from bot.store.commands import RegisteredCommands

log = logging.getLogger(__name__)


async def sync_commands(tree: app_commands.CommandTree[Any], registered: RegisteredCommands, *, force: bool) -> bool:
    """Register the commands unless they are what was registered last; return whether they were sent.

    Discord limits registrations (200 new commands a day), so they are not sent at every start. `force` sends them all
    the same. Raises StoreError when the store does not answer.
    """
    application_id, digest = tree.client.application_id or 0, await _digest(tree)
    if not force and await registered.digest(application_id) == digest:
        return False
    synced = await tree.sync()
    await registered.keep(application_id, digest)
    log.info("registered %d commands", len(synced), extra={"action": "commands_synced"})
    return True


async def _digest(tree: app_commands.CommandTree[Any]) -> str:
    """What the commands come to, with all their translations."""
    commands, translator = tree.get_commands(), tree.translator
    payloads = [
        await command.get_translated_payload(tree, translator) if translator else command.to_dict(tree)
        for command in commands
    ]
    written = sorted(json.dumps(payload, sort_keys=True, default=str) for payload in payloads)
    return sha256("\n".join(written).encode()).hexdigest()
