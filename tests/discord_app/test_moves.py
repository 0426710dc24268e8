"""Dates that change, from whatever to whatever: what organizers are asked, and what members read."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.discord_app.background import date_sync
from bot.discord_app.runtime.client import WorkshopBot
from bot.reminders.scheduler import SchedulerOptions
from bot.store.ledger import NOTICE, SENT
from tests.discord_app.conftest import Start, set_clock
from tests.discord_app.double import Call, Discord, Fault
from tests.discord_app.seen import buttons, data, next_call, next_text, nothing_more
from tests.discord_app.test_reminders import set_up
from tests.pace import PATIENCE_S

QUICK = SchedulerOptions(lease_s=2, slice_s=0.05, retry_s=0.05)
HEAD = (
    "workshop: {name: A workshop, short_name: AWS}\ndates:\n  - {id: other, kind: other, label: Other, at:"
    ' "2023-12-24"}\n'
)
TBD = "  - {id: day, kind: notification, label: Notification, status: tba}\n"


def fixed(day: str, end: str = "") -> str:
    until = f', end: "{end}"' if end else ""
    return f'  - {{id: day, kind: notification, label: Notification, at: "{day}"{until}}}\n'


async def with_faq(start: Start, server: Discord, folder: Path, dates: str) -> tuple[WorkshopBot, Path]:
    path = folder / "aws" / "faq.yaml"
    path.parent.mkdir()
    path.write_text(HEAD + dates, encoding="utf-8")
    bot = await start(knowledge=path, posting=QUICK)
    await begun(bot)
    await set_up(server, leads="1d closed")
    return bot, path


def write(path: Path, dates: str) -> None:
    path.write_text(HEAD + dates, encoding="utf-8")


async def begun(bot: WorkshopBot) -> None:
    """What is done once at the start is over."""
    async with asyncio.timeout(10):
        while bot.services.scheduler.last_turn is None:
            await asyncio.sleep(0.01)


async def becomes(bot: WorkshopBot, path: Path, dates: str) -> None:
    """The FAQ's file is edited."""
    write(path, dates)
    await bot.services.faq_reload.reload()


async def decided(server: Discord, asked: Call, label: str) -> list[Call]:
    """An organizer presses a button; return what is sent then: the closed question, and the notice if there is one."""
    custom_id = next(name for name, text in buttons(asked) if text == label)
    await server.presses(server.world.owner, custom_id, staff=True, where=server.world.staff_id)
    calls = [await next_call(server)]
    if any(text == "Yes, it is earlier" for _, text in buttons(calls[0])):
        return await decided(server, calls[0], "Yes, it is earlier")
    return calls if label == "Without a notice" else [*calls, await next_call(server)]


def notice_in(calls: list[Call], server: Discord) -> list[str]:
    found = next(call for call in calls if call.path == f"/channels/{server.channel_id}/messages")
    return str(found.body["content"]).split("\n")


@pytest.mark.parametrize(
    ("before", "after", "question", "notice"),
    [
        (
            TBD,
            fixed("2023-11-02"),
            "to be announced → 2 November 2023",
            ("Now fixed", "to be announced → **2 November 2023**"),
        ),
        ("", fixed("2023-11-02"), "a new date: 2 November 2023", ("New date", "**2 November 2023**")),
        (
            fixed("2023-11-02"),
            fixed("2023-11-09"),
            "2 November 2023 → 9 November 2023",
            ("Moved", "2 November 2023 → **9 November 2023**"),
        ),
        (
            fixed("2023-11-02"),
            "",
            "2 November 2023 → no longer in the call",
            ("No longer in the call", "2 November 2023"),
        ),
        (
            fixed("2023-11-02"),
            TBD,
            "2 November 2023 → to be announced",
            ("Open again", "2 November 2023 → **to be announced**"),
        ),
        (
            fixed("2023-11-02", "2023-11-03"),
            fixed("2023-11-02", "2023-11-04"),
            "2–3 November 2023 → 2–4 November 2023",
            ("Changed", "2–3 November 2023 → **2–4 November 2023**"),
        ),
    ],
)
async def test_every_date_is_watched_whatever_it_was_and_becomes(
    start: Start, server: Discord, tmp_path: Path, before: str, after: str, question: str, notice: tuple[str, str]
) -> None:
    bot, path = await with_faq(start, server, tmp_path, before)
    await becomes(bot, path, after)
    asked = await next_call(server)
    assert question in data(asked)["content"]
    lines = notice_in(await decided(server, asked, "Announce"), server)
    assert lines[0] == f"📣 AWS: {notice[0]}: Notification"
    assert lines[1].startswith(notice[1])
    await bot.services.date_sync.sync(server.guild_id)
    assert await nothing_more(server)  # decided is decided


