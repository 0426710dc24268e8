"""A Discord on loopback: a gateway and a REST API to which the real discord.py connects."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import Callable
from typing import Any, NamedTuple

from aiohttp import WSMsgType, web

from tests.discord_app.judge import faults

EPOCH_MS = 1_420_070_400_000
MINUTES_15 = 900


class Call(NamedTuple):
    method: str
    path: str
    body: Any


class Fault(NamedTuple):
    """What answers the next request that matches, instead of the double: a status, or None for a dropped connection."""

    pattern: str
    status: int | None
    body: dict[str, Any] = {}  # noqa: RUF012 - never changed
    accepted: bool = False  # the request takes effect all the same


class Discord:
    """One server with a text channel, a thread and direct messages; `calls` holds what the bot sent, `wrong` what is wrong with it."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.wrong: list[str] = []
        self.faults: list[Fault] = []
        self.forbidden: set[int] = set()
        self.commands: list[dict[str, Any]] = []
        self.messages: dict[int, dict[str, Any]] = {}
        self.sent: asyncio.Queue[Call] = asyncio.Queue()
        self.identified, self.resumed = 0, 0
        self.online = asyncio.Event()
        self.dropped, self.closed_by_bot = False, False
        self._answered: set[str] = set()
        self._sequence = 0
        self._events: list[dict[str, Any]] = []
        self._socket: web.WebSocketResponse | None = None
        self._counter = 0
        self.bot = self.user("workshop-bot", bot=True)
        self.guild_id, self.channel_id, self.thread_id = self.snowflake(), self.snowflake(), self.snowflake()

    # --- life ---------------------------------------------------------------------------------------------------------
    async def start(self) -> None:
        app = web.Application()
        app.router.add_get("/gateway", self._gateway)
        app.router.add_route("*", "/api/v10/{path:.*}", self._rest)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.port: int = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]

    async def stop(self) -> None:
        if self._socket and not self._socket.closed:
            await self._socket.close()
        await self._runner.cleanup()

    def snowflake(self) -> int:
        self._counter += 1
        return (int(time.time() * 1000) - EPOCH_MS) << 22 | self._counter

    # --- the gateway --------------------------------------------------------------------------------------------------
    async def _gateway(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self._socket = socket
        await socket.send_json({"op": 10, "d": {"heartbeat_interval": 41250}, "s": None, "t": None})
        async for frame in socket:
            if frame.type is not WSMsgType.TEXT:
                break
            sent = json.loads(frame.data)
            if sent["op"] == 1:
                await socket.send_json({"op": 11, "d": None, "s": None, "t": None})
            elif sent["op"] == 2:
                if sent["d"]["token"] != "token":  # noqa: S105 - the double's own
                    await socket.close(code=4004)
                    break
                self.identified += 1
                self.online.set()
                await self._begin(socket)
            elif sent["op"] == 6:
                self.resumed += 1
                for event in [event for event in self._events if event["s"] > sent["d"]["seq"]]:
                    await socket.send_json(event)
                await self.emit("RESUMED", {})
        self.closed_by_bot = socket.close_code is not None and not self.dropped
        return socket

    async def _begin(self, socket: web.WebSocketResponse) -> None:
        self._socket = socket
        await self.emit(
            "READY",
            {
                "v": 10, "user": self.bot, "guilds": [{"id": str(self.guild_id), "unavailable": True}], "session_id": "session",
                "resume_gateway_url": f"ws://127.0.0.1:{self.port}/gateway", "application": {"id": self.bot["id"], "flags": 0}, "private_channels": [],
            },
        )  # fmt: skip
        await self.emit("GUILD_CREATE", self._guild())

    async def emit(self, name: str, data: dict[str, Any]) -> None:
        """Send an event; while nobody is connected it waits for a resume."""
        self._sequence += 1
        event = {"op": 0, "t": name, "s": self._sequence, "d": data}
        self._events.append(event)
        if self._socket and not self._socket.closed:
            await self._socket.send_json(event)

    async def drop(self, code: int = 4000) -> None:
        """End the connection as Discord does now and then."""
        if self._socket:
            self.dropped = True
            await self._socket.close(code=code)

    # --- REST ---------------------------------------------------------------------------------------------------------
    async def _rest(self, request: web.Request) -> web.Response:
        path = "/" + request.match_info["path"]
        if request.headers.get("Authorization", "Bot token") != "Bot token":
            return self._json({"code": 0, "message": "401: Unauthorized"}, 401)
        body = json.loads(await request.text()) if request.can_read_body and request.content_type == "application/json" else None
        call = Call(request.method, path, body)
        self.calls.append(call)
        self.wrong += [f"{call.method} {call.path}: {fault}" for fault in faults(*call)]
        fault = next((fault for fault in self.faults if re.search(fault.pattern, f"{call.method} {path}")), None)
        if fault:
            self.faults.remove(fault)
            if fault.accepted:
                self._handle(call)
            if fault.status is None:
                request.transport.close()  # type: ignore[union-attr]
                return web.Response()
            return self._json(fault.body, fault.status)
        status, answer = self._handle(call)
        return self._json(answer, status)

    def _json(self, answer: Any, status: int) -> web.Response:
        headers = {
            "X-RateLimit-Limit": "1000", "X-RateLimit-Remaining": "999", "X-RateLimit-Reset": str(time.time() + 1), "X-RateLimit-Reset-After": "1",
            "X-RateLimit-Bucket": "all", "Via": "1.1 double",
        }  # fmt: skip
        if status == 204:
            return web.Response(status=204, headers=headers)
        return web.Response(body=json.dumps(answer).encode(), status=status, headers=headers, content_type="application/json")

    def _handle(self, call: Call) -> tuple[int, Any]:
        routes: list[tuple[str, Callable[..., tuple[int, Any]]]] = [
            (r"GET /users/@me$", lambda _: (200, self.bot)),
            (r"GET /oauth2/applications/@me$", lambda _: (200, self._application())),
            (r"GET /applications/\d+/commands$", lambda _: (200, self.commands)),
            (r"PUT /applications/\d+/commands$", self._put_commands),
            (r"POST /users/@me/channels$", lambda c: (200, self.dm_channel(c.body["recipient_id"]))),
            (r"POST /channels/(\d+)/messages$", self._post_message),
            (r"GET /channels/\d+/messages/(\d+)$", self._get_message),
            (r"POST /interactions/(\d+)/([\w-]+)/callback$", self._callback),
            (r"POST /webhooks/\d+/[\w-]+$", lambda c: (200, self._created(c, self.channel_id))),
        ]
        for pattern, handler in routes:
            if match := re.match(pattern, f"{call.method} {call.path}"):
                return handler(call, *match.groups()) if match.groups() else handler(call)
        return 404, {"code": 0, "message": "404: Not Found"}

    def _put_commands(self, call: Call) -> tuple[int, Any]:
        self.commands = [
            dict({"description": ""} | command, id=str(self.snowflake()), application_id=self.bot["id"], version="1")
            for command in call.body
        ]
        return 200, self.commands

    def _post_message(self, call: Call, channel: str) -> tuple[int, Any]:
        if int(channel) in self.forbidden:
            return 403, {"code": 50013, "message": "Missing Permissions"}
        nonce = call.body.get("nonce")
        if call.body.get("enforce_nonce") and nonce is not None:
            known = next((message for message in self.messages.values() if message.get("nonce") == nonce), None)
            if known:
                return 200, known
        return 200, self._created(call, int(channel))

    def _created(self, call: Call, channel: int) -> dict[str, Any]:
        message = self.message_object(self.bot, call.body.get("content") or "", channel, nonce=call.body.get("nonce"))
        message["message_reference"] = call.body.get("message_reference")
        self.sent.put_nowait(call)
        return message

    def _get_message(self, call: Call, message: str) -> tuple[int, Any]:
        del call
        found = self.messages.get(int(message))
        return (200, found) if found else (404, {"code": 10008, "message": "Unknown Message"})

    def _callback(self, call: Call, interaction: str, token: str) -> tuple[int, Any]:
        del token
        if ((int(interaction) >> 22) + EPOCH_MS) / 1000 < time.time() - 3:
            return 404, {"code": 10062, "message": "Unknown interaction"}
        if interaction in self._answered:
            return 400, {"code": 40060, "message": "Interaction has already been acknowledged."}
        self._answered.add(interaction)
        self.sent.put_nowait(call)
        data = call.body.get("data") or {}
        message = self.message_object(self.bot, data.get("content") or "", self.channel_id)
        return 200, {
            "interaction": {"id": interaction, "type": 2, "response_message_id": message["id"]},
            "resource": {"type": call.body["type"], "message": message},
        }

    # --- objects ------------------------------------------------------------------------------------------------------
    def user(self, name: str, *, bot: bool = False) -> dict[str, Any]:
        return {"id": str(self.snowflake()), "username": name, "discriminator": "0", "global_name": None, "avatar": None, "bot": bot}

    def _application(self) -> dict[str, Any]:
        return {
            "id": self.bot["id"],
            "name": "workshop-bot",
            "icon": None,
            "description": "",
            "bot_public": True,
            "bot_require_code_grant": False,
            "verify_key": "0" * 64,
            "flags": 0,
            "owner": self.bot,
            "team": None,
        }

    def _guild(self) -> dict[str, Any]:
        text = {
            "id": str(self.channel_id),
            "type": 0,
            "name": "questions",
            "position": 0,
            "permission_overwrites": [],
            "nsfw": False,
            "parent_id": None,
            "guild_id": str(self.guild_id),
        }
        everyone = {
            "id": str(self.guild_id),
            "name": "@everyone",
            "color": 0,
            "hoist": False,
            "position": 0,
            "permissions": str(1 << 10 | 1 << 11),
            "managed": False,
            "mentionable": False,
        }
        me = {"user": self.bot, "roles": [], "joined_at": "2023-01-01T00:00:00+00:00", "deaf": False, "mute": False, "flags": 0}
        thread = {
            "id": str(self.thread_id), "type": 11, "name": "a thread", "guild_id": str(self.guild_id), "parent_id": str(self.channel_id), "owner_id": self.bot["id"],
            "message_count": 0, "member_count": 1, "thread_metadata": {"archived": False, "auto_archive_duration": 1440, "archive_timestamp": "2023-01-01T00:00:00+00:00", "locked": False},
        }  # fmt: skip
        return {
            "id": str(self.guild_id), "name": "Community", "owner_id": self.bot["id"], "roles": [everyone], "emojis": [], "features": [], "channels": [text], "threads": [thread],
            "members": [me], "member_count": 1, "large": False, "voice_states": [], "presences": [], "stage_instances": [], "guild_scheduled_events": [], "preferred_locale": "en-US",
            "premium_tier": 0, "nsfw_level": 0, "verification_level": 0, "default_message_notifications": 0, "explicit_content_filter": 0, "mfa_level": 0, "system_channel_flags": 0,
            "stickers": [], "afk_timeout": 300, "joined_at": "2023-01-01T00:00:00+00:00",
        }  # fmt: skip

    def dm_channel(self, recipient: str | int) -> dict[str, Any]:
        return {
            "id": str(int(recipient) + 1),
            "type": 1,
            "recipients": [{**self.user("ada"), "id": str(recipient)}],
            "last_message_id": None,
        }

    def message_object(self, author: dict[str, Any], content: str, channel: int, **more: Any) -> dict[str, Any]:
        message = {
            "id": str(self.snowflake()), "channel_id": str(channel), "author": author, "content": content, "timestamp": "2023-09-20T12:00:00+00:00", "edited_timestamp": None,
            "tts": False, "mention_everyone": "@everyone" in content, "mentions": [self.bot] if f"<@{self.bot['id']}>" in content else [], "mention_roles": [], "attachments": [],
            "embeds": [], "pinned": False, "type": 0, "flags": 0, "components": [], **more,
        }  # fmt: skip
        self.messages[int(message["id"])] = message
        return message

    # --- what members do ----------------------------------------------------------------------------------------------
    async def says(
        self,
        author: dict[str, Any],
        content: str,
        *,
        channel: int | None = None,
        dm: bool = False,
        reply_to: int | None = None,
        twice: bool = False,
        **more: Any,
    ) -> int:
        """A member writes a message; as the bot's intents have it, content that does not concern the bot is left out."""
        place = int(author["id"]) + 1 if dm else channel or self.channel_id
        message = self.message_object(author, content, place, **more)
        if reply_to:
            above = self.messages[reply_to]
            message |= {
                "type": 19,
                "message_reference": {"message_id": str(reply_to), "channel_id": str(place)},
                "referenced_message": self._visible(above),
            }
            if above["author"] is self.bot:  # Discord mentions whom one replies to
                message["mentions"] = [self.bot]
        event = dict(self._visible(message, dm=dm))
        if not dm:
            event |= {
                "guild_id": str(self.guild_id),
                "member": {"roles": [], "joined_at": "2023-01-01T00:00:00+00:00", "deaf": False, "mute": False, "flags": 0},
            }
        for _ in range(1 + twice):
            await self.emit("MESSAGE_CREATE", event)
        return int(message["id"])

    def _visible(self, message: dict[str, Any], *, dm: bool = False) -> dict[str, Any]:
        ours = message["author"]["id"] == self.bot["id"] or self.bot in message["mentions"]
        return message if dm or ours else {**message, "content": ""}

    async def interacts(
        self,
        author: dict[str, Any],
        kind: int,
        data: dict[str, Any],
        *,
        guild: bool = True,
        locale: str = "en-US",
        age_s: float = 0,
        **more: Any,
    ) -> int:
        """A member uses a command, a button, or types in an option."""
        interaction = self.snowflake() - (int(age_s * 1000) << 22)
        event = {
            "id": str(interaction), "application_id": self.bot["id"], "type": kind, "data": data, "token": f"token-{interaction}", "version": 1, "locale": locale, "guild_locale": "en-US",
            "channel_id": str(self.channel_id), "channel": {"id": str(self.channel_id), "type": 0, "name": "questions", "permissions": "0"}, "entitlements": [], "app_permissions": str(1 << 11),
            "authorizing_integration_owners": {}, "context": 0, "attachment_size_limit": 0, **more,
        }  # fmt: skip
        if guild:
            event |= {
                "guild_id": str(self.guild_id),
                "member": {
                    "user": author,
                    "roles": [],
                    "joined_at": "2023-01-01T00:00:00+00:00",
                    "deaf": False,
                    "mute": False,
                    "flags": 0,
                    "permissions": "0",
                },
            }
        else:
            event |= {"user": author, "context": 1}
        await self.emit("INTERACTION_CREATE", event)
        return interaction

    async def slash(
        self,
        author: dict[str, Any],
        name: str,
        *,
        kind: int = 2,
        focused: str = "",
        locale: str = "en-US",
        age_s: float = 0,
        **options: Any,
    ) -> int:
        """A member sends a slash command (`kind` 4: is still typing the option `focused`)."""
        command = next(command for command in self.commands if command["name"] == name)
        types = {str: 3, bool: 5}
        given = [
            {"name": key, "type": types[type(value)], "value": value, **({"focused": True} if key == focused else {})}
            for key, value in options.items()
        ]
        return await self.interacts(
            author, kind, {"id": command["id"], "name": name, "type": 1, "options": given}, locale=locale, age_s=age_s
        )
