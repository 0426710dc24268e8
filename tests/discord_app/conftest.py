"""The bot as it runs, in front of the double: the real discord.py, the real answerer, a fixed instant."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import discord
import pytest
import yarl

from bot.answering.answerer import Answerer
from bot.changes.followed import FollowedPage
from bot.discord_app.runtime.client import WorkshopBot, make_bot
from bot.discord_app.services import Host
from bot.discord_app.ui.limits import CALM, AskingLimits
from bot.library import Library
from bot.reminders.scheduler import SchedulerOptions
from bot.servers.settings import ServerSettingsCache
from bot.servers.workshops import Workshops
from bot.shards import ALL, Shards
from bot.store.database import address
from bot.store.store import Store
from tests.conftest import BUGS, NOW, answerer_for
from tests.discord_app.double import Discord
from tests.pace import PATIENCE_S


class Clock:
    """A clock that tests set."""

    def __init__(self) -> None:
        self.read: Callable[[], datetime] = lambda: NOW

    def __call__(self) -> datetime:
        return self.read()


def set_clock(bot: WorkshopBot, read: Callable[[], datetime]) -> None:
    """Let the bot act at what `read` returns."""
    assert isinstance(bot.services.clock, Clock)
    bot.services.clock.read = read


@pytest.fixture
async def server(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Discord]:
    """A Discord on loopback; whatever the bot sends that Discord would refuse fails the test."""
    async with Discord.running() as double:
        monkeypatch.setattr(discord.http.Route, "BASE", f"http://127.0.0.1:{double.port}/api/v10")
        gateway = yarl.URL(f"ws://127.0.0.1:{double.port}/gateway")
        monkeypatch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", gateway)
        monkeypatch.setattr("bot.discord_app.runtime.identify.EVERY_MS", 20)
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
    shards: Shards = ALL,
    page: FollowedPage | None = None,
    limits: tuple[tuple[int, float], tuple[int, float]] = CALM,
    posting: SchedulerOptions | None = None,
    calendar_folder: Path | None = None,
    calendar_address: str = "",
    questions_kept: timedelta = timedelta(days=30),
    **options: Any,
) -> AsyncIterator[WorkshopBot]:
    library = Library(knowledge, (lambda _: bugs) if knowledge == BUGS else answerer_for)
    library.refresh()
    async with await Store.open(address("", folder), shards) as store:
        servers = ServerSettingsCache(store.servers)
        await servers.load()
        host = Host(
            clock=Clock(),
            store=store,
            servers=servers,
            workshops=Workshops(library, servers, mapped or {}),
            shards=shards,
            page=page,
            reads_messages=server.reads_messages,
            limits=AskingLimits(limits),
            posting=posting,
            calendar_folder=calendar_folder,
            calendar_address=calendar_address,
            questions_kept=questions_kept,
        )
        async with make_bot(host, guild_ready_timeout=0.05, **options) as client:
            connected = asyncio.create_task(client.start("token"))
            await asyncio.wait_for(client.wait_until_ready(), PATIENCE_S)
            yield client
            await client.close()
            await asyncio.wait_for(connected, PATIENCE_S)
