"""Bring the bot online in Discord.

  workshop-bot run                 with DISCORD_TOKEN set
  workshop-bot run --sync          register the commands again, even if they have not changed

With WORKSHOP_SOURCE=https://... the FAQ is built from that page first, and the page is checked every hour: what changed
is shown to organizers, and applied when one of them says so.

It needs no privileged intent; `workshop-bot doctor` checks everything first. Ctrl-C or SIGTERM ends it.
"""

from __future__ import annotations

import argparse
import asyncio
import sys

from bot import __version__
from bot.cli.options import add_knowledge, add_now
from bot.cli.source import ensure_built
from bot.clock import clock_from, system_now
from bot.errors import SettingsError
from bot.health.starts import Starts
from bot.library import Library
from bot.logs import configure, report_errors
from bot.settings.settings import Settings

_PORTAL = "https://discord.com/developers/applications"


def arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--sync", action="store_true", help="register the commands even if they have not changed")
    add_knowledge(command)
    add_now(command)


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Stay online until told to stop; return 0 then. Errors carry their exit code: 69 unreachable, 78 settings."""
    if not settings.token:
        raise SettingsError(f"DISCORD_TOKEN is not set. Copy the token of your application's bot from {_PORTAL}.")
    page = None if options.knowledge else ensure_built(settings)
    library = Library.open(options.knowledge or settings.knowledge)
    for name, problems in library.problems.items():
        print(f"{name} is left out:", *problems, sep="\n  ", file=sys.stderr)
    wait_s = Starts(settings.data).begin(system_now())
    secrets = (settings.token, settings.database_url, settings.sentry)
    configure(secrets)
    if settings.sentry:
        report_errors(settings.sentry, f"workshop-bot@{__version__}", secrets)
    # half a second that no other command needs
    from bot.discord_app.runtime.run import Start, run_bot  # noqa: PLC0415
    from bot.store.database import address  # noqa: PLC0415

    start = Start(
        settings=settings,
        library=library,
        clock=clock_from(options.now if options.dated else None),
        database=address(settings.database_url, settings.data),
        page=page,
        force_sync=options.sync,
        wait_s=wait_s,
    )
    asyncio.run(run_bot(start))
    return 0
