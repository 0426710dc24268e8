"""The weekly digest: what staff see on Monday, once, whatever happens to the bot and whatever members typed."""

from __future__ import annotations

import asyncio
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.discord_app.runtime.client import WorkshopBot
from bot.store.asked import Asked
from bot.store.ledger import DIGEST, EVERY_STATE
from tests.asked.pictures import read
from tests.conftest import NOW
from tests.discord_app.conftest import Start, set_clock
from tests.discord_app.double import Call, Discord, Fault
from tests.discord_app.seen import data, next_call, next_text, nothing_more
from tests.discord_app.test_reminders import QUICK

MONDAY = datetime(2023, 9, 25, 9, tzinfo=UTC)
MARK = "-# weekly digest, 2023-09-18 to 2023-09-24"
HOSTILE = (
    "@everyone @here <@1234567890123456789> **bold** `code` ```block``` [click](https://evil.example/x) "
    "# head\n> quote <#123456789012345678> <@&123456789012345678> ||spoiler|| <https://evil.example> *** 𝕏 \u202egnp"
)


@pytest.fixture
async def bot(start: Start) -> WorkshopBot:
    return await start(posting=QUICK)


async def set_up(server: Discord, **options: Any) -> str:
    resolve = server.resolved_channel(server.world.staff_id)
    channel = str(server.world.staff_id)
    await server.slash(server.world.owner, "setup", staff=True, channel=channel, resolve=resolve, **options)
    return await next_text(server)


async def ask(bot: WorkshopBot, server: Discord, *questions: str) -> None:
    """Members ask, and what they asked is kept."""
    for question in questions:
        await server.slash(server.user("ada"), "ask", question=question)
        await next_call(server)
    await bot.services.questions.flush()


def monday(bot: WorkshopBot, now: datetime = MONDAY + timedelta(seconds=5)) -> None:
    set_clock(bot, lambda: now)
    bot.services.scheduler.wake()


async def ended(bot: WorkshopBot, state: str) -> str:
    """Wait until the digest is settled so; return the reason."""
    async with asyncio.timeout(10):
        while not (rows := await bot.services.store.ledger.of(bot.guilds[0].id, DIGEST, states=[state])):
            await asyncio.sleep(0.02)
        return rows[0].reason


def file_of(call: Call) -> bytes:
    (content,) = call.files.values()
    return content


async def test_on_monday_staff_see_what_was_asked_as_text_and_picture(server: Discord, bot: WorkshopBot) -> None:
    assert "**Weekly digest there**: on" in await set_up(server)
    await ask(bot, server, "when is the deadline?", "page limit?", "is there childcare?", "do you offer childcare?")
    await ask(bot, server, "what is the airspeed of a swallow?", "what is the airspeed of a swallow")
    await server.presses(server.user("bob"), "verdict:n:page_limit", message=_answer(server))
    await next_call(server)
    monday(bot)
    call = await next_call(server)
    assert call.path == f"/channels/{server.world.staff_id}/messages"
    assert data(call)["content"].split("\n") == [
        "📊 **BUGS**: what was asked, 18–24 September 2023",
        "6 asked: 2 answered, 0 unclear (I offered a choice), 4 not answered.",
        "**Not answered**",
        "• 2× “do you offer childcare?”; also “is there childcare?”",
        "• 2× “what is the airspeed of a swallow”",
        "**👎 Not helpful**: What is the page limit? (1)",
        "-# Questions are kept for 30 days, without who asked. `/setup digest:off` ends this message.",
        MARK,
    ]
    assert call.body["allowed_mentions"] == {"parse": []}
    described = call.body["attachments"][0]["description"]
    assert described.startswith("Questions per day: 2023-09-18 0, 2023-09-19 0, 2023-09-20 6,")
    assert read(file_of(call)).width == 900
    assert await nothing_more(server)


def _answer(server: Discord) -> dict[str, Any]:
    return next(one for one in server.world.posts() if "verdict:n:page_limit" in str(one["components"]))


