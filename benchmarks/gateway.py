"""Messages per second, compared with a bare discord.py echo bot, on loopback: python -m benchmarks.gateway

Each bot runs in a process of its own, both for the whole run; they take turns in short rounds, ROUNDS times, so that
other load on the machine affects both. Two kinds of traffic:

- `questions`: every message is meant for the bot, 50 in flight, which is the worst case; and one message when nothing
  else is said.
- `server`: an ordinary server, where TALK in 20 messages are said among members. The echo bot also answers only
  messages that mention it.

It measures messages per second and processor time per message; `overhead` is ours over the echo bot's, minus one: the
median over the rounds, with the quartiles. Prints one JSON object.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from itertools import cycle
from pathlib import Path
from statistics import median, quantiles

import discord
import yarl

from bot.clock import parse_now
from bot.discord_app.runtime.client import WorkshopBot
from bot.discord_app.services import Host
from bot.discord_app.ui.limits import AskingLimits
from bot.library import Library
from bot.servers.settings import ServerSettingsCache
from bot.servers.workshops import Workshops
from bot.store.database import address
from bot.store.store import Store
from models.kinds import load_labelled
from tests.discord_app.double import Discord

FAQ = Path(__file__).parent.parent / "knowledge" / "bugs2023" / "faq.yaml"
NOW = parse_now("2023-09-20T12:00Z")
ROUNDS, QUESTIONS, IN_FLIGHT, ALONE, WARM = 20, 100, 50, 20, 400
TALK, TALKING = 19, 10  # messages among members for each that is meant for the bot; such conversations at once
PATIENCE_S = 20.0
OPEN = ((1_000_000, 0.0001), (1_000_000, 0.0001))


class Echo(discord.Client):
    """The peer: says what was said to it."""

    async def on_message(self, message: discord.Message) -> None:
        if self.user in message.mentions:
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
            servers = ServerSettingsCache(store.servers)
            workshops = Workshops(Library.open(FAQ), servers, {})
            limits = AskingLimits(OPEN)
            host = Host(clock=lambda: NOW, store=store, servers=servers, workshops=workshops, limits=limits)
            await WorkshopBot(host).start("token")


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


def processor_ms(pid: int) -> float:
    """Return the processor time that a process has used (Linux: nanoseconds per thread, schedstat in proc(5))."""
    threads = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((thread / "schedstat").read_text(encoding="utf-8").split()[0]) for thread in threads) / 1e6


async def ask(server: Discord, questions: Iterator[str], count: int, in_flight: int, talk: int = 0) -> list[float]:
    """Ask `count` questions, `in_flight` at a time, each after `talk` messages said to nobody in particular.

    Return how long each took to be answered, in milliseconds.
    """
    member, other = server.user("ada"), server.user("bob")
    took: list[float] = []

    async def one(number: int) -> None:
        for _ in range(number):
            for _ in range(talk):
                await server.says(other, next(questions))
            begun = time.perf_counter()
            await server.says(member, f"<@{server.bot['id']}> {next(questions)}")
            async with asyncio.timeout(PATIENCE_S):
                await server.rest.sent.get()
            took.append((time.perf_counter() - begun) * 1000)

    await asyncio.gather(*(one(count // in_flight) for _ in range(in_flight)))
    server.world.messages.clear()
    return took


async def measure(server: Discord, pid: int, asked: Iterator[str]) -> dict[str, float]:
    """Return one round's figures of a bot."""
    found: dict[str, float] = {}
    for traffic, talk, in_flight in (("questions", 0, IN_FLIGHT), ("server", TALK, TALKING)):
        before, begun = processor_ms(pid), time.perf_counter()
        await ask(server, asked, QUESTIONS, in_flight, talk)
        seconds, used = time.perf_counter() - begun, processor_ms(pid) - before
        messages = QUESTIONS * (1 + talk)
        found |= {f"{traffic}_per_s": messages / seconds, f"{traffic}_cpu_ms": used / messages}
    return found | {"alone_ms": median(await ask(server, asked, ALONE, 1))}


def overhead(name: str, echo: float, ours: float) -> float:
    """Return how much more ours takes: of a rate, how much longer for as many."""
    return (echo / ours if name.endswith("_per_s") else ours / echo) - 1


async def compare() -> dict[str, object]:
    questions = [row.text for row in load_labelled()]
    rounds: dict[str, list[dict[str, float]]] = {"echo": [], "ours": []}
    async with running("echo") as echo, running("ours") as ours:
        both = {"echo": (*echo, cycle(questions)), "ours": (*ours, cycle(questions))}
        for server, _, asked in both.values():
            await ask(server, asked, WARM, 10)  # caches and code are warm
        for number in range(ROUNDS):
            for kind in list(both)[:: 1 if number % 2 else -1]:
                rounds[kind].append(await measure(*both[kind]))
    figures = {
        kind: {name: round(median(one[name] for one in found), 3) for name in found[0]}
        for kind, found in rounds.items()
    }
    over = {
        name: [
            round(part, 3)
            for part in quantiles(
                overhead(name, *(one[name] for one in pair)) for pair in zip(*rounds.values(), strict=True)
            )
        ]
        for name in figures["echo"]
    }
    return {**figures, "overhead": over}


def main() -> None:
    if len(sys.argv) > 1:
        asyncio.run(be_a_bot(sys.argv[1], int(sys.argv[2])))
        return
    print(json.dumps(asyncio.run(compare()), indent=1))


if __name__ == "__main__":
    main()
