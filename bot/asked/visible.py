"""Whose questions a server's organizers may see."""

from __future__ import annotations

from bot.servers.deciders import Deciders
from bot.store.asked import DIRECT


async def servers_visible_to(deciders: Deciders, guild_id: int) -> tuple[int, ...]:
    """Return whose questions a server's organizers may see: its own; direct messages too where they decide about the
    FAQ.

    Any server may choose any workshop, and is told nothing of what was asked elsewhere. Raises StoreError.
    """
    return (guild_id, DIRECT) if await deciders.may_edit(guild_id) else (guild_id,)