async def test_it_comes_once_a_week_however_often_the_bot_starts(server: Discord, start: Start) -> None:
    first = await start(posting=QUICK)
    await set_up(server)
    await ask(first, server, "page limit?")
    monday(first)
    assert (await next_text(server)).endswith(MARK)
    await first.close()
    second = await start(posting=QUICK)
    monday(second, MONDAY + timedelta(hours=3))
    await second.services.digests.plan([server.guild_id])
    assert await nothing_more(server)
    await second.services.digests.plan([server.guild_id])
    (planned,) = await second.services.store.ledger.of(server.guild_id, DIGEST)
    assert datetime.fromtimestamp(planned.post.due_at, UTC) == MONDAY + timedelta(days=7)


@pytest.mark.parametrize(("days", "comes"), [(1, True), (5, True), (6.5, False)])
async def test_a_bot_that_was_away_on_monday_tells_the_week_later_or_not_at_all(
    server: Discord, start: Start, days: float, comes: bool
) -> None:
    first = await start(posting=QUICK)
    await set_up(server)
    await ask(first, server, "page limit?")
    await first.close()
    later = MONDAY + timedelta(days=days)
    second = await start(posting=QUICK)
    set_clock(second, lambda: later)
    await second.services.digests.plan([server.guild_id])
    second.services.scheduler.wake()
    text = await next_text(server)
    if comes:
        assert text.endswith(MARK)
    else:
        assert text == (
            f"I could not post the weekly digest in <#{server.world.staff_id}>: due 6 days ago, while I was away."
        )


async def test_a_bot_that_never_heard_that_it_had_sent_does_not_send_again(server: Discord, start: Start) -> None:
    bot = await start(posting=QUICK)
    await set_up(server)
    await ask(bot, server, "page limit?")
    server.rest.nonce_s = 0.0  # so late that Discord does not know the nonce any more
    begun = asyncio.get_running_loop().time()
    set_clock(bot, lambda: MONDAY + timedelta(seconds=5 + asyncio.get_running_loop().time() - begun))
    lost = Fault(rf"POST /channels/{server.world.staff_id}/messages$", 408, accepted=True)
    server.rest.faults.append(lost)
    bot.services.scheduler.wake()
    assert (await next_text(server)).endswith(MARK)
    assert await ended(bot, "sent") == ""
    assert len([post for post in server.world.posts(server.world.staff_id) if MARK in post["content"]]) == 1


async def test_two_processes_post_one(server: Discord, start: Start) -> None:
    bots = [await start(posting=QUICK), await start(posting=QUICK)]
    await set_up(server)
    for one in bots:
        await one.services.servers.load()
        await one.services.digests.plan([server.guild_id])
    await ask(bots[0], server, "page limit?")
    await bots[1].services.questions.flush()
    for one in bots:
        monday(one)
    assert (await next_text(server)).endswith(MARK)
    assert await nothing_more(server)


async def test_who_wants_none_gets_none(server: Discord, bot: WorkshopBot) -> None:
    assert "**Weekly digest there**: off" in await set_up(server, digest="off")
    await ask(bot, server, "page limit?")
    monday(bot)
    assert await nothing_more(server)
    assert await bot.services.store.ledger.of(server.guild_id, DIGEST, states=EVERY_STATE) == []
    set_clock(bot, lambda: NOW)
    await server.slash(server.world.owner, "setup", staff=True, digest="on")
    assert "**Weekly digest there**: on" in await next_text(server)
    monday(bot)
    assert (await next_text(server)).endswith(MARK)


async def test_turned_off_after_it_was_planned_it_does_not_come(server: Discord, bot: WorkshopBot) -> None:
    await set_up(server)
    await ask(bot, server, "page limit?")
    await server.slash(server.world.owner, "setup", staff=True, digest="off")
    await next_call(server)
    monday(bot)
    assert await nothing_more(server)


