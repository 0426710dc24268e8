"""A bot that is killed while it takes a question or gives an answer, and started again: nothing is lost or doubled."""

from __future__ import annotations

import asyncio
import re
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.store.inbox import Scope
from bot.store.inbox_items import Ask, Item
from bot.store.ledger import ANSWER, QUESTION, SENT
from bot.store.servers import ServerSettings
from bot.store.store import Store
from tests.conftest import ROOT
from tests.discord_app.double import Discord
from tests.inbox.conftest import FILE
from tests.inbox.killed_bot import ANSWER_STEPS, QUESTION_STEPS, STEPS
from tests.pace import PATIENCE_S

pytestmark = pytest.mark.slow
BEFORE, AFTER = "2023-09-20T12:00:00Z", "2023-09-20T12:02:00Z"
AT = int(datetime(2023, 9, 20, 12, tzinfo=UTC).timestamp())
ADA, BEN, CLEO = 1_575_000_000_000_000_000, 1_575_000_000_000_000_100, 1_575_000_000_000_000_200
WIFI, BADGE = "what is the wifi password", "It is on your badge."
SHARED: Scope = ("aws", 0)


@pytest.fixture
async def server() -> AsyncIterator[Discord]:
    async with Discord.running() as double:
        double.rest.nonce_s = 0.0  # the second bot comes when Discord has forgotten the first one's nonces
        yield double


async def bot(server: Discord, url: str, faq: Path, now: str, step: str) -> asyncio.subprocess.Process:
    words = ("-m", "tests.inbox.killed_bot", str(server.port), url, str(faq), now, step)
    return await asyncio.create_subprocess_exec(sys.executable, *words, cwd=ROOT, stderr=asyncio.subprocess.DEVNULL)


async def begin(server: Discord, url: str, faq: Path, *, asked: bool) -> None:
    """A FAQ, organizers with a channel, and (`asked`) three who wait: in a channel, in a thread, and privately."""
    faq.parent.mkdir(exist_ok=True)
    faq.write_text(FILE, encoding="utf-8")
    world = server.world
    async with await Store.open(url) as store:
        await store.servers.save(ServerSettings(server.guild_id, "aws", staff_channel=world.staff_id))
        await store.pages.settle_home(server.guild_id)
        if asked:
            below = int(world.message(server.bot, "I do not know that.", server.channel_id)["id"])
            item = Item(0, "aws", 0, WIFI, asked_at=AT)
            asks = [(ADA, server.channel_id, below), (BEN, world.thread_id, below), (CLEO, server.channel_id, None)]
            for user, channel, message in asks:
                ask = Ask(
                    0, 0, user, server.guild_id, channel, message, WIFI, "", named=False, locale="en", asked_at=AT
                )
                await store.inbox.add(item, "key", ask, lambda _: [])


def typed(name: str, value: str) -> dict[str, Any]:
    return {"type": 18, "component": {"type": 4, "custom_id": name, "value": value}}


async def act(server: Discord, *, asked: bool) -> None:
    """An organizer answers, or (while nothing is `asked`) a member asks."""
    if asked:
        target = {"type": 18, "component": {"type": 3, "custom_id": "target", "values": ["add:"]}}
        fields = [typed("answer", BADGE), target, typed("question", WIFI), typed("also", "wifi password?")]
        sent = {"custom_id": "inbox:answer:1", "components": fields}
        await server.interacts(server.world.owner, 5, sent, staff=True)
        return
    shown = server.world.message(server.bot, "I do not know that.", server.channel_id)
    sent = {"custom_id": "organizers:send", "components": [typed("question", WIFI)]}
    await server.interacts(server.user("ada"), 5, sent, message=shown)


async def killed_and_started_again(server: Discord, url: str, faq: Path, step: str) -> Counter[str]:
    """Let a bot be killed at a step, and another one finish; return what stands anywhere then."""
    asked = step in ANSWER_STEPS
    await begin(server, url, faq, asked=asked)
    first = await bot(server, url, faq, BEFORE, step)
    await asyncio.wait_for(server.gateway.online.wait(), PATIENCE_S)
    await act(server, asked=asked)
    assert await asyncio.wait_for(first.wait(), PATIENCE_S) == -signal.SIGKILL
    server.gateway.sessions.clear()
    second = await bot(server, url, faq, AFTER, "none")
    async with await Store.open(url) as store:
        async with asyncio.timeout(PATIENCE_S):
            while not await done(store, asked=asked):
                await asyncio.sleep(0.05)
        await asyncio.sleep(1.0)  # whatever else might come
        second.kill()
        await second.wait()
        published = await store.revisions.heads()
    return stands(server) + Counter(published=published.get("aws", 0))


async def done(store: Store, *, asked: bool) -> bool:
    """Whether everything has arrived that was to come."""
    kind, names = (ANSWER, ["ask:1", "ask:2", "ask:3"]) if asked else (QUESTION, ["item:1"])
    return [row.state for row in await store.ledger.about(kind, *names)] == [SENT] * len(names)


def stands(server: Discord) -> Counter[str]:
    """Which questions and answers the bot posted, by the lines under them."""
    last = (str(message["content"]).rpartition("\n")[2] for message in server.world.posts())
    marks = (re.search(r"^-# (?:.* · )?((?:question|answer) \d+)\b", line) for line in last)
    return Counter(mark[1] for mark in marks if mark)


ANSWERED = Counter({"answer 1": 1, "answer 2": 1, "answer 3": 1, "published": 1})
ASKED = Counter({"question 1": 1})


def expected(step: str) -> Counter[str]:
    return ANSWERED if step in ANSWER_STEPS else ASKED


@pytest.mark.parametrize("step", STEPS)
async def test_killed_at_a_step_and_started_again_each_message_stands_once(
    server: Discord, url: str, tmp_path: Path, step: str
) -> None:
    assert await killed_and_started_again(server, url, tmp_path / "aws" / "faq.yaml", step) == expected(step)


def test_every_step_is_of_a_question_or_of_an_answer() -> None:
    assert len(STEPS) == len(QUESTION_STEPS) + len(ANSWER_STEPS)
