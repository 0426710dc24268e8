"""Looks the bot over before it goes online: over REST alone, without a gateway."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from types import SimpleNamespace

import aiohttp
import discord

from bot.discord_app.doctor import (
    Check,
    Level,
    Place,
    check_clock,
    check_intents,
    check_library,
    check_reminders,
    check_server,
    check_status,
)
from bot.discord_app.reminder_book import ReminderBook
from bot.discord_app.servers import ServerBook
from bot.discord_app.workshops import Workshops
from bot.errors import DiscordError
from bot.store.servers import ServerSettings


async def examine(
    workshops: Workshops, servers: ServerBook, reminding: ReminderBook, token: str, clock: Callable[[], datetime], status_channel: int = 0
) -> list[Check]:
    """Return every check; one that fails keeps no other from being made. Raises DiscordError when Discord cannot be reached.

    - `status_channel`: where the bot says that it comes and goes; 0 for nowhere
    """
    checks = check_library(workshops.library)
    if not token:
        fix = "Copy it from Bot → Reset Token on https://discord.com/developers/applications into DISCORD_TOKEN."
        return [Check(Level.ERROR, "token: DISCORD_TOKEN is not set", fix), *checks]
    dates: list[tuple[str | None, datetime]] = []
    trace = aiohttp.TraceConfig()

    async def answered(_: aiohttp.ClientSession, __: SimpleNamespace, end: aiohttp.TraceRequestEndParams) -> None:
        dates.append((end.response.headers.get("Date"), clock()))

    trace.on_request_end.append(answered)
    async with discord.Client(intents=discord.Intents.none(), http_trace=trace) as client:
        try:
            await client.login(token)
        except discord.LoginFailure:
            return [Check(Level.ERROR, "token: Discord refuses it", "Reset it under Bot → Token and set DISCORD_TOKEN anew."), *checks]
        except (OSError, discord.HTTPException, aiohttp.ClientError) as error:
            raise DiscordError(f"Discord cannot be reached ({type(error).__name__}). Is this machine online?") from None
        name = client.user.name if client.user else "?"
        listening = any(settings.listens for settings in servers.all())
        checks = [
            Check(Level.OK, f"token: belongs to {name}"),
            check_clock(*dates[-1]),
            check_intents(client.application_flags, listening=listening),
            *checks,
        ]
        for guild_id in sorted({*(one.guild_id for one in servers.all()), *reminding.servers}):
            checks += await _server(client, servers.of(guild_id), workshops, reminding)
        if status_channel:
            checks.append(await _status(client, status_channel))
    return checks


async def _server(client: discord.Client, settings: ServerSettings, workshops: Workshops, reminding: ReminderBook) -> list[Check]:
    try:
        place = await _place(client, settings.guild_id)
    except (discord.Forbidden, discord.NotFound):
        return [Check(Level.WARNING, f"server {settings.guild_id}: I am not in it any more", "Invite me again, or leave it.")]
    except (discord.HTTPException, OSError, aiohttp.ClientError) as error:
        return [Check(Level.ERROR, f"server {settings.guild_id}: not looked at ({type(error).__name__})", "Try again later.")]
    return [*check_server(place, settings, workshops), *check_reminders(place, reminding.of(settings.guild_id))]


async def _status(client: discord.Client, channel_id: int) -> Check:
    try:
        channel = await client.fetch_channel(channel_id)
        if isinstance(channel, discord.abc.GuildChannel | discord.Thread):
            looked_at = channel.parent_id if isinstance(channel, discord.Thread) else channel.id
            return check_status(await _place(client, channel.guild.id), looked_at)
    except (discord.Forbidden, discord.NotFound):
        pass
    except (discord.HTTPException, OSError, aiohttp.ClientError) as error:
        return Check(Level.ERROR, f"WORKSHOP_STATUS_CHANNEL {channel_id}: not looked at ({type(error).__name__})", "Try again later.")
    fix = "Give me View Channel there, or set the id of another (Developer Mode → Copy Channel ID)."
    return Check(Level.ERROR, f"WORKSHOP_STATUS_CHANNEL {channel_id} is no channel I can see", fix)


async def _place(client: discord.Client, guild_id: int) -> Place:
    guild = await client.fetch_guild(guild_id, with_counts=False)
    me = await guild.fetch_member(client.user.id if client.user else 0)
    channels = {channel.id: channel for channel in await guild.fetch_channels()}
    return Place(guild.name, me, channels, [role.id for role in guild.roles])
