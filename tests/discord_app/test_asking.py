"""Asking: what members type, and what they then see."""

from __future__ import annotations

from typing import Any

import pytest

from bot.discord_app.runtime.client import WorkshopBot
from bot.errors import StoreError
from bot.store.verdicts import Verdict
from tests.discord_app.conftest import Start
from tests.discord_app.double import Discord
from tests.discord_app.double.server import row
from tests.discord_app.seen import DEADLINE, buttons, data, next_call, next_text, nothing_more


async def test_ask_answers_privately_with_the_deadline_its_line_and_a_button_to_show_it(
    server: Discord, bot: WorkshopBot
) -> None:
    await server.slash(server.user("ada"), "ask", question="whens the ddl??")
    call = await next_call(server)
    assert (call.body["type"], data(call)["flags"], data(call)["content"]) == (4, 64, DEADLINE)
    assert buttons(call) == [
        ("verdict:y:submission_deadline", "👍 Helpful"),
        ("verdict:n:submission_deadline", "👎 Not helpful"),
        ("remind:submission", "⏰ Remind me"),
        ("show", "Show everyone"),
    ]


async def test_ask_shows_the_answer_to_everyone_when_told_to(server: Discord, bot: WorkshopBot) -> None:
    await server.slash(server.user("ada"), "ask", question="when is the deadline?", visible=True)
    assert not data(await next_call(server)).get("flags")


async def test_the_button_repeats_a_private_answer_for_everyone(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    await server.slash(ada, "ask", question="whens the ddl??")
    private = await next_call(server)
    for _ in range(40):
        await server.presses(ada, "show")
    calls = [await next_call(server) for _ in range(41)]
    edits = [call for call in calls if call.body.get("type") == 7]
    assert [name for call in edits for name, _ in buttons(call)] == [name for name, _ in buttons(private)[:-1]]
    public = [call for call in calls if "type" not in call.body and not call.body.get("flags")]
    assert [data(call)["content"] for call in public] == [f"**ada** asked: whens the ddl??\n{DEADLINE}"]
    assert sum(data(call).get("content") == "That is shown already." for call in calls) == 39


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("", "When is the submission deadline?"),
        ("page lim", "What is the page limit?"),
        ("who organi", "Who organizes the workshop?"),
    ],
)
async def test_questions_are_offered_while_somebody_types(
    server: Discord, bot: WorkshopBot, typed: str, first: str
) -> None:
    await server.slash(server.user("ada"), "ask", kind=4, focused="question", question=typed)
    call = await next_call(server)
    choices = call.body["data"]["choices"]
    assert call.body["type"] == 8
    assert 0 < len(choices) <= 25
    assert choices[0]["name"] == first


async def test_a_mention_is_answered_by_a_reply_in_the_same_place(server: Discord, bot: WorkshopBot) -> None:
    asked = await server.says(
        server.user("ada"), f"<@{server.bot['id']}> when is the deadline?", channel=server.world.thread_id
    )
    call = await next_call(server)
    assert call.path == f"/channels/{server.world.thread_id}/messages"
    assert (call.body["content"], int(call.body["message_reference"]["message_id"])) == (DEADLINE, asked)
    assert call.body["enforce_nonce"] is True


