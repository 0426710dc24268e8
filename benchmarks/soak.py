"""Half an hour of questions, reminders and faults: python -m benchmarks.soak [MINUTES]

The bot runs in a process of its own against the Discord double, with its real store, clock and pace. Twenty members ask
two questions per second; ten reminders fall due every minute, in one message. Every half minute something goes wrong:
Discord answers 500 or 429 or hangs up, the gateway drops, asks to reconnect, or forgets the session, the database is
locked, and in the first half the bot is killed or stopped, and started again. A question asked during a fault and the
GRACE_S after it may stay unanswered; no other question may, and no reminder may be lost or doubled. Prints one JSON
object, with the slope of memory once it has settled; the exit code is 1 when that was not kept.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import random
import re
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import yaml

from bot.clock import parse_now
from bot.store.database import FILE
from models.kinds import load_labelled
from tests.discord_app.double import Discord
from tests.discord_app.double.rest import Fault

START = parse_now("2023-09-30T10:00Z")
EACH_MINUTE, MEMBERS, CHANNELS, ASKED_EVERY_S = 10, 20, 4, 0.5
FAULT_EVERY_S, GRACE_S = 30.0, 15.0
SETTLED_S = 300.0  # after the last start, when memory is first looked at
DISTINCT = 300  # questions
MOST_GROWTH_MB = 4.0
SHORTEST = 4.0  # minutes: shorter than that no reminder falls due
PAGE_MB = os.sysconf("SC_PAGE_SIZE") / 1e6
SENDS = r"POST /channels/\d+/messages"


class Soak:
    def __init__(self, server: Discord, folder: Path, minutes: float) -> None:
        self.server, self.folder, self.length_s = server, folder, minutes * 60
        self.begun = time.monotonic()
        self.bot: asyncio.subprocess.Process | None = None
        self.started = 0.0
        self.faults: list[tuple[float, str]] = []
        self.asked: dict[str, float] = {}
        self.memory: list[tuple[float, float]] = []
        self.channels = [
            server.channel_id,
            *(server.world.add_channel(server.guild_id, f"room {n}") for n in range(1, CHANNELS)),
        ]
        self.reminders = server.world.add_channel(server.guild_id, "reminders")

    @property
    def elapsed(self) -> float:
        return time.monotonic() - self.begun

    def write_faq(self) -> int:
        """Write a FAQ whose reminders fall due in each minute from the second on; return how many there are."""
        minutes = range(2, int(self.length_s // 60) - 1)
        dates = [
            {
                "id": f"d{minute}x{n}",
                "kind": "submission",
                "label": f"Deadline {minute}x{n}",
                "at": f"{START + timedelta(minutes=minute + 60):%Y-%m-%d %H:%M}",
                "zone": "UTC",
            }
            for minute in minutes
            for n in range(EACH_MINUTE)
        ]
        faq = {
            "workshop": {"name": "A workshop", "short_name": "AWS"},
            "reminders": {"channel": str(self.reminders), "leads": {"deadline": ["1h"]}},
            "dates": dates,
        }
        (self.folder / "faq.yaml").write_text(yaml.safe_dump(faq), encoding="utf-8")
        return len(dates)

    async def start(self) -> None:
        """Start the bot at the instant that it is in the rehearsal."""
        self.server.gateway.online.clear()
        env = {
            "DISCORD_TOKEN": "token",
            "WORKSHOP_KNOWLEDGE": str(self.folder / "faq.yaml"),
            "WORKSHOP_DATA": str(self.folder / "data"),
            "WORKSHOP_NOW": (START + timedelta(seconds=self.elapsed)).isoformat(),
        }
        self.bot = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.hosting.bot_process", f"127.0.0.1:{self.server.port}", "run",
            env=os.environ | env, stderr=(self.folder / "log").open("ab"),
        )  # fmt: skip
        await asyncio.wait_for(self.server.gateway.online.wait(), 60)
        self.started = self.elapsed

    async def end(self, how: signal.Signals) -> None:
        self.server.gateway.online.clear()
        if self.bot is not None:
            self.bot.send_signal(how)
            await self.bot.wait()

    async def ask(self) -> None:
        """Ask, and ask again; nobody waits for anybody."""
        rows = random.Random(3).sample(load_labelled(), DISTINCT)
        questions = itertools.cycle(
            row.text for row in rows
        )  # all asked before memory is looked at: each fills its memos once
        members = [self.server.user(f"member{n}") for n in range(MEMBERS)]
        for n in itertools.count():
            if self.elapsed > self.length_s - GRACE_S:
                return
            text = f"<@{self.server.bot['id']}> {next(questions)}"
            asked = await self.server.says(members[n % MEMBERS], text, channel=self.channels[n % CHANNELS])
            self.asked[str(asked)] = self.elapsed
            await asyncio.sleep(ASKED_EVERY_S)

    async def disturb(self) -> None:
        """Let something go wrong, and again."""
        chance = random.Random(7)
        restarts = [self.killed, self.stopped, self.killed, self.stopped]
        others = [
            self.failing,
            self.limited,
            self.hanging_up,
            self.slow,
            self.dropped,
            self.reconnecting,
            self.forgotten,
            self.locked,
        ]
        while self.elapsed < self.length_s - FAULT_EVERY_S - GRACE_S:
            await asyncio.sleep(FAULT_EVERY_S)
            restart = restarts and self.elapsed < self.length_s / 2 and len(self.faults) // 2 % 6 == 5
            fault: Callable[[], Awaitable[None]] = restarts.pop(0) if restart else chance.choice(others)
            self.faults.append((self.elapsed, fault.__name__))
            await fault()
            self.faults.append((self.elapsed, "over"))

    async def killed(self) -> None:
        await self.end(signal.SIGKILL)
        await self.start()

    async def stopped(self) -> None:
        await self.end(signal.SIGTERM)
        await self.start()

    async def failing(self) -> None:
        self.server.rest.faults.append(Fault(SENDS, 500, times=5))

    async def limited(self) -> None:
        body = {"message": "You are being rate limited.", "retry_after": 1.0, "global": True}
        self.server.rest.faults.append(Fault(SENDS, 429, body, times=3))

    async def hanging_up(self) -> None:
        self.server.rest.faults.append(Fault(SENDS, None, accepted=True, times=3))

    async def slow(self) -> None:
        self.server.rest.faults.append(Fault(SENDS, 502, times=3, delay_s=2.0))

    async def dropped(self) -> None:
        await self.server.gateway.drop()

    async def reconnecting(self) -> None:
        await self.server.gateway.ask(7)

    async def forgotten(self) -> None:
        self.server.gateway.invalid_resumes = 1
        await self.server.gateway.drop()

    async def locked(self) -> None:
        """Hold the lock of the database for longer than a writer waits."""
        database = sqlite3.connect(self.folder / "data" / FILE, isolation_level=None)
        database.execute("BEGIN IMMEDIATE")
        await asyncio.sleep(8)
        database.execute("ROLLBACK")
        database.close()

    async def watch(self) -> None:
        """Note the memory of the bot, and say how far it is."""
        while True:
            await asyncio.sleep(10)
            if self.bot is not None and self.bot.returncode is None and self.server.gateway.online.is_set():
                resident = resident_mb(self.bot.pid)
                self.memory.append((self.elapsed, resident))
                print(f"{self.elapsed:.0f} s: {len(self.asked)} asked, {resident:.0f} MB", file=sys.stderr, flush=True)

    def is_excused(self, at: float) -> bool:
        """Whether a question fell into a fault or the grace after it."""
        begins = [begin for begin, name in self.faults if name != "over"]
        ends = [end for end, name in self.faults if name == "over"]
        return any(
            begin - 2.0 <= at <= end + GRACE_S
            for begin, end in itertools.zip_longest(begins, ends, fillvalue=self.length_s)
        )

    def result(self, reminders: int) -> dict[str, object]:
        answers = Counter(
            str(message["message_reference"]["message_id"])
            for channel in self.channels
            for message in self.server.world.posts(channel)
            if message.get("message_reference")
        )
        # those of one minute share a message
        posted = Counter(
            label
            for message in self.server.world.posts(self.reminders)
            for label in set(re.findall(r"Deadline \d+x\d+", message["content"]))
        )
        unanswered = [at for question, at in self.asked.items() if question not in answers]
        settled = [(at, mb) for at, mb in self.memory if at > self.started + SETTLED_S]
        return {
            "minutes": round(self.elapsed / 60, 1),
            "faults": dict(Counter(name for _, name in self.faults if name != "over")),
            "asked": len(self.asked),
            "unanswered_in_faults": sum(self.is_excused(at) for at in unanswered),
            "unanswered_otherwise": sum(not self.is_excused(at) for at in unanswered),
            "answered_twice": sum(times > 1 for times in answers.values()),
            "reminders": reminders,
            "lost": reminders - len(posted),
            "doubled": sum(times > 1 for times in posted.values()),
            "refused_by_discords_description": len(self.server.rest.wrong),
            "memory_mb": [round(settled[0][1], 1), round(settled[-1][1], 1)] if settled else [],
            "memory_mb_an_hour": round(slope(settled) * 3600, 2) if len(settled) > 1 else None,
        }


def resident_mb(pid: int) -> float:
    """Return the resident memory of a process (Linux: proc(5))."""
    return int(Path(f"/proc/{pid}/statm").read_text(encoding="utf-8").split()[1]) * PAGE_MB


def slope(points: list[tuple[float, float]]) -> float:
    """Return the slope of the line that is nearest to the points (least squares)."""
    middle = sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)
    width = sum((x - middle[0]) ** 2 for x, _ in points)
    return sum((x - middle[0]) * (y - middle[1]) for x, y in points) / width if width else 0.0


def is_kept(result: dict[str, object]) -> bool:
    """Whether everything promised was kept."""
    nothing = ("unanswered_otherwise", "answered_twice", "lost", "doubled", "refused_by_discords_description")
    memory = result["memory_mb"]
    flat = not isinstance(memory, list) or not memory or memory[1] - memory[0] <= MOST_GROWTH_MB
    return flat and not any(result[name] for name in nothing)


async def soak(minutes: float) -> dict[str, object]:
    server = Discord()
    server.rest.keep_calls = False
    await server.start()
    with tempfile.TemporaryDirectory() as folder:
        run = Soak(server, Path(folder), minutes)
        reminders = run.write_faq()
        await run.start()
        watching = asyncio.create_task(run.watch())
        await asyncio.gather(run.ask(), run.disturb())
        await asyncio.sleep(max(0.0, run.length_s - run.elapsed))
        watching.cancel()
        await run.end(signal.SIGTERM)
        result = run.result(reminders)
    await server.stop()
    return result


def main() -> None:
    result = asyncio.run(soak(max(SHORTEST, float(sys.argv[1])) if len(sys.argv) > 1 else 30.0))
    print(json.dumps(result, indent=1))
    sys.exit(0 if is_kept(result) else 1)


if __name__ == "__main__":
    main()
