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
from bot.words.catalogue import SOURCE
from bot.words.language import labelled, say
from bot.words.lists import apart
from bot.words.spacing import bracketed, in_row

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


def check_server(server: ServerView, workshops: Workshops, locale: str) -> list[Check]:
    """Return how a server is set up: workshop, role, each channel with its permissions, reminders."""
    settings = server.settings
    checks = [_workshop(server, workshops, locale)]
    if settings.organizer_role is not None:
        known = settings.organizer_role in server.roles
        what = say("doctor.role" if known else "doctor.role.deleted", locale, server=server.name)
        fix = "" if known else say("doctor.role.fix", locale)
        checks.append(Check(Level.OK if known else Level.ERROR, what, fix))
    if settings.staff_channel is not None:
        checks.append(_channel(server, settings.staff_channel, "staff", locale, only_sends=True))
    checks += [_channel(server, channel, "listening", locale) for channel in sorted(settings.listens)]
    return [*checks, *_reminders(server, locale)]


def check_status_channel(server: ServerView, channel_id: int) -> Check:
    """Return whether the bot can post in the host's status channel."""
    return _channel(server, channel_id, "status", SOURCE, only_sends=True)


def _reminders(server: ServerView, locale: str) -> list[Check]:
    settings = server.reminders
    if settings is None:
        return []
    checks = [_channel(server, settings.channel_id, "reminders", locale)]
    if settings.role_id is not None and settings.role_id not in server.roles:
        what, fix = say("doctor.reminders.role", locale, server=server.name), say("doctor.reminders.role.fix", locale)
        checks.append(Check(Level.ERROR, what, fix))
    if settings.paused:
        what = say("doctor.reminders.paused", locale, server=server.name)
        checks.append(Check(Level.WARNING, what, say("doctor.reminders.paused.fix", locale)))
    return checks


def _workshop(server: ServerView, workshops: Workshops, locale: str) -> Check:
    name, known = workshops.name_for(server.settings.guild_id), in_row(workshops.library.names, locale)
    if name is None:
        fix = say("doctor.no_workshop.fix", locale, known=known)
        return Check(Level.ERROR, say("doctor.no_workshop", locale, server=server.name), fix)
    if workshops.library.get(name) is None:
        what = say("doctor.no_faq", locale, server=server.name, name=name)
        return Check(Level.ERROR, what, say("doctor.no_faq.fix", locale, known=known))
    return Check(Level.OK, say("doctor.workshop", locale, server=server.name, name=name))


def _channel(server: ServerView, channel_id: int, use: str, locale: str, *, only_sends: bool = False) -> Check:
    """How a channel is; `use` names what for: the messages under `doctor.channel.for` and `doctor.channel.choose`."""
    purpose = say(f"doctor.channel.for.{use}", locale)
    channel = server.channels.get(channel_id)
    if channel is None:
        what = say("doctor.channel.gone", locale, server=server.name, channel=channel_id, purpose=purpose)
        another = say(f"doctor.channel.choose.{use}", locale)
        return Check(Level.ERROR, what, say("doctor.channel.gone.fix", locale, command=another))
    lacking = missing(channel.permissions_for(server.me), (VIEW, SEND) if only_sends else needs_of(channel))
    what = labelled(server.name, locale) + f"#{channel.name}" + bracketed(purpose, locale)
    if not lacking:
        return Check(Level.OK, what)
    reasons = [
        say("doctor.permission", locale, permission=need.title(locale), why=need.why(locale)) for need in lacking
    ]
    names = in_row((need.title(locale) for need in lacking), locale)
    fix = say("doctor.permission.fix", locale, permissions=names, channel=f"#{channel.name}")
    return Check(Level.ERROR, labelled(what, locale) + apart(reasons, locale), fix)
