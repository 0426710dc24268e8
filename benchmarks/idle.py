"""What memory the bot takes while nobody asks, and what each part of it brought: python -m benchmarks.idle [PYTHON]

The bot runs as a host runs it, with SQLite and one FAQ, logged in to the Discord double; its resident memory is read
WAIT_S after it is online. For the parts a fresh Python loads one after the other, in this order, and tells how much it
has grown; what two parts need counts for the first. `online` is the rest: the commands in all languages, the
connection, the threads. Prints one JSON object, in MiB.

PYTHON is another interpreter to run it with, such as one with the libraries of the image, which have no docstrings.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from itertools import pairwise
from pathlib import Path

from tests.discord_app.double import Discord

FAQ = Path(__file__).parent.parent / "knowledge" / "bugs2023" / "faq.yaml"
WAIT_S, PATIENCE_S = 5.0, 60.0
PARTS = {
    "python": "",
    "discord.py": "import discord.ext.commands",
    "sqlalchemy": "import sqlalchemy.dialects.sqlite, aiosqlite",
    "pydantic": "import pydantic; pydantic.BaseModel",
    "rapidfuzz": "import rapidfuzz.process",
    "yaml": "import yaml",
    "health": "import prometheus_client, aiohttp.web",
    "own_code": "import bot.app, bot.cli.run, bot.discord_app.runtime.run, bot.store.store",
    "bank": "bot.app.load_kinds(), bot.app.load_lexicon(), bot.app.load_classifier(), bot.app.load_decision()",
    "word_vectors": "from bot.matching.matcher import load_asked, load_senses; load_asked(), load_senses()",
    "one_workshop": "kept = bot.app.build_answerer(bot.app.load_faq(pathlib.Path(sys.argv[1])))",
}


_PAGE_MIB = os.sysconf("SC_PAGE_SIZE") / 2**20
_LOADING = """
import json, pathlib, sys
pages = []
for part in json.loads(sys.argv[2]):
    exec(part)
    pages.append(int(pathlib.Path("/proc/self/statm").read_text().split()[1]))
print(json.dumps(pages))
"""


def resident_pages(process: int) -> int:
    """Linux: proc(5)."""
    return int(Path(f"/proc/{process}/statm").read_text(encoding="utf-8").split()[1])


async def idle_mib(python: str) -> float:
    """Return the memory of the bot a while after it has come online."""
    async with Discord.running() as server:
        with tempfile.TemporaryDirectory() as folder:
            settings = {
                "DISCORD_TOKEN": "token",
                "WORKSHOP_KNOWLEDGE": str(FAQ),
                "WORKSHOP_DATA": folder,
                "WORKSHOP_HEALTH": "127.0.0.1:0",
            }
            bot = await asyncio.create_subprocess_exec(
                python, "-m", "tests.hosting.bot_process", f"127.0.0.1:{server.port}", "run",
                env=os.environ | settings, stderr=asyncio.subprocess.DEVNULL,
            )  # fmt: skip
            await asyncio.wait_for(server.gateway.online.wait(), PATIENCE_S)
            await asyncio.sleep(WAIT_S)
            pages = resident_pages(bot.pid)
            bot.terminate()
            await bot.wait()
    return pages * _PAGE_MIB


def parts_mib(python: str) -> dict[str, float]:
    """Return by how much each part makes a fresh Python grow."""
    command = [python, "-c", _LOADING, str(FAQ), json.dumps(list(PARTS.values()))]
    pages = [0, *json.loads(subprocess.run(command, capture_output=True, check=True).stdout)]
    return {name: (after - before) * _PAGE_MIB for name, (before, after) in zip(PARTS, pairwise(pages), strict=True)}


def main() -> None:
    python = sys.argv[1] if len(sys.argv) > 1 else sys.executable
    total, parts = asyncio.run(idle_mib(python)), parts_mib(python)
    rest = {"online": total - sum(parts.values())}
    print(json.dumps({name: round(mib, 1) for name, mib in {**parts, **rest, "idle": total}.items()}, indent=1))


if __name__ == "__main__":
    main()