async def test_a_date_that_moves_to_and_fro_is_announced_each_time(
    start: Start, server: Discord, tmp_path: Path
) -> None:
    bot, path = await with_faq(start, server, tmp_path, fixed("2023-11-17"))
    for day in ("24", "15", "24", "17"):
        await becomes(bot, path, fixed(f"2023-11-{day}"))
        asked = await next_call(server)
        calls = await decided(server, asked, "Announce")
        assert f"→ **{day} November 2023**" in notice_in(calls, server)[1]
    async with asyncio.timeout(10):
        while len(await bot.services.store.ledger.of(server.guild_id, NOTICE, states=(SENT,))) < 4:
            await asyncio.sleep(0.01)
    contents = [str(post["content"]) for post in server.world.posts(server.channel_id)]
    assert len({content for content in contents if content.startswith("📣")}) == 4


async def test_a_question_that_was_lost_is_asked_again_once_and_not_at_every_start(
    start: Start, server: Discord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(date_sync, "_ASK_AGAIN_S", 0.0)
    bot, path = await with_faq(start, server, tmp_path, fixed("2023-11-17"))
    server.rest.faults.append(
        Fault(
            rf"POST /channels/({server.world.staff_id}|{server.world.dm_of(server.world.owner['id'])})/messages$",
            400,
            times=2,
        )
    )
    await becomes(bot, path, fixed("2023-11-24"))
    assert await nothing_more(server)
    await bot.services.faq_reload.reload()
    assert "17 November 2023 → 24 November 2023" in data(await next_call(server))["content"]
    await bot.services.faq_reload.reload()
    await bot.close()
    server.gateway.sessions.clear()
    again = await start(knowledge=path, posting=QUICK)
    await begun(again)
    await again.services.date_sync.sync(server.guild_id)
    assert await nothing_more(server)


async def test_both_ends_of_a_date_of_several_days_move(start: Start, server: Discord, tmp_path: Path) -> None:
    bot, _ = await with_faq(start, server, tmp_path, fixed("2023-11-17", "2023-11-18"))
    await server.slash(server.world.owner, "deadline", "extend", staff=True, date="day")
    await server.submits(server.world.owner, data(await next_call(server)), "2023-11-30", "", "", staff=True)
    shown = await next_call(server)
    assert "17–18 November 2023 → 30 November 2023 – 1 December 2023" in data(shown)["content"]
    assert [label for _, label in buttons(shown)] == ["Announce", "Without a notice", "Cancel"]
    await decided(server, shown, "Without a notice")
    assert (
        "30 November 2023 – 1 December 2023"
        in bot.services.answers.reply("notification?", server.guild_id).answers[0].text
    )


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2023-11-17", "**Notification** has that date already, so nothing was changed."),
        ("2023-09-01", "⚠️ That date has already passed."),
        ("", "17 November 2023 → to be announced"),
    ],
)
async def test_a_form_is_previewed_and_can_be_cancelled(
    start: Start, server: Discord, tmp_path: Path, at: str, expected: str
) -> None:
    bot, _ = await with_faq(start, server, tmp_path, fixed("2023-11-17"))
    await server.slash(server.world.owner, "deadline", "extend", staff=True, date="day")
    await server.submits(server.world.owner, data(await next_call(server)), at, "", "", staff=True)
    shown = await next_call(server)
    assert expected in data(shown)["content"]
    if buttons(shown):
        cancel = next(name for name, label in buttons(shown) if label == "Cancel")
        await server.presses(server.world.owner, cancel, staff=True)
        assert data(await next_call(server))["content"] == "Cancelled. Nothing was changed."
    assert await bot.services.store.reminding.moves() == []


