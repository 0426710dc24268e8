"""The bot as it runs, in front of the double: the real discord.py, the real answerer, a fixed instant."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import discord
import pytest
import yarl

from bot.answering.answerer import Answerer
from bot.app import build_answerer
from bot.discord_app.answers import Answers
from bot.discord_app.client import WorkshopBot
from bot.discord_app.servers import ServerBook
from bot.discord_app.workshops import Workshops
from bot.library import Library
from bot.shards import ALL
from bot.store.database import address
from bot.store.store import Store
from tests.conftest import BUGS, NOW
from tests.discord_app.double import Discord


@pytest.fixture
async def server(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Discord]:
    """A Discord on loopback; whatever the bot sends that Discord would refuse fails the test."""
    async with Discord.running() as double:
        monkeypatch.setattr(discord.http.Route, "BASE", f"http://127.0.0.1:{double.port}/api/v10")
        monkeypatch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(f"ws://127.0.0.1:{double.port}/gateway"))
        monkeypatch.setattr("bot.discord_app.identify.EVERY_MS", 20)
        yield double


Start = Callable[..., Awaitable[WorkshopBot]]


@pytest.fixture
async def start(server: Discord, bugs: Answerer, tmp_path: Path) -> AsyncIterator[Start]:
    """Start the bot as the test wants it, and end it after the test; a second one meets the same store."""
    async with AsyncExitStack() as ends:
        yield lambda **options: ends.enter_async_context(online(tmp_path, bugs, server, **options))


@pytest.fixture
async def bot(start: Start) -> WorkshopBot:
    """The bot, online, with a store of its own."""
    return await start()


@asynccontextmanager
async def online(
    folder: Path,
    bugs: Answerer,
    server: Discord,
    *,
    knowledge: Path = BUGS,
    mapped: Mapping[str, str] | None = None,
    kind: type[WorkshopBot] = WorkshopBot,
    **options: Any,
) -> AsyncIterator[WorkshopBot]:
    library = Library(knowledge, (lambda _: bugs) if knowledge == BUGS else build_answerer)
    library.refresh()
    async with await Store.open(address("", folder), options["duties"].shards if "duties" in options else ALL) as store:
        servers = ServerBook(store.servers)
        await servers.load()
        answers = Answers(Workshops(library, servers, mapped or {}), lambda: NOW)
        async with kind(answers, servers, store, reads_messages=server.reads_messages, guild_ready_timeout=0.05, **options) as client:
            connected = asyncio.create_task(client.start("token"))
            await asyncio.wait_for(client.wait_until_ready(), 10)
            yield client
            await client.close()
            await asyncio.wait_for(connected, 10)
