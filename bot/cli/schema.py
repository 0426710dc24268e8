"""Print the JSON Schema of the FAQ file, for editors.

  workshop-bot schema > faq.schema.json

With "# yaml-language-server: $schema=faq.schema.json" as its first line, editors check a FAQ while you type.
"""

from __future__ import annotations

import argparse

from bot.faq.schema import json_schema
from bot.settings.settings import Settings


def arguments(command: argparse.ArgumentParser) -> None:
    """Take no options."""
    del command


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Print the schema; return 0."""
    del options, settings
    print(json_schema())
    return 0