async def test_without_a_staff_channel_or_without_kept_questions_there_is_none(server: Discord, start: Start) -> None:
    bot = await start(posting=QUICK)
    await server.slash(server.world.owner, "setup", staff=True)
    assert "**Weekly digest there**: once a staff channel is chosen" in await next_text(server)
    await bot.close()
    bot = await start(posting=QUICK, questions_kept=timedelta(0))
    assert "**Weekly digest there**: off: the host keeps no questions" in await set_up(server)
    monday(bot)
    assert await nothing_more(server)


async def test_a_week_without_questions_is_not_told(server: Discord, bot: WorkshopBot) -> None:
    await set_up(server)
    monday(bot)
    assert await ended(bot, "withdrawn") == "nothing was asked"
    assert await nothing_more(server)


async def test_what_members_type_pings_nobody_and_breaks_nothing(server: Discord, bot: WorkshopBot) -> None:
    await set_up(server)
    hostile = [HOSTILE[place:] + "x" * 300 for place in range(0, len(HOSTILE), 9)]
    asked = [
        Asked(server.guild_id, "bugs2023", NOW, text[:300], "unknown") for text in [*hostile, "*" * 300, "`" * 299]
    ]
    await bot.services.store.asked.keep(asked)
    monday(bot)
    call = await next_call(server)
    content = data(call)["content"]
    assert len(content) <= 2000
    assert content.endswith(MARK)
    assert call.body["allowed_mentions"] == {"parse": []}
    lines = [line for line in content.split("\n") if "×" in line]
    assert lines
    for line in lines:
        assert not {"@everyone", "@here"} & set(line.split())
        assert not set(re.sub(r"\\.", "", line)) & set("*_`|[]<~\n"), line


async def test_a_server_that_is_posted_in_spanish_reads_it_in_spanish(server: Discord, bot: WorkshopBot) -> None:
    await set_up(server, language="es")
    await ask(bot, server, "page limit?", "is there childcare?")
    monday(bot)
    call = await next_call(server)
    lines = data(call)["content"].split("\n")
    assert lines[0] == "📊 **BUGS**: qué se preguntó, 18–24 de septiembre de 2023"
    assert lines[-1] == "-# resumen semanal, 2023-09-18 a 2023-09-24"
    assert call.body["attachments"][0]["description"].startswith("Preguntas por día: ")
    assert await nothing_more(server)


async def test_where_no_files_may_be_attached_the_text_comes_alone(server: Discord, bot: WorkshopBot) -> None:
    await set_up(server)
    await ask(bot, server, "page limit?")
    server.fails(rf"POST /channels/{server.world.staff_id}/messages$", 403, body={"code": 50013, "message": "Missing"})
    monday(bot)
    call = await next_call(server)
    assert (call.files, data(call)["content"].endswith(MARK)) == ({}, True)


async def test_a_staff_channel_that_is_gone_is_told_to_the_owner(server: Discord, bot: WorkshopBot) -> None:
    await set_up(server)
    await ask(bot, server, "page limit?")
    refused = {"code": 10003, "message": "Unknown Channel"}
    server.fails(rf"POST /channels/{server.world.staff_id}/messages$", 404, body=refused, times=9)
    monday(bot)
    call = await next_call(server)
    assert call.path == f"/channels/{server.world.dm_of(server.world.owner['id'])}/messages"
    assert data(call)["content"] == (
        f"I could not post the weekly digest in <#{server.world.staff_id}>: the channel is gone."
    )


async def test_a_server_is_told_nothing_of_what_was_asked_elsewhere(server: Discord, start: Start) -> None:
    server.world.add_guild("Another")
    bot = await start(posting=QUICK)
    await set_up(server)
    elsewhere = [Asked(guild, "bugs2023", NOW, "a secret?", "unknown") for guild in (0, int(bot.guilds[1].id))]
    mine = Asked(server.guild_id, "bugs2023", NOW, "ours?", "unknown")
    await bot.services.store.asked.keep([one for one in elsewhere if one.guild_id != server.guild_id] + [mine])
    monday(bot)
    text = await next_text(server)
    assert "1 asked: 0 answered, 0 unclear (I offered a choice), 1 not answered." in text
    assert "secret" not in text
