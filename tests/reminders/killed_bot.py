"""A bot that is killed at a step of posting: python -m tests.reminders.killed_bot PORT DATABASE FAQ NOW STEP

STEP is one of the names in `STEPS`, or "none". Killed means SIGKILL: nothing is closed, nothing is said.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import discord
import yarl

from bot.clock import clock_from, parse_now
from bot.discord_app.background.digests import WeeklyDigests
from bot.discord_app.background.publisher import DiscordPublisher
from bot.discord_app.runtime.client import WorkshopBot
from bot.discord_app.services import Host
from bot.library import Library
from bot.reminders.scheduler import SchedulerOptions
from bot.servers.settings import ServerSettingsCache
from bot.servers.workshops import Workshops
from bot.store.ledger import Ledger
from bot.store.reminding import Reminding
from bot.store.store import Store

STEPS = (
    "before the claim",
    "after the claim",
    "before the send",
    "after the send",
    "before the confirmation",
    "after the confirmation",
    "before the digest is sent",
    "after the digest is sent",
)


MOVE_STEPS = ("after the move", "before the notice is planned", "after the notice is planned")


def dies(owner: Any, name: str, *, after: bool) -> None:
    """Let the process be killed before or after a method did its work, when it had some."""
    real: Callable[..., Any] = getattr(owner, name)

    async def method(*words: Any, **named: Any) -> Any:
        if not after:
            os.kill(os.getpid(), signal.SIGKILL)
        done = await real(*words, **named)
        if done is None or done:  # a claim that found nothing is no step yet
            os.kill(os.getpid(), signal.SIGKILL)
        return done

    setattr(owner, name, method)


def _dies_with_a_notice(*, after: bool) -> None:
    """Let the process be killed before or after a notice is planned."""
    real = Reminding.tell

    async def tell(self: Reminding, guild_id: int, dates: Any, planned: Any = None) -> None:
        if planned is not None and not after:
            os.kill(os.getpid(), signal.SIGKILL)
        await real(self, guild_id, dates, planned)
        if planned is not None:
            os.kill(os.getpid(), signal.SIGKILL)

    Reminding.tell = tell  # type: ignore[method-assign, assignment]


def prepare(step: str) -> None:
    """Set the trap of a step."""
    traps: dict[str, tuple[Any, str, bool]] = {
        "after the claim": (Ledger, "claim", True),
        "before the send": (DiscordPublisher, "send", False),
        "after the send": (DiscordPublisher, "send", True),
        "before the digest is sent": (WeeklyDigests, "send", False),
        "after the digest is sent": (WeeklyDigests, "send", True),
        "before the confirmation": (Ledger, "confirm", False),
        "after the confirmation": (Ledger, "confirm", True),
        "after the move": (Reminding, "move", True),
    }
    if step == "before the claim":
        due, real = Ledger.next_due, Ledger.claim

        async def claim(self: Ledger, now: int, lease_s: int, limit: int) -> Any:
            upcoming = await due(self)
            if upcoming is not None and upcoming <= now:
                os.kill(os.getpid(), signal.SIGKILL)
            return await real(self, now, lease_s, limit)

        Ledger.claim = claim  # type: ignore[method-assign]
    elif step in MOVE_STEPS[1:]:
        _dies_with_a_notice(after=step.startswith("after"))
    elif step in traps:
        owner, name, after = traps[step]
        dies(owner, name, after=after)


async def main(port: int, database: str, faq: Path, now: str) -> None:
    discord.http.Route.BASE = f"http://127.0.0.1:{port}/api/v10"
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(f"ws://127.0.0.1:{port}/gateway")
    async with await Store.open(database) as store:
        servers = ServerSettingsCache(store.servers)
        await servers.load()
        host = Host(
            clock=clock_from(parse_now(now)),
            store=store,
            servers=servers,
            workshops=Workshops(Library.open(faq), servers, {}),
            posting=SchedulerOptions(lease_s=2, slice_s=0.05, retry_s=0.1),
        )
        await WorkshopBot(host, guild_ready_timeout=0.05).start("token")


if __name__ == "__main__":
    prepare(sys.argv[5])
    asyncio.run(main(int(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), sys.argv[4]))
