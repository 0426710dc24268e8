"""Kills a bot at every step of posting and starts another, again and again: python -m benchmarks.kills [ROUNDS]

Each round meets a fresh Discord and database: two reminders, a member's own, a notice of a change, and beside them a
test
of the same reminder in the same channel. Printed are kills, posts, lost and doubled.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from collections import Counter
from pathlib import Path

from bot.store.database import address
from tests.discord_app.double import Discord
from tests.reminders.killed_bot import STEPS
from tests.reminders.test_killing import EXPECTED, killed_and_started_again


async def main(rounds: int) -> None:
    found: Counter[str] = Counter()
    for number in range(rounds):
        with tempfile.TemporaryDirectory(prefix="wb-") as folder:
            async with Discord.running() as server:
                server.rest.nonce_s = 0.0
                step = STEPS[number % len(STEPS)]
                stands = await killed_and_started_again(
                    server, address("", Path(folder)), Path(folder) / "faq.yaml", step
                )
        found["kills"] += 1
        found["posts"] += sum(stands.values()) - 1  # the test is no post
        found["lost"] += sum((EXPECTED - stands).values())
        found["doubled"] += sum((stands - EXPECTED).values())
    print(json.dumps({name: found[name] for name in ("kills", "posts", "lost", "doubled")}))


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else len(STEPS)))
