"""The REST routes that the bot uses; every request is judged."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections import defaultdict, deque
from collections.abc import Callable
from typing import Any, NamedTuple

from aiohttp import web
from multidict import CIMultiDict

from tests.discord_app.double.world import EPOCH_MS, Payload, World
from tests.discord_app.judge import faults

Answer = tuple[int, Any]
_NO_CHANNEL: Answer = (404, {"code": 10003, "message": "Unknown Channel"})


class Call(NamedTuple):
    method: str
    path: str
    body: Any
    files: dict[str, bytes] = {}  # noqa: RUF012 - never changed
    query: dict[str, str] = {}  # noqa: RUF012 - never changed


class Fault(NamedTuple):
    """What answers the next requests that match, instead of the double: a status, or None for a dropped connection."""

    pattern: str
    status: int | None
    body: Any = {}  # noqa: RUF012 - never changed
    accepted: bool = False  # the request takes effect all the same
    times: int = 1
    delay_s: float = 0.0


class Rest:
    """- `calls`: what the bot sent; `wrong`: what is wrong with it; `sent`: messages and answers as they come

    - `faults`: what goes wrong next; `forbidden`: channels that may not be written to; `deleted`: those that are gone
    - `nonce_s`: for how long a nonce is enforced
    - `send_limit`: messages and seconds for each channel, enforced as Discord does
    """

    def __init__(self, world: World, token: str) -> None:
        self._world, self.token = world, token
        self.calls: list[Call] = []
        self.wrong: list[str] = []
        self.faults: list[Fault] = []
        self.forbidden: set[int] = set()
        self.closed_dms: set[int] = set()
        self.deleted: set[int] = set()
        self.nonce_s = 120.0  # Discord says "the past few minutes"
        self.send_limit: tuple[int, float] = (1_000, 1.0)
        self.sent: asyncio.Queue[Call] = asyncio.Queue()
        self.originals: dict[str, int] = {}  # by token of an interaction: the message that its first response is
        self.keep_calls = True
        self._answered: set[str] = set()
        self._lately: dict[str, deque[float]] = defaultdict(deque)
        self.session_limit = {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
        self.on_message: Callable[[Payload], None] = lambda _: None

    async def serve(self, request: web.Request) -> web.StreamResponse:
        path = "/" + request.match_info["path"]
        if request.headers.get("Authorization", f"Bot {self.token}") != f"Bot {self.token}":
            return self._json({"code": 0, "message": "401: Unauthorized"}, 401)
        call = await _read(request, path)
        if self.keep_calls:
            self.calls.append(call)
        self.wrong += [f"{call.method} {call.path}: {fault}" for fault in faults(call.method, call.path, call.body)]
        if fault := self._fault(call):
            return await self._failing(request, call, fault)
        if (limited := self._limited(call)) is not None:
            return self._json({"message": "You are being rate limited.", "retry_after": limited, "global": False}, 429)
        status, answer = self._handle(call)
        return self._json(answer, status)

    def _fault(self, call: Call) -> Fault | None:
        for place, fault in enumerate(self.faults):
            if re.search(fault.pattern, f"{call.method} {call.path}"):
                if fault.times > 1:
                    self.faults[place] = fault._replace(times=fault.times - 1)
                else:
                    del self.faults[place]
                return fault
        return None

    async def _failing(self, request: web.Request, call: Call, fault: Fault) -> web.StreamResponse:
        if fault.accepted:
            self._handle(call)
        await asyncio.sleep(fault.delay_s)
        if fault.status is None:
            request.transport.close()  # type: ignore[union-attr]
            return web.Response()
        if isinstance(fault.body, str):  # not JSON at all
            return web.Response(
                text=fault.body, status=fault.status, content_type="text/html", headers={"Via": "1.1 double"}
            )
        response = self._json(fault.body, fault.status)
        if isinstance(fault.body, dict) and fault.body.get("global"):
            response.headers["X-RateLimit-Global"] = "true"
        return response

    def _limited(self, call: Call) -> float | None:
        """Return how long a channel must wait, None when its limit leaves room."""
        found = re.match(r"/channels/(\d+)/messages$", call.path)
        if call.method != "POST" or not found:
            return None
        times, (limit, per_s), now = self._lately[found[1]], self.send_limit, time.monotonic()
        while times and now - times[0] >= per_s:
            times.popleft()
        if len(times) >= limit:
            return round(per_s - (now - times[0]), 3)
        times.append(now)
        return None

    def _json(self, answer: Any, status: int) -> web.Response:
        limit, per_s = self.send_limit
        headers = CIMultiDict(
            {
                "X-RateLimit-Limit": str(limit),
                "X-RateLimit-Remaining": str(limit - 1),
                "X-RateLimit-Reset": str(time.time() + per_s),
                "X-RateLimit-Reset-After": str(per_s),
                "X-RateLimit-Bucket": "all",
                "Via": "1.1 double",
            }
        )
        if status == 204:
            return web.Response(status=204, headers=headers)
        return web.Response(
            body=json.dumps(answer).encode(), status=status, headers=headers, content_type="application/json"
        )

    def _handle(self, call: Call) -> Answer:
        for pattern, handler in self._routes():
            if match := re.match(pattern, f"{call.method} {call.path}"):
                return handler(call, *match.groups())
        return 404, {"code": 0, "message": "404: Not Found"}

    def _routes(self) -> list[tuple[str, Callable[..., Answer]]]:
        world = self._world
        return [
            (r"GET /users/@me$", lambda _: (200, world.bot)),
            (r"GET /oauth2/applications/@me$", lambda _: (200, world.application())),
            (r"GET /gateway/bot$", self._gateway_bot),
            (r"GET /applications/\d+/commands$", self._get_commands),
            (r"PUT /applications/\d+/commands$", self._put_commands),
            (r"POST /users/@me/channels$", self._open_dm),
            (r"GET /channels/(\d+)$", self._channel),
            (r"POST /channels/(\d+)/messages$", self._post_message),
            (r"GET /channels/(\d+)/messages$", self._history),
            (r"GET /channels/\d+/messages/(\d+)$", self._get_message),
            (r"PATCH /channels/\d+/messages/(\d+)$", self._edit_message),
            (r"DELETE /channels/\d+/messages/(\d+)$", self._delete_message),
            (r"POST /interactions/(\d+)/([\w-]+)/callback$", self._callback),
            (r"POST /webhooks/\d+/[\w-]+$", self._follow_up),
            (r"PATCH /webhooks/\d+/([\w-]+)/messages/@original$", self._edit_original),
            (r"GET /guilds/(\d+)$", self._guild),
            (r"GET /guilds/(\d+)/channels$", self._guild_channels),
            (r"GET /guilds/(\d+)/members/(\d+)$", self._member),
            (r"(PUT|DELETE) /guilds/(\d+)/members/(\d+)/roles/(\d+)$", self._member_role),
            (r"GET /guilds/(\d+)/scheduled-events$", self._events),
            (r"POST /guilds/(\d+)/scheduled-events$", self._new_event),
            (r"PATCH /guilds/\d+/scheduled-events/(\d+)$", self._change_event),
            (r"DELETE /guilds/\d+/scheduled-events/(\d+)$", self._end_event),
        ]

    def _gateway_bot(self, call: Call) -> Answer:
        return 200, {"url": self.gateway_url, "shards": 1, "session_start_limit": self.session_limit}

    gateway_url = ""

    def _get_commands(self, call: Call) -> Answer:
        """The commands, with their translations only for who asks for them."""
        if call.query.get("with_localizations") in {"1", "true"}:
            return 200, self._world.commands
        hidden = {"name_localizations", "description_localizations"}
        return 200, [_without(command, hidden) for command in self._world.commands]

    def _put_commands(self, call: Call) -> Answer:
        world = self._world
        extra = {"application_id": world.bot["id"], "version": "1"}
        world.commands = [
            dict({"description": ""} | command, id=str(world.snowflake()), **extra) for command in call.body
        ]
        return 200, world.commands

    def _open_dm(self, call: Call) -> Answer:
        return 200, self._world.dm_channel(call.body["recipient_id"])

    def _channel(self, call: Call, channel: str) -> Answer:
        found = self._world.channels.get(int(channel))
        return (200, found) if found else _NO_CHANNEL

    def _post_message(self, call: Call, channel: str) -> Answer:
        if int(channel) in self.deleted:
            return _NO_CHANNEL
        if int(channel) in self.closed_dms:
            return 403, {"code": 50007, "message": "Cannot send messages to this user"}
        if int(channel) in self.forbidden:
            return 403, {"code": 50013, "message": "Missing Permissions"}
        nonce = call.body.get("nonce")
        if call.body.get("enforce_nonce") and nonce is not None:
            since = (int((time.time() - self.nonce_s) * 1000) - EPOCH_MS) << 22
            for message in self._world.messages.values():
                if message.get("nonce") == nonce and int(message["id"]) > since:
                    return 200, message
        return 200, self._created(call, int(channel))

    def _created(self, call: Call, channel: int) -> Payload:
        body = call.body
        message = self._world.message(
            self._world.bot,
            body.get("content") or "",
            channel,
            nonce=body.get("nonce"),
            components=body.get("components") or [],
            flags=body.get("flags") or 0,
        )
        if body.get("message_reference"):
            message["message_reference"] = body["message_reference"]
        message["mention_roles"] = (body.get("allowed_mentions") or {}).get("roles", [])
        self.sent.put_nowait(call)
        self.on_message(message)
        return message

    def _follow_up(self, call: Call) -> Answer:
        """A message after a response; a private one stands in no channel."""
        private = (call.body.get("flags") or 0) & 64
        return 200, self._created(call, 0 if private else self._world.channel_id)

    def _edit_original(self, call: Call, token: str) -> Answer:
        """The first response, or for a button whose response was deferred the message that it stands in."""
        found = self._world.messages.get(self.originals.get(token, 0))
        if not found:
            return 404, {"code": 10008, "message": "Unknown Message"}
        found |= {key: value for key, value in call.body.items() if key in {"content", "components", "flags"}}
        found["components"] = found["components"] or []
        self.sent.put_nowait(call)
        return 200, found

    def _history(self, call: Call, channel: str) -> Answer:
        if int(channel) in self.deleted:
            return _NO_CHANNEL
        after, limit = int(call.query.get("after", 0)), int(call.query.get("limit", 50))
        found = [
            message
            for message in self._world.messages.values()
            if message["channel_id"] == channel and int(message["id"]) > after
        ]
        newest_first = [self._seen(message) for message in sorted(found, key=lambda message: -int(message["id"]))]
        return 200, newest_first[-limit:] if after else newest_first[:limit]

    def _get_message(self, call: Call, message: str) -> Answer:
        found = self._world.messages.get(int(message))
        return (200, self._seen(found)) if found else (404, {"code": 10008, "message": "Unknown Message"})

    def _seen(self, message: Payload) -> Payload:
        return message if self._world.reads_messages else self._world.without_content(message)

    def _edit_message(self, call: Call, message: str) -> Answer:
        found = self._world.messages.get(int(message))
        if not found:
            return 404, {"code": 10008, "message": "Unknown Message"}
        found |= {key: value for key, value in call.body.items() if key in {"content", "components", "flags"}}
        self.sent.put_nowait(call)
        return 200, found

    def _delete_message(self, call: Call, message: str) -> Answer:
        gone = self._world.messages.pop(int(message), None)
        return (204, None) if gone else (404, {"code": 10008, "message": "Unknown Message"})

    def _callback(self, call: Call, interaction: str, token: str) -> Answer:
        if ((int(interaction) >> 22) + EPOCH_MS) / 1000 < time.time() - 3:
            return 404, {"code": 10062, "message": "Unknown interaction"}
        if interaction in self._answered:
            return 400, {"code": 40060, "message": "Interaction has already been acknowledged."}
        self._answered.add(interaction)
        if call.body["type"] not in {5, 6}:
            self.sent.put_nowait(call)
        data = call.body.get("data") or {}
        if call.body["type"] == 7 and (pressed := self._world.messages.get(self.originals.get(token, 0))):
            pressed |= {key: data[key] or [] for key in ("content", "components") if key in data}
        message = self._world.message(
            self._world.bot,
            data.get("content") or "",
            self._world.channel_id,
            components=data.get("components") or [],
            flags=data.get("flags") or 0,
        )
        if call.body["type"] not in {6, 7}:
            self.originals[token] = int(message["id"])
        shown = {"id": interaction, "type": 2, "response_message_id": message["id"]}
        return 200, {"interaction": shown, "resource": {"type": call.body["type"], "message": message}}

    def _guild(self, call: Call, guild: str) -> Answer:
        found = self._world.guilds.get(int(guild))
        return (200, found) if found else (404, {"code": 10004, "message": "Unknown Guild"})

    def _guild_channels(self, call: Call, guild: str) -> Answer:
        return 200, self._world.guilds[int(guild)]["channels"]

    def _member(self, call: Call, guild: str, member: str) -> Answer:
        if int(member) in self._world.left:
            return 404, {"code": 10007, "message": "Unknown Member"}
        return 200, self._world.member(self._world.bot | {"id": member})

    def _member_role(self, call: Call, method: str, guild: str, member: str, role: str) -> Answer:
        roles = self._world.member_roles.setdefault((int(guild), int(member)), set())
        (roles.add if method == "PUT" else roles.discard)(int(role))
        return 204, None

    def _events(self, call: Call, guild: str) -> Answer:
        return 200, [event for event in self._world.scheduled.values() if event["guild_id"] == guild]

    def _new_event(self, call: Call, guild: str) -> Answer:
        event_id = self._world.snowflake()
        defaults = {
            "channel_id": None,
            "creator_id": self._world.bot["id"],
            "status": 1,
            "entity_id": None,
            "recurrence_rule": None,
        }
        self._world.scheduled[event_id] = {**defaults, **call.body, "id": str(event_id), "guild_id": guild}
        return 200, self._world.scheduled[event_id]

    def _change_event(self, call: Call, event: str) -> Answer:
        found = self._world.scheduled.get(int(event))
        if not found:
            return 404, {"code": 10070, "message": "Unknown Guild Scheduled Event"}
        found |= call.body
        return 200, found

    def _end_event(self, call: Call, event: str) -> Answer:
        gone = self._world.scheduled.pop(int(event), None)
        return (204, None) if gone else (404, {"code": 10070, "message": "Unknown Guild Scheduled Event"})


def _without(value: Any, names: set[str]) -> Any:
    """A payload without the fields of these names, however deep."""
    if isinstance(value, dict):
        return {key: _without(inner, names) for key, inner in value.items() if key not in names}
    return [_without(inner, names) for inner in value] if isinstance(value, list) else value


async def _read(request: web.Request, path: str) -> Call:
    """Read a request: JSON, or a form whose `payload_json` it is, with files beside it."""
    query = dict(request.query)
    if request.content_type == "multipart/form-data":
        form = await request.post()
        files = {part.filename: part.file.read() for part in form.values() if isinstance(part, web.FileField)}
        return Call(request.method, path, json.loads(str(form["payload_json"])), files, query)
    is_json = request.can_read_body and request.content_type == "application/json"
    return Call(request.method, path, json.loads(await request.text()) if is_json else None, {}, query)
