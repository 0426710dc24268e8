"""Logging in: what Discord, or whatever answers in its place, says before there is a session."""

from __future__ import annotations

import asyncio
import logging

import discord

from bot.errors import DiscordError

log = logging.getLogger(__name__)
_TOO_MANY = 429
_WAIT_S, _LONGEST_S = 600.0, 3_600.0


async def log_in(client: discord.Client, token: str) -> None:
    """Log in; while Discord blocks this address, wait until it does not: each further start would make that longer.

    Raises DiscordError for an answer that is none of Discord's, and what discord.py raises for a refused token.
    """
    while True:
        try:
            await client.login(token)
        except discord.HTTPException as error:
            if error.status != _TOO_MANY:
                raise
            await _wait(error)
        except (TypeError, KeyError, ValueError):
            # discord.py takes a page for a user
            raise DiscordError(
                "what answers in place of Discord is a page, and no answer of its API. Is there a proxy, or a login"
                " page?"
            ) from None
        else:
            return


async def _wait(error: discord.HTTPException) -> None:
    """Wait for as long as Discord says, within bounds."""
    try:
        wait_s = float(error.response.headers.get("Retry-After", _WAIT_S))
    except ValueError:
        wait_s = _WAIT_S
    wait_s = min(max(wait_s, 1.0), _LONGEST_S)
    log.warning(
        "Discord blocks this address for now (429); trying again in %.0f s", wait_s, extra={"action": "blocked"}
    )
    await asyncio.sleep(wait_s)
