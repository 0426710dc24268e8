"""The port that answers /healthz, /readyz and /metrics: on loopback unless the host says otherwise."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from aiohttp import web

from bot.errors import SettingsError
from bot.health.metrics import Metrics
from bot.health.report import Health

log = logging.getLogger(__name__)
_LAST_PORT = 65_535


@asynccontextmanager
async def serving(address: str, health: Callable[[], Health], metrics: Metrics) -> AsyncIterator[int]:
    """Serve while inside; yield the port.

    `address` is HOST:PORT, empty for no server. Raises SettingsError when nothing can listen on it.
    """
    if not address:
        yield 0
        return
    host, _, port = address.rpartition(":")
    if not port.isdigit() or not 0 <= int(port) <= _LAST_PORT:
        raise SettingsError(f"WORKSHOP_HEALTH: {port!r} is not a port; write HOST:PORT with a port up to {_LAST_PORT}.")
    runner = web.AppRunner(_app(health, metrics), access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host.strip("[]") or "127.0.0.1", int(port))
        await site.start()
    except OSError as error:
        await runner.cleanup()
        raise SettingsError(f"WORKSHOP_HEALTH: cannot listen on {address} ({error.strerror or error})") from None
    try:
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()


def _app(health: Callable[[], Health], metrics: Metrics) -> web.Application:
    async def healthz(_: web.Request) -> web.Response:
        state = health()
        return web.json_response(state.as_json(), status=200 if state.alive else 503)

    async def readyz(_: web.Request) -> web.Response:
        state = health()
        return web.json_response(state.as_json(), status=200 if state.ready else 503)

    async def exposed(_: web.Request) -> web.Response:
        health()
        return web.Response(
            body=metrics.exposition(), headers={"Content-Type": "text/plain; version=0.0.4; charset=utf-8"}
        )

    app = web.Application()
    app.router.add_get("/healthz", healthz)
    app.router.add_get("/readyz", readyz)
    app.router.add_get("/metrics", exposed)
    return app
