"""Kills the bot at every step and starts another, again and again: python -m benchmarks.kills [ROUNDS] [posts|inbox]

Each round meets a fresh Discord and database. `posts`: two reminders, a member's own, a notice of a change, and beside
them a test of the same reminder in the same channel. `inbox`: a question for the organizers and the message about it,
or its answer, published once and given to three who asked. Printed are kills, posts, lost and doubled.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from bot.store.database import address
from tests.discord_app.double import Discord
from tests.inbox import test_killing as inbox
from tests.inbox.killed_bot import STEPS as INBOX_STEPS
from tests.reminders import test_killing as posts
from tests.reminders.killed_bot import STEPS as POST_STEPS


class Killing(NamedTuple):
    """- `run` lets a bot be killed at a step, and returns what stands when another has finished"""

    steps: Sequence[str]
    run: Callable[[Discord, str, Path, str], Awaitable[Counter[str]]]
    expected: Callable[[str], Counter[str]]


KINDS = {
    "posts": Killing(POST_STEPS, posts.killed_and_started_again, lambda _: posts.EXPECTED),
    "inbox": Killing(tuple(INBOX_STEPS), inbox.killed_and_started_again, inbox.expected),
}


async def main(rounds: int, kind: str) -> None:
    found, killing = Counter[str](), KINDS[kind]
    for number in range(rounds or len(killing.steps)):
        step = killing.steps[number % len(killing.steps)]
        with tempfile.TemporaryDirectory(prefix="wb-") as folder:
            async with Discord.running() as server:
                server.rest.nonce_s = 0.0
                faq = Path(folder) / "aws" / "faq.yaml"
                stands = await killing.run(server, address("", Path(folder)), faq, step)
        expected = killing.expected(step)
        found["kills"] += 1
        found["posts"] += sum(count for name, count in stands.items() if not name.startswith("🧪"))  # a test is no post
        found["lost"] += sum((expected - stands).values())
        found["doubled"] += sum((stands - expected).values())
    print(json.dumps({name: found[name] for name in ("kills", "posts", "lost", "doubled")}))


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 0, sys.argv[2] if len(sys.argv) > 2 else "posts"))
