"""python -m bot: the same as the command workshop-bot."""

from __future__ import annotations

from bot.cli.main import console

console()
