"""Channels listened to: answers that nobody asked the bot for, and silence everywhere else."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.discord_app.runtime.client import WorkshopBot
from bot.errors import StoreError
from bot.store.verdicts import Verdict
from tests.conftest import NOW
from tests.discord_app.conftest import Start, set_clock
from tests.discord_app.double import Discord
from tests.discord_app.double.world import Payload
from tests.discord_app.seen import DEADLINE, buttons, data, next_call, next_text, nothing_more

QUESTION = "when is the submission deadline?"


async def listens(server: Discord, *channels: int) -> None:
    for channel in channels:
        resolve = server.resolved_channel(channel)
        await server.slash(server.world.owner, "listen", "add", staff=True, channel=str(channel), resolve=resolve)
        assert (await next_text(server)).startswith("I now answer questions in <#")


@pytest.fixture
async def bot(start: Start, server: Discord) -> WorkshopBot:
    """The bot with the message-content intent, listening in the text channel and the forum."""
    server.world.reads_messages = True
    bot = await start()
    await listens(server, server.channel_id, server.world.forum_id)
    return bot


async def test_a_sure_question_is_answered_with_a_button_to_take_the_answer_away(
    server: Discord, bot: WorkshopBot
) -> None:
    ada = server.user("ada")
    asked = await server.says(ada, QUESTION)
    call = await next_call(server)
    assert (data(call)["content"], int(call.body["message_reference"]["message_id"])) == (DEADLINE, asked)
    assert buttons(call) == [(f"remove:{ada['id']}:submission_deadline", "🗑 Not helpful? Remove")]


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("good morning everyone", id="chatter"),
        pytest.param("I finally submitted my paper!", id="a statement"),
        pytest.param("when is lunch?", id="another question"),
        pytest.param("the deadline is so close lol", id="about the deadline, asking nothing"),
        pytest.param("who cares about page limits, right?", id="rhetorical"),
    ],
)
async def test_chatter_is_met_with_silence(server: Discord, bot: WorkshopBot, said: str) -> None:
    await server.says(server.user("ada"), said)
    assert await nothing_more(server)


async def test_a_question_in_a_channel_not_listed_is_met_with_silence(server: Discord, bot: WorkshopBot) -> None:
    await server.says(server.user("ada"), QUESTION, channel=server.world.staff_id)
    assert await nothing_more(server)


@pytest.mark.parametrize("to", ["a reply", "a mention"])
async def test_a_question_to_somebody_else_is_met_with_silence(server: Discord, bot: WorkshopBot, to: str) -> None:
    bob = server.user("bob")
    if to == "a reply":
        said = server.world.message(bob, "hello", server.channel_id)
        await server.says(server.user("ada"), QUESTION, reply_to=int(said["id"]))
    else:
        await server.says(server.user("ada"), QUESTION, mentions=[bob])
    assert await nothing_more(server)


async def test_a_thread_of_a_listed_channel_is_listened_to(server: Discord, bot: WorkshopBot) -> None:
    await server.says(server.user("ada"), QUESTION, channel=server.world.thread_id)
    assert await next_text(server) == DEADLINE


async def test_the_second_asker_gets_a_link_to_the_first_answer(server: Discord, bot: WorkshopBot) -> None:
    await server.says(server.user("ada"), QUESTION)
    await next_call(server)
    answer = server.world.posts(server.channel_id)[-1]["id"]
    await server.says(server.user("bob"), "whats the ddl for submission?")
    link = f"https://discord.com/channels/{server.guild_id}/{server.channel_id}/{answer}"
    assert await next_text(server) == f"That was answered here a moment ago: {link}"
    await server.says(server.user("eve"), "what is the page limit?")
    assert (await next_text(server)).startswith("Papers may have up to 6 pages")


async def test_after_the_cooldown_it_is_answered_again_and_a_restart_forgets_nothing(
    server: Discord, bot: WorkshopBot, start: Start
) -> None:
    await server.says(server.user("ada"), QUESTION)
    await next_call(server)
    await bot.close()
    server.gateway.sessions.clear()
    again = await start()
    await server.says(server.user("bob"), QUESTION)
    assert (await next_text(server)).startswith("That was answered here a moment ago")
    set_clock(again, lambda: NOW + timedelta(minutes=61))
    await server.says(server.user("eve"), QUESTION)
    assert (await next_text(server)).startswith("Submission deadline:")


async def test_the_same_question_from_many_at_once_is_answered_once(server: Discord, bot: WorkshopBot) -> None:
    for number in range(5):
        await server.says(server.user(f"member{number}"), QUESTION)
    texts = [await next_text(server) for _ in range(5)]
    assert texts.count(DEADLINE) == 1
    assert sum(text.startswith("That was answered here") for text in texts) == 4


async def test_where_staff_have_replied_the_bot_keeps_out(server: Discord, bot: WorkshopBot) -> None:
    await server.says(server.world.owner, "I am looking into it")
    await server.says(server.user("ada"), QUESTION)
    assert await nothing_more(server)
    set_clock(bot, lambda: NOW + timedelta(minutes=31))  # in an open channel the word of staff grows old
    await server.says(server.user("ada"), QUESTION)
    assert (await next_text(server)).startswith("Submission deadline:")


async def test_in_a_post_where_staff_have_replied_the_bot_keeps_out_for_good(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    post = await server.posts_in_forum(ada, "Hello", "I am new here")
    await server.says(server.world.owner, "welcome!", channel=post)
    set_clock(bot, lambda: NOW + timedelta(days=3))
    await server.says(ada, QUESTION, channel=post)
    assert await nothing_more(server)


async def test_a_member_with_the_organizers_role_is_staff(server: Discord, bot: WorkshopBot) -> None:
    role = server.world.role_id
    await server.slash(server.world.owner, "setup", staff=True, role=str(role), resolve=server.resolved_role(role))
    await next_call(server)
    await server.says(server.user("chair"), "one moment", roles=(role,))
    await server.says(server.user("ada"), QUESTION)
    assert await nothing_more(server)


async def test_a_forum_post_is_answered_once_by_its_title_and_text(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    post = await server.posts_in_forum(ada, "What is the page limit?", "thanks in advance!")
    call = await next_call(server)
    assert call.path == f"/channels/{post}/messages"
    assert data(call)["content"].startswith("Papers may have up to 6 pages")
    await server.says(ada, QUESTION, channel=post)
    assert await nothing_more(server)


async def removable(server: Discord, asker: Payload) -> Payload:
    await server.says(asker, QUESTION)
    await next_call(server)
    return server.world.posts(server.channel_id)[-1]


async def counted(bot: WorkshopBot, server: Discord) -> None:
    """Wait for the verdict that a removal is."""
    async with asyncio.timeout(10):
        while await bot.services.store.verdicts.of(server.guild_id) != [
            Verdict("submission_deadline", helpful=False, times=1)
        ]:
            await asyncio.sleep(0)


async def test_the_asker_removes_the_answer_and_the_next_one_is_answered_anew(
    server: Discord, bot: WorkshopBot
) -> None:
    ada = server.user("ada")
    answer = await removable(server, ada)
    await server.presses(ada, f"remove:{ada['id']}:submission_deadline", answer)
    assert await next_text(server) == "Removed. Thank you for letting me know."
    await server.gateway.emit(
        "MESSAGE_DELETE",
        {"id": answer["id"], "channel_id": str(server.channel_id), "guild_id": str(server.guild_id)},
        server.guild_id,
    )
    await server.says(server.user("bob"), QUESTION)
    assert await next_text(server) == DEADLINE
    assert int(answer["id"]) not in server.world.messages
    await counted(bot, server)


async def test_nobody_else_removes_it_but_staff_do(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    answer = await removable(server, ada)
    custom_id = f"remove:{ada['id']}:submission_deadline"
    await server.presses(server.user("mallory"), custom_id, answer)
    assert await next_text(server) == "Only the person who asked, or an organizer, can remove this."
    assert int(answer["id"]) in server.world.messages
    await server.presses(server.user("chair"), custom_id, answer, staff=True)
    assert await next_text(server) == "Removed. Thank you for letting me know."
    await counted(bot, server)
    assert int(answer["id"]) not in server.world.messages


async def test_a_store_that_is_away_doubles_nothing_and_costs_no_answer(
    server: Discord, bot: WorkshopBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object, **__: object) -> None:
        raise StoreError

    for name in ("execute", "rows"):
        monkeypatch.setattr(bot.services.store._database, name, away)
    await server.says(server.user("ada"), QUESTION)
    assert await next_text(server) == DEADLINE
    await server.says(server.user("bob"), QUESTION)
    assert (await next_text(server)).startswith("That was answered here a moment ago")


async def test_who_asks_too_fast_is_met_with_silence(start: Start, server: Discord) -> None:
    server.world.reads_messages = True
    await start(limits=((1, 1000.0), (20, 0.5)))
    await listens(server, server.channel_id)
    ada = server.user("ada")
    await server.says(ada, QUESTION)
    await next_call(server)
    await server.says(ada, "what is the page limit?")
    assert await nothing_more(server)


async def test_without_the_intent_listening_is_explained_and_nothing_is_heard(start: Start, server: Discord) -> None:
    await start()
    resolve = server.resolved_channel(server.channel_id)
    await server.slash(server.world.owner, "listen", "add", staff=True, channel=str(server.channel_id), resolve=resolve)
    text = await next_text(server)
    assert (
        "the **Message Content Intent** is off. The host switches it on under Bot → Privileged Gateway Intents" in text
    )
    await server.says(server.user("ada"), QUESTION)
    assert await nothing_more(server)


async def test_listing_and_removing_channels(server: Discord, bot: WorkshopBot) -> None:
    owner = server.world.owner
    await server.slash(owner, "listen", "list", staff=True)
    assert await next_text(server) == f"I answer unprompted in: <#{server.channel_id}>, <#{server.world.forum_id}>"
    for channel in (server.channel_id, server.world.forum_id):
        await server.slash(
            owner, "listen", "remove", staff=True, channel=str(channel), resolve=server.resolved_channel(channel)
        )
        assert await next_text(server) == f"I no longer answer unprompted in <#{channel}>."
    await server.slash(owner, "listen", "list", staff=True)
    assert await next_text(server) == "I don't answer unprompted in any channel. `/listen add` changes that."
    await server.says(server.user("ada"), QUESTION)
    assert await nothing_more(server)


async def test_a_listed_channel_where_permissions_are_missing_is_told(start: Start, server: Discord) -> None:
    server.world.reads_messages = True
    server.world.deny(server.channel_id, 1 << 11)
    await start()
    resolve = server.resolved_channel(server.channel_id)
    await server.slash(server.world.owner, "listen", "add", staff=True, channel=str(server.channel_id), resolve=resolve)
    assert (await next_text(server)).endswith(f"And in <#{server.channel_id}> I need: Send Messages.")
