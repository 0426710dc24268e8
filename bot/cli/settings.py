"""Print every setting, its value and where it comes from; secrets are masked.

  workshop-bot settings

Settings are read from the environment; .env.example lists them all with their defaults.
"""

from __future__ import annotations

import argparse

from bot.settings.settings import Settings


def arguments(command: argparse.ArgumentParser) -> None:
    del command


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Print one line a setting; return 0."""
    del options
    width = max(len(name) for name, _, _ in settings.told)
    for name, value, source in settings.told:
        print(f"{name:<{width}}  {value or '–'}  ({source})")
    return 0
