"""A bot that is killed at any step of posting, and started again: each place holds each post exactly once."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.reminders.posts import Notice, trial_mark
from bot.store.asked import Asked
from bot.store.ledger import DIGEST, NOTICE, PERSONAL, REMINDER, SENT, Post
from bot.store.servers import ServerSettings
from bot.store.store import Store
from tests.conftest import ROOT
from tests.discord_app.double import Discord
from tests.pace import PATIENCE_S
from tests.reminders.killed_bot import MOVE_STEPS, STEPS

pytestmark = pytest.mark.slow
FAQ = """workshop: {{name: A workshop, short_name: AWS}}
reminders: {{channel: "{channel}", leads: {{deadline: [1h]}}}}
dates:
  - {{id: submission, kind: submission, label: Submission deadline, at: "2023-09-30 12:00", zone: UTC}}
  - {{id: abstract, kind: abstract, label: Abstract deadline, at: "2023-09-30 12:01", zone: UTC}}
"""
# The reminders fall due at 11:00 and 11:01: the first bot meets one of them, the second both.
BEFORE, AFTER = "2023-09-30T10:59:57Z", "2023-09-30T11:01:10Z"
MONDAY = datetime(2023, 9, 25, 9, tzinfo=UTC)
AT, DUE, ADA = (
    1_696_075_200,
    1_696_071_600,
    1_575_000_000_000_000_000,
)  # the submission's instant, an hour before, a member


@pytest.fixture
async def server() -> AsyncIterator[Discord]:
    async with Discord.running() as double:
        double.rest.nonce_s = 0.0  # the second bot comes when Discord has forgotten the first one's nonces
        yield double


async def bot(server: Discord, url: str, faq: Path, now: str, step: str) -> asyncio.subprocess.Process:
    words = ("-m", "tests.reminders.killed_bot", str(server.port), url, str(faq), now, step)
    return await asyncio.create_subprocess_exec(sys.executable, *words, cwd=ROOT, stderr=asyncio.subprocess.DEVNULL)


async def plan_more(server: Discord, store: Store, workshop: str) -> None:
    """Beside the reminder: a member's own, a notice, the digest of a week, and a test of the same reminder in the same
    channel.
    """
    await store.servers.save(ServerSettings(server.guild_id, staff_channel=server.world.staff_id))
    await store.asked.keep([Asked(server.guild_id, workshop, MONDAY - timedelta(days=1), "why?", "unknown")])
    monday = int(MONDAY.timestamp())
    kept = Notice("Extended", "Submission deadline", "23 September 2023").kept()
    await store.ledger.plan(
        [
            Post(PERSONAL, server.guild_id, ADA, "submission", AT, 3_600, DUE + 1, "1h"),
            Post(NOTICE, server.guild_id, server.channel_id, "submission", AT, -1, DUE + 2, kept),
            Post(DIGEST, server.guild_id, server.world.staff_id, "week", monday, 0, DUE + 3),
        ]
    )
    server.world.message(server.bot, f"🧪 ⏰ AWS: Submission deadline in 1 hour\n{trial_mark('en')}", server.channel_id)


def posted(server: Discord) -> Counter[str]:
    """What stands anywhere, by its first line without the time that is left."""
    return Counter(str(message["content"]).split("\n")[0].split(" in ")[0] for message in server.world.posts())


EXPECTED = Counter(
    {
        "🧪 ⏰ AWS: Submission deadline": 1,
        "⏰ AWS: Submission deadline": 2,  # in the channel, and to the member
        "⏰ AWS: Abstract deadline": 1,
        "📣 AWS: Extended: Submission deadline": 1,
        "📊 **AWS**: what was asked, 18–24 September 2023": 1,
    }
)


def write(faq: Path, server: Discord) -> None:
    faq.parent.mkdir(exist_ok=True)
    faq.write_text(FAQ.format(channel=server.channel_id), encoding="utf-8")


async def killed_and_started_again(server: Discord, url: str, faq: Path, step: str) -> Counter[str]:
    """Let a bot be killed at a step, and another one finish; return what stands anywhere then."""
    write(faq, server)
    async with await Store.open(url) as store:
        await plan_more(server, store, faq.parent.name)
    first = await bot(server, url, faq, BEFORE, step)
    assert await asyncio.wait_for(first.wait(), PATIENCE_S) == -signal.SIGKILL
    second = await bot(server, url, faq, AFTER, "none")
    async with await Store.open(url) as store:
        async with asyncio.timeout(PATIENCE_S):
            while len(
                await store.ledger.of(server.guild_id, REMINDER, NOTICE, DIGEST, states=(SENT,))
            ) < 4 or await store.ledger.personal(ADA):
                await asyncio.sleep(0.05)
        second.kill()
        await second.wait()
        assert await store.ledger.of(server.guild_id, REMINDER, NOTICE) == []
    return posted(server)


@pytest.mark.parametrize("step", STEPS)
async def test_killed_at_a_step_and_started_again_each_post_stands_once(
    server: Discord, url: str, tmp_path: Path, step: str
) -> None:
    assert await killed_and_started_again(server, url, tmp_path / "faq.yaml", step) == EXPECTED


@pytest.mark.parametrize("step", MOVE_STEPS)
async def test_killed_while_a_date_moves_its_organizers_are_asked_or_members_told_once(
    server: Discord, url: str, tmp_path: Path, step: str
) -> None:
    """Between keeping the move, planning the notice and posting it: never twice, and never in silence."""
    faq = tmp_path / "faq.yaml"
    faq.write_text(FAQ.format(channel=server.channel_id), encoding="utf-8")
    first = await bot(server, url, faq, BEFORE, step)
    await asyncio.wait_for(server.gateway.online.wait(), PATIENCE_S)
    async with await Store.open(url) as store:
        async with asyncio.timeout(PATIENCE_S):
            while await store.reminding.heard(server.guild_id) is None:
                await asyncio.sleep(0.05)
        await move(server)
        assert await asyncio.wait_for(first.wait(), PATIENCE_S) == -signal.SIGKILL
        server.gateway.online.clear()
        server.gateway.sessions.clear()
        second = await bot(server, url, faq, BEFORE, "none")
        async with asyncio.timeout(PATIENCE_S):
            while not told(server):
                await asyncio.sleep(0.05)
        await asyncio.sleep(2.5)  # a lease, and whatever else might come
        second.kill()
        await second.wait()
    assert told(server) == 1


def told(server: Discord) -> int:
    """How often members were told of the move, or organizers asked about it."""
    contents = [str(message["content"]) for message in server.world.posts()]
    return sum(content.startswith(("📣", "A date has changed.")) for content in contents)


async def move(server: Discord) -> None:
    """An organizer extends the deadline, and announces it."""
    owner = server.world.owner
    await server.slash(owner, "deadline", "extend", staff=True, date="submission")
    form = (await asyncio.wait_for(server.rest.sent.get(), PATIENCE_S)).body["data"]
    await server.submits(owner, form, "2023-10-07 12:00", "UTC", "", staff=True)
    shown = (await asyncio.wait_for(server.rest.sent.get(), PATIENCE_S)).body["data"]
    announce = next(
        item["custom_id"] for row in shown["components"] for item in row["components"] if item["label"] == "Announce"
    )
    await server.presses(owner, announce, staff=True)


async def test_two_bots_on_one_database_post_once(server: Discord, url: str, tmp_path: Path) -> None:
    server.rest.nonce_s = 120.0
    faq = tmp_path / "faq.yaml"
    faq.write_text(FAQ.format(channel=server.channel_id), encoding="utf-8")
    both = [await bot(server, url, faq, BEFORE, "none") for _ in range(2)]
    async with await Store.open(url) as store:
        async with asyncio.timeout(PATIENCE_S):
            while len(await store.ledger.of(server.guild_id, REMINDER, states=(SENT,))) < 1:
                await asyncio.sleep(0.05)
    for one in both:
        one.kill()
        await one.wait()
    assert len(server.world.posts(server.channel_id)) == 1
