"""Print every setting with its value and source; secrets are masked.

  workshop-bot settings

Settings are read from the environment and the file .env; .env.example lists them all with their defaults.
"""

from __future__ import annotations

import argparse

from bot.settings.settings import Settings


def arguments(command: argparse.ArgumentParser) -> None:
    """Take no options."""
    del command


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Print one line per setting; return 0."""
    del options
    width = max(len(name) for name, _, _ in settings.stated)
    for name, value, source in settings.stated:
        print(f"{name:<{width}}  {value or '–'}  ({source})")
    return 0
