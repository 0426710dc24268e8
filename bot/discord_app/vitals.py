"""Takes the bot's pulse: how late the loop is, when Discord last acknowledged a heartbeat, when scheduler and store last answered."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from bot.errors import StoreError
from bot.health.metrics import Metrics
from bot.health.report import Health, Vitals, health

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot

BEAT_S = 1.0
_STORE_EVERY_S = 30.0
_STORE_PATIENCE_S = 5.0


class Pulse:
    """Runs beside the bot; `health` can be asked at any time."""

    def __init__(self, bot: WorkshopBot, metrics: Metrics) -> None:
        self._bot, self._metrics = bot, metrics
        self._begun = time.monotonic()
        self._lag = 0.0
        self._latency: float | None = None
        self._acknowledged: float | None = None
        self._store_at: float | None = None
        self._turned: tuple[object, float] = (None, 0.0)

    async def run(self) -> None:
        """Feel the pulse until cancelled."""
        asked = -_STORE_EVERY_S
        while True:
            due = time.monotonic() + BEAT_S
            await asyncio.sleep(BEAT_S)
            now = time.monotonic()
            self._lag = max(0.0, now - due)
            self._look(now)
            if now - asked >= _STORE_EVERY_S:
                asked = now
                await self._ask_store()

    def _look(self, now: float) -> None:
        # discord.py measures the latency anew at each acknowledgement, and only then: a changed value is a new one
        if self._bot.is_ready() and self._bot.latency != self._latency:
            self._latency, self._acknowledged = self._bot.latency, now
        if self._bot.scheduler.last_turn != self._turned[0]:
            self._turned = (self._bot.scheduler.last_turn, now)

    async def _ask_store(self) -> None:
        try:
            async with asyncio.timeout(_STORE_PATIENCE_S):
                await self._bot.store.ping()
        except (StoreError, TimeoutError):
            return
        self._store_at = time.monotonic()

    def health(self) -> Health:
        """Return how the bot is now."""
        now = time.monotonic()

        def age(at: float | None) -> float | None:
            return None if at is None else now - at

        turned = self._turned[1] if self._turned[0] is not None else None
        vitals = Vitals(self._lag, age(self._acknowledged), age(turned), age(self._store_at), self._bot.is_ready(), now - self._begun)
        self._metrics.lag.set(self._lag)
        self._metrics.heartbeat.set(age(self._acknowledged) or 0.0)
        self._metrics.servers.set(len(self._bot.guilds))
        return health(vitals)
