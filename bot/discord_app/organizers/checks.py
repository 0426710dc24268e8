"""The doctor: `workshop-bot doctor` over REST, its --offline, and /doctor in a server.

Each of them says what it could see (`Findings`); what is checked, and in which order, stands in `diagnose` alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple

import discord

from bot.discord_app.organizers.check import Check, Level
from bot.discord_app.organizers.server_checks import ServerView, check_server
from bot.discord_app.text.problems import short_location
from bot.faq.check import ERROR, check_faq
from bot.library import Library
from bot.servers.workshops import Workshops

PORTAL = "https://discord.com/developers/applications"
_SKEW_S = 2.0  # an interaction lives three seconds by Discord's clock, and discord.py reads ours
_SKEW_ERROR_S = 60.0


class PageFindings(NamedTuple):
    """- `waits`: nobody has decided about a change; `failing`: since when it cannot be read and why, empty if it can
    - `decided`: there is a server that decides
    """

    waits: bool = False
    failing: str = ""
    decided: bool = True


@dataclass(frozen=True, slots=True)
class Findings:
    """What a doctor could see; what it could not is left out.

    - `only`: the one FAQ that matters; None for all; `token`: how the token is
    - `clock`: the `Date` header of Discord's last answer, and our clock then
    - `flags` of the application; `listening`: channels are listened to
    - `page`: how the page is that the FAQ follows, if it follows one; `more`: what stands for itself
    """

    workshops: Workshops
    only: str | None = None
    token: Check | None = None
    clock: tuple[str | None, datetime] | None = None
    flags: discord.ApplicationFlags | None = None
    listening: bool = False
    servers: Sequence[ServerView] = ()
    page: PageFindings | None = None
    more: Sequence[Check] = ()


def diagnose(found: Findings) -> list[Check]:
    """Return every check that can be made of what was found."""
    checks = [found.token] if found.token else []
    if found.clock:
        checks.append(check_clock(*found.clock))
    if found.flags is not None:
        checks.append(_intents(found.flags, listening=found.listening))
    for server in found.servers:
        checks += check_server(server, found.workshops)
    checks += found.more
    if found.page:
        checks += _page(found.page)
    return [*checks, *check_library(found.workshops.library, found.only)]


def _page(page: PageFindings) -> list[Check]:
    checks = []
    if page.failing:
        fix = "Is the address right, and the page online? The host sets it in WORKSHOP_SOURCE."
        checks.append(Check(Level.ERROR, f"the page of the call cannot be read {page.failing}", fix))
    if page.waits:
        fix = "Press a button under the message about it: in the staff channel, or the owner's direct messages."
        what = "the page of the call has changed, and the bot still answers as before"
        checks.append(Check(Level.WARNING, what, fix))
    if not page.decided:
        fix = "The host names the server that decides in WORKSHOP_SERVERS (its id=the FAQ's name)."
        checks.append(Check(Level.WARNING, "no server decides about changes of the page", fix))
    return checks or [Check(Level.OK, "the page of the call: read, and the FAQ is as it says")]


def check_clock(date_header: str | None, now: datetime) -> Check:
    """Compare our clock with the `Date` of Discord's answer (RFC 9110, section 6.6.1: whole seconds)."""
    if not date_header:
        return Check(Level.WARNING, "clock: Discord's answer names no time", "Try again later.")
    skew = (now - parsedate_to_datetime(date_header)).total_seconds()
    if abs(skew) <= _SKEW_S:
        return Check(Level.OK, f"clock: within {_SKEW_S:.0f} s of Discord's")
    way = "ahead of" if skew > 0 else "behind"
    return Check(
        Level.ERROR if abs(skew) > _SKEW_ERROR_S else Level.WARNING,
        f"clock: {abs(skew):.0f} s {way} Discord's; reminders would be off by as much",
        "Let the machine set its clock by NTP (timedatectl set-ntp true).",
    )


def _intents(flags: discord.ApplicationFlags, *, listening: bool) -> Check:
    """Whether the bot can read messages that do not mention it, which only listening needs."""
    if flags.gateway_message_content or flags.gateway_message_content_limited:
        return Check(Level.OK, "message content intent: on")
    if not listening:
        return Check(Level.OK, "message content intent: off, and nothing needs it")
    return Check(
        Level.ERROR,
        "message content intent: off, so questions in channels listed with /listen go unanswered",
        f"Switch it on under Bot → Privileged Gateway Intents on {PORTAL}, then restart.",
    )


def check_library(library: Library, only: str | None = None) -> list[Check]:
    """Return how each FAQ is: what cannot be read, then what `workshop-bot check` finds."""
    names = sorted({*library.names, *library.problems})
    return [check for name in names if only in (None, name) for check in _faq(library, name)]


def _faq(library: Library, name: str) -> list[Check]:
    broken, volume = library.problems.get(name, ()), library.get(name)
    if broken or volume is None:
        kept = "; the last valid version stays in use" if broken and volume else ""
        return [Check(Level.ERROR, f"FAQ {name}: {short_location(problem)}{kept}", problem.fix) for problem in broken]
    found = check_faq(volume.loaded)
    if not found:
        faq = volume.loaded.faq
        counted = f"{len(faq.dates)} dates, {len(faq.people)} people, {len(faq.entries)} entries"
        return [Check(Level.OK, f"FAQ {name}: {counted}")]
    return [
        Check(
            Level.ERROR if one.level == ERROR else Level.WARNING,
            f"FAQ {name}: {short_location(one.problem)}",
            one.problem.fix,
        )
        for one in found
    ]