async def test_without_a_channel_nothing_is_called_announced(start: Start, server: Discord, tmp_path: Path) -> None:
    path = tmp_path / "aws" / "faq.yaml"
    path.parent.mkdir()
    path.write_text(HEAD + fixed("2023-11-17"), encoding="utf-8")
    await start(knowledge=path, posting=QUICK)
    await server.slash(server.world.owner, "deadline", "extend", staff=True, date="day")
    await server.submits(server.world.owner, data(await next_call(server)), "2023-11-24", "", "", staff=True)
    shown = await next_call(server)
    assert [label for _, label in buttons(shown)] == ["Change it", "Cancel"]
    change = buttons(shown)[0][0]
    await server.presses(server.world.owner, change, staff=True)
    assert "\n-# Kept without a notice: owner" in data(await next_call(server))["content"]


async def test_what_was_missed_in_a_week_is_one_message_and_can_be_posted_all_the_same(
    start: Start, server: Discord, tmp_path: Path
) -> None:
    dates = '  - {id: submission, kind: submission, label: Submission deadline, at: "2023-09-30 12:00", zone: UTC}\n'
    bot, _ = await with_faq(start, server, tmp_path, dates)
    await server.slash(server.world.owner, "reminders", "setup", staff=True, leads="7d 5d 3d")
    await next_call(server)
    set_clock(bot, lambda: datetime(2023, 9, 29, 12, tzinfo=UTC))
    bot.services.scheduler.wake()
    told = await next_call(server)
    assert (
        data(told)["content"] == f"This was not posted in <#{server.channel_id}>:\n"
        "• Submission deadline, 7 days before: due 6 days ago, while I was away\n"
        "• Submission deadline, 5 days before: due 4 days ago, while I was away\n"
        "• Submission deadline, 3 days before: due 2 days ago, while I was away"
    )
    ((post_now, label),) = buttons(told)
    assert label == "Post it now anyway: Submission deadline, 3 days before"
    await server.presses(server.user("ada"), post_now)
    assert "organizers" in data(await next_call(server))["content"]
    await server.presses(server.world.owner, post_now, staff=True)
    calls = [await next_call(server), await next_call(server)]
    assert notice_in(calls, server)[0] == "⏰ AWS: Submission deadline in 1 day"
    await server.presses(server.world.owner, post_now, staff=True)
    assert "already been posted" in data(await next_call(server))["content"]


async def test_two_reminders_of_one_minute_are_one_post(start: Start, server: Discord, tmp_path: Path) -> None:
    dates = "".join(
        f'  - {{id: {name}, kind: {name}, label: {label}, at: "2023-09-30 12:00", zone: UTC}}\n'
        for name, label in (("abstract", "Abstracts"), ("submission", "Papers"))
    )
    bot, _ = await with_faq(start, server, tmp_path, dates)
    await server.slash(server.world.owner, "reminders", "list", staff=True)
    assert "Abstracts + Papers, 1 day before" in data(await next_call(server))["content"].replace("\\", "")
    set_clock(bot, lambda: datetime(2023, 9, 29, 12, tzinfo=UTC) + timedelta(seconds=1))
    bot.services.scheduler.wake()
    content = data(await next_call(server))["content"]
    assert content.startswith("⏰ AWS: Abstracts in 1 day\n**30 September 2023, 12:00 UTC**")
    assert "\nPapers in 1 day\n**30 September 2023, 12:00 UTC**" in content
    assert await nothing_more(server)


