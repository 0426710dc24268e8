"""Collects the doctor's findings before going online: over REST alone, without a gateway."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import aiohttp
import discord

from bot.discord_app.background.discord_time import DiscordTime
from bot.discord_app.organizers.check import Check, Level
from bot.discord_app.organizers.checks import PORTAL, Findings, diagnose
from bot.discord_app.organizers.server_checks import ServerView, check_status_channel
from bot.errors import DiscordError
from bot.reminders.service import ReminderService
from bot.reminders.settings import ReminderSettings
from bot.servers.settings import ServerSettingsCache
from bot.servers.workshops import Workshops
from bot.store.servers import ServerSettings

_UNREACHED = (discord.HTTPException, OSError, aiohttp.ClientError)


async def examine(
    workshops: Workshops,
    servers: ServerSettingsCache,
    reminders: ReminderService,
    token: str,
    clock: Callable[[], datetime],
    status_channel: int = 0,
    proxy: str = "",
) -> list[Check]:
    """Return every check; one that fails does not stop the others. Raises DiscordError when Discord cannot be reached.

    - `status_channel`: where the bot says that it comes online and goes offline; 0 for nowhere
    - `proxy`: through which Discord is reached; empty for none
    """
    if not token:
        fix = f"Copy it from Bot → Reset Token on {PORTAL} into DISCORD_TOKEN."
        missing = Check(Level.ERROR, "token: DISCORD_TOKEN is not set", fix)
        return diagnose(Findings(workshops, clock(), token=missing))
    discord_time = DiscordTime(clock)
    intents = discord.Intents.none()
    async with discord.Client(intents=intents, http_trace=discord_time.trace(), proxy=proxy or None) as client:
        if refused := await _log_in(client, token):
            return diagnose(Findings(workshops, clock(), token=refused))
        views, unseen = await _servers(client, servers, reminders)
        if status_channel:
            unseen.append(await _status(client, status_channel))
        name = client.user.name if client.user else "?"
        return diagnose(
            Findings(
                workshops,
                clock(),
                token=Check(Level.OK, f"token: belongs to {name}"),
                clock=discord_time.latest,
                flags=client.application_flags,
                listening=any(settings.listens for settings in servers.all()),
                servers=views,
                more=unseen,
            )
        )


async def _log_in(client: discord.Client, token: str) -> Check | None:
    """Log in; return what is wrong where Discord refuses the token."""
    try:
        await client.login(token)
    except discord.LoginFailure:
        return Check(Level.ERROR, "token: Discord refuses it", "Reset it under Bot → Token and set DISCORD_TOKEN anew.")
    except _UNREACHED as error:
        raise DiscordError(f"Discord cannot be reached ({type(error).__name__}). Is this machine online?") from None
    return None


async def _servers(
    client: discord.Client, servers: ServerSettingsCache, reminders: ReminderService
) -> tuple[list[ServerView], list[Check]]:
    """The servers for which anything was chosen, and a check for each that could not be seen."""
    views, unseen = [], []
    for guild_id in sorted({*(settings.guild_id for settings in servers.all()), *reminders.servers}):
        try:
            views.append(await _view(client, servers.for_guild(guild_id), reminders.for_guild(guild_id)))
        except (discord.Forbidden, discord.NotFound):
            what = f"server {guild_id}: I am no longer in it"
            unseen.append(Check(Level.WARNING, what, "Invite me again, or leave it."))
        except _UNREACHED as error:
            unseen.append(_unchecked(f"server {guild_id}", error))
    return views, unseen


async def _status(client: discord.Client, channel_id: int) -> Check:
    try:
        channel = await client.fetch_channel(channel_id)
        if isinstance(channel, discord.abc.GuildChannel | discord.Thread):
            posts_in = channel.parent_id if isinstance(channel, discord.Thread) else channel.id
            return check_status_channel(await _view(client, ServerSettings(channel.guild.id)), posts_in)
    except (discord.Forbidden, discord.NotFound):
        pass
    except _UNREACHED as error:
        return _unchecked(f"WORKSHOP_STATUS_CHANNEL {channel_id}", error)
    fix = "Give me View Channel there, or set the id of another (Developer Mode → Copy Channel ID)."
    return Check(Level.ERROR, f"I cannot see the channel {channel_id} (WORKSHOP_STATUS_CHANNEL)", fix)


def _unchecked(what: str, error: Exception) -> Check:
    return Check(Level.ERROR, f"{what}: could not be checked ({type(error).__name__})", "Try again later.")


async def _view(
    client: discord.Client, settings: ServerSettings, reminders: ReminderSettings | None = None
) -> ServerView:
    guild = await client.fetch_guild(settings.guild_id, with_counts=False)
    return ServerView(
        name=guild.name,
        me=await guild.fetch_member(client.user.id if client.user else 0),
        channels={channel.id: channel for channel in await guild.fetch_channels()},
        roles=[role.id for role in guild.roles],
        settings=settings,
        reminders=reminders,
    )
