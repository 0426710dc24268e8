"""Whose organizers decide about a FAQ that several servers answer from."""

from __future__ import annotations

from collections.abc import Callable, Collection

from bot.servers.workshops import Workshops
from bot.store.pages import PageChanges


class Deciders:
    """Whoever invites the bot to a server of their own decides nothing: all servers answer from the same FAQ.

    - `servers` gives the servers that the bot is in
    - `alone`: this process serves every server, so it knows when there is only one
    """

    def __init__(
        self, workshops: Workshops, decisions: PageChanges, servers: Callable[[], Collection[int]], *, alone: bool
    ) -> None:
        self._workshops, self._decisions = workshops, decisions
        self._servers, self._alone = servers, alone

    async def of(self, name: str) -> set[int]:
        """Return the servers that decide about a FAQ: those that the host named for it, else the one where the bot
        began. Raises StoreError.
        """
        if named := self._workshops.named_for(name):
            return named
        home = await self._decisions.home()
        servers = self._servers()
        if home is None and self._alone and len(servers) == 1:
            (home,) = servers
            await self._decisions.settle_home(home)
        return set() if home is None else {home}

    async def may_edit(self, guild_id: int) -> bool:
        """Whether a server's organizers may change the FAQ that it answers from. Raises StoreError."""
        name = self._workshops.name_for(guild_id)
        return name is not None and guild_id in await self.of(name)
