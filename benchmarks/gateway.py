"""Messages a second through a Discord on loopback, beside a bare discord.py echo bot in the same run: python -m benchmarks.gateway

Each bot runs in a process of its own; the two take turns, ROUNDS times. Measured are answers a second with 50 questions in
flight, the bot's processor time for each, and the time of one answer when nothing else is asked. `overhead` is ours over the
echo bot's, minus one. Prints one JSON object.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from itertools import cycle
from pathlib import Path
from statistics import median

import discord
import yarl

from benchmarks.labelled import load_labelled
from bot.clock import parse_now
from bot.discord_app.answers import Answers
from bot.discord_app.client import WorkshopBot
from bot.discord_app.servers import ServerBook
from bot.discord_app.workshops import Workshops
from bot.library import Library
from bot.store.database import address
from bot.store.store import Store
from tests.discord_app.double import Discord

FAQ = Path(__file__).parent.parent / "knowledge" / "bugs2023" / "faq.yaml"
NOW = parse_now("2023-09-20T12:00Z")
ROUNDS, MESSAGES, IN_FLIGHT, ALONE = 5, 1_500, 50, 200
PATIENCE_S = 20.0
OPEN = ((1_000_000, 0.0001), (1_000_000, 0.0001))


class Echo(discord.Client):
    """The peer: says what was said."""

    async def on_message(self, message: discord.Message) -> None:
        if self.user and message.author.id != self.user.id:
            await message.channel.send(message.content)


async def be_a_bot(kind: str, port: int) -> None:
    """Run one of the two until the process is ended."""
    discord.http.Route.BASE = f"http://127.0.0.1:{port}/api/v10"
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(f"ws://127.0.0.1:{port}/gateway")
    if kind == "echo":
        await Echo(intents=discord.Intents(guilds=True, guild_messages=True), max_messages=None).start("token")
        return
    with tempfile.TemporaryDirectory() as folder:
        async with await Store.open(address("", Path(folder))) as store:
            servers = ServerBook(store.servers)
            answers = Answers(Workshops(Library.open(FAQ), servers, {}), lambda: NOW)
            await WorkshopBot(answers, servers, store, limits=OPEN).start("token")


@asynccontextmanager
async def running(kind: str) -> AsyncIterator[tuple[Discord, int]]:
    """A Discord and a bot in a process of its own, online."""
    server = Discord()
    server.rest.keep_calls = False
    server.rest.send_limit = (1_000_000, 1.0)  # Discord's own limits are not what is measured
    await server.start()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "benchmarks.gateway", kind, str(server.port), stderr=asyncio.subprocess.DEVNULL
    )
    try:
        await asyncio.wait_for(server.gateway.online.wait(), 30)
        await asyncio.sleep(0.5)
        yield server, process.pid
    finally:
        process.kill()
        await process.wait()
        await server.stop()


def processor_s(pid: int) -> float:
    """Return the processor time a process has used (Linux: proc(5))."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def ask(server: Discord, questions: Iterator[str], count: int, in_flight: int) -> list[float]:
    """Ask `count` questions, `in_flight` at a time; return how long each took to be answered, in milliseconds."""
    member = server.user("ada")
    took: list[float] = []

    async def one(number: int) -> None:
        for _ in range(number):
            begun = time.perf_counter()
            await server.says(member, f"<@{server.bot['id']}> {next(questions)}")
            async with asyncio.timeout(PATIENCE_S):
                await server.rest.sent.get()
            took.append((time.perf_counter() - begun) * 1000)

    await asyncio.gather(*(one(count // in_flight) for _ in range(in_flight)))
    server.world.messages.clear()
    return took


async def measure(kind: str, questions: list[str]) -> dict[str, float]:
    """Return one round's figures of a bot."""
    async with running(kind) as (server, pid):
        asked = cycle(questions)
        await ask(server, asked, ALONE, 10)  # caches and code are warm
        before, begun = processor_s(pid), time.perf_counter()
        await ask(server, asked, MESSAGES, IN_FLIGHT)
        seconds, used = time.perf_counter() - begun, processor_s(pid) - before
        alone = await ask(server, asked, ALONE, 1)
    return {"per_s": MESSAGES / seconds, "cpu_ms": used / MESSAGES * 1000, "alone_p50_ms": median(alone)}


async def compare() -> dict[str, object]:
    questions = [row.text for row in load_labelled()]
    rounds: dict[str, list[dict[str, float]]] = {"echo": [], "ours": []}
    for _ in range(ROUNDS):
        for kind, found in rounds.items():
            found.append(await measure(kind, questions))
    figures = {kind: {name: round(median(one[name] for one in found), 2) for name in found[0]} for kind, found in rounds.items()}
    overhead = {
        "per_s": round(figures["echo"]["per_s"] / figures["ours"]["per_s"] - 1, 3),
        "cpu_ms": round(figures["ours"]["cpu_ms"] / figures["echo"]["cpu_ms"] - 1, 3),
        "alone_p50_ms": round(figures["ours"]["alone_p50_ms"] / figures["echo"]["alone_p50_ms"] - 1, 3),
    }
    return {**figures, "overhead": overhead}


def main() -> None:
    if len(sys.argv) > 1:
        asyncio.run(be_a_bot(sys.argv[1], int(sys.argv[2])))
        return
    print(json.dumps(asyncio.run(compare()), indent=1))


if __name__ == "__main__":
    main()
