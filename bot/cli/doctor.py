"""Check configuration before going online: token, intents, channels, permissions, roles, FAQ, clock.

  workshop-bot doctor              everything, each problem with its fix
  workshop-bot doctor --offline    the FAQ files only

Exit code 0 when there are no errors (warnings are allowed), 1 when there are, 69 when Discord cannot be reached.
"""

from __future__ import annotations

import argparse
import asyncio
from typing import TYPE_CHECKING

from bot.cli.options import add_knowledge
from bot.cli.source import ensure_built
from bot.clock import system_now
from bot.errors import EXIT_FINDINGS
from bot.library import Library
from bot.settings.settings import Settings

if TYPE_CHECKING:
    from bot.discord_app.organizers.check import Check


def arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--offline", action="store_true", help="do not ask Discord; check the FAQ files only")
    add_knowledge(command)


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Print every check; return 1 when one of them is an error."""
    # half a second that no other command needs
    from bot.discord_app.organizers.check import Level  # noqa: PLC0415
    from bot.discord_app.organizers.checks import check_library  # noqa: PLC0415

    if not options.knowledge:
        ensure_built(settings)
    library = Library(options.knowledge or settings.knowledge)
    library.refresh()
    checks = check_library(library, system_now()) if options.offline else asyncio.run(_online(library, settings))
    print(*checks, sep="\n")
    counts = {level: sum(check.level is level for check in checks) for level in Level}
    counted = (_count(counts[level], level.value) for level in (Level.ERROR, Level.WARNING))
    print(f"\n{', '.join(counted)}, {counts[Level.OK]} ok")
    return EXIT_FINDINGS if counts[Level.ERROR] else 0


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"


async def _online(library: Library, settings: Settings) -> list[Check]:
    from bot.discord_app.organizers.offline_checks import examine  # noqa: PLC0415
    from bot.reminders.service import ReminderService  # noqa: PLC0415
    from bot.servers.settings import ServerSettingsCache  # noqa: PLC0415
    from bot.servers.workshops import Workshops  # noqa: PLC0415
    from bot.store.database import address  # noqa: PLC0415
    from bot.store.store import Store  # noqa: PLC0415

    async with await Store.open(address(settings.database_url, settings.data)) as store:
        servers = ServerSettingsCache(store.servers)
        await servers.load()
        # the present, even in a rehearsal: it is our own clock that is compared with Discord's
        workshops = Workshops(library, servers, settings.servers)
        reminders = ReminderService(store, workshops, system_now)
        await reminders.load()
        chosen = settings.token, system_now, settings.status_channel, settings.proxy
        return await examine(workshops, servers, reminders, *chosen)
