"""Checks of one server: its workshop, role, channels and permissions, its reminders."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import discord

from bot.discord_app.organizers.check import Check, Level
from bot.discord_app.organizers.permissions import SEND, VIEW, missing, needs_of
from bot.reminders.settings import ReminderSettings
from bot.servers.workshops import Workshops
from bot.store.servers import ServerSettings

Channels = Mapping[int, discord.abc.GuildChannel | discord.Thread]


@dataclass(frozen=True, slots=True)
class ServerView:
    """A server as it was seen, in the gateway's cache or over REST, and what was chosen for it."""

    name: str
    me: discord.Member
    channels: Channels
    roles: Collection[int]
    settings: ServerSettings
    reminders: ReminderSettings | None = None


def check_server(server: ServerView, workshops: Workshops) -> list[Check]:
    """Return how a server is set up: workshop, role, each channel with its permissions, reminders."""
    settings = server.settings
    checks = [_workshop(server, workshops)]
    if settings.organizer_role is not None:
        known = settings.organizer_role in server.roles
        state = "is there" if known else "was deleted, so it makes nobody an organizer"
        fix = "" if known else "Choose another: /setup role:"
        checks.append(Check(Level.OK if known else Level.ERROR, f"{server.name}: the organizers' role {state}", fix))
    if settings.staff_channel is not None:
        checks.append(_channel(server, settings.staff_channel, "staff channel", "/setup channel:", only_sends=True))
    again = "/listen remove, then /listen add"
    checks += [_channel(server, channel, "listening", again) for channel in sorted(settings.listens)]
    return [*checks, *_reminders(server)]


def check_status_channel(server: ServerView, channel_id: int) -> Check:
    """Return whether the bot can post in the host's status channel."""
    return _channel(server, channel_id, "WORKSHOP_STATUS_CHANNEL", "WORKSHOP_STATUS_CHANNEL", only_sends=True)


def _reminders(server: ServerView) -> list[Check]:
    settings = server.reminders
    if settings is None:
        return []
    checks = [_channel(server, settings.channel_id, "reminders", "/reminders setup channel:")]
    if settings.role_id is not None and settings.role_id not in server.roles:
        fix = "Choose another: /reminders setup role:"
        checks.append(Check(Level.ERROR, f"{server.name}: the role that reminders mention was deleted", fix))
    if settings.paused:
        checks.append(Check(Level.WARNING, f"{server.name}: reminders are paused", "/reminders resume"))
    return checks


def _workshop(server: ServerView, workshops: Workshops) -> Check:
    name, known = workshops.name_for(server.settings.guild_id), ", ".join(workshops.library.names)
    if name is None:
        fix = f"/setup knowledge: with one of {known}; or the host maps it in WORKSHOP_SERVERS."
        return Check(Level.ERROR, f"{server.name}: no workshop is chosen", fix)
    if workshops.library.get(name) is None:
        return Check(
            Level.ERROR, f"{server.name}: there is no FAQ called {name}", f"Available: {known}. /setup knowledge:"
        )
    return Check(Level.OK, f"{server.name}: answers from {name}")


def _channel(server: ServerView, channel_id: int, purpose: str, command: str, *, only_sends: bool = False) -> Check:
    channel = server.channels.get(channel_id)
    if channel is None:
        return Check(
            Level.ERROR,
            f"{server.name}: the channel {channel_id} ({purpose}) is gone, or I cannot see it",
            f"Give me View Channel there, or choose another with {command}.",
        )
    lacking = missing(channel.permissions_for(server.me), (VIEW, SEND) if only_sends else needs_of(channel))
    if not lacking:
        return Check(Level.OK, f"{server.name}: #{channel.name} ({purpose})")
    reasons = "; ".join(f"{need.title} is missing ({need.why})" for need in lacking)
    names = ", ".join(need.title for need in lacking)
    return Check(
        Level.ERROR,
        f"{server.name}: #{channel.name} ({purpose}): {reasons}",
        f"Allow me {names} under Edit Channel → Permissions, for #{channel.name}.",
    )
