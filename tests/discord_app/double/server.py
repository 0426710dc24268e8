"""The whole Discord behind one port, and what members do there."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Self

from aiohttp import web

from tests.discord_app.double.gateway import Gateway
from tests.discord_app.double.rest import Call, Fault, Rest
from tests.discord_app.double.world import MANAGE_GUILD, Payload, World

_SELECT, _MAX_TYPED = 3, 4_000  # https://docs.discord.com/developers/components/reference
_HOW = frozenset({"guild", "staff", "roles", "locale", "age_s", "times", "where"})


class Discord:
    """- `world` is what there is, `gateway` and `rest` how the bot meets it; the methods are what members do."""

    def __init__(self, token: str = "token") -> None:  # noqa: S107 - the double's own
        self.world = World()
        self.gateway, self.rest = Gateway(self.world, token), Rest(self.world, token)
        self.port = 0

    async def start(self, port: int = 0) -> None:
        app = web.Application(client_max_size=32 * 1024 * 1024)
        app.router.add_get("/gateway", self.gateway.serve)
        app.router.add_get("/gateway/", self.gateway.serve)
        app.router.add_route("*", "/api/v10/{path:.*}", self.rest.serve)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self.port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
        self.gateway.url = self.rest.gateway_url = f"ws://127.0.0.1:{self.port}/gateway"

    async def stop(self) -> None:
        await self.gateway.close()
        await self._runner.cleanup()

    # --- short names for what tests look at most ---------------------------------------------------
    @property
    def bot(self) -> Payload:
        return self.world.bot

    @property
    def guild_id(self) -> int:
        return self.world.guild_id

    @property
    def channel_id(self) -> int:
        return self.world.channel_id

    @property
    def calls(self) -> list[Call]:
        return self.rest.calls

    @property
    def reads_messages(self) -> bool:
        return self.world.reads_messages

    @classmethod
    @asynccontextmanager
    async def running(cls) -> AsyncIterator[Self]:
        """A Discord for as long as the block; whatever was sent that Discord would refuse fails it."""
        double = cls()
        await double.start()
        try:
            yield double
        finally:
            await double.stop()
        assert double.rest.wrong == []

    def user(self, name: str, *, bot: bool = False) -> Payload:
        return self.world.user(name, bot=bot)

    def fails(self, pattern: str, status: int | None, **how: Any) -> None:
        """Let the next request that matches fail."""
        self.rest.faults.append(Fault(pattern, status, **how))

    def revoke_token(self) -> None:
        """Let no token be right any more, as when somebody resets it in the portal."""
        self.gateway.token = self.rest.token = "revoked"  # noqa: S105 - nobody has it

    # --- what members do ---------------------------------------------------------------------------
    async def says(
        self,
        author: Payload,
        content: str,
        *,
        channel: int | None = None,
        dm: bool = False,
        reply_to: int | None = None,
        ping: bool = True,
        twice: bool = False,
        roles: tuple[int, ...] = (),
        **more: Any,
    ) -> int:
        """A member writes a message; the gateway leaves out what the bot's intents do not cover.

        - `ping`: a reply mentions whom it replies to, as Discord's own client does unless told not to
        """
        place = self.world.dm_of(author["id"]) if dm else channel or self.channel_id
        message = self.world.message(author, content, place, **more)
        if reply_to:
            above = self.world.messages.get(reply_to)
            reference = {"message_id": str(reply_to), "channel_id": str(place)}
            message |= {"type": 19, "message_reference": reference, "referenced_message": above}
            if above and ping:
                named = self.bot if above["author"]["id"] == self.bot["id"] else above["author"]
                message["mentions"] = [*(user for user in message["mentions"] if user != named), named]
        event = dict(message)
        guild_id = None if dm else int(self.world.channels[place]["guild_id"])
        if guild_id:
            member = self.world.member(author, roles=roles)
            del member["user"]
            event |= {"guild_id": str(guild_id), "member": member}
        for _ in range(1 + twice):
            await self.gateway.emit("MESSAGE_CREATE", event, guild_id)
        return int(message["id"])

    async def edits(self, message_id: int, content: str) -> None:
        """A member edits a message."""
        message = self.world.messages[message_id]
        message |= {"content": content, "edited_timestamp": "2023-09-20T12:00:30+00:00"}
        place = int(message["channel_id"])
        guild_id = int(self.world.channels[place]["guild_id"])
        member = self.world.member(message["author"])
        del member["user"]
        event = {**message, "guild_id": str(guild_id), "member": member}
        await self.gateway.emit("MESSAGE_UPDATE", event, guild_id)

    async def posts_in_forum(self, author: Payload, title: str, content: str) -> int:
        """A member opens a post in the forum; return its id, which is that of its first message too."""
        post = self.world.add_thread(self.world.forum_id, title)
        await self.gateway.emit("THREAD_CREATE", {**self.world.channels[post], "newly_created": True}, self.guild_id)
        await self.says(author, content, channel=post, id=str(post))
        return post

    async def interacts(
        self,
        author: Payload,
        kind: int,
        data: Payload,
        *,
        guild: int | None = 0,
        staff: bool = False,
        roles: tuple[int, ...] = (),
        locale: str = "en-US",
        age_s: float = 0,
        times: int = 1,
        where: int | None = None,
        **more: Any,
    ) -> int:
        """A member uses a command, a button, or types in an option; `guild` None: in a direct message."""
        interaction = self.world.snowflake() - (int(age_s * 1000) << 22)
        place = where or self.channel_id
        event = {
            "id": str(interaction),
            "application_id": self.bot["id"],
            "type": kind,
            "data": data,
            "token": f"token-{interaction}",
            "version": 1,
            "locale": locale,
            "guild_locale": "en-US",
            "channel_id": str(place),
            "channel": {
                "id": str(place),
                "type": 0,
                "name": "questions",
                "position": 0,
                "nsfw": False,
                "parent_id": None,
                "permissions": "0",
            },
            "entitlements": [],
            "app_permissions": str(1 << 11),
            "authorizing_integration_owners": {},
            "context": 0,
            "attachment_size_limit": 0,
            **more,
        }
        guild_id = self.guild_id if guild == 0 else guild
        if guild_id:
            held = self.world.permissions(author["id"], guild_id, roles) | (MANAGE_GUILD if staff else 0)
            member = self.world.member(author, roles=roles, permissions=held)
            event |= {"guild_id": str(guild_id), "member": member}
        else:
            event |= {"user": author, "context": 1}
        if "message" in more:
            self.rest.originals[event["token"]] = int(more["message"]["id"])
        for _ in range(times):
            await self.gateway.emit("INTERACTION_CREATE", event, guild_id)
        return interaction

    async def slash(
        self,
        author: Payload,
        name: str,
        sub: str = "",
        *,
        kind: int = 2,
        focused: str = "",
        resolve: Payload | None = None,
        named: Payload | None = None,
        **given: Any,
    ) -> int:
        """A member sends a slash command (`kind` 4: is still typing the option `focused`).

        Besides options it takes what `interacts` takes; `named`: options that are called as one of these arguments.
        """
        how = {key: given.pop(key) for key in list(given) if key in _HOW}
        given |= named or {}
        command = next(command for command in self.world.commands if command["name"] == name)
        declared = command.get("options") or []
        if sub:
            declared = next(option for option in declared if option["name"] == sub).get("options") or []
        types = {option["name"]: option["type"] for option in declared}
        options = [
            {"name": key, "type": types[key], "value": value, **({"focused": True} if key == focused else {})}
            for key, value in given.items()
        ]
        data: Payload = {"id": command["id"], "name": name, "type": 1, "options": options}
        if sub:
            data["options"] = [{"name": sub, "type": 1, "options": options}]
        if resolve:
            data["resolved"] = resolve
        return await self.interacts(author, kind, data, **how)

    async def presses(self, author: Payload, custom_id: str, message: Payload | None = None, **how: Any) -> int:
        """A member presses a button of a message."""
        shown = message or self._with_button(custom_id)
        return await self.interacts(author, 3, {"custom_id": custom_id, "component_type": 2}, message=shown, **how)

    def _with_button(self, custom_id: str) -> Payload:
        """The newest message of the bot's that has the button, else one that was sent by an older version."""
        for shown in reversed(self.world.posts()):
            if any(item["custom_id"] == custom_id for line in shown["components"] for item in line["components"]):
                return shown
        return self.world.message(self.bot, "An answer.", self.channel_id, components=row(custom_id))

    async def submits(self, author: Payload, form: Payload, *given: str | None, **how: Any) -> int:
        """A member fills in a form, field by field, and sends it; a required field cannot be left empty.

        None leaves a field as it came.
        """
        parts = [_filled(row, value) for row, value in zip(form["components"], given, strict=True)]
        return await self.interacts(author, 5, {"custom_id": form["custom_id"], "components": parts}, **how)

    def resolved_channel(self, channel_id: int) -> Payload:
        """A channel as it stands in an option's `resolved`."""
        channel = self.world.channels[channel_id]
        return {
            "channels": {
                channel["id"]: {
                    "id": channel["id"],
                    "name": channel["name"],
                    "type": channel["type"],
                    "permissions": "0",
                }
            }
        }

    def resolved_role(self, role_id: int) -> Payload:
        role = next(role for role in self.world.guilds[self.guild_id]["roles"] if role["id"] == str(role_id))
        return {"roles": {role["id"]: role}}


def row(custom_id: str) -> list[Payload]:
    """The buttons of a message that was sent before."""
    return [{"type": 1, "components": [{"type": 2, "custom_id": custom_id, "label": "x", "style": 2}]}]


def _filled(part: Payload, value: str | None) -> Payload:
    """A part of a form as it is sent: a label with its field, or a row of the older kind."""
    field = part.get("component") or part["components"][0]
    sent = {"type": field["type"], "custom_id": field["custom_id"]}
    if field["type"] == _SELECT:
        chosen = [option["value"] for option in field["options"] if option.get("default")]
        known = [option["value"] for option in field["options"]]
        sent["values"] = chosen if value is None else [value]
        assert set(sent["values"]) <= set(known), f"{value} is none of {known}"
    else:
        sent["value"] = field.get("value", "") if value is None else value
        assert len(sent["value"]) <= field.get("max_length", _MAX_TYPED), "that is longer than the field"
    assert sent.get("value") or sent.get("values") or not field.get("required", True), "it must be filled in"
    return {"type": 18, "component": sent} if "component" in part else {"type": 1, "components": [sent]}
