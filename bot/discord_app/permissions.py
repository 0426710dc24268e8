"""The permissions the bot needs, where, and what fails without each."""

from __future__ import annotations

from typing import NamedTuple

import discord

_THREADED = (discord.Thread, discord.ForumChannel)


class Need(NamedTuple):
    """- `name` is the permission's attribute in discord.py; `title` its name in Discord's own settings; `why` what fails without it."""

    name: str
    title: str
    why: str


VIEW = Need("view_channel", "View Channel", "I see nothing there")
SEND = Need("send_messages", "Send Messages", "I cannot answer there")
SEND_IN_THREADS = Need("send_messages_in_threads", "Send Messages in Threads", "I cannot answer in its posts and threads")
HISTORY = Need("read_message_history", "Read Message History", "I cannot reply to a message, nor see whether a reminder was posted")

# What the invitation asks for: the least that everything a member does works with.
INVITED = (VIEW, SEND, SEND_IN_THREADS, HISTORY)


def invitation() -> int:
    """Return the permissions integer of the invitation."""
    return discord.Permissions(**{need.name: True for need in INVITED}).value


def needs_of(channel: object) -> tuple[Need, ...]:
    """Return what answering in a channel takes."""
    return (VIEW, SEND_IN_THREADS if isinstance(channel, _THREADED) else SEND, HISTORY)


def missing(held: discord.Permissions, needs: tuple[Need, ...]) -> list[Need]:
    return [need for need in needs if not getattr(held, need.name)]


def missing_to_answer(channel: discord.abc.MessageableChannel) -> str:
    """Return the permissions that are missing in a channel, by Discord's names; where none seems to be, the one that sending takes."""
    needs = needs_of(channel)
    guild = getattr(channel, "guild", None)
    if guild is not None and guild.me is not None and not isinstance(channel, discord.PartialMessageable):
        lacking = missing(channel.permissions_for(guild.me), needs)
        if lacking:
            return ", ".join(need.title for need in lacking)
    return needs[1].title
