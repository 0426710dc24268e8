"""Bring the bot online in Discord.

  workshop-bot run                 with DISCORD_TOKEN set
  workshop-bot run --sync          register the commands again, even if they have not changed

With WORKSHOP_SOURCE=https://... the FAQ is built of that page first, and the page is looked at every hour: what changed is
shown to organizers, and taken over when one of them says so.

It needs no privileged intent; `workshop-bot doctor` looks everything over first. Ctrl-C or SIGTERM closes the connection
and ends it.
"""

from __future__ import annotations

import argparse
import asyncio
import sys

from bot import __version__
from bot.cli.source import followed
from bot.clock import clock_from, system_now
from bot.errors import SettingsError
from bot.health.starts import Starts
from bot.library import Library
from bot.logs import configure, report_errors
from bot.settings.settings import Settings, settle


def arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--sync", action="store_true", help="register the commands even if they have not changed")


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Stay online until told to stop; return 0 then, 69 when Discord cannot be reached, 78 when it refuses the token."""
    if not settings.token:
        raise SettingsError(
            "DISCORD_TOKEN is not set. Copy the token of your application's bot from https://discord.com/developers/applications."
        )
    page = None if options.knowledge else followed(settings)
    library = Library.open(options.knowledge or settings.knowledge)
    for name, problems in library.problems.items():
        print(f"{name} is left out:", *problems, sep="\n  ", file=sys.stderr)
    wait_s = Starts(settings.data).begin(system_now())
    settle()
    secrets = (settings.token, settings.database_url, settings.sentry)
    configure(secrets)
    if settings.sentry:
        report_errors(settings.sentry, f"workshop-bot@{__version__}", secrets)
    from bot.discord_app.duties import Duties  # noqa: PLC0415
    from bot.discord_app.online import House, stay_online  # noqa: PLC0415 - half a second that no other command needs
    from bot.store.database import address  # noqa: PLC0415

    clock = clock_from(options.now if options.dated else None)
    duties = Duties(options.sync, page, settings.shards, settings.status_channel, wait_s)
    house = House(library, settings.servers, clock, address(settings.database_url, settings.data), settings.health, duties)
    asyncio.run(stay_online(house, token=settings.token))
    return 0