@pytest.mark.slow
async def test_a_test_beside_a_due_post_does_not_stand_for_it(start: Start, server: Discord, tmp_path: Path) -> None:
    """The test goes into the channel of reminders itself, and the first send of the reminder fails."""
    dates = '  - {id: submission, kind: submission, label: Submission deadline, at: "2023-09-30 12:00", zone: UTC}\n'
    bot, _ = await with_faq(start, server, tmp_path, dates)
    resolve = server.resolved_channel(server.channel_id)
    await server.slash(server.world.owner, "setup", staff=True, channel=str(server.channel_id), resolve=resolve)
    await next_call(server)
    elapsed = asyncio.get_running_loop().time
    begun, due = elapsed(), datetime(2023, 9, 29, 12, tzinfo=UTC)
    set_clock(bot, lambda: due - timedelta(seconds=2) + timedelta(seconds=elapsed() - begun))
    await server.slash(server.world.owner, "reminders", "test", staff=True)
    await next_call(server)
    await next_call(server)
    server.rest.faults.append(Fault(rf"POST /channels/{server.channel_id}/messages$", 500, times=5))
    bot.services.scheduler.wake()
    call = await next_call(server)
    assert data(call)["content"].startswith("⏰ AWS: Submission deadline in ")


@pytest.mark.parametrize(
    ("sub", "options", "expected"),
    [
        ("skip", {"reminder": "nonsense"}, "There is no such reminder any more."),
        ("setup", {"named": {"kind": "workshop"}}, "`kind:` says which dates `leads:` is for"),
        ("setup", {"clear": "everything"}, "Reminders are not set up."),
        ("pause", {}, "⏸ Paused"),
    ],
)
async def test_each_case_has_its_own_sentence(
    start: Start, server: Discord, tmp_path: Path, sub: str, options: dict[str, Any], expected: str
) -> None:
    await with_faq(start, server, tmp_path, fixed("2023-11-17").replace("notification, label", "submission, label"))
    await server.slash(server.world.owner, "reminders", sub, staff=True, **options)
    assert data(await next_call(server))["content"].startswith(expected)


@pytest.mark.usefixtures("bot")
async def test_before_it_is_set_up_the_bot_says_so(server: Discord) -> None:
    await server.slash(server.world.owner, "reminders", "preview", staff=True)
    assert data(await next_call(server))["content"].startswith("Reminders are not set up.")


async def test_before_the_store_is_read_nothing_is_listed_or_replaced(
    bot: WorkshopBot, server: Discord, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner, reminders = server.world.owner, bot.services.reminders
    await set_up(server)
    monkeypatch.setattr("bot.discord_app.reminders.cog._DEFERRED_S", 0.1)
    reminders.loading.clear()
    reminders.forget(server.guild_id)  # as a bot that was started this moment, which has read nothing
    for sub in ("list", "setup", "pause"):
        await server.slash(owner, "reminders", sub, staff=True)
        assert (await next_text(server)).startswith("I have only just started.")
    await server.slash(owner, "events", "sync", staff=True)
    assert (await next_text(server)).startswith("I have only just started.")
    monkeypatch.setattr("bot.discord_app.reminders.cog._DEFERRED_S", PATIENCE_S)
    await server.slash(owner, "reminders", "setup", staff=True, leads="1d")  # waits
    await reminders.load()
    assert f"<#{server.channel_id}>" in await next_text(server)


async def test_what_an_organizer_sets_overrides_the_faq_field_by_field(
    start: Start, server: Discord, tmp_path: Path
) -> None:
    path = tmp_path / "aws" / "faq.yaml"
    path.parent.mkdir()
    faq = f'workshop: {{name: A workshop}}\nreminders: {{channel: "{server.channel_id}", quiet: true}}\n'
    path.write_text(faq, encoding="utf-8")
    bot = await start(knowledge=path, posting=QUICK)
    await server.slash(server.world.owner, "reminders", "pause", staff=True)
    await next_call(server)
    path.write_text(faq.replace(str(server.channel_id), str(server.world.staff_id)), encoding="utf-8")
    await bot.services.faq_reload.reload()
    settings = bot.services.reminders.for_guild(server.guild_id)
    assert settings is not None
    assert (settings.channel_id, settings.quiet, settings.paused) == (server.world.staff_id, True, True)
