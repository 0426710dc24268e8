"""Whose questions a server's organizers may see."""

from __future__ import annotations

from bot.servers.workshops import Workshops
from bot.store.asked import DIRECT


def servers_visible_to(workshops: Workshops, guild_id: int, *, only: bool) -> tuple[int, ...]:
    """Return whose questions a server's organizers may see: its own, and direct messages where those are meant for it.

    Any server may choose any workshop, and is told nothing of what was asked elsewhere: direct messages are shown only
    to a server that the host named for the workshop, or to the `only` one that the bot is in.
    """
    name = workshops.name_for(guild_id)
    named = name is not None and guild_id in workshops.named_for(name)
    return (guild_id, DIRECT) if named or only else (guild_id,)
