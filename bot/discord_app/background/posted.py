"""Posting what the scheduler claimed: the search for a post that was sent before, and what Discord's refusals mean."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import discord

from bot.discord_app.ui.replies import send_once
from bot.reminders.scheduler import RefusedError

_NONCE_KEPT = timedelta(minutes=2)  # Discord knows a nonce "the past few minutes"
_MAX_SEARCHED = 500  # messages of a channel since the first claim
_SKEW = timedelta(minutes=5)  # between our clock and that in Discord's ids
_BAD_REQUEST = 400


class GoneError(RefusedError):
    """The channel is not there any more."""

    def __init__(self) -> None:
        super().__init__("the channel is gone")


async def find_post(
    place: discord.abc.Messageable, me: discord.ClientUser, line: str, since: datetime, now: datetime
) -> int | None:
    """Look in a channel for a post of ours by its last line; without the history, the nonce alone keeps it single.

    Raises RefusedError where it never can be known.
    """
    try:
        async for message in place.history(limit=_MAX_SEARCHED, after=since - _SKEW, oldest_first=True):
            if message.author.id == me.id and message.content.endswith(line):
                return message.id
    except discord.Forbidden:
        if now - since > _NONCE_KEPT:
            raise RefusedError(
                "I may not read the history there, so I cannot tell whether it was posted (Read Message History)"
            ) from None
    except discord.NotFound:
        raise GoneError from None
    return None


async def delivered(send: Callable[[], Awaitable[discord.Message]]) -> discord.Message:
    """Send a post. Raises RefusedError for what Discord would refuse again."""
    try:
        return await send_once(send)
    except discord.Forbidden:
        raise RefusedError("I may not write there (View Channel, Send Messages)") from None
    except discord.NotFound:
        raise GoneError from None
    except discord.HTTPException as error:
        if error.status == _BAD_REQUEST:
            raise RefusedError(f"Discord refused it (code {error.code})") from None
        raise
