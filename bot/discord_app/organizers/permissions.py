"""The permissions the bot needs, where, and what fails without each."""

from __future__ import annotations

from typing import NamedTuple

import discord

from bot.words.language import say
from bot.words.spacing import in_row

_THREADED = (discord.Thread, discord.ForumChannel)


class Need(NamedTuple):
    """- `name` is discord.py's attribute."""

    name: str

    def title(self, locale: str) -> str:
        """Return Discord's own name for it."""
        return say(f"permission.{self.name}", locale)

    def why(self, locale: str) -> str:
        """Return what fails without it."""
        return say(f"permission.{self.name}.why", locale)


VIEW, SEND = Need("view_channel"), Need("send_messages")
SEND_IN_THREADS, HISTORY = Need("send_messages_in_threads"), Need("read_message_history")

# What the invitation asks for: the least with which everything works that members do.
INVITED = (VIEW, SEND, SEND_IN_THREADS, HISTORY)


def invitation() -> int:
    """Return the permissions integer of the invitation."""
    return discord.Permissions(**{need.name: True for need in INVITED}).value


def needs_of(channel: object) -> tuple[Need, ...]:
    """Return what answering in a channel takes."""
    return (VIEW, SEND_IN_THREADS if isinstance(channel, _THREADED) else SEND, HISTORY)


def missing(held: discord.Permissions, needs: tuple[Need, ...]) -> list[Need]:
    return [need for need in needs if not getattr(held, need.name)]


def missing_in(channel: object, locale: str) -> str:
    """Return the permissions that the bot lacks for answering in a channel, by Discord's names; empty for none."""
    guild = getattr(channel, "guild", None)
    if guild is None or guild.me is None or not isinstance(channel, discord.abc.GuildChannel | discord.Thread):
        return ""
    lacking = missing(channel.permissions_for(guild.me), needs_of(channel))
    return in_row((need.title(locale) for need in lacking), locale)


def missing_to_answer(channel: object, locale: str) -> str:
    """Return the permissions missing in a channel where answering was refused; if none seems to be, the one to send."""
    return missing_in(channel, locale) or needs_of(channel)[1].title(locale)
