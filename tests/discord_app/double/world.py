"""What there is on this Discord, as Discord writes it."""

from __future__ import annotations

import time
from typing import Any

EPOCH_MS = 1_420_070_400_000
JOINED = "2023-01-01T00:00:00+00:00"
VIEW, SEND, HISTORY, SEND_IN_THREADS, MANAGE_GUILD = 1 << 10, 1 << 11, 1 << 16, 1 << 38, 1 << 5
ALL = (1 << 53) - 1
TEXT, FORUM, PUBLIC_THREAD, DM = 0, 15, 11, 1
Payload = dict[str, Any]


class World:
    """One server "Community" with a text channel, a thread in it, a forum with a post, a staff channel and a role."""

    def __init__(self) -> None:
        self._counter = 0
        self.bot = self.user("workshop-bot", bot=True)
        self.owner = self.user("owner")
        self.messages: dict[int, Payload] = {}
        self.commands: list[Payload] = []
        self.guilds: dict[int, Payload] = {}
        self.channels: dict[int, Payload] = {}
        self.member_roles: dict[tuple[int, int], set[int]] = {}
        self.scheduled: dict[int, Payload] = {}
        self.left: set[int] = set()  # users that are no members any more
        self.reads_messages = False  # the switch in the portal
        self.guild_id = self.add_guild("Community")
        self.role_id = self.add_role(self.guild_id, "organizers")
        self.channel_id = self.add_channel(self.guild_id, "questions")
        self.staff_id = self.add_channel(self.guild_id, "staff")
        self.forum_id = self.add_channel(self.guild_id, "help", kind=FORUM)
        self.thread_id = self.add_thread(self.channel_id, "a thread")

    def snowflake(self) -> int:
        self._counter = (self._counter + 1) % (1 << 22)
        return (int(time.time() * 1000) - EPOCH_MS) << 22 | self._counter

    # --- making ------------------------------------------------------------------------------------
    def user(self, name: str, *, bot: bool = False) -> Payload:
        return {
            "id": str(self.snowflake()),
            "username": name,
            "discriminator": "0",
            "global_name": None,
            "avatar": None,
            "bot": bot,
        }

    def add_guild(self, name: str, *, shard: int | None = None, of: int = 1) -> int:
        """Make a server; `shard` is the one of `of` shards that shall serve it."""
        guild_id = self.snowflake()
        if shard is not None:
            guild_id += ((shard - (guild_id >> 22)) % of) << 22
        everyone = self._role(guild_id, "@everyone", VIEW | SEND | HISTORY | SEND_IN_THREADS)
        self.guilds[guild_id] = {
            "id": str(guild_id),
            "name": name,
            "owner_id": self.owner["id"],
            "roles": [everyone],
            "emojis": [],
            "features": [],
            "channels": [],
            "threads": [],
            "members": [self.member(self.bot)],
            "member_count": 1,
            "large": False,
            "voice_states": [],
            "presences": [],
            "stage_instances": [],
            "guild_scheduled_events": [],
            "preferred_locale": "en-US",
            "premium_tier": 0,
            "nsfw_level": 0,
            "verification_level": 0,
            "default_message_notifications": 0,
            "explicit_content_filter": 0,
            "mfa_level": 0,
            "system_channel_flags": 0,
            "stickers": [],
            "afk_timeout": 300,
            "joined_at": JOINED,
        }
        return guild_id

    def add_role(self, guild_id: int, name: str, permissions: int = 0) -> int:
        role_id = self.snowflake()
        self.guilds[guild_id]["roles"].append(self._role(role_id, name, permissions))
        return role_id

    def add_bot_role(self, guild_id: int) -> int:
        """The role that Discord makes for a bot, and gives it."""
        role_id = self.add_role(guild_id, "workshop-bot")
        self.guilds[guild_id]["roles"][-1] |= {"managed": True, "tags": {"bot_id": self.bot["id"]}}
        self.guilds[guild_id]["members"][0]["roles"] = [str(role_id)]
        return role_id

    def _role(self, role_id: int, name: str, permissions: int) -> Payload:
        colors = {"primary_color": 0, "secondary_color": None, "tertiary_color": None}
        return {
            "id": str(role_id),
            "name": name,
            "color": 0,
            "colors": colors,
            "hoist": False,
            "position": 0,
            "permissions": str(permissions),
            "managed": False,
            "mentionable": False,
            "flags": 0,
        }

    def add_channel(self, guild_id: int, name: str, *, kind: int = TEXT) -> int:
        channel_id = self.snowflake()
        self.channels[channel_id] = {
            "id": str(channel_id),
            "type": kind,
            "name": name,
            "position": 0,
            "permission_overwrites": [],
            "nsfw": False,
            "parent_id": None,
            "guild_id": str(guild_id),
            **(
                {
                    "available_tags": [],
                    "default_reaction_emoji": None,
                    "default_sort_order": None,
                    "default_forum_layout": 0,
                    "flags": 0,
                }
                if kind == FORUM
                else {}
            ),
        }
        self.guilds[guild_id]["channels"].append(self.channels[channel_id])
        return channel_id

    def add_thread(self, parent: int, name: str) -> int:
        thread_id, guild_id = self.snowflake(), int(self.channels[parent]["guild_id"])
        self.channels[thread_id] = {
            "id": str(thread_id),
            "type": PUBLIC_THREAD,
            "name": name,
            "guild_id": str(guild_id),
            "parent_id": str(parent),
            "owner_id": self.owner["id"],
            "message_count": 0,
            "member_count": 1,
            "thread_metadata": {
                "archived": False,
                "auto_archive_duration": 1440,
                "archive_timestamp": JOINED,
                "locked": False,
            },
        }
        self.guilds[guild_id]["threads"].append(self.channels[thread_id])
        return thread_id

    def deny(self, channel_id: int, permissions: int) -> None:
        """Take permissions away from everybody in a channel."""
        channel = self.channels[channel_id]
        channel["permission_overwrites"] = [
            {"id": channel["guild_id"], "type": 0, "allow": "0", "deny": str(permissions)}
        ]

    # --- how Discord writes it ---------------------------------------------------------------------
    def member(self, user: Payload, *, roles: tuple[int, ...] = (), permissions: int | None = None) -> Payload:
        shown = {
            "user": user,
            "roles": [str(role) for role in roles],
            "joined_at": JOINED,
            "deaf": False,
            "mute": False,
            "flags": 0,
        }
        return shown if permissions is None else {**shown, "permissions": str(permissions)}

    def application(self) -> Payload:
        flags = 1 << 18 if self.reads_messages else 0
        return {
            "id": self.bot["id"],
            "name": "workshop-bot",
            "icon": None,
            "description": "",
            "bot_public": True,
            "bot_require_code_grant": False,
            "verify_key": "0" * 64,
            "flags": flags,
            "owner": self.owner,
            "team": None,
        }

    def dm_of(self, user_id: str | int) -> int:
        return int(user_id) + 1

    def dm_channel(self, user_id: str | int) -> Payload:
        return {
            "id": str(self.dm_of(user_id)),
            "type": DM,
            "recipients": [{**self.user("ada"), "id": str(user_id)}],
            "last_message_id": None,
        }

    def permissions(self, user_id: str, guild_id: int, roles: tuple[int, ...] = ()) -> int:
        """Return what a member may do in a server: everything for its owner, else what @everyone and the roles give."""
        guild = self.guilds[guild_id]
        if guild["owner_id"] == user_id:
            return ALL
        held = {guild["id"], *(str(role) for role in roles)}
        given = 0
        for role in guild["roles"]:
            given |= int(role["permissions"]) if role["id"] in held else 0
        return given

    def without_content(self, message: Payload) -> Payload:
        """Return a message as an app without the message-content intent sees it, over the gateway or REST alike.

        Its own messages, direct ones and those that mention it keep their content.
        """
        theirs = message["author"]["id"] != self.bot["id"] and self.bot not in message["mentions"]
        if not theirs or int(message["channel_id"]) not in self.channels:
            return message
        return {**message, "content": "", "embeds": [], "attachments": [], "components": []}

    def message(self, author: Payload, content: str, channel: int, **more: Any) -> Payload:
        """Write a message down and return it."""
        named = [self.bot] if f"<@{self.bot['id']}>" in content else []
        message = {
            "id": str(self.snowflake()),
            "channel_id": str(channel),
            "author": author,
            "content": content,
            "timestamp": "2023-09-20T12:00:00+00:00",
            "edited_timestamp": None,
            "tts": False,
            "mention_everyone": "@everyone" in content,
            "mentions": named,
            "mention_roles": [],
            "attachments": [],
            "embeds": [],
            "pinned": False,
            "type": 0,
            "flags": 0,
            "components": [],
            **more,
        }
        self.messages[int(message["id"])] = message
        return message

    def posts(self, channel: int | None = None) -> list[Payload]:
        """Return what the bot posted, in order."""
        ours = [message for message in self.messages.values() if message["author"]["id"] == self.bot["id"]]
        return [message for message in ours if channel is None or message["channel_id"] == str(channel)]
