"""Write the dates as an .ics file for calendars (RFC 5545).

  workshop-bot calendar -o dates.ics
  workshop-bot calendar > dates.ics

The same FAQ gives the same bytes. With -o and a FILE that is there, what changed since has a higher SEQUENCE and what
is gone is cancelled, so that calendars follow: keep that file, and serve it for calendars to subscribe to.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bot.app import load_knowledge
from bot.calendar.ics import calendar_of, edition_in
from bot.cli.options import add_knowledge
from bot.clock import system_now
from bot.errors import UsageError
from bot.settings.settings import Settings


def arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("-o", "--output", type=Path, metavar="FILE", help="file to write (default: standard output)")
    add_knowledge(command)


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Write the file; return 0."""
    faq, before = load_knowledge(options.knowledge or settings.knowledge).faq, _given_out(options.output)
    content = calendar_of(faq, edition=edition_in(before), before=before, now=system_now())
    if options.output is None:
        sys.stdout.buffer.write(content)
        return 0
    try:
        options.output.write_bytes(content)
    except OSError as error:
        raise UsageError(f"{options.output}: {error.strerror or 'cannot be written'}") from None
    print(f"wrote {options.output}")
    return 0


def _given_out(path: Path | None) -> str:
    """The calendar that stands in the file already."""
    try:
        return path.read_text(encoding="utf-8") if path and path.exists() else ""
    except (OSError, ValueError) as error:
        raise UsageError(f"{path}: the calendar there cannot be read ({error})") from None