async def test_a_direct_message_is_answered(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    await server.says(ada, "when is the deadline?", dm=True)
    call = await next_call(server)
    assert (call.path, call.body["content"]) == (f"/channels/{int(ada['id']) + 1}/messages", DEADLINE)


async def test_answer_this_answers_somebody_elses_message_for_everyone(server: Discord, bot: WorkshopBot) -> None:
    command = next(command for command in server.world.commands if command["name"] == "Answer this")
    asked = server.world.message(server.user("newcomer"), "how many pages?", server.channel_id)
    chosen = {
        "id": command["id"],
        "name": "Answer this",
        "type": 3,
        "target_id": asked["id"],
        "resolved": {"messages": {asked["id"]: asked}},
    }
    await server.interacts(server.user("ada"), 2, chosen)
    call = await next_call(server)
    assert data(call)["content"].startswith("Papers may have up to 6 pages")
    assert not data(call).get("flags")


async def test_a_mention_under_somebodys_message_that_the_bot_may_not_read_is_told(
    server: Discord, bot: WorkshopBot
) -> None:
    asked = server.world.message(server.user("newcomer"), "how many pages?", server.channel_id)
    await server.says(server.user("ada"), f"<@{server.bot['id']}>", reply_to=int(asked["id"]))
    assert (await next_call(server)).body[
        "content"
    ] == "I cannot read that message. Right-click it → Apps → **Answer this**, and I will."


async def test_a_follow_up_is_read_after_the_question_before_it(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    await server.says(ada, f"<@{server.bot['id']}> when is the deadline?")
    await next_call(server)
    answer = max(server.world.messages)
    await server.says(ada, "in Hanoi?", reply_to=answer)
    assert "In Hanoi" in (await next_call(server)).body["content"]


async def test_thanks_and_nods_in_reply_repeat_no_answer(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    await server.says(ada, f"<@{server.bot['id']}> page limit?")
    await next_call(server)
    answer = max(server.world.messages)
    await server.says(ada, "thanks bot!", reply_to=answer)
    assert (await next_call(server)).body["content"] == "You’re welcome!"
    await server.says(ada, "haha ok, that's short", reply_to=answer)  # nothing is said to this
    await server.says(ada, "without references?", reply_to=answer)
    assert "6 pages" in (await next_call(server)).body["content"]


async def test_what_is_close_is_offered_as_buttons_that_answer_privately(server: Discord, bot: WorkshopBot) -> None:
    await server.says(server.user("ada"), f"<@{server.bot['id']}> hm blorp")
    call = await next_call(server)
    offered = buttons(call)
    assert 0 < len(offered) <= 3
    assert all(name.startswith("ask:") for name, _ in offered)
    message = server.world.message(
        server.bot, call.body["content"], server.channel_id, components=call.body["components"]
    )
    await server.interacts(server.user("bob"), 3, {"custom_id": "ask:page_limit", "component_type": 2}, message=message)
    pressed = await next_call(server)
    assert data(pressed)["content"].startswith("Papers may have up to 6 pages")
    assert data(pressed)["flags"] == 64


async def test_a_button_of_an_older_version_is_answered_all_the_same(server: Discord, bot: WorkshopBot) -> None:
    message = server.world.message(server.bot, "x", server.channel_id, components=row("ask:gone_since"))
    await server.interacts(server.user("ada"), 3, {"custom_id": "ask:gone_since", "component_type": 2}, message=message)
    assert data(await next_call(server))["content"].startswith("I do not know that.")


async def test_what_the_call_leaves_out_is_told_by_name(server: Discord, bot: WorkshopBot) -> None:
    await server.slash(server.user("ada"), "ask", question="are there travel grants?")
    assert (
        data(await next_call(server))["content"]
        == "The call for papers says nothing about travel grants. Please ask the organizers.\n"
        "-# <https://neurips2023-bugs.github.io>"
    )


async def test_what_wants_no_word_gets_none_but_a_command_is_always_answered(server: Discord, bot: WorkshopBot) -> None:
    await server.says(server.user("ada"), f"<@{server.bot['id']}> ok")
    await server.slash(server.user("ada"), "ask", question="ok")
    assert data(await next_call(server))["content"] == "👌"


async def test_the_bots_own_words_are_in_the_members_language(server: Discord, bot: WorkshopBot) -> None:
    await server.slash(server.user("ada"), "help", locale="es-ES")
    assert data(await next_call(server))["content"].startswith("Respondo preguntas sobre **BUGS**")
    ask = next(command for command in server.world.commands if command["name"] == "ask")
    assert ask["name_localizations"]["es-ES"] == "preguntar"


@pytest.mark.parametrize(
    ("content", "more"),
    [
        pytest.param("when is the deadline?", {}, id="not named"),
        pytest.param("@everyone when is the deadline?", {}, id="everyone"),
        pytest.param("<@{me}> when is the deadline?", {"webhook_id": "5"}, id="a webhook"),
        pytest.param("<@{me}> when is the deadline?", {"type": 6}, id="a pin"),
    ],
)
async def test_what_is_not_said_to_the_bot_is_met_with_silence(
    server: Discord, bot: WorkshopBot, content: str, more: dict[str, Any]
) -> None:
    await server.says(server.user("ada"), content.format(me=server.bot["id"]), **more)
    assert await nothing_more(server)


async def test_bots_are_met_with_silence(server: Discord, bot: WorkshopBot) -> None:
    await server.says(server.user("other", bot=True), f"<@{server.bot['id']}> when is the deadline?")
    assert await nothing_more(server)


async def test_what_members_type_pings_nobody_and_formats_nothing(server: Discord, bot: WorkshopBot) -> None:
    await server.slash(server.user("ada"), "topics", check="**@everyone** <@&1> `x`")
    assert not {"@everyone", "<@&1>"} & set(data(await next_call(server))["content"].split())


async def test_a_verdict_is_counted_without_a_name(server: Discord, bot: WorkshopBot) -> None:
    message = server.world.message(server.bot, "An answer.", server.channel_id, components=row("verdict:n:page_limit"))
    for name in ("ada", "bob"):
        await server.interacts(
            server.user(name), 3, {"custom_id": "verdict:n:page_limit", "component_type": 2}, message=message
        )
        assert data(await next_call(server))["content"] == "Thank you, that is noted (without your name)."
    assert await bot.services.store.verdicts.of(server.guild_id) == [Verdict("page_limit", False, 2)]  # noqa: FBT003


async def test_a_store_that_is_away_costs_no_answer(
    server: Discord, bot: WorkshopBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object, **__: object) -> None:
        raise StoreError

    monkeypatch.setattr(bot.services.store._database, "execute", away)
    await server.slash(server.user("ada"), "ask", question="when is the deadline?")
    assert data(await next_call(server))["content"] == DEADLINE
    message = server.world.message(server.bot, "An answer.", server.channel_id, components=row("verdict:y:page_limit"))
    await server.interacts(
        server.user("bob"), 3, {"custom_id": "verdict:y:page_limit", "component_type": 2}, message=message
    )
    assert data(await next_call(server))["content"] == "Thanks! I couldn't save that just now."


async def test_a_reply_to_the_answer_of_a_command_is_read_after_what_it_answered(
    server: Discord, bot: WorkshopBot
) -> None:
    await server.slash(server.user("ada"), "ask", question="when is the deadline?", visible=True)
    call = await next_call(server)
    shown = server.world.message(server.bot, DEADLINE, server.channel_id, components=data(call)["components"])
    await server.says(server.user("bob"), "in Hanoi?", reply_to=int(shown["id"]))
    assert "In Hanoi" in await next_text(server)


async def test_a_mention_that_replies_to_a_message_the_bot_may_read_answers_that_message(
    start: Start, server: Discord
) -> None:
    server.world.reads_messages = True
    await start()
    asked = await server.says(server.user("newcomer"), "how many pages?")
    await server.says(server.user("ada"), f"<@{server.bot['id']}>", reply_to=asked)
    assert (await next_text(server)).startswith("Papers may have up to 6 pages")


async def test_asking_works_in_a_direct_message_with_a_command(server: Discord, bot: WorkshopBot) -> None:
    await server.slash(server.user("ada"), "ask", question="when is the deadline?", guild=None)
    call = await next_call(server)
    assert data(call)["content"] == DEADLINE
    assert [name for name, _ in buttons(call)] == [
        "verdict:y:submission_deadline",
        "verdict:n:submission_deadline",
        "remind:submission",
    ]


async def test_a_question_in_a_forum_post_is_answered_in_the_post(server: Discord, bot: WorkshopBot) -> None:
    post = await server.posts_in_forum(server.user("ada"), "Pages", "how long may it be")
    await server.says(server.user("ada"), f"<@{server.bot['id']}> page limit?", channel=post)
    assert (await next_call(server)).path == f"/channels/{post}/messages"
