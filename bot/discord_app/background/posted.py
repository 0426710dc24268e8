"""Posting what the scheduler claimed: the search for a post that was sent before, and what Discord's refusals mean."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import discord

from bot.discord_app.ui.replies import send_once
from bot.reminders.scheduler import RefusedError
from bot.words.catalogue import SOURCE
from bot.words.language import say

_NONCE_KEPT = timedelta(minutes=2)  # Discord knows a nonce "the past few minutes"
_MAX_SEARCHED = 500  # messages of a channel since the first claim
_SKEW = timedelta(minutes=5)  # between our clock and that in Discord's ids
_BAD_REQUEST = 400


class GoneError(RefusedError):
    """The channel is not there any more."""


async def find_post(
    place: discord.abc.Messageable,
    me: discord.ClientUser,
    lines: str | tuple[str, ...],
    since: datetime,
    now: datetime,
    language: str = SOURCE,
) -> int | None:
    """Look in a channel for a post of ours by its last line, in whichever language; without the history, the nonce
    alone keeps it single.

    Raises RefusedError, in words of a language, where it never can be known.
    """
    try:
        async for message in place.history(limit=_MAX_SEARCHED, after=since - _SKEW, oldest_first=True):
            if message.author.id == me.id and message.content.endswith(lines):
                return message.id
    except discord.Forbidden:
        if now - since > _NONCE_KEPT:
            raise RefusedError(say("why.no_history", language)) from None
    except discord.NotFound:
        raise GoneError(say("why.no_channel", language)) from None
    return None


async def delivered(send: Callable[[], Awaitable[discord.Message]], language: str = SOURCE) -> discord.Message:
    """Send a post. Raises RefusedError, in words of a language, for what Discord would refuse again."""
    try:
        return await send_once(send)
    except discord.Forbidden:
        raise RefusedError(say("why.may_not_write", language)) from None
    except discord.NotFound:
        raise GoneError(say("why.no_channel", language)) from None
    except discord.HTTPException as error:
        if error.status == _BAD_REQUEST:
            raise RefusedError(say("why.refused", language, code=error.code)) from None
        raise
