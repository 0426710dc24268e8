"""The replies that are being given, so that shutting down can wait for them."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

log = logging.getLogger(__name__)
_CANCELLED_S = 0.5


class InFlight:
    """Tasks that answer somebody; each registers itself when it begins."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    def track(self) -> None:
        """Count the running task as a reply in flight until it ends."""
        if task := asyncio.current_task():
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def __len__(self) -> int:
        return len(self._tasks)

    async def drain(self, patience_s: float) -> None:
        """Wait for the replies in flight; those that take longer are cancelled, to end before the connection does."""
        await asyncio.sleep(0)  # what was dispatched before registers itself now
        tasks = self._tasks - {asyncio.current_task()}
        if not tasks:
            return
        _, late = await asyncio.wait(tasks, timeout=patience_s)
        if late:
            log.warning("%d answers were not finished in time", len(late), extra={"action": "end_late"})
            for task in late:
                task.cancel()
            await asyncio.wait(late, timeout=_CANCELLED_S)
