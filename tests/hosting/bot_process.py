"""The bot as a host starts it, with Discord on loopback: python -m tests.hosting.bot_process ADDRESS COMMAND...

ADDRESS is HOST:PORT of the double; everything else is read from the environment, as in a container.
"""

from __future__ import annotations

import sys

import discord
import yarl

from bot.cli.main import console

if __name__ == "__main__":
    at = sys.argv.pop(1)
    discord.http.Route.BASE = f"http://{at}/api/v10"
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(f"ws://{at}/gateway")
    console()
