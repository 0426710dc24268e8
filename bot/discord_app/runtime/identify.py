"""When a shard may identify with the gateway."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from bot.errors import StoreError
from bot.store.identifies import Identifies

log = logging.getLogger(__name__)
EVERY_MS = 5_000  # https://docs.discord.com/developers/events/gateway#rate-limiting
_STORE_S = 5.0


class IdentifyTurns:
    """Shards identify in turn with those of every other process, and no more often in a day than Discord allows.

    - `clock` is the real one, also in a rehearsal; `concurrency` is Discord's `max_concurrency` for this bot
    """

    def __init__(self, identifies: Identifies, clock: Callable[[], datetime]) -> None:
        self._identifies, self._clock = identifies, clock
        self.concurrency = 1
        self._before = False

    async def begin(self, limit: Mapping[str, Any], shards: int) -> None:
        """Take Discord's `session_start_limit`; when it leaves fewer sessions than `shards`, wait for its reset."""
        self.concurrency = max(1, limit.get("max_concurrency", 1))
        if limit.get("remaining", shards) < shards:
            wait_s = limit.get("reset_after", 0) / 1000
            log.warning("Discord allows no more sessions; waiting %.0f s", wait_s, extra={"action": "identify_limit"})
            await asyncio.sleep(wait_s)

    async def wait(self, shard_id: int) -> None:
        """Wait for the shard's turn; without the store, for as long as one turn takes."""
        now_ms = int(self._clock().timestamp() * 1000)
        try:
            async with asyncio.timeout(_STORE_S):
                begins = await self._identifies.slot(shard_id % self.concurrency, now_ms, EVERY_MS)
        except (StoreError, TimeoutError) as error:
            log.warning("turns are not shared: %s", type(error).__name__, extra={"action": "store_away"})
            begins = now_ms + (EVERY_MS if self._before else 0)
        self._before = True
        wait_s = (begins - now_ms) / 1000
        if wait_s > 0:
            log.info("shard %d waits %.1f s for its turn", shard_id, wait_s, extra={"action": "identify_waits"})
            await asyncio.sleep(wait_s)
