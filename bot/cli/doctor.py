"""Look the bot over before it goes online: token, intents, channels, permissions, roles, FAQ, clock.

  workshop-bot doctor              everything, each finding with its fix
  workshop-bot doctor --offline    the FAQ files only

Exit code 0 when nothing is wrong (warnings allowed), 1 when something is, 69 when Discord cannot be reached.
"""

from __future__ import annotations

import argparse
import asyncio
from typing import TYPE_CHECKING

from bot.cli.source import followed
from bot.clock import system_now
from bot.errors import EXIT_FINDINGS
from bot.library import Library
from bot.settings.settings import Settings

if TYPE_CHECKING:
    from bot.discord_app.doctor import Check


def arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--offline", action="store_true", help="do not ask Discord; look at the FAQ files only")


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Print every check; return 1 when one of them is an error."""
    from bot.discord_app.doctor import Level, check_library  # noqa: PLC0415 - half a second that no other command needs

    if not options.knowledge:
        followed(settings)
    library = Library(options.knowledge or settings.knowledge)
    library.refresh()
    checks = check_library(library) if options.offline else asyncio.run(_examine(library, settings))
    print(*checks, sep="\n")
    wrong = sum(check.level is Level.ERROR for check in checks)
    doubtful = sum(check.level is Level.WARNING for check in checks)
    print(f"\n{wrong} wrong, {doubtful} doubtful, {len(checks) - wrong - doubtful} fine")
    return EXIT_FINDINGS if wrong else 0


async def _examine(library: Library, settings: Settings) -> list[Check]:
    from bot.discord_app.examine import examine  # noqa: PLC0415
    from bot.discord_app.reminder_book import ReminderBook  # noqa: PLC0415
    from bot.discord_app.servers import ServerBook  # noqa: PLC0415
    from bot.discord_app.workshops import Workshops  # noqa: PLC0415
    from bot.store.database import address  # noqa: PLC0415
    from bot.store.store import Store  # noqa: PLC0415

    async with await Store.open(address(settings.database_url, settings.data)) as store:
        servers = ServerBook(store.servers)
        await servers.load()
        # the present, even in a rehearsal: it is our own clock that is held against Discord's
        workshops = Workshops(library, servers, settings.servers)
        reminding = ReminderBook(store, workshops, system_now)
        await reminding.load()
        return await examine(workshops, servers, reminding, settings.token, system_now, settings.status_channel)
