"""Write the dates as an .ics file for calendars (RFC 5545).

  workshop-bot calendar -o dates.ics
  workshop-bot calendar > dates.ics

The same FAQ gives the same bytes. A date that moves stays the same event with a higher SEQUENCE, so that calendars
update it instead of adding another.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bot.app import load_knowledge
from bot.calendar.ics import calendar_of
from bot.cli.options import add_knowledge
from bot.errors import UsageError
from bot.settings.settings import Settings


def arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("-o", "--output", type=Path, metavar="FILE", help="file to write (default: standard output)")
    add_knowledge(command)


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Write the file; return 0."""
    content = calendar_of(load_knowledge(options.knowledge or settings.knowledge).faq)
    if options.output is None:
        sys.stdout.buffer.write(content)
        return 0
    try:
        options.output.write_bytes(content)
    except OSError as error:
        raise UsageError(f"{options.output}: {error.strerror or 'cannot be written'}") from None
    print(f"wrote {options.output}")
    return 0
