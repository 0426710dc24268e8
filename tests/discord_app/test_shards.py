"""Several processes on one database and one Discord: each serves its servers, everything happens once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from bot.answering.answerer import Answerer
from bot.discord_app.runtime import identify
from bot.discord_app.runtime.client import WorkshopBot
from bot.discord_app.runtime.run import Start, run_bot
from bot.errors import DiscordError
from bot.library import Library
from bot.reminders.plan import anchor
from bot.settings.settings import Settings
from bot.shards import Shards
from bot.store.database import address
from bot.store.ledger import NOTICE, SENT, Post
from bot.store.store import Store
from tests.conftest import BUGS, NOW
from tests.discord_app.conftest import online
from tests.discord_app.double import Discord
from tests.discord_app.seen import next_call, nothing_more

PARTS = (Shards((0, 1), 4), Shards((2, 3), 4))
DUE = int(NOW.timestamp())


@pytest.fixture
def servers(server: Discord) -> dict[int, int]:
    """Servers over all shards, each with a channel."""
    found = {server.guild_id: server.channel_id}
    for number in range(11):
        guild = server.world.add_guild(f"server {number}", shard=number % 4, of=4)
        found[guild] = server.world.add_channel(guild, "questions")
    return found


@pytest.fixture
async def bots(
    server: Discord, servers: dict[int, int], bugs: Answerer, tmp_path: Path
) -> AsyncIterator[list[WorkshopBot]]:
    """Two processes, as it were."""
    async with AsyncExitStack() as ends:
        yield [await ends.enter_async_context(online(tmp_path, bugs, server, shards=part)) for part in PARTS]


async def test_each_server_is_served_by_one(server: Discord, servers: dict[int, int], bots: list[WorkshopBot]) -> None:
    seen = [{guild.id for guild in bot.guilds} for bot in bots]
    assert seen[0] | seen[1] == set(servers)
    assert not seen[0] & seen[1]
    assert all(Shards(part.ids, 4).serves(guild) for part, guilds in zip(PARTS, seen, strict=True) for guild in guilds)
    for channel in servers.values():
        await server.says(server.user("ada"), f"<@{server.bot['id']}> when is the deadline?", channel=channel)
    answered = {int((await next_call(server)).path.split("/")[2]) for _ in servers}
    assert answered == set(servers.values())
    await server.says(server.user("bob"), "when is the deadline?", dm=True)
    await next_call(server)
    assert await nothing_more(server)


async def test_each_notice_is_posted_once(server: Discord, servers: dict[int, int], bots: list[WorkshopBot]) -> None:
    faq = bots[0].services.answers.for_guild(None).faq
    (entry,) = [entry for entry in faq.dates if entry.kind == "submission"]
    moment = anchor(entry, faq)
    assert moment is not None
    instant = int(moment.timestamp())
    posts = [
        Post(NOTICE, guild, channel, entry.id, instant, -1, DUE - 60, "22 September 2023")
        for guild, channel in servers.items()
    ]
    await bots[0].services.store.ledger.plan(posts)
    for bot in bots:
        bot.services.scheduler.wake()
    async with asyncio.timeout(20):
        while sum(
            [len(await bots[0].services.store.ledger.of(guild, NOTICE, states=(SENT,))) for guild in servers]
        ) < len(servers):
            await asyncio.sleep(0.05)
    assert {channel: len(server.world.posts(channel)) for channel in servers.values()} == dict.fromkeys(
        servers.values(), 1
    )


async def test_shards_identify_one_after_the_other_whatever_the_process(
    server: Discord, bots: list[WorkshopBot]
) -> None:
    assert [session.shard for session in server.gateway.sessions.values()] == [(number, 4) for number in range(4)]
    at = server.gateway.identified_at
    assert at == sorted(at)
    assert at[-1] - at[0] >= 3 * 0.015  # each may arrive a little late, but not all of them early


async def test_a_day_without_sessions_left_is_waited_out(
    server: Discord, bugs: Answerer, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    server.rest.session_limit = {"total": 1000, "remaining": 1, "reset_after": 300, "max_concurrency": 1}
    library = Library(BUGS, lambda _: bugs)
    library.refresh()
    settings = Settings.from_env({"DISCORD_TOKEN": "token", "WORKSHOP_SHARDS": "0-1/4"})
    running = asyncio.create_task(run_bot(Start(settings, library, lambda: NOW, address("", tmp_path))))
    async with asyncio.timeout(20):
        while len(server.gateway.sessions) < 2:
            await asyncio.sleep(0.02)
    assert "Discord allows no more sessions; waiting 0 s" in caplog.text
    running.cancel()
    with pytest.raises((asyncio.CancelledError, DiscordError)):
        await running


async def test_a_store_that_is_away_costs_a_turn_and_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(identify, "EVERY_MS", 50)
    store = await Store.open(address("", tmp_path))
    turns = identify.IdentifyTurns(store.identifies, lambda: NOW)
    await store.close()
    begun = asyncio.get_running_loop().time()
    await turns.wait(0)
    await turns.wait(0)
    assert asyncio.get_running_loop().time() - begun >= 0.05
