"""The dates that organizers moved for their server: kept in the store, laid over what the host provides."""

from __future__ import annotations

import asyncio
import logging

from bot.reminders.moves import with_moves
from bot.servers.workshops import Workshops
from bot.store.reminding import DateMove, Reminding

log = logging.getLogger(__name__)


class ServerMoves:
    """Methods raise StoreError."""

    def __init__(self, stored: Reminding, workshops: Workshops) -> None:
        self._stored, self._workshops = stored, workshops
        self._moves: dict[int, list[DateMove]] = {}

    async def load(self) -> None:
        """Read what was moved everywhere."""
        self._moves = {}
        for move in await self._stored.moves():
            self._moves.setdefault(move.guild_id, []).append(move)

    def forget(self, guild_id: int) -> None:
        """Forget a server that removed the bot."""
        self._moves.pop(guild_id, None)

    async def add(self, move: DateMove) -> DateMove:
        """Keep a move after those before it; return it with its number."""
        kept = await self._stored.move(move)
        self._moves.setdefault(move.guild_id, []).append(kept)
        return kept

    async def withdraw(self, guild_id: int, move_id: int) -> bool:
        """Forget a move; False when it holds no longer, or the date was moved again after it."""
        moves = self._moves.get(guild_id, [])
        move = next((one for one in moves if one.id == move_id), None)
        if move is None or any(one.date_id == move.date_id and one.id > move_id for one in moves):
            return False
        await self._stored.unmove(move)
        moves.remove(move)
        return True

    async def apply(self, guild_id: int) -> None:
        """Let a server answer with the dates its organizers moved; forget moves that the FAQ has overtaken."""
        moves, base = self._moves.get(guild_id), self._workshops.base_for(guild_id)
        if moves is None or base is None:
            return
        faq, stale = with_moves(base.loaded.faq, moves)
        for move in stale:
            await self._stored.unmove(move)
            log.info("the FAQ says something new about %s", move.date_id, extra={"action": "move_overtaken"})
        self._moves[guild_id] = [move for move in moves if move not in stale]
        await asyncio.to_thread(self._workshops.put_changed, guild_id, base, faq)
