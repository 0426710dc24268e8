"""BUGS 2023 from 1 August to 16 December 2023, through its two extensions: everything its channel holds in the end.

The transcript is golden/bugs2023.txt; to make it anew, delete the file, and the
test writes it anew (and fails once, so that nobody does so unseen).
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from bot.discord_app.runtime.client import WorkshopBot
from bot.store.ledger import CLAIMED, NOTICE, REMINDER
from tests.conftest import BUGS
from tests.discord_app.conftest import Start, set_clock
from tests.discord_app.double import Discord
from tests.discord_app.seen import buttons, data, next_call

GOLDEN = Path(__file__).parent / "golden" / "bugs2023.txt"
BEGIN, END = datetime(2023, 8, 1, tzinfo=UTC), datetime(2023, 12, 16, 23, tzinfo=UTC)
FIRST = '    at: "2023-09-29 23:59"\n'
HISTORY = '    history:\n      - {at: "2023-09-29 23:59", zone: AoE, announced: "2023-09-27"}\n'
EXTENSIONS = (  # when organizers edited the file, and what they wrote
    (
        datetime(2023, 9, 27, 15, tzinfo=UTC),
        '    at: "2023-10-03 23:59"\n' + HISTORY,
    ),
    (
        datetime(2023, 10, 2, 15, tzinfo=UTC),
        '    at: "2023-10-06 23:59"\n'
        + HISTORY
        + '      - {at: "2023-10-03 23:59", zone: AoE, announced: "2023-10-02"}\n',
    ),
)


class Rehearsal:
    """The channel's posts with the instant of each; the clock goes from one thing that happens to the next."""

    def __init__(self, server: Discord, bot: WorkshopBot) -> None:
        self.server, self.bot, self.lines = server, bot, list[str]()
        server.rest.on_message = self._posted

    def _posted(self, message: dict[str, object]) -> None:
        if message["channel_id"] == str(self.server.channel_id):
            self.lines.append(f"[{self.bot.services.clock():%Y-%m-%d %H:%M} UTC]\n{message['content']}\n")

    async def until(self, end: datetime) -> None:
        """Let everything happen that falls due until `end`."""
        while True:
            due = await self.bot.services.store.ledger.next_due()
            if due is None or due > end.timestamp():
                break
            self.at(datetime.fromtimestamp(due, UTC))
            await self.settled()
        self.at(end)

    def at(self, instant: datetime) -> None:
        set_clock(self.bot, lambda: instant)

    async def settled(self) -> None:
        """Wait until nothing is due and nothing in doubt."""
        now, ledger, guild = self.bot.services.clock().timestamp(), self.bot.services.store.ledger, self.server.guild_id
        async with asyncio.timeout(20):
            while True:
                await self.bot.services.scheduler.turn()
                rows = await ledger.of(guild, REMINDER, NOTICE)
                if not any(row.state == CLAIMED or row.post.due_at <= now for row in rows):
                    return


async def test_the_season_of_bugs_2023_is_what_the_golden_file_says(
    start: Start, server: Discord, tmp_path: Path
) -> None:
    path = tmp_path / "bugs2023" / "faq.yaml"
    path.parent.mkdir()
    text = BUGS.read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8")
    bot = await start(knowledge=path)
    show = Rehearsal(server, bot)
    show.at(BEGIN)
    owner, world = server.world.owner, server.world
    await server.slash(
        owner, "setup", staff=True, channel=str(world.staff_id), resolve=server.resolved_channel(world.staff_id)
    )
    await next_call(server)
    resolve = server.resolved_channel(server.channel_id) | server.resolved_role(world.role_id)
    await server.slash(
        owner,
        "reminders",
        "setup",
        staff=True,
        channel=str(server.channel_id),
        role=str(world.role_id),
        resolve=resolve,
    )
    await next_call(server)
    for instant, written in EXTENSIONS:
        await show.until(instant)
        path.write_text(text.replace(FIRST, written), encoding="utf-8")
        await bot.services.faq_reload.reload()
        call = await next_call(server)
        while "A date has changed." not in data(call)["content"]:
            call = await next_call(server)
        custom_id = next(name for name, label in buttons(call) if label == "Announce")
        message = next(
            one for one in reversed(world.messages.values()) if one["components"] == data(call)["components"]
        )
        await server.presses(owner, custom_id, message, staff=True, where=world.staff_id)
        while (await next_call(server)).path == f"/channels/{server.channel_id}/messages":
            pass
        await show.settled()
    await show.until(END)
    transcript = "\n".join(show.lines).replace(str(world.role_id), "ROLE")
    if not GOLDEN.exists():
        GOLDEN.write_text(transcript, encoding="utf-8")
        raise AssertionError("wrote the golden file anew; read it, and run again")
    assert transcript == GOLDEN.read_text(encoding="utf-8")
