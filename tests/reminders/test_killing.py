"""A bot that is killed at any step of posting, and started again: the channel holds the post exactly once."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.store.ledger import SENT
from bot.store.store import Store
from tests.conftest import ROOT
from tests.discord_app.double import Discord
from tests.reminders.killed_bot import STEPS

pytestmark = pytest.mark.slow
FAQ = """workshop: {{name: A workshop, short_name: AWS}}
reminders: {{channel: "{channel}", leads: {{deadline: [1h]}}}}
dates:
  - {{id: submission, kind: submission, label: Submission deadline, at: "2023-09-30 12:00", zone: UTC}}
  - {{id: abstract, kind: abstract, label: Abstract deadline, at: "2023-09-30 12:01", zone: UTC}}
"""
# The reminders fall due at 11:00 and 11:01: the first bot meets one of them, the second both.
BEFORE, AFTER = "2023-09-30T10:59:58Z", "2023-09-30T11:01:10Z"


@pytest.fixture
async def server() -> AsyncIterator[Discord]:
    async with Discord.running() as double:
        yield double


async def bot(server: Discord, url: str, faq: Path, now: str, step: str) -> asyncio.subprocess.Process:
    words = ("-m", "tests.reminders.killed_bot", str(server.port), url, str(faq), now, step)
    return await asyncio.create_subprocess_exec(sys.executable, *words, cwd=ROOT, stderr=asyncio.subprocess.DEVNULL)


@pytest.mark.parametrize("step", STEPS)
async def test_killed_at_a_step_and_started_again_each_reminder_is_posted_once(
    server: Discord, url: str, tmp_path: Path, step: str
) -> None:
    faq = tmp_path / "faq.yaml"
    faq.write_text(FAQ.format(channel=server.channel_id), encoding="utf-8")
    first = await bot(server, url, faq, BEFORE, step)
    assert await asyncio.wait_for(first.wait(), 30) == -signal.SIGKILL
    second = await bot(server, url, faq, AFTER, "none")
    async with await Store.open(url) as store:
        async with asyncio.timeout(30):
            while len(await store.ledger.of(server.guild_id, "reminder", states=(SENT,))) < 2:
                await asyncio.sleep(0.05)
        second.kill()
        await second.wait()
        assert await store.ledger.of(server.guild_id, "reminder") == []
    posts = sorted(message["content"].split("\n")[0] for message in server.world.posts(server.channel_id))
    assert [post.split(" in ")[0] for post in posts] == ["⏰ AWS: Abstract deadline", "⏰ AWS: Submission deadline"]


async def test_two_bots_on_one_database_post_once(server: Discord, url: str, tmp_path: Path) -> None:
    faq = tmp_path / "faq.yaml"
    faq.write_text(FAQ.format(channel=server.channel_id), encoding="utf-8")
    both = [await bot(server, url, faq, BEFORE, "none") for _ in range(2)]
    async with await Store.open(url) as store:
        async with asyncio.timeout(30):
            while len(await store.ledger.of(server.guild_id, "reminder", states=(SENT,))) < 1:
                await asyncio.sleep(0.05)
    for one in both:
        one.kill()
        await one.wait()
    assert len(server.world.posts(server.channel_id)) == 1
