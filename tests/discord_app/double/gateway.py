"""Sessions of the gateway."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from tests.discord_app.double.world import World

MESSAGE_CONTENT = 1 << 15
HEARTBEAT_MS = 41_250


@dataclass
class Session:
    """What one connection of the bot has been sent; a resume sends the rest."""

    number: int
    intents: int
    shard: tuple[int, int]
    socket: web.WebSocketResponse
    events: list[dict[str, Any]] = field(default_factory=list)

    def serves(self, guild_id: int | None) -> bool:
        """Discord's rule: (guild id >> 22) % shards; direct messages go to shard 0."""
        return self.shard[0] == ((guild_id or 0) >> 22) % self.shard[1] if guild_id else self.shard[0] == 0


class Gateway:
    """- `silent`: heartbeats are not acknowledged; `invalid_resumes`: how many resumes are refused."""

    def __init__(self, world: World, token: str) -> None:
        self._world, self.token = world, token
        self.sessions: dict[str, Session] = {}
        self.identified, self.resumed, self.heartbeats = 0, 0, 0
        self.identified_at: list[float] = []
        self.invalid_resumes = 0
        self.silent = False
        self.heartbeat_ms = HEARTBEAT_MS
        self.online = asyncio.Event()
        self.dropped, self.closed_by_bot = False, False
        self.url = ""

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"op": 10, "d": {"heartbeat_interval": self.heartbeat_ms}, "s": None, "t": None})
        async for frame in socket:
            if frame.type is not WSMsgType.TEXT:
                break
            await self._received(socket, json.loads(frame.data))
        self.closed_by_bot = socket.close_code is not None and not self.dropped
        return socket

    async def _received(self, socket: web.WebSocketResponse, sent: dict[str, Any]) -> None:
        if sent["op"] == 1:
            self.heartbeats += 1
            if not self.silent:
                await socket.send_json({"op": 11, "d": None, "s": None, "t": None})
        elif sent["op"] == 2:
            await self._identify(socket, sent["d"])
        elif sent["op"] == 6:
            await self._resume(socket, sent["d"])

    async def _identify(self, socket: web.WebSocketResponse, asked: dict[str, Any]) -> None:
        if asked["token"] != self.token:
            await socket.close(code=4004)
            return
        if asked["intents"] & MESSAGE_CONTENT and not self._world.reads_messages:
            await socket.close(code=4014)
            return
        self.identified += 1
        self.identified_at.append(time.monotonic())
        shard = tuple(asked.get("shard") or (0, 1))
        session = Session(self.identified, asked["intents"], (shard[0], shard[1]), socket)
        self.sessions[f"session-{self.identified}"] = session
        guilds = [guild for guild in self._world.guilds if session.serves(guild)]
        await self._send(
            session,
            "READY",
            {
                "v": 10,
                "user": self._world.bot,
                "guilds": [{"id": str(guild), "unavailable": True} for guild in guilds],
                "session_id": f"session-{self.identified}",
                "resume_gateway_url": self.url,
                "application": {"id": self._world.bot["id"], "flags": 0},
                "private_channels": [],
                "shard": list(shard),
            },
        )
        for guild in guilds:
            await self._send(session, "GUILD_CREATE", self._world.guilds[guild])
        self.online.set()

    async def _resume(self, socket: web.WebSocketResponse, asked: dict[str, Any]) -> None:
        session = self.sessions.get(asked["session_id"])
        if self.invalid_resumes or session is None:
            self.invalid_resumes = max(0, self.invalid_resumes - 1)
            await socket.send_json({"op": 9, "d": False, "s": None, "t": None})
            return
        self.resumed += 1
        session.socket = socket
        for event in [event for event in session.events if event["s"] > asked["seq"]]:
            await socket.send_json(event)
        await self._send(session, "RESUMED", {})

    async def emit(self, name: str, data: dict[str, Any], guild_id: int | None = None) -> None:
        """Send an event to every session that serves the server; while nobody is connected it waits for a resume."""
        for session in self.sessions.values():
            if session.serves(guild_id):
                await self._send(session, name, self._seen_with(session.intents, name, data))

    async def _send(self, session: Session, name: str, data: dict[str, Any]) -> None:
        event = {"op": 0, "t": name, "s": len(session.events) + 1, "d": data}
        session.events.append(event)
        if not session.socket.closed:
            with contextlib.suppress(ConnectionError):  # the bot is gone, and nobody has noticed yet
                await session.socket.send_json(event)

    def _seen_with(self, intents: int, name: str, data: dict[str, Any]) -> dict[str, Any]:
        """Without the message-content intent only mentions of the bot, its own and direct messages have content."""
        if name != "MESSAGE_CREATE" or intents & MESSAGE_CONTENT or "guild_id" not in data:
            return data
        above = data.get("referenced_message")
        shown = data | ({"referenced_message": self._world.without_content(above)} if above else {})
        return self._world.without_content(shown)

    async def drop(self, code: int = 4000) -> None:
        """End every connection as Discord does now and then."""
        self.dropped = True
        for session in self.sessions.values():
            if not session.socket.closed:
                await session.socket.close(code=code)

    async def ask(self, op: int, data: Any = None) -> None:
        """Send an opcode: 7 asks to reconnect, 9 says that the session is over."""
        for session in self.sessions.values():
            if not session.socket.closed:
                await session.socket.send_json({"op": op, "d": data, "s": None, "t": None})

    async def close(self) -> None:
        for session in self.sessions.values():
            if not session.socket.closed:
                await session.socket.close()
