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
from bot.words.catalogue import SOURCE
from bot.words.language import say

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

    - `now`: the instant; `only`: the one FAQ that matters, None for all; `token`: how the token is
    - `clock`: the `Date` header of Discord's last answer, and our clock then
    - `flags` of the application; `listening`: channels are listened to
    - `page`: how the page is that the FAQ follows, if it follows one; `more`: what stands for itself
    """

    workshops: Workshops
    now: datetime
    only: str | None = None
    token: Check | None = None
    clock: tuple[str | None, datetime] | None = None
    flags: discord.ApplicationFlags | None = None
    listening: bool = False
    servers: Sequence[ServerView] = ()
    page: PageFindings | None = None
    more: Sequence[Check] = ()


def diagnose(found: Findings, locale: str = SOURCE) -> list[Check]:
    """Return every check that can be made of what was found."""
    checks = [found.token] if found.token else []
    if found.clock:
        checks.append(check_clock(*found.clock, locale))
    if found.flags is not None:
        checks.append(_intents(found.flags, locale, listening=found.listening))
    for server in found.servers:
        checks += check_server(server, found.workshops, locale)
    checks += found.more
    if found.page:
        checks += _page(found.page, locale)
    return [*checks, *check_library(found.workshops.library, found.now, found.only, locale)]


def _page(page: PageFindings, locale: str) -> list[Check]:
    checks = []
    if page.failing:
        what, fix = say("doctor.page.failing", locale, problem=page.failing), say("doctor.page.failing.fix", locale)
        checks.append(Check(Level.ERROR, what, fix))
    if page.waits:
        what, fix = say("doctor.page.waits", locale), say("doctor.page.waits.fix", locale)
        checks.append(Check(Level.WARNING, what, fix))
    if not page.decided:
        what, fix = say("doctor.page.undecided", locale), say("doctor.page.undecided.fix", locale)
        checks.append(Check(Level.WARNING, what, fix))
    return checks or [Check(Level.OK, say("doctor.page", locale))]


def check_clock(date_header: str | None, now: datetime, locale: str = SOURCE) -> Check:
    """Compare our clock with the `Date` of Discord's answer (RFC 9110, section 6.6.1: whole seconds)."""
    if not date_header:
        return Check(Level.WARNING, say("doctor.clock.unknown", locale), say("doctor.later", locale))
    skew = (now - parsedate_to_datetime(date_header)).total_seconds()
    if abs(skew) <= _SKEW_S:
        return Check(Level.OK, say("doctor.clock", locale, seconds=f"{_SKEW_S:.0f}"))
    which = "doctor.clock.ahead" if skew > 0 else "doctor.clock.behind"
    return Check(
        Level.ERROR if abs(skew) > _SKEW_ERROR_S else Level.WARNING,
        say(which, locale, seconds=f"{abs(skew):.0f}"),
        say("doctor.clock.fix", locale),
    )


def _intents(flags: discord.ApplicationFlags, locale: str, *, listening: bool) -> Check:
    """Whether the bot can read messages that do not mention it, which only listening needs."""
    if flags.gateway_message_content or flags.gateway_message_content_limited:
        return Check(Level.OK, say("doctor.intent.on", locale))
    if not listening:
        return Check(Level.OK, say("doctor.intent.off", locale))
    return Check(Level.ERROR, say("doctor.intent.needed", locale), say("doctor.intent.fix", locale, address=PORTAL))


def check_library(library: Library, now: datetime, only: str | None = None, locale: str = SOURCE) -> list[Check]:
    """Return how each FAQ is: what cannot be read, then what `workshop-bot check` finds."""
    names = sorted({*library.names, *library.problems})
    return [check for name in names if only in (None, name) for check in _faq(library, name, now, locale)]


def _faq(library: Library, name: str, now: datetime, locale: str) -> list[Check]:
    broken, volume = library.problems.get(name, ()), library.get(name)
    if broken or volume is None:
        which = "doctor.faq.kept" if broken and volume else "doctor.faq.problem"
        return [
            Check(Level.ERROR, say(which, locale, name=name, problem=short_location(problem)), problem.fix)
            for problem in broken
        ]
    found = check_faq(volume.loaded, now)
    if not found:
        faq = volume.loaded.faq
        counts = {"dates": len(faq.dates), "people": len(faq.people), "entries": len(faq.entries)}
        return [Check(Level.OK, say("doctor.faq", locale, name=name, **counts))]
    return [
        Check(
            Level.ERROR if one.level == ERROR else Level.WARNING,
            say("doctor.faq.problem", locale, name=name, problem=short_location(one.problem)),
            one.problem.fix,
        )
        for one in found
    ]
