"""One map from error to reply: what the member reads, and what the log keeps."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple

import aiohttp
import discord
from discord import app_commands

from bot.discord_app.ui.replies import ALREADY_ANSWERED, UNREACHED, reply
from bot.errors import NoWorkshopError, StoreError, WorkshopError
from bot.words.language import say

log = logging.getLogger(__name__)
# Its three seconds are over: https://docs.discord.com/developers/topics/opcodes-and-status-codes
UNKNOWN_INTERACTION = 10062


class NotOrganizerError(app_commands.CheckFailure):
    """Someone who is not an organizer used an organizer's command."""


class JustStartedError(app_commands.CheckFailure):
    """A command needs what the bot reads when it starts, and has not read yet."""


class ErrorReply(NamedTuple):
    """- `text` is for the member, None when nobody is there to read it; `level` says who is to blame."""

    text: str | None
    level: int
    reference: str = ""


def describe(error: BaseException, locale: str) -> ErrorReply:
    """Return what to say about an error; one not foreseen is a bug: a short id for the member, the traceback for us."""
    if isinstance(error, app_commands.CommandInvokeError):
        error = error.original
    if isinstance(error, discord.HTTPException) and error.code in {UNKNOWN_INTERACTION, ALREADY_ANSWERED}:
        return ErrorReply(None, logging.WARNING)
    if isinstance(error, discord.NotFound):  # the message, the channel or the thread was deleted meanwhile
        return ErrorReply(None, logging.INFO)
    for kinds, key, level in _MAP:
        if isinstance(error, kinds):
            return ErrorReply(say(key, locale), level)
    if isinstance(error, WorkshopError):  # it carries its own words
        return ErrorReply(str(error), logging.WARNING)
    reference = secrets.token_hex(3)
    return ErrorReply(say("bug", locale, id=reference), logging.ERROR, reference)


_BUSY = (discord.DiscordServerError, discord.RateLimited, aiohttp.ClientError, TimeoutError, ConnectionError)
_MAP: tuple[tuple[tuple[type[BaseException], ...], str, int], ...] = (
    ((NotOrganizerError,), "not_staff", logging.INFO),
    ((JustStartedError,), "reminders.starting", logging.INFO),
    ((NoWorkshopError,), "no_workshop", logging.INFO),
    ((StoreError,), "store_away", logging.WARNING),
    ((discord.Forbidden,), "forbidden", logging.WARNING),
    (_BUSY, "busy", logging.WARNING),
    ((app_commands.CommandNotFound, app_commands.CommandSignatureMismatch), "old_button", logging.INFO),
    ((app_commands.NoPrivateMessage,), "server_only", logging.INFO),
)


async def report(interaction: discord.Interaction[Any], error: BaseException) -> None:
    """Tell the member of an interaction privately, and the log; a report that fails only leaves a line in the log."""
    found = describe(error, interaction.locale.value)
    log_error(error, found, action="interaction_failed")
    if found.text is None or interaction.is_expired():
        return
    try:
        if interaction.type is discord.InteractionType.autocomplete:
            await interaction.response.autocomplete([])
        else:
            await reply(interaction, found.text)
    except UNREACHED as second:
        _unreported(second)


async def report_by_message(error: BaseException, send: Callable[[str], Awaitable[object]], *, action: str) -> None:
    """Log an error of a message, and `send` its text to the member where there is something they can do."""
    found = describe(error, "en")
    log_error(error, found, action=action)
    if found.text is None or isinstance(error, UNREACHED):  # Discord itself failed: another message would fail as well
        return
    try:
        await send(found.text)
    except UNREACHED as second:
        _unreported(second)


def _unreported(error: BaseException) -> None:
    log.warning("could not tell a member about an error: %s", type(error).__name__, extra={"action": "report_failed"})


def log_error(error: BaseException, found: ErrorReply, *, action: str) -> None:
    """Write an error to the log: without message texts, with a traceback when it is a bug."""
    original = error.original if isinstance(error, app_commands.CommandInvokeError) else error
    trace = original if found.level >= logging.ERROR else None
    log.log(found.level, "%s %s", type(original).__name__, found.reference, extra={"action": action}, exc_info=trace)
