"""Options that several commands share; a command adds those it uses."""

from __future__ import annotations

import argparse
from pathlib import Path

_FAQ_OR_FOLDER = "FAQ file or its folder"
_DEFAULT = "default: $WORKSHOP_KNOWLEDGE, else knowledge/"


def add_knowledge(command: argparse.ArgumentParser, what: str = _FAQ_OR_FOLDER) -> None:
    """Add --knowledge, which names the FAQ."""
    command.add_argument("--knowledge", type=Path, metavar="PATH", help=f"{what} ({_DEFAULT})")


def add_now(command: argparse.ArgumentParser) -> None:
    """Add --now; `main` makes `options.now` an instant, and `options.dated` says whether it was given."""
    command.add_argument("--now", metavar="INSTANT", help="act as if it were this instant, such as 2023-09-20T12:00Z")
