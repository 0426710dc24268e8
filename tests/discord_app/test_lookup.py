"""Looking things up: lists in pages, the calendar file, the bot's own words."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import vobject

from bot.discord_app.runtime.client import WorkshopBot
from tests.discord_app.conftest import Start, set_clock
from tests.discord_app.double import Discord
from tests.discord_app.seen import buttons, data, next_call, next_text


@pytest.mark.parametrize(
    ("name", "options", "begins"),
    [
        ("deadlines", {}, "Important dates:\n• Submission deadline: "),
        ("topics", {}, "Topics named in the call:\n• Backdoor attacks:\n  ◦ "),
        ("topics", {"check": "federated learning"}, "Yes, the topics listed include “Backdoors in federated learning”"),
        ("topics", {"check": "deadline extensions"}, "The call does not name that topic."),
        ("organizers", {}, "The organizers:\n• [Khoa D Doan](<https://khoadoan.me>), "),
        (
            "about",
            {},
            "“Backdoors in Deep Learning: The Good, the Bad, and the Ugly” \\(BUGS\\) is a workshop at NeurIPS 2023.",
        ),
        ("help", {}, "I answer questions about **BUGS** from its call for papers.\n"),
    ],
)
async def test_each_command_shows_its_thing_privately(
    server: Discord, bot: WorkshopBot, name: str, options: dict[str, Any], begins: str
) -> None:
    await server.slash(server.user("ada"), name, **options)
    shown = data(await next_call(server))
    assert (
        shown["content"]
        .replace("\\(", "(")
        .replace("\\)", ")")
        .startswith(begins.replace("\\(", "(").replace("\\)", ")"))
    )
    assert shown["flags"] == 64


async def test_the_next_date_stands_first_and_passed_ones_are_struck(server: Discord, bot: WorkshopBot) -> None:
    set_clock(bot, lambda: datetime(2023, 10, 10, 12, tzinfo=UTC))
    await server.slash(server.user("ada"), "deadlines")
    lines = data(await next_call(server))["content"].split("\n")
    assert lines[1] == "• Author notification: **27 October 2023** (in 17 days) ← next"
    assert lines[4] == (
        "• Submission deadline: ~~29 September 2023, 23:59 AoE~~ "
        "(= 30 September 2023, 11:59 UTC, for you <t:1696075140:F>, <t:1696075140:R>)"
    )
    assert "~~" not in "".join(lines[:4])


async def test_the_dates_come_with_a_file_for_calendars(server: Discord, bot: WorkshopBot) -> None:
    await server.slash(server.user("ada"), "deadlines")
    call = await next_call(server)
    assert list(call.files) == ["bugs-neurips-2023.ics"]
    events = vobject.readOne(call.files["bugs-neurips-2023.ics"].decode()).vevent_list
    assert {event.uid.value: str(event.dtstart.value) for event in events}[
        "submission@bugs-neurips-2023"
    ] == "2023-09-30 11:59:00+00:00"


LONG = """workshop: {name: A workshop, short_name: AWS}
topics:
""" + "".join(f"  - Topic number {number} which has a name of some length, as topics do\n" for number in range(90))


@pytest.fixture
def long_list(tmp_path: Path) -> Path:
    path = tmp_path / "long" / "faq.yaml"
    path.parent.mkdir()
    path.write_text(LONG, encoding="utf-8")
    return path


async def test_a_long_list_comes_in_pages_that_hold_all_of_it(server: Discord, start: Start, long_list: Path) -> None:
    await start(knowledge=long_list)
    await server.slash(server.user("ada"), "topics")
    call = await next_call(server)
    shown, turned = data(call)["content"], 0
    while following := [name for name, text in buttons(call) if text == "More ▶"]:
        message = server.world.message(
            server.bot, data(call)["content"], server.channel_id, components=data(call)["components"]
        )
        await server.presses(server.user("ada"), following[0], message)
        call = await next_call(server)
        assert call.body["type"] == 7  # the same message, changed
        shown += data(call)["content"]
        turned += 1
    assert turned == 3
    assert all(f"Topic number {number} " in shown for number in range(90))
    assert "page 4 of 4" in shown
    await server.presses(server.user("ada"), "page:topics:0")
    assert "page 1 of 4" in await next_text(server)


async def test_a_page_beyond_the_end_is_the_last_one(server: Discord, start: Start, long_list: Path) -> None:
    await start(knowledge=long_list)
    await server.presses(server.user("ada"), "page:topics:99")
    assert "page 4 of 4" in await next_text(server)


async def test_a_page_of_a_list_of_an_older_version_is_told(server: Discord, bot: WorkshopBot) -> None:
    await server.presses(server.user("ada"), "page:sponsors:1")
    assert (await next_text(server)).startswith("This button belongs to an older version of me.")


async def test_what_the_call_does_not_list_is_told(server: Discord, start: Start, long_list: Path) -> None:
    await start(knowledge=long_list)
    await server.slash(server.user("ada"), "deadlines")
    assert (await next_text(server)).startswith("The call for papers says nothing about")
