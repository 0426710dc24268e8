"""The list of dates that a server keeps in a channel, and its scheduled events."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.discord_app.runtime.client import WorkshopBot
from bot.store.calendars import Calendars as StoredCalendars
from bot.store.calendars import KeptCalendar
from tests.discord_app.conftest import Start, set_clock
from tests.discord_app.double import Call, Discord, Fault
from tests.discord_app.seen import buttons, data, next_call, next_text, nothing_more
from tests.discord_app.test_moves import QUICK, becomes, begun, fixed, write


async def listed(start: Start, server: Discord, folder: Path, dates: str) -> tuple[WorkshopBot, Path, Call]:
    """A bot whose server keeps a list of its dates in the text channel."""
    path = folder / "aws" / "faq.yaml"
    path.parent.mkdir()
    write(path, dates)
    bot = await start(knowledge=path, posting=QUICK)
    await begun(bot)
    resolve = server.resolved_channel(server.channel_id)
    await server.slash(server.world.owner, "dates", "post", staff=True, channel=str(server.channel_id), resolve=resolve)
    posted = await next_call(server)
    assert (await next_text(server)).startswith(f"All dates stand in <#{server.channel_id}> now.")
    return bot, path, posted


async def test_the_list_is_edited_in_place_whatever_changes(start: Start, server: Discord, tmp_path: Path) -> None:
    bot, path, posted = await listed(start, server, tmp_path, fixed("2023-11-02"))
    assert posted.path == f"/channels/{server.channel_id}/messages"
    lines = data(posted)["content"].split("\n")
    assert lines[0] == "📅 **AWS**"
    assert lines[1].startswith("• Notification: **2 November 2023**")
    assert lines[-1] == "-# kept up to date"
    assert [name for name, _ in buttons(posted)] == ["remind:day"]
    await becomes(bot, path, fixed("2023-11-09"))
    edit = await next_call(server)
    assert (edit.method, "9 November 2023" in data(edit)["content"]) == ("PATCH", True)
    set_clock(bot, lambda: datetime(2023, 11, 20, tzinfo=UTC))  # it has passed
    await bot.services.living_lists.sync(server.guild_id)
    edit = await next_call(server)
    assert "~~9 November 2023~~" in data(edit)["content"]
    assert [name for name, _ in buttons(edit)] == ["remind:other"]
    await bot.services.living_lists.sync(server.guild_id)
    assert await nothing_more(server)
    assert sum("kept up to date" in post["content"] for post in server.world.posts(server.channel_id)) == 1


async def test_a_list_that_was_deleted_is_posted_anew(start: Start, server: Discord, tmp_path: Path) -> None:
    bot, path, _ = await listed(start, server, tmp_path, fixed("2023-11-02"))
    (message,) = (post for post in server.world.posts(server.channel_id) if "kept up to date" in post["content"])
    del server.world.messages[int(message["id"])]
    event = {"id": message["id"], "channel_id": str(server.channel_id), "guild_id": str(server.guild_id)}
    await server.gateway.emit("MESSAGE_DELETE", event, server.guild_id)
    assert "2 November 2023" in await next_text(server)
    (message,) = (post for post in server.world.posts(server.channel_id) if "kept up to date" in post["content"])
    del server.world.messages[int(message["id"])]  # and nobody tells the bot
    await becomes(bot, path, fixed("2023-11-09"))
    assert "9 November 2023" in await next_text(server)


@pytest.mark.slow
@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(Fault(r"POST /channels/\d+/messages$", None, accepted=True), id="the answer is lost"),
        pytest.param(Fault(r"POST /channels/\d+/messages$", 500, accepted=True), id="500 though it was sent"),
        pytest.param(Fault(r"POST /channels/\d+/messages$", 503, times=2), id="503 twice"),
    ],
)
async def test_the_list_stands_once_whatever_happens_to_a_send(
    start: Start, server: Discord, tmp_path: Path, fault: Fault
) -> None:
    server.rest.faults.append(fault)
    bot, _, _ = await listed(start, server, tmp_path, fixed("2023-11-02"))
    await bot.services.living_lists.sync(server.guild_id)
    assert sum("kept up to date" in post["content"] for post in server.world.posts(server.channel_id)) == 1


async def test_a_list_that_was_sent_and_not_noted_is_found_again(start: Start, server: Discord, tmp_path: Path) -> None:
    bot, path, _ = await listed(start, server, tmp_path, fixed("2023-11-02"))
    (kept,) = await bot.services.store.living_lists.all()
    await bot.services.store.living_lists.keep(kept._replace(message_id=None, digest=""))  # killed in between
    server.rest.nonce_s = 0.0
    await bot.close()
    server.gateway.sessions.clear()
    await start(knowledge=path, posting=QUICK)
    async with asyncio.timeout(10):
        while not any(call.method == "PATCH" for call in server.calls):
            await asyncio.sleep(0.01)
    assert sum("kept up to date" in post["content"] for post in server.world.posts(server.channel_id)) == 1


async def test_a_list_is_kept_no_longer_when_it_is_stopped(start: Start, server: Discord, tmp_path: Path) -> None:
    bot, path, _ = await listed(start, server, tmp_path, fixed("2023-11-02"))
    await server.slash(server.world.owner, "dates", "stop", staff=True)
    assert (await next_text(server)).startswith("I no longer keep that message")
    await becomes(bot, path, fixed("2023-11-09"))
    assert await nothing_more(server)
    await server.slash(server.user("ada"), "dates", "stop")
    assert "organizers" in await next_text(server)


async def test_a_channel_that_is_forbidden_is_told_to_organizers(start: Start, server: Discord, tmp_path: Path) -> None:
    bot, path, _ = await listed(start, server, tmp_path, fixed("2023-11-02"))
    server.rest.faults.append(Fault(r"PATCH /channels/\d+/messages/\d+$", 403, {"code": 50013, "message": "no"}))
    await becomes(bot, path, fixed("2023-11-09"))
    assert "I can no longer keep the list of dates in" in await next_text(server)


async def test_the_calendar_is_a_file_for_a_web_server_and_the_list_names_its_address(
    start: Start, server: Discord, tmp_path: Path
) -> None:
    folder = tmp_path / "calendars"
    path = tmp_path / "aws" / "faq.yaml"
    path.parent.mkdir()
    write(path, fixed("2023-11-02"))
    bot = await start(
        knowledge=path, posting=QUICK, calendar_folder=folder, calendar_address="https://example.org/calendars/"
    )
    await begun(bot)
    file = folder / f"{server.guild_id}.ics"
    assert "SUMMARY:AWS: Notification" in text_of(file)
    await server.slash(server.user("ada"), "calendar")
    assert f"Subscribe to <https://example.org/calendars/{server.guild_id}.ics>" in await next_text(server)
    await becomes(bot, path, fixed("2023-11-09"))
    assert "SEQUENCE:1" in text_of(file)
    await becomes(bot, path, "")
    assert "STATUS:CANCELLED" in text_of(file)


async def test_what_a_member_was_given_is_known_though_the_calendars_were_being_read_twice(
    start: Start, server: Discord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "aws" / "faq.yaml"
    path.parent.mkdir()
    write(path, fixed("2023-11-02"))
    read, released, begins = StoredCalendars.all, asyncio.Event(), iter([True, False])

    async def all_(self: StoredCalendars) -> dict[tuple[int, str], KeptCalendar]:
        found = await read(self)
        if next(begins, False):  # the first to read is the last to have read
            await released.wait()
        return found

    bot = await start(knowledge=path, posting=QUICK)
    await begun(bot)
    bot.services.calendars._kept = None  # as at a start
    monkeypatch.setattr(StoredCalendars, "all", all_)
    reading = asyncio.create_task(bot.services.calendars.publish(server.guild_id))
    await server.slash(server.user("ada"), "calendar")
    asyncio.get_running_loop().call_later(0.2, released.set)
    assert b"SUMMARY:AWS: Notification" in next(iter((await next_call(server)).files.values()))
    await reading
    await becomes(bot, path, "")
    await server.slash(server.user("ada"), "calendar")
    assert b"STATUS:CANCELLED" in next(iter((await next_call(server)).files.values()))


def text_of(file: Path) -> str:
    return file.read_bytes().decode()


WORKSHOP = '  - {{id: day, kind: workshop, label: Workshop, at: "{at}", end: "{end}", zone: UTC}}\n'


@pytest.mark.parametrize(
    ("at", "end", "start_", "end_"),
    [
        ("2023-11-02 09:00", "2023-11-02 17:30", "2023-11-02T09:00:00+00:00", "2023-11-02T17:30:00+00:00"),
        ("2023-11-02", "2023-11-03", "2023-11-02T00:00:00+00:00", "2023-11-04T00:00:00+00:00"),
    ],
)
async def test_an_event_has_both_ends_and_follows_while_it_is_under_way(
    start: Start, server: Discord, tmp_path: Path, at: str, end: str, start_: str, end_: str
) -> None:
    path = tmp_path / "aws" / "faq.yaml"
    path.parent.mkdir()
    write(path, WORKSHOP.format(at=at, end=end))
    bot = await start(knowledge=path, posting=QUICK)
    await begun(bot)
    await server.slash(server.world.owner, "events", "sync", staff=True)
    await next_text(server)
    (event,) = (one for one in server.world.scheduled.values() if one["name"] == "AWS: Workshop")
    assert (event["scheduled_start_time"], event["scheduled_end_time"]) == (start_, end_)
    event["status"] = 2  # it has begun
    set_clock(bot, lambda: datetime.fromisoformat(start_) + timedelta(hours=1))
    write(path, WORKSHOP.format(at=at, end="2023-11-05 12:00"))
    await bot.services.faq_reload.reload()
    await server.slash(server.world.owner, "events", "sync", staff=True)
    await next_text(server)
    assert (event["scheduled_start_time"], event["scheduled_end_time"]) == (start_, "2023-11-05T12:00:00+00:00")
