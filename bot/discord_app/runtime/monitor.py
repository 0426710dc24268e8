"""Measures the bot's health: the loop's lag, Discord's last acknowledged heartbeat, the scheduler, the store."""

from __future__ import annotations

import asyncio
import time

from discord.ext import commands

from bot.discord_app.services import Services
from bot.errors import StoreError
from bot.health.metrics import Metrics
from bot.health.report import Health, Vitals, health

_EVERY_S = 1.0
_STORE_EVERY_S = 30.0
_STORE_PATIENCE_S = 5.0


class HealthMonitor:
    """Measures in the background; `health` can be asked at any time."""

    def __init__(self, client: commands.Bot, services: Services, metrics: Metrics) -> None:
        self._client, self._services, self._metrics = client, services, metrics
        self._begun = time.monotonic()
        self._lag = 0.0
        self._acknowledged: dict[int, tuple[float, float]] = {}  # by shard: the latency, and when it was measured
        self._store_at: float | None = None
        self._turned: tuple[object, float] = (None, 0.0)

    def hold(self, seconds: float) -> None:
        """Expect nothing of Discord for so long: the bot waits before it asks for a session."""
        self._begun += seconds

    async def run(self) -> None:
        """Measure until cancelled."""
        asked = -_STORE_EVERY_S
        while True:
            due = time.monotonic() + _EVERY_S
            await asyncio.sleep(_EVERY_S)
            now = time.monotonic()
            self._lag = max(0.0, now - due)
            self._measure(now)
            if now - asked >= _STORE_EVERY_S:
                asked = now
                await self._ask_store()

    def _measure(self, now: float) -> None:
        # discord.py measures the latency anew at each acknowledgement, and only then: a changed value is a new one
        if self._client.is_ready():
            for shard, latency in getattr(self._client, "latencies", [(0, self._client.latency)]):
                if self._acknowledged.get(shard, (None, 0.0))[0] != latency:
                    self._acknowledged[shard] = (latency, now)
        last_turn = self._services.scheduler.last_turn
        if last_turn != self._turned[0]:
            self._turned = (last_turn, now)

    async def _ask_store(self) -> None:
        try:
            async with asyncio.timeout(_STORE_PATIENCE_S):
                planned, due = await self._services.store.ledger.waiting(int(self._services.clock().timestamp()))
        except (StoreError, TimeoutError):
            return
        self._metrics.planned.set(planned)
        self._metrics.due.set(due)
        self._store_at = time.monotonic()

    def health(self) -> Health:
        """Return the bot's health now."""
        now = time.monotonic()

        def age(at: float | None) -> float | None:
            return None if at is None else now - at

        acknowledged = min(
            (at for _, at in self._acknowledged.values()), default=None
        )  # of the shard that is worst off
        turned = self._turned[1] if self._turned[0] is not None else None
        vitals = Vitals(
            loop_lag_s=self._lag,
            heartbeat_s=age(acknowledged),
            scheduler_s=age(turned),
            store_s=age(self._store_at),
            ready=self._client.is_ready(),
            up_s=max(0.0, now - self._begun),
        )
        self._metrics.lag.set(self._lag)
        self._metrics.in_flight.set(len(self._services.in_flight))
        self._metrics.heartbeat.set(age(acknowledged) or 0.0)
        self._metrics.servers.set(len(self._client.guilds))
        return health(vitals)
