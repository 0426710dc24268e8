"""Takes the bot's pulse: how late the loop is, when Discord last acknowledged a heartbeat, when scheduler and store last answered."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import TYPE_CHECKING

import aiohttp

from bot.discord_app.finish import being_given
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
        self._acknowledged: dict[int, tuple[float, float]] = {}  # by shard: the latency, and when it was measured
        self._store_at: float | None = None
        self._turned: tuple[object, float] = (None, 0.0)

    def hold(self, seconds: float) -> None:
        """Expect nothing of Discord for so long: the bot waits before it asks for a session."""
        self._begun += seconds

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
        if self._bot.is_ready():
            for shard, latency in getattr(self._bot, "latencies", [(0, self._bot.latency)]):
                if self._acknowledged.get(shard, (None, 0.0))[0] != latency:
                    self._acknowledged[shard] = (latency, now)
        if self._bot.scheduler.last_turn != self._turned[0]:
            self._turned = (self._bot.scheduler.last_turn, now)

    async def _ask_store(self) -> None:
        try:
            async with asyncio.timeout(_STORE_PATIENCE_S):
                planned, due = await self._bot.store.ledger.waiting(int(self._bot.now().timestamp()))
        except (StoreError, TimeoutError):
            return
        self._metrics.planned.set(planned)
        self._metrics.due.set(due)
        self._store_at = time.monotonic()

    def health(self) -> Health:
        """Return how the bot is now."""
        now = time.monotonic()

        def age(at: float | None) -> float | None:
            return None if at is None else now - at

        acknowledged = min((at for _, at in self._acknowledged.values()), default=None)  # of the shard that is worst off
        turned = self._turned[1] if self._turned[0] is not None else None
        vitals = Vitals(self._lag, age(acknowledged), age(turned), age(self._store_at), self._bot.is_ready(), max(0.0, now - self._begun))
        self._metrics.lag.set(self._lag)
        self._metrics.in_flight.set(len(being_given()))
        self._metrics.heartbeat.set(age(acknowledged) or 0.0)
        self._metrics.servers.set(len(self._bot.guilds))
        return health(vitals)


def traced(metrics: Metrics, dated: Callable[[str | None], None]) -> aiohttp.TraceConfig:
    """Count the requests that Discord refuses or fails, and pass on the time that each answer names."""
    trace = aiohttp.TraceConfig()

    async def ended(_: aiohttp.ClientSession, __: SimpleNamespace, end: aiohttp.TraceRequestEndParams) -> None:
        dated(end.response.headers.get("Date"))
        if end.response.status >= 400:  # noqa: PLR2004
            metrics.rest.labels(str(end.response.status)).inc()

    trace.on_request_end.append(ended)
    return trace
