"""Reminders as organizers set them up and channels see them."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.discord_app.runtime.client import WorkshopBot
from bot.errors import StoreError
from bot.reminders.scheduler import SchedulerOptions
from bot.store.ledger import PERSONAL
from tests.discord_app.conftest import Start, set_clock
from tests.discord_app.double import Call, Discord, Fault
from tests.discord_app.seen import buttons, data, next_call, next_text, nothing_more

DUE = datetime(2023, 9, 30, 11, 59, tzinfo=UTC)
QUICK = SchedulerOptions(lease_s=2, slice_s=0.05, retry_s=0.05)
FAQ = """workshop: {{name: A workshop, short_name: AWS, website: "https://example.org"}}
dates:
  - {{id: submission, kind: submission, label: Submission deadline, at: "{at}", zone: AoE}}
"""
POST = (
    "⏰ BUGS: Submission deadline in 1 day\n"
    "**29 September 2023, 23:59 AoE** (= 30 September 2023, 11:59 UTC, for you <t:1696075140:F>, <t:1696075140:R>)\n"
    "Submit at https://openreview.net/group?id=NeurIPS.cc/2023/Workshop/BUGS\n"
    "-# submission · 29 September 2023, 23:59 AoE · reminder 1 day before"
)


@pytest.fixture
async def bot(start: Start) -> WorkshopBot:
    return await start(posting=QUICK)


async def set_up(server: Discord, *, staff: bool = True, **options: Any) -> str:
    """An organizer sets reminders up in the text channel, with a staff channel beside."""
    owner, channel = server.world.owner, server.channel_id
    if staff:
        resolve = server.resolved_channel(server.world.staff_id)
        await server.slash(owner, "setup", staff=True, channel=str(server.world.staff_id), resolve=resolve)
        await next_call(server)
    resolve = server.resolved_channel(channel)
    if "role" in options:
        resolve |= server.resolved_role(server.world.role_id)
    await server.slash(owner, "reminders", "setup", staff=True, channel=str(channel), resolve=resolve, **options)
    return await next_text(server)


def at(bot: WorkshopBot, instant: datetime) -> None:
    """It becomes that instant."""
    set_clock(bot, lambda: instant)
    bot.services.scheduler.wake()


async def test_setting_up_says_what_is_planned_and_the_plan_is_carried_out(server: Discord, bot: WorkshopBot) -> None:
    shown = await set_up(server, leads="7d 1d closed")
    lines = shown.split("\n")
    assert lines[0] == f"**Reminders** in <#{server.channel_id}>, mentioning: nobody"
    assert lines[2] == "• <t:1695470340:F> (<t:1695470340:R>): Submission deadline, 7 days before"
    at(bot, DUE - timedelta(days=1))
    calls = [await next_call(server), await next_call(server)]  # the one of 7 days is long past its grace: told
    assert {call.path for call in calls} == {
        f"/channels/{channel}/messages" for channel in (server.channel_id, server.world.staff_id)
    }
    told = next(call for call in calls if call.path.endswith(f"{server.world.staff_id}/messages"))
    assert "was not posted in" in data(told)["content"]
    posted = next(call for call in calls if call is not told)
    assert posted.body["content"] == POST
    assert posted.body["enforce_nonce"] is True
    assert await nothing_more(server)


async def test_the_one_role_is_mentioned_and_nobody_else(server: Discord, bot: WorkshopBot) -> None:
    role = server.world.role_id
    await set_up(server, leads="1d", role=str(role), quiet=True)
    at(bot, DUE - timedelta(days=1))
    call = await next_call(server)
    assert call.body["content"] == f"<@&{role}> {POST}"
    assert call.body["allowed_mentions"] == {"parse": [], "roles": [role]}
    assert call.body["flags"] == 1 << 12  # without a sound


async def test_preview_shows_the_exact_post_and_test_posts_it_for_staff(server: Discord, bot: WorkshopBot) -> None:
    await set_up(server, leads="1d")
    owner = server.world.owner
    await server.slash(owner, "reminders", "preview", staff=True)
    call = await next_call(server)
    assert (data(call)["content"], data(call)["flags"]) == (POST, 64)
    await server.slash(owner, "reminders", "test", staff=True)
    call = await next_call(server)
    assert call.path == f"/channels/{server.world.staff_id}/messages"
    assert call.body["content"].startswith("🧪 ⏰ BUGS: Submission deadline in 9 days\n")  # as it would read now
    assert call.body["content"].endswith("\n-# a test: members do not see this post")
    assert await next_text(server) == f"Posted in <#{server.world.staff_id}>."


async def test_skip_pause_and_resume(server: Discord, bot: WorkshopBot) -> None:
    await set_up(server, leads="3d 2d 1d")
    owner = server.world.owner
    await server.slash(owner, "reminders", "skip", kind=4, focused="reminder", reminder="3 days", staff=True)
    choices = (await next_call(server)).body["data"]["choices"]
    assert choices[0]["name"] == "Submission deadline, 3 days before"
    await server.slash(owner, "reminders", "skip", staff=True, reminder=choices[0]["value"])
    assert (await next_text(server)).startswith("Skipped: ")
    at(bot, DUE - timedelta(days=3))
    assert await nothing_more(server)
    await server.slash(owner, "reminders", "pause", staff=True)
    assert (await next_text(server)).startswith("⏸ Paused")
    at(bot, DUE - timedelta(days=2))
    assert await nothing_more(server)
    await server.slash(owner, "reminders", "resume", staff=True)
    assert (await next_text(server)).startswith("Resumed.")
    at(bot, DUE - timedelta(days=1))
    assert (await next_call(server)).body["content"] == POST
    assert await nothing_more(server)


@pytest.mark.parametrize("leads", ["soon", "0d", "7 months"])
async def test_leads_that_are_none_are_told_and_change_nothing(server: Discord, bot: WorkshopBot, leads: str) -> None:
    assert "is not a valid lead time; use e.g. 2w, 7d, 3h, 45m or closed" in (
        await set_up(server, leads=leads)
    ).replace("\\", "")
    assert bot.services.reminders.for_guild(server.guild_id) is None


async def test_a_forbidden_channel_is_told_once_and_a_deleted_role_costs_no_reminder(
    server: Discord, bot: WorkshopBot
) -> None:
    await set_up(server, leads="2d 1d", role=str(server.world.role_id))
    server.rest.forbidden.add(server.channel_id)
    at(bot, DUE - timedelta(days=2))
    assert "I may not write there (View Channel, Send Messages)" in await next_text(server)
    assert await nothing_more(server)
    server.rest.forbidden.clear()
    await server.gateway.emit(
        "GUILD_ROLE_DELETE", {"guild_id": str(server.guild_id), "role_id": str(server.world.role_id)}, server.guild_id
    )
    async with asyncio.timeout(10):  # the bot must have heard of it before the post is due
        while (guild := bot.get_guild(server.guild_id)) and guild.get_role(server.world.role_id):
            await asyncio.sleep(0.01)
    at(bot, DUE - timedelta(days=1))
    texts = [await next_text(server), await next_text(server)]
    assert POST in texts
    assert any("The role that reminders mention was deleted" in text for text in texts)


SENDS = r"POST /channels/\d+/messages$"


@pytest.mark.slow
@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(Fault(SENDS, 500, accepted=True), id="500 after it was accepted"),
        pytest.param(Fault(SENDS, 500, times=3), id="500 several times"),
        pytest.param(Fault(SENDS, None, accepted=True), id="the answer is lost"),
        pytest.param(Fault(SENDS, None, accepted=True, times=2), id="the answer is lost twice"),
        pytest.param(Fault(SENDS, 200, "<html>", accepted=True), id="no JSON"),
        pytest.param(
            Fault(SENDS, 429, {"message": "slow", "retry_after": 600, "global": False}, times=1),
            id="429 for ten minutes",
        ),
        pytest.param(Fault(SENDS, 400, {"code": 50035, "message": "Invalid Form Body"}, times=0), id="none"),
    ],
)
async def test_whatever_happens_to_a_send_the_channel_holds_one_post(
    server: Discord, bot: WorkshopBot, fault: Fault
) -> None:
    await set_up(server, leads="1d")
    if fault.times:
        server.rest.faults.append(fault)
    elapsed = asyncio.get_running_loop().time
    begun = elapsed()
    set_clock(bot, lambda: DUE - timedelta(days=1) + timedelta(seconds=elapsed() - begun))
    bot.services.scheduler.wake()
    async with asyncio.timeout(20):
        while [
            row.state for row in await bot.services.store.ledger.of(server.guild_id, "reminder", states=("sent",))
        ] != ["sent"]:
            await asyncio.sleep(0.05)
    assert [message["content"] for message in server.world.posts(server.channel_id)].count(POST) == 1


async def test_a_store_that_is_away_loses_nothing(
    server: Discord, bot: WorkshopBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    await set_up(server, leads="1d")
    sync = bot.services.date_sync
    async with asyncio.timeout(10):
        while sync.due or sync._lock.locked():  # what is set up is planned in the background
            await asyncio.sleep(0.01)

    async def away(*_: object, **__: object) -> None:
        raise StoreError("database or disk is full")

    with monkeypatch.context() as gone:
        for name in ("execute", "rows", "returning"):
            gone.setattr(bot.services.store._database, name, away)
        at(bot, DUE - timedelta(days=1))
        assert await nothing_more(server)
    assert (await next_call(server)).body["content"] == POST


async def test_the_gateway_may_be_down_while_a_reminder_falls_due(server: Discord, bot: WorkshopBot) -> None:
    await set_up(server, leads="1d")
    await server.gateway.drop()
    at(bot, DUE - timedelta(days=1))
    assert (await next_call(server)).body["content"] == POST


async def moving(start: Start, server: Discord, folder: Path) -> tuple[WorkshopBot, Path]:
    """A bot with a FAQ of its own, reminders set up."""
    path = folder / "aws" / "faq.yaml"
    path.parent.mkdir()
    path.write_text(FAQ.format(at="2023-09-29 23:59"), encoding="utf-8")
    bot = await start(knowledge=path, posting=QUICK)
    await set_up(server, leads="1d closed")
    return bot, path


async def press(server: Discord, call: Call, text: str, **how: object) -> None:
    """Press the button of a message that was sent, by its label."""
    custom_id = next(name for name, label in buttons(call) if label == text)
    message = next(
        message
        for message in reversed(server.world.messages.values())
        if message["components"] == data(call)["components"]
    )
    await server.presses(server.world.owner, custom_id, message, staff=True, where=server.world.staff_id, **how)


async def test_a_date_that_moves_is_shown_to_staff_and_announced_once(
    start: Start, server: Discord, tmp_path: Path
) -> None:
    bot, path = await moving(start, server, tmp_path)
    path.write_text(FAQ.format(at="2023-10-03 23:59"), encoding="utf-8")
    await bot.services.faq_reload.reload()
    asked = await next_call(server)
    assert asked.path == f"/channels/{server.world.staff_id}/messages"
    assert "**Submission deadline**: 29 September 2023, 23:59 AoE → 3 October 2023, 23:59 AoE" in data(asked)["content"]
    await press(server, asked, "Announce")
    texts = [await next_call(server), await next_call(server)]
    posted = next(call for call in texts if call.path == f"/channels/{server.channel_id}/messages")
    assert posted.body["content"].startswith(
        "📣 AWS: Extended: Submission deadline\n29 September 2023, 23:59 AoE → **3 October 2023, 23:59 AoE**"
    )
    closed = next(call for call in texts if call is not posted)
    assert data(closed)["content"].startswith("A date has changed. **Submission deadline**: 29 September 2023")
    assert data(closed)["content"].endswith("\n-# The notice is being posted: owner, <t:1695211200:f>")
    assert data(closed)["components"] == []
    await server.presses(server.world.owner, buttons(asked)[0][0], staff=True)  # from an app that shows it still
    assert (await next_text(server)).endswith("That has already been decided, or the date has changed again.")
    at(bot, DUE - timedelta(days=1))
    assert await nothing_more(server)  # nothing about the old date
    at(bot, DUE + timedelta(days=3))
    assert "in 1 day" in await next_text(server)


async def test_an_earlier_date_needs_a_second_confirmation(start: Start, server: Discord, tmp_path: Path) -> None:
    bot, path = await moving(start, server, tmp_path)
    path.write_text(FAQ.format(at="2023-09-25 23:59"), encoding="utf-8")
    await bot.services.faq_reload.reload()
    asked = await next_call(server)
    assert "**Earlier than before.**" in data(asked)["content"]
    await press(server, asked, "Announce")
    second = await next_call(server)
    assert "That is **earlier** than what members were told" in data(second)["content"]
    await press(server, second, "Yes, it is earlier")
    texts = [await next_text(server), await next_text(server)]
    assert any(text.startswith("📣 AWS: Now earlier") for text in texts)


async def test_a_date_that_is_open_again_withdraws_its_reminders(start: Start, server: Discord, tmp_path: Path) -> None:
    bot, path = await moving(start, server, tmp_path)
    path.write_text(
        FAQ.format(at="2023-09-29 23:59").replace('at: "2023-09-29 23:59", zone: AoE', "status: tba"), encoding="utf-8"
    )
    await bot.services.faq_reload.reload()
    asked = await next_call(server)
    await press(server, asked, "Without a notice")
    assert "\n-# Kept without a notice: owner, <t:" in await next_text(server)
    at(bot, DUE - timedelta(days=1))
    assert await nothing_more(server)


async def extend(server: Discord, at: str, zone: str = "AoE") -> Call:
    """An organizer opens the form and sends it; returns what is shown then."""
    await server.slash(server.world.owner, "deadline", "extend", staff=True, date="submission")
    form = await next_call(server)
    assert (form.body["type"], data(form)["title"]) == (9, "Submission deadline")
    await server.submits(server.world.owner, data(form), at, zone, "many asked", staff=True)
    return await next_call(server)


async def test_an_organizer_extends_a_deadline_and_everything_follows(
    start: Start, server: Discord, tmp_path: Path
) -> None:
    bot, path = await moving(start, server, tmp_path)
    shown = await extend(server, "2023-10-03 23:59")
    assert "29 September 2023, 23:59 AoE → 3 October 2023, 23:59 AoE" in data(shown)["content"]
    await server.slash(server.user("ada"), "ask", question="when is the deadline?")
    assert "29 September" in await next_text(server)  # nothing has happened yet
    await press(server, shown, "Announce")
    calls = [await next_call(server), await next_call(server)]
    notice = next(call for call in calls if call.path == f"/channels/{server.channel_id}/messages")
    assert notice.body["content"].startswith(
        "📣 AWS: Extended: Submission deadline\n29 September 2023, 23:59 AoE → **3 October 2023"
    )
    assert "\nWhy: many asked\n" in notice.body["content"]
    await server.slash(server.user("ada"), "ask", question="when is the deadline?")
    assert (await next_text(server)).startswith("Submission deadline: **3 October 2023, 23:59 AoE**")
    await server.slash(server.user("ada"), "calendar")
    file = next(iter((await next_call(server)).files.values())).decode()
    assert "DTSTART:20231004T115900Z" in file
    assert "SEQUENCE:1" in file
    await bot.close()
    server.gateway.sessions.clear()
    again = await start(knowledge=path, posting=QUICK)
    at(again, DUE + timedelta(days=3))
    assert "Extended from 29 September 2023" in await next_text(server)


async def test_a_form_that_holds_no_date_is_told_and_changes_nothing(
    start: Start, server: Discord, tmp_path: Path
) -> None:
    bot, _ = await moving(start, server, tmp_path)
    shown = await extend(server, "next week")
    assert (
        data(shown)["content"].replace("\\", "")
        == "That isn't a valid date: 'next week' is not 'YYYY-MM-DD' or 'YYYY-MM-DD HH:MM', "
        "such as '2027-01-15 23:59'. Nothing was changed."
    )
    shown = await extend(server, "2023-10-03 23:59", "PST")
    assert "Nothing was changed." in data(shown)["content"]
    assert await bot.services.store.reminding.moves() == []


async def test_a_member_is_reminded_by_direct_message_and_nothing_is_kept_after(
    start: Start, server: Discord, tmp_path: Path
) -> None:
    bot, path = await moving(start, server, tmp_path)
    ada = server.user("ada")
    await server.slash(ada, "remindme", date="submission", lead="1d")
    promised = await next_call(server)
    assert promised.path == f"/channels/{server.world.dm_of(ada['id'])}/messages"
    assert "I will write to you about **Submission deadline** 1 day before" in data(promised)["content"]
    await next_call(server)
    await server.slash(ada, "privacy")
    assert "• Submission deadline, 1 day before: <t:" in await next_text(server)
    path.write_text(FAQ.format(at="2023-10-03 23:59"), encoding="utf-8")  # it follows the extension
    await bot.services.faq_reload.reload()
    await next_call(server)
    at(bot, DUE - timedelta(days=1))
    assert await nothing_more(server)
    at(bot, DUE + timedelta(days=3))
    calls = [await next_call(server), await next_call(server)]
    own = next(call for call in calls if call.path == f"/channels/{server.world.dm_of(ada['id'])}/messages")
    assert "Submission deadline in 1 day" in own.body["content"]
    assert "You asked me to remind you" in own.body["content"]
    async with asyncio.timeout(10):
        while await bot.services.store.ledger.personal(int(ada["id"])):
            await asyncio.sleep(0.01)


async def test_closed_direct_messages_are_told_at_once_and_nothing_is_kept(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    server.rest.closed_dms.add(server.world.dm_of(ada["id"]))
    await server.slash(ada, "remindme", date="submission")
    assert (await next_text(server)).startswith(
        "I cannot write to you: your direct messages are closed for this server. Nothing was saved."
    )
    assert await bot.services.store.ledger.of(server.guild_id, PERSONAL) == []


async def test_the_button_under_a_date_offers_leads_and_privacy_deletes_them(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    await server.slash(ada, "ask", question="when is the deadline?")
    answer = await next_call(server)
    assert ("remind:submission", "⏰ Remind me") in buttons(answer)
    await server.presses(ada, "remind:submission")
    offered = await next_call(server)
    assert [label for _, label in buttons(offered)] == [
        "7 days before",
        "3 days before",
        "1 day before",
        "3 hours before",
        "1 hour before",
    ]
    await server.presses(ada, "remind:submission:3d")
    await next_call(server)
    await next_call(server)
    assert len(await bot.services.store.ledger.personal(int(ada["id"]))) == 1
    await server.slash(ada, "privacy", delete=True)
    assert (await next_text(server)).startswith("Deleted. I keep nothing with your user id now.\n")
    assert await bot.services.store.ledger.personal(int(ada["id"])) == []


@pytest.mark.parametrize(
    ("date", "after_s", "expected"),
    [
        ("submission", 1, "**Submission deadline** has already passed."),
        ("submission", -3600, "**Submission deadline** is too near for that reminder."),
        ("nonsense", 1, "There is no date called “nonsense”."),
        ("workshop", 1, "**Workshop date** has no day yet."),
        ("Author notification", 1, "I will write to you about **Author notification** 1 day before"),
        ("author notif", 1, "I will write to you about **Author notification** 1 day before"),
    ],
)
async def test_a_reminder_is_kept_by_label_and_each_case_that_cannot_be_has_its_own_words(
    server: Discord, bot: WorkshopBot, date: str, after_s: int, expected: str
) -> None:
    set_clock(bot, lambda: DUE + timedelta(seconds=after_s))
    await server.slash(server.user("ada"), "remindme", date=date)
    assert (await next_text(server)).startswith(expected)


async def test_members_give_themselves_the_role_and_take_it_back(start: Start, server: Discord) -> None:
    server.world.add_role(server.guild_id, "bot", 1 << 28)
    me = server.world.guilds[server.guild_id]["members"][0]
    me["roles"] = [server.world.guilds[server.guild_id]["roles"][-1]["id"]]
    await start(posting=QUICK)
    role = server.world.role_id
    await set_up(server, role=str(role))
    await server.slash(server.world.owner, "reminders", "panel", staff=True)
    panel = await next_call(server)
    assert buttons(panel) == [("role:toggle", "🔔 Deadline reminders")]
    ada = server.user("ada")
    held = server.world.member_roles
    await server.presses(ada, "role:toggle")
    assert (await next_text(server)).startswith("You will be mentioned")
    assert held[server.guild_id, int(ada["id"])] == {role}
    await server.presses(ada, "role:toggle", roles=(role,))
    assert await next_text(server) == "You will no longer be mentioned."
    assert held[server.guild_id, int(ada["id"])] == set()


async def test_events_follow_the_dates_and_are_never_doubled(start: Start, server: Discord, tmp_path: Path) -> None:
    bot, path = await moving(start, server, tmp_path)
    owner = server.world.owner
    await server.slash(owner, "events", "sync", staff=True)
    assert await next_text(server) == "Events: 1 added, 0 changed, 0 removed."
    await server.slash(owner, "events", "sync", staff=True)
    assert await next_text(server) == "Events: 0 added, 0 changed, 0 removed."
    (event,) = server.world.scheduled.values()
    assert (event["name"], event["entity_type"], event["scheduled_end_time"]) == (
        "AWS: Submission deadline",
        3,
        "2023-09-30T11:59:00+00:00",
    )
    path.write_text(FAQ.format(at="2023-10-03 23:59"), encoding="utf-8")
    await bot.services.faq_reload.reload()
    await next_call(server)
    async with asyncio.timeout(10):
        while event["scheduled_end_time"] != "2023-10-04T11:59:00+00:00":
            await asyncio.sleep(0.01)
    assert len(server.world.scheduled) == 1


async def test_the_faq_itself_may_set_reminders_up(start: Start, server: Discord, tmp_path: Path) -> None:
    path = tmp_path / "aws" / "faq.yaml"
    path.parent.mkdir()
    section = f'reminders: {{channel: "{server.channel_id}", leads: {{deadline: [1d]}}}}\n'
    path.write_text(FAQ.format(at="2023-09-29 23:59") + section, encoding="utf-8")
    second = server.world.add_guild("Another that answers from the same FAQ")
    bot = await start(knowledge=path, posting=QUICK)
    async with asyncio.timeout(10):
        while not await bot.services.store.ledger.of(server.guild_id, "reminder"):
            await asyncio.sleep(0.01)
    at(bot, DUE - timedelta(days=1))
    assert (await next_text(server)).startswith("⏰ AWS: Submission deadline in 1 day")
    assert await nothing_more(server)
    assert await bot.services.store.ledger.of(second, "reminder") == []


async def test_a_faq_that_cannot_be_read_for_a_while_withdraws_and_loses_nothing(
    start: Start, server: Discord, tmp_path: Path
) -> None:
    bot, _ = await moving(start, server, tmp_path)
    volumes = dict(bot.services.workshops.library._workshops)
    bot.services.workshops.library._workshops.clear()
    await bot.services.date_sync.sync(server.guild_id)
    elapsed = asyncio.get_running_loop().time
    begun = elapsed()
    set_clock(bot, lambda: DUE - timedelta(days=1) + timedelta(seconds=elapsed() - begun))
    bot.services.scheduler.wake()
    assert await nothing_more(server)
    bot.services.workshops.library._workshops.update(volumes)
    assert (await next_text(server)).startswith("⏰ AWS: Submission deadline in ")


async def test_a_deadline_is_extended_twice_and_an_earlier_one_is_asked_about_by_what_holds_now(
    start: Start, server: Discord, tmp_path: Path
) -> None:
    await moving(start, server, tmp_path)
    for at_, was in (("2023-10-03 23:59", "29 September"), ("2023-10-06 23:59", "3 October")):
        shown = await extend(server, at_)
        assert f"**Submission deadline**: {was} 2023, 23:59 AoE → " in data(shown)["content"]
        await press(server, shown, "Without a notice")
        assert "\n-# Kept without a notice: owner" in await next_text(server)
    await server.slash(server.user("ada"), "calendar")
    file = next(iter((await next_call(server)).files.values())).decode()
    assert "DTSTART:20231007T115900Z" in file
    assert "SEQUENCE:2" in file
    shown = await extend(server, "2023-10-05 23:59")  # later than the file says, earlier than what holds
    assert "**Earlier than before.**" in data(shown)["content"]


async def test_an_extension_that_the_store_could_not_plan_is_planned_once_it_can(
    start: Start, server: Discord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bot, path = await moving(start, server, tmp_path)

    async def away(*_: object, **__: object) -> None:
        raise StoreError

    path.write_text(FAQ.format(at="2023-10-03 23:59"), encoding="utf-8")
    with monkeypatch.context() as gone:
        gone.setattr(bot.services.store._database, "execute", away)
        await bot.services.faq_reload.reload()
    await bot.services.faq_reload.reload()  # nothing has changed on disk since
    await next_call(server)  # organizers are asked
    assert {row.post.instant for row in await bot.services.store.ledger.of(server.guild_id, "reminder")} == {
        int((DUE + timedelta(days=4)).timestamp())
    }


async def test_a_reminder_kept_in_a_direct_message_follows_and_is_kept_while_there_is_no_day(
    start: Start, server: Discord, tmp_path: Path
) -> None:
    bot, path = await moving(start, server, tmp_path)
    ada = server.user("ada")
    await server.presses(ada, "remind:submission:1d", guild=None)
    await next_call(server)
    await next_call(server)
    path.write_text(FAQ.format(at="2023-10-03 23:59"), encoding="utf-8")
    await bot.services.faq_reload.reload()
    (row,) = await bot.services.store.ledger.personal(int(ada["id"]))
    assert row.post.instant == int((DUE + timedelta(days=4)).timestamp())
    path.write_text(
        FAQ.format(at="2023-10-03 23:59").replace('at: "2023-10-03 23:59", zone: AoE', "status: tba"), encoding="utf-8"
    )
    await bot.services.faq_reload.reload()
    (held,) = await bot.services.store.ledger.personal(int(ada["id"]))
    assert held.state == "held"
    path.write_text(FAQ.format(at="2023-10-05 23:59"), encoding="utf-8")
    await bot.services.faq_reload.reload()
    (row,) = await bot.services.store.ledger.personal(int(ada["id"]))
    assert (row.state, row.post.instant) == ("planned", int((DUE + timedelta(days=6)).timestamp()))
