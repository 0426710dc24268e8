"""Looks the bot over: token, intents, channels, roles, permissions, FAQ, clock; each finding with its fix."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from enum import Enum
from typing import NamedTuple

import discord

from bot.discord_app.permissions import SEND, VIEW, missing, needs_of
from bot.discord_app.workshops import Workshops
from bot.errors import Problem
from bot.faq.check import ERROR, check_faq
from bot.library import Library
from bot.store.reminding import ReminderSettings
from bot.store.servers import ServerSettings

_SKEW_S = 2.0  # an interaction lives three seconds by Discord's clock, and discord.py reads ours
_MUST_GO_S = 60.0


class Level(Enum):
    OK = "ok"
    WARNING = "warning"
    ERROR = "error"


class Check(NamedTuple):
    """What was looked at and how it is; `fix` says what to do about it."""

    level: Level
    what: str
    fix: str = ""

    def __str__(self) -> str:
        return f"{self.level.value:<8} {self.what}" + (f"\n         → {self.fix}" if self.fix else "")


class Place(NamedTuple):
    """A server as seen by whoever looks: through the gateway's cache or over REST."""

    name: str
    me: discord.Member
    channels: Mapping[int, discord.abc.GuildChannel | discord.Thread]
    roles: Iterable[int]


def check_clock(date_header: str | None, now: datetime) -> Check:
    """Hold our clock against the `Date` of Discord's answer (RFC 9110, section 6.6.1: whole seconds)."""
    if not date_header:
        return Check(Level.WARNING, "clock: Discord's answer names no time", "Try again later.")
    skew = (now - parsedate_to_datetime(date_header)).total_seconds()
    if abs(skew) <= _SKEW_S:
        return Check(Level.OK, f"clock: within {_SKEW_S:.0f} s of Discord's")
    level = Level.ERROR if abs(skew) > _MUST_GO_S else Level.WARNING
    way = "ahead of" if skew > 0 else "behind"
    return Check(
        level,
        f"clock: {abs(skew):.0f} s {way} Discord's; reminders would be off by as much",
        "Let the machine set its clock by NTP (timedatectl set-ntp true).",
    )


def check_intents(flags: discord.ApplicationFlags, *, listening: bool) -> Check:
    """Whether the bot may read what was not said to it, which only listening needs."""
    if flags.gateway_message_content or flags.gateway_message_content_limited:
        return Check(Level.OK, "message content intent: on")
    if not listening:
        return Check(Level.OK, "message content intent: off, and nothing needs it")
    return Check(
        Level.ERROR,
        "message content intent: off, so channels listed with /listen are met with silence",
        "Switch it on under Bot → Privileged Gateway Intents on https://discord.com/developers/applications, then restart.",
    )


def check_library(library: Library, only: str | None = None) -> list[Check]:
    """Return how each FAQ is: what cannot be read, then what `workshop-bot check` finds."""
    checks = []
    for name in sorted({*library.names, *library.problems}):
        if only not in (None, name):
            continue
        broken = library.problems.get(name, ())
        volume = library.get(name)
        kept = "; the last good state answers" if broken and volume else ""
        checks += [Check(Level.ERROR, f"FAQ {name}: {at(problem)}{kept}", problem.fix) for problem in broken]
        if broken or volume is None:
            continue
        findings = check_faq(volume.loaded)
        checks += [
            Check(Level.ERROR if found.level == ERROR else Level.WARNING, f"FAQ {name}: {at(found.problem)}", found.problem.fix)
            for found in findings
        ]
        if not findings:
            faq = volume.loaded.faq
            checks.append(Check(Level.OK, f"FAQ {name}: {len(faq.dates)} dates, {len(faq.people)} people, {len(faq.entries)} entries"))
    return checks


def at(problem: Problem) -> str:
    """Return a problem with its place by the last names of its path: the host's folders are nobody's business in Discord."""
    short = "/".join(problem.place.file.replace("\\", "/").split("/")[-2:])
    return f"{short}:{problem.place.line}:{problem.place.column}: {problem.what}"


def check_page(*, waits: bool) -> list[Check]:
    """A change of the followed page that nobody has decided about."""
    if not waits:
        return []
    fix = "Press a button under the message about it: in the staff channel, or the owner's direct messages."
    return [Check(Level.WARNING, "the page of the call has changed, and the bot still answers as before", fix)]


def check_reminders(place: Place, settings: ReminderSettings | None) -> list[Check]:
    """Return how reminders are set up in a server: the channel and its permissions, the role."""
    if settings is None:
        return []
    checks = [_channel(place, settings.channel_id, "reminders", "/reminders setup channel:")]
    if settings.role_id is not None and settings.role_id not in place.roles:
        fix = "Choose another: /reminders setup role:"
        checks.append(Check(Level.ERROR, f"{place.name}: the role that reminders mention was deleted", fix))
    if settings.paused:
        checks.append(Check(Level.WARNING, f"{place.name}: reminders are paused", "/reminders resume"))
    return checks


def check_server(place: Place, settings: ServerSettings, workshops: Workshops) -> list[Check]:
    """Return how a server is set up: its workshop, its role, and each channel with the permissions it needs there."""
    checks = [_workshop(place.name, settings, workshops)]
    if settings.organizer_role is not None:
        known = settings.organizer_role in place.roles
        level, state = (Level.OK, "is there") if known else (Level.ERROR, "was deleted, so nobody is an organizer by it")
        checks.append(Check(level, f"{place.name}: the organizers' role {state}", "" if known else "Choose another: /setup role:"))
    if settings.staff_channel is not None:
        checks.append(_channel(place, settings.staff_channel, "staff channel", "/setup channel:", staff=True))
    checks += [_channel(place, channel, "listening", "/listen remove, then /listen add") for channel in sorted(settings.listens)]
    return checks


def check_status(place: Place, channel_id: int) -> Check:
    """Return whether the bot may say in its host's channel that it comes and goes."""
    return _channel(place, channel_id, "WORKSHOP_STATUS_CHANNEL", "WORKSHOP_STATUS_CHANNEL", staff=True)


def _workshop(server: str, settings: ServerSettings, workshops: Workshops) -> Check:
    name = workshops.name_of(settings.guild_id)
    if name is None:
        known = ", ".join(workshops.library.names)
        return Check(
            Level.ERROR,
            f"{server}: no workshop is chosen",
            f"/setup knowledge: with one of {known}; or the host maps it in WORKSHOP_SERVERS.",
        )
    if workshops.library.get(name) is None:
        known = ", ".join(workshops.library.names)
        return Check(Level.ERROR, f"{server}: there is no FAQ called {name}", f"Known are {known}: /setup knowledge:")
    return Check(Level.OK, f"{server}: answers from {name}")


def _channel(place: Place, channel_id: int, purpose: str, command: str, *, staff: bool = False) -> Check:
    channel = place.channels.get(channel_id)
    if channel is None:
        return Check(
            Level.ERROR,
            f"{place.name}: the channel {channel_id} ({purpose}) is gone, or I may not see it",
            f"Give me View Channel there, or choose another with {command}.",
        )
    lacking = missing(channel.permissions_for(place.me), (VIEW, SEND) if staff else needs_of(channel))
    if not lacking:
        return Check(Level.OK, f"{place.name}: #{channel.name} ({purpose})")
    reasons = "; ".join(f"{need.title} is missing ({need.why})" for need in lacking)
    names = ", ".join(need.title for need in lacking)
    return Check(
        Level.ERROR,
        f"{place.name}: #{channel.name} ({purpose}): {reasons}",
        f"Allow me {names} under Edit Channel → Permissions, for #{channel.name}.",
    )
