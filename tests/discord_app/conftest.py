"""The bot as it runs, in front of the double: the real discord.py, the real answerer, a fixed instant."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import discord
import pytest
import yarl

from bot.answering.answerer import Answerer
from bot.discord_app.answers import Answers
from bot.discord_app.client import WorkshopBot
from bot.store.database import address
from bot.store.store import Store
from tests.conftest import NOW
from tests.discord_app.double import Discord


@pytest.fixture
async def server(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Discord]:
    """A Discord on loopback; whatever the bot sends that Discord would refuse fails the test."""
    double = Discord()
    await double.start()
    monkeypatch.setattr(discord.http.Route, "BASE", f"http://127.0.0.1:{double.port}/api/v10")
    monkeypatch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(f"ws://127.0.0.1:{double.port}/gateway"))
    yield double
    await double.stop()
    assert double.wrong == []


@pytest.fixture
async def bot(server: Discord, bugs: Answerer, tmp_path: Path) -> AsyncIterator[WorkshopBot]:
    """The bot, online, with a store of its own."""
    store = await Store.open(address("", tmp_path))
    client = WorkshopBot(Answers(bugs, lambda: NOW), store, guild_ready_timeout=0.05)
    async with store, client:
        online = asyncio.create_task(client.start("token"))
        await asyncio.wait_for(client.wait_until_ready(), 10)
        yield client
        await client.close()
        await asyncio.wait_for(online, 10)
