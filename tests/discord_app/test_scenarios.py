"""What members do, and what they then see: over the real discord.py, against a double judged by Discord's own description."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.discord_app.answers import Answers
from bot.discord_app.client import WorkshopBot
from bot.errors import StoreError
from bot.store.store import Verdict
from tests.discord_app.double import Call, Discord, Fault

DEADLINE = (
    "Submission deadline: **29 September 2023, 23:59 AoE** (= 30 September 2023, 11:59 UTC, for you <t:1696075140:F>, <t:1696075140:R>)."
    "\n-# [call-for-papers.md:93](<https://neurips2023-bugs.github.io>) “Submission deadline: September 29, 2023, 11:59 PM Anywhere on Earth (AoE)”"
)
QUIET_S = 0.3  # how long nothing may come


async def next_call(server: Discord) -> Call:
    return await asyncio.wait_for(server.sent.get(), 10)


async def nothing_more(server: Discord) -> bool:
    try:
        await asyncio.wait_for(server.sent.get(), QUIET_S)
    except TimeoutError:
        return True
    return False


def data(call: Call) -> dict[str, Any]:
    """What a response shows: its data, or the message itself."""
    body: dict[str, Any] = call.body.get("data", call.body)
    return body


def buttons(call: Call) -> list[tuple[str, str]]:
    return [(item["custom_id"], item["label"]) for row in data(call).get("components") or [] for item in row["components"]]


def row(custom_id: str) -> list[dict[str, Any]]:
    """The buttons of a message that was sent before."""
    return [{"type": 1, "components": [{"type": 2, "custom_id": custom_id, "label": "x", "style": 2}]}]


async def test_ask_answers_privately_with_the_deadline_its_line_and_a_button_to_show_it(server: Discord, bot: WorkshopBot) -> None:
    await server.slash(server.user("ada"), "ask", question="whens the ddl??")
    call = await next_call(server)
    assert (call.body["type"], data(call)["flags"], data(call)["content"]) == (4, 64, DEADLINE)
    assert buttons(call) == [
        ("verdict:y:submission_deadline", "👍 Helpful"), ("verdict:n:submission_deadline", "👎 Not helpful"), ("show", "Show everyone"),
    ]  # fmt: skip


async def test_ask_shows_the_answer_to_everyone_when_told_to(server: Discord, bot: WorkshopBot) -> None:
    await server.slash(server.user("ada"), "ask", question="when is the deadline?", visible=True)
    assert not data(await next_call(server)).get("flags")


async def test_the_button_repeats_a_private_answer_for_everyone(server: Discord, bot: WorkshopBot) -> None:
    private = {**server.message_object(server.bot, "An answer.", server.channel_id, components=row("show")), "flags": 64}
    await server.interacts(server.user("ada"), 3, {"custom_id": "show", "component_type": 2}, message=private)
    call = await next_call(server)
    assert (call.body["type"], data(call)["content"], data(call).get("flags")) == (4, "An answer.", None)


@pytest.mark.parametrize(
    ("typed", "first"),
    [("", "When is the submission deadline?"), ("page lim", "What is the page limit?"), ("who organi", "Who organizes the workshop?")],
)
async def test_questions_are_offered_while_somebody_types(server: Discord, bot: WorkshopBot, typed: str, first: str) -> None:
    await server.slash(server.user("ada"), "ask", kind=4, focused="question", question=typed)
    call = await next_call(server)
    choices = call.body["data"]["choices"]
    assert call.body["type"] == 8
    assert 0 < len(choices) <= 25
    assert choices[0]["name"] == first


async def test_a_mention_is_answered_by_a_reply_in_the_same_place(server: Discord, bot: WorkshopBot) -> None:
    asked = await server.says(server.user("ada"), f"<@{server.bot['id']}> when is the deadline?", channel=server.thread_id)
    call = await next_call(server)
    assert call.path == f"/channels/{server.thread_id}/messages"
    assert (call.body["content"], int(call.body["message_reference"]["message_id"])) == (DEADLINE, asked)
    assert call.body["enforce_nonce"] is True


async def test_a_direct_message_is_answered(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    await server.says(ada, "when is the deadline?", dm=True)
    call = await next_call(server)
    assert (call.path, call.body["content"]) == (f"/channels/{int(ada['id']) + 1}/messages", DEADLINE)


async def test_answer_this_answers_somebody_elses_message_for_everyone(server: Discord, bot: WorkshopBot) -> None:
    command = next(command for command in server.commands if command["name"] == "Answer this")
    asked = server.message_object(server.user("newcomer"), "how many pages?", server.channel_id)
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


async def test_a_mention_under_somebodys_message_that_the_bot_may_not_read_is_told(server: Discord, bot: WorkshopBot) -> None:
    asked = server.message_object(server.user("newcomer"), "how many pages?", server.channel_id)
    await server.says(server.user("ada"), f"<@{server.bot['id']}>", reply_to=int(asked["id"]))
    assert (await next_call(server)).body["content"] == "I cannot read that message. Right-click it → Apps → **Answer this**, and I will."


async def test_a_follow_up_is_read_after_the_question_before_it(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    await server.says(ada, f"<@{server.bot['id']}> when is the deadline?")
    await next_call(server)
    answer = max(server.messages)
    await server.says(ada, "in Hanoi?", reply_to=answer)
    assert "In Hanoi" in (await next_call(server)).body["content"]


async def test_what_is_close_is_offered_as_buttons_that_answer_privately(server: Discord, bot: WorkshopBot) -> None:
    await server.says(server.user("ada"), f"<@{server.bot['id']}> hm")
    call = await next_call(server)
    offered = buttons(call)
    assert 0 < len(offered) <= 3
    assert all(name.startswith("ask:") for name, _ in offered)
    message = server.message_object(server.bot, call.body["content"], server.channel_id, components=call.body["components"])
    await server.interacts(server.user("bob"), 3, {"custom_id": "ask:page_limit", "component_type": 2}, message=message)
    pressed = await next_call(server)
    assert data(pressed)["content"].startswith("Papers may have up to 6 pages")
    assert data(pressed)["flags"] == 64


async def test_a_button_of_an_older_version_is_answered_all_the_same(server: Discord, bot: WorkshopBot) -> None:
    message = server.message_object(server.bot, "x", server.channel_id, components=row("ask:gone_since"))
    await server.interacts(server.user("ada"), 3, {"custom_id": "ask:gone_since", "component_type": 2}, message=message)
    assert data(await next_call(server))["content"].startswith("I do not know that.")


async def test_what_the_call_leaves_out_is_told_by_name(server: Discord, bot: WorkshopBot) -> None:
    await server.slash(server.user("ada"), "ask", question="are there travel grants?")
    assert data(await next_call(server))["content"] == "The call for papers says nothing about travel grants. Please ask the organizers."


@pytest.mark.parametrize(
    ("name", "options", "begins"),
    [
        ("deadlines", {}, "Important dates:\n• Submission deadline: "),
        ("topics", {}, "Topics named in the call:\n• Backdoor attacks: "),
        ("topics", {"check": "federated learning"}, "Yes, the topics listed include “Backdoors in federated learning”"),
        ("organizers", {}, "The organizers are Khoa D Doan"),
        ("about", {}, "“Backdoors in Deep Learning: The Good, the Bad, and the Ugly” \\(BUGS\\) is a workshop at NeurIPS 2023."),
        ("help", {}, "I answer questions about **BUGS** from its call for papers.\n"),
    ],
)
async def test_each_command_shows_its_thing_privately(
    server: Discord, bot: WorkshopBot, name: str, options: dict[str, str], begins: str
) -> None:
    await server.slash(server.user("ada"), name, **options)
    shown = data(await next_call(server))
    assert shown["content"].replace("\\(", "(").replace("\\)", ")").startswith(begins.replace("\\(", "(").replace("\\)", ")"))
    assert shown["flags"] == 64


async def test_dates_stand_in_order_with_passed_ones_struck(server: Discord, bot: WorkshopBot) -> None:
    bot.answers = Answers(bot.answers.answerer, lambda: datetime(2023, 10, 10, 12, tzinfo=UTC))
    await server.slash(server.user("ada"), "deadlines")
    lines = data(await next_call(server))["content"].split("\n")
    assert lines[1] == (
        "• Submission deadline: ~~29 September 2023, 23:59 AoE~~ (= 30 September 2023, 11:59 UTC, for you <t:1696075140:F>, <t:1696075140:R>)"
    )
    assert lines[2] == "• Author notification: **27 October 2023** (in 17 days) ← next"
    assert "~~" not in "".join(lines[2:])


async def test_the_bots_own_words_are_in_the_members_language(server: Discord, bot: WorkshopBot) -> None:
    await server.slash(server.user("ada"), "help", locale="es-ES")
    assert data(await next_call(server))["content"].startswith("Respondo preguntas sobre **BUGS**")
    ask = next(command for command in server.commands if command["name"] == "ask")
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


async def test_an_event_that_comes_twice_is_answered_once(server: Discord, bot: WorkshopBot) -> None:
    await server.says(server.user("ada"), f"<@{server.bot['id']}> when is the deadline?", twice=True)
    await next_call(server)
    assert await nothing_more(server)


async def test_a_dropped_gateway_is_resumed_and_what_was_said_meanwhile_answered_once(server: Discord, bot: WorkshopBot) -> None:
    await server.drop()
    await server.says(server.user("ada"), f"<@{server.bot['id']}> when is the deadline?")
    assert (await next_call(server)).body["content"] == DEADLINE
    assert (server.identified, server.resumed) == (1, 1)
    assert await nothing_more(server)


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(Fault(r"POST /channels/\d+/messages", None), id="the connection drops before"),
        pytest.param(Fault(r"POST /channels/\d+/messages", None, accepted=True), id="the connection drops after"),
        pytest.param(Fault(r"POST /channels/\d+/messages", 502), id="502"),
        pytest.param(Fault(r"POST /channels/\d+/messages", 429, {"message": "slow", "retry_after": 0.1, "global": False}), id="429"),
    ],
)
async def test_a_send_that_fails_once_is_one_message_all_the_same(server: Discord, bot: WorkshopBot, fault: Fault) -> None:
    server.faults.append(fault)
    await server.says(server.user("ada"), f"<@{server.bot['id']}> when is the deadline?")
    await next_call(server)
    await asyncio.sleep(0)
    ours = [message for message in server.messages.values() if message["author"] is server.bot]
    assert [message["content"] for message in ours] == [DEADLINE]


async def test_an_interaction_that_is_over_harms_nothing(server: Discord, bot: WorkshopBot) -> None:
    await server.slash(server.user("ada"), "ask", question="when is the deadline?", age_s=10)
    await server.slash(server.user("bob"), "ask", question="when is the deadline?")
    assert data(await next_call(server))["content"] == DEADLINE


async def test_a_channel_that_may_not_be_written_to_is_told_privately(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    server.forbidden.add(server.channel_id)
    await server.says(ada, f"<@{server.bot['id']}> when is the deadline?")
    call = await next_call(server)
    assert call.path == f"/channels/{int(ada['id']) + 1}/messages"
    assert call.body["content"].startswith(
        f"I could not answer you in <#{server.channel_id}>: I need the permission **Send Messages** there."
    )


async def test_who_asks_too_fast_is_told_politely(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    for _ in range(6):
        await server.slash(ada, "ask", question="when is the deadline?")
    told = [data(await next_call(server))["content"] for _ in range(6)]
    assert told.count(DEADLINE) == 5
    assert told[-1].startswith("One moment, please")


async def test_what_members_type_pings_nobody_and_formats_nothing(server: Discord, bot: WorkshopBot) -> None:
    await server.slash(server.user("ada"), "topics", check="**@everyone** <@&1> `x`")
    assert not {"@everyone", "<@&1>"} & set(data(await next_call(server))["content"].split())


async def test_commands_are_sent_when_they_changed_and_not_otherwise(server: Discord, bot: WorkshopBot) -> None:
    puts = [call for call in server.calls if call.method == "PUT"]
    assert len(puts) == 1
    assert {command["name"] for command in server.commands} == {"Answer this", "ask", "deadlines", "topics", "organizers", "about", "help"}
    assert await bot._commands_changed() is False
    server.commands[0]["description"] = "something older"
    assert await bot._commands_changed() is True


async def test_a_burst_of_questions_is_answered_whole_and_none_twice(server: Discord, bot: WorkshopBot) -> None:
    members = [server.user(f"member{number}") for number in range(50)]
    asked = [
        await server.says(members[number % 50], f"<@{server.bot['id']}> page limit?", channel=server.thread_id if number % 2 else None)
        for number in range(40)
    ]
    calls = [await next_call(server) for _ in asked]
    assert sorted(int(call.body["message_reference"]["message_id"]) for call in calls) == asked
    assert await nothing_more(server)


async def test_a_verdict_is_counted_without_a_name(server: Discord, bot: WorkshopBot) -> None:
    message = server.message_object(server.bot, "An answer.", server.channel_id, components=row("verdict:n:page_limit"))
    for name in ("ada", "bob"):
        await server.interacts(server.user(name), 3, {"custom_id": "verdict:n:page_limit", "component_type": 2}, message=message)
        assert data(await next_call(server))["content"] == "Thank you, that is noted (without your name)."
    assert await bot.store.verdicts(server.guild_id) == [Verdict("page_limit", False, 2)]  # noqa: FBT003


async def test_a_store_that_is_away_costs_no_answer(server: Discord, bot: WorkshopBot, monkeypatch: pytest.MonkeyPatch) -> None:
    async def away(*_: object, **__: object) -> None:
        raise StoreError

    monkeypatch.setattr(bot.store, "_execute", away)
    await server.slash(server.user("ada"), "ask", question="when is the deadline?")
    assert data(await next_call(server))["content"] == DEADLINE
    message = server.message_object(server.bot, "An answer.", server.channel_id, components=row("verdict:y:page_limit"))
    await server.interacts(server.user("bob"), 3, {"custom_id": "verdict:y:page_limit", "component_type": 2}, message=message)
    assert data(await next_call(server))["content"] == "Thank you; I cannot note it at the moment."
