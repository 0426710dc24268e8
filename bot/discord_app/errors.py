"""One map from error to reply: what the member reads, and what the log keeps."""

from __future__ import annotations

import logging
import secrets
from typing import NamedTuple

import aiohttp
import discord
from discord import app_commands

from bot.discord_app.staff import NotStaffError
from bot.discord_app.words import say
from bot.errors import NoWorkshopError, StoreError, WorkshopError

log = logging.getLogger(__name__)
UNKNOWN_INTERACTION = 10062  # its three seconds are over: https://docs.discord.com/developers/topics/opcodes-and-status-codes
ALREADY_ANSWERED = 40060


class Told(NamedTuple):
    """- `text` is for the member, None when nobody is there to read it; `level` says who is to blame."""

    text: str | None
    level: int
    reference: str = ""


def told(error: BaseException, locale: str) -> Told:
    """Return what to say about an error. Anything not foreseen is a bug: a short id for the member, the traceback for us."""
    if isinstance(error, app_commands.CommandInvokeError):
        error = error.original
    if isinstance(error, discord.HTTPException) and error.code in {UNKNOWN_INTERACTION, ALREADY_ANSWERED}:
        return Told(None, logging.WARNING)
    if isinstance(error, discord.NotFound):  # the message, the channel or the thread was deleted meanwhile
        return Told(None, logging.INFO)
    for kinds, key, level in _MAP:
        if isinstance(error, kinds):
            return Told(say(key, locale), level)
    if isinstance(error, WorkshopError):  # it carries its own words
        return Told(str(error), logging.WARNING)
    reference = secrets.token_hex(3)
    return Told(say("bug", locale, id=reference), logging.ERROR, reference)


_MAP: tuple[tuple[tuple[type[BaseException], ...], str, int], ...] = (
    ((NotStaffError,), "not_staff", logging.INFO),
    ((NoWorkshopError,), "no_workshop", logging.INFO),
    ((StoreError,), "store_away", logging.WARNING),
    ((discord.Forbidden,), "forbidden", logging.WARNING),
    ((discord.DiscordServerError, discord.RateLimited, aiohttp.ClientError, TimeoutError, ConnectionError), "busy", logging.WARNING),
    ((app_commands.CommandNotFound, app_commands.CommandSignatureMismatch), "old_button", logging.INFO),
    ((app_commands.NoPrivateMessage,), "server_only", logging.INFO),
)


async def report(interaction: discord.Interaction, error: BaseException) -> None:
    """Tell the member of an interaction privately, and the log; a failing report fails nothing else."""
    what = told(error, interaction.locale.value)
    note(error, what, action="interaction_failed")
    if what.text is None or interaction.is_expired():
        return
    nobody = discord.AllowedMentions.none()
    try:
        if interaction.type is discord.InteractionType.autocomplete:
            await interaction.response.autocomplete([])
        elif interaction.response.is_done():
            await interaction.followup.send(what.text, ephemeral=True, allowed_mentions=nobody)
        else:
            await interaction.response.send_message(what.text, ephemeral=True, allowed_mentions=nobody)
    except (discord.HTTPException, aiohttp.ClientError, OSError) as second:
        log.warning("could not tell a member about an error: %s", type(second).__name__, extra={"action": "report_failed"})


def note(error: BaseException, what: Told, *, action: str) -> None:
    """Write an error to the log: without message texts, with a traceback when it is a bug."""
    original = error.original if isinstance(error, app_commands.CommandInvokeError) else error
    bug = what.level >= logging.ERROR
    log.log(what.level, "%s %s", type(original).__name__, what.reference, extra={"action": action}, exc_info=original if bug else None)
