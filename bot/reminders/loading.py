"""Whether what was chosen before a start is read: until then a choice would be made from nothing, and replace it."""

from __future__ import annotations

import asyncio

from bot.errors import StoreError

_PATIENCE_S = 10.0


class Loading(asyncio.Event):
    """Set once all is read."""

    async def ends_within(self, seconds: float) -> bool:
        """Return whether all is read, or will be within so many seconds."""
        try:
            await asyncio.wait_for(self.wait(), seconds)
        except TimeoutError:
            return False
        return True

    async def require_end(self) -> None:
        """Raise StoreError unless all is read soon."""
        if not await self.ends_within(_PATIENCE_S):
            raise StoreError("what was chosen about reminders is not read yet")
