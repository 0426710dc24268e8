"""Sending replies: to an interaction, to a message. Nobody is ever pinged."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import aiohttp
import discord

NOBODY = discord.AllowedMentions.none()
ALREADY_ANSWERED = 40060  # https://docs.discord.com/developers/topics/opcodes-and-status-codes
# What a send raises when Discord or the network fails.
UNREACHED = (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError)
# discord.py itself tries again on some systems only (errno 54, not Linux's 104).
_DROPPED = (aiohttp.ServerDisconnectedError, ConnectionResetError)
_UNAVAILABLE = 503
_PAUSES_S = (0.5, 2.0)
Result = TypeVar("Result")


async def reply(
    interaction: discord.Interaction[Any],
    content: str,
    view: discord.ui.View | None = None,
    *,
    ephemeral: bool = True,
    file: discord.File | None = None,
) -> int | None:
    """Send `content` as the response, or as its follow-up when the response was deferred or given.

    Returns the message's id, None where Discord did not say it.
    """
    view, file = view or discord.utils.MISSING, file or discord.utils.MISSING
    if interaction.response.is_done():
        sent = await interaction.followup.send(
            content, view=view, file=file, ephemeral=ephemeral, allowed_mentions=NOBODY, wait=True
        )
        return sent.id

    async def send() -> int | None:
        answered = await interaction.response.send_message(
            content, view=view, file=file, ephemeral=ephemeral, allowed_mentions=NOBODY
        )
        return answered.message_id

    try:
        return await send()
    except _DROPPED:
        try:
            return await send()
        except discord.HTTPException as error:
            if error.code != ALREADY_ANSWERED:  # the first had arrived, and only its confirmation was lost
                raise
            return None


async def reply_to_message(message: discord.Message, content: str, view: discord.ui.View | None = None) -> int:
    """Reply where a message was written; return the reply's id.

    The nonce is the message's id, so that a send that is repeated is one message all the same.
    """
    above = discord.MessageReference(message_id=message.id, channel_id=message.channel.id, fail_if_not_exists=False)
    sent = await send_once(
        lambda: message.channel.send(
            content, reference=above, allowed_mentions=NOBODY, nonce=message.id, view=view or discord.utils.MISSING
        )
    )
    return sent.id


async def post(place: discord.abc.Messageable, content: str, view: discord.ui.View | None = None) -> None:
    """Send a message that answers nobody in particular."""
    await place.send(content, allowed_mentions=NOBODY, view=view or discord.utils.MISSING)


async def edit_message(
    place: discord.abc.Messageable, message_id: int, content: str, view: discord.ui.View | None = None
) -> None:
    """Put other words into a message of the bot's."""
    channel = await place._get_channel()  # noqa: SLF001 - as discord.py's own Messageable does
    await discord.PartialMessage(channel=channel, id=message_id).edit(
        content=content, view=view, allowed_mentions=NOBODY
    )


async def send_once(send: Callable[[], Awaitable[Result]]) -> Result:
    """Send, and send again if the connection was dropped or Discord is briefly away; a nonce makes all of it one
    message.

    discord.py itself tries again after 500, 502 and 504.
    """
    for pause_s in _PAUSES_S:
        try:
            return await send()
        except _DROPPED:
            continue
        except discord.HTTPException as error:
            if error.status != _UNAVAILABLE:
                raise
            await asyncio.sleep(pause_s)
    return await send()
