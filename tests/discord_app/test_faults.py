"""What goes wrong with Discord, and what members see all the same."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.discord_app.runtime.client import WorkshopBot
from bot.discord_app.runtime.command_sync import sync_commands
from tests.discord_app.conftest import Start
from tests.discord_app.double import Discord, Fault
from tests.discord_app.seen import DEADLINE, data, next_call, next_text, nothing_more
from tests.pace import PATIENCE_S

SEND = r"POST /channels/\d+/messages$"
CALLBACK = r"POST /interactions/.*/callback$"
SLOW = {"message": "slow", "retry_after": 0.1}


async def asks(server: Discord, **how: Any) -> int:
    return await server.says(server.user("ada"), f"<@{server.bot['id']}> when is the deadline?", **how)


async def test_an_event_that_comes_twice_is_answered_once(server: Discord, bot: WorkshopBot) -> None:
    await server.says(server.user("ada"), f"<@{server.bot['id']}> when is the deadline?", twice=True)
    await next_call(server)
    assert await nothing_more(server)


async def test_a_dropped_gateway_is_resumed_and_what_was_said_meanwhile_answered_once(
    server: Discord, bot: WorkshopBot
) -> None:
    await server.gateway.drop()
    await server.says(server.user("ada"), f"<@{server.bot['id']}> when is the deadline?")
    assert (await next_call(server)).body["content"] == DEADLINE
    assert (server.gateway.identified, server.gateway.resumed) == (1, 1)
    assert await nothing_more(server)


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(Fault(SEND, None), id="the connection drops before"),
        pytest.param(Fault(SEND, None, accepted=True), id="the connection drops after"),
        pytest.param(Fault(SEND, 500), id="500"),
        pytest.param(Fault(SEND, 502), id="502"),
        pytest.param(Fault(SEND, 504, accepted=True), id="504 late, though it was sent"),
        pytest.param(Fault(SEND, 200, "<html>", accepted=True), id="a page instead of JSON, though it was sent"),
        pytest.param(Fault(SEND, 429, SLOW | {"global": False}), id="429"),
        pytest.param(Fault(SEND, 429, SLOW | {"global": True}), id="429 for everything"),
    ],
)
async def test_a_send_that_fails_once_is_one_message_all_the_same(
    server: Discord, bot: WorkshopBot, fault: Fault
) -> None:
    server.rest.faults.append(fault)
    await asks(server)
    await next_call(server)
    await asyncio.sleep(0)
    assert [message["content"] for message in server.world.posts(server.channel_id)] == [DEADLINE]
    await server.says(server.user("bob"), f"<@{server.bot['id']}> page limit?")  # and the bot goes on
    assert (await next_text(server)).startswith("Papers may have up to 6 pages")


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(Fault(CALLBACK, None), id="the connection drops before"),
        pytest.param(Fault(CALLBACK, None, accepted=True), id="the connection drops after"),
        pytest.param(Fault(CALLBACK, 502), id="502"),
        pytest.param(Fault(CALLBACK, 429, SLOW | {"global": False}), id="429"),
    ],
)
async def test_a_command_whose_answer_fails_once_is_answered_once(
    server: Discord, bot: WorkshopBot, fault: Fault
) -> None:
    server.rest.faults.append(fault)
    await server.slash(server.user("ada"), "ask", question="when is the deadline?")
    assert await next_text(server) == DEADLINE
    assert await nothing_more(server)


async def test_a_command_that_comes_twice_is_answered_once(server: Discord, bot: WorkshopBot) -> None:
    await server.slash(server.user("ada"), "ask", question="when is the deadline?", times=2)
    assert await next_text(server) == DEADLINE
    assert await nothing_more(server)
    assert len([call for call in server.calls if call.path.endswith("/callback")]) == 1


async def test_a_session_that_discord_calls_invalid_is_begun_anew(server: Discord, bot: WorkshopBot) -> None:
    server.gateway.invalid_resumes = 1
    server.gateway.online.clear()
    await server.gateway.drop()
    await asyncio.wait_for(server.gateway.online.wait(), PATIENCE_S)
    await asks(server)
    assert await next_text(server) == DEADLINE
    assert server.gateway.identified == 2


async def test_a_request_to_reconnect_is_followed_without_losing_a_question(server: Discord, bot: WorkshopBot) -> None:
    await server.gateway.ask(7)
    await asks(server)
    assert await next_text(server) == DEADLINE
    assert (server.gateway.identified, server.gateway.resumed) == (1, 1)
    assert await nothing_more(server)


async def test_a_connection_dropped_in_the_middle_of_an_answer_harms_nothing(server: Discord, bot: WorkshopBot) -> None:
    server.rest.faults.append(Fault(SEND, 502, delay_s=0.1))
    await asks(server)
    await server.gateway.drop()
    assert await next_text(server) == DEADLINE
    assert await nothing_more(server)
    assert server.gateway.resumed == 1


@pytest.mark.parametrize(
    ("event", "payload"),
    [
        pytest.param("MESSAGE_CREATE", {"id": "1"}, id="a message without anything"),
        pytest.param("INTERACTION_CREATE", {"id": "2", "type": 2}, id="half an interaction"),
        pytest.param("MESSAGE_CREATE", ["not", "an", "object"], id="a list"),
        pytest.param("GUILD_ROLE_CREATE", {"guild_id": "x"}, id="a role that is none"),
    ],
)
async def test_an_odd_event_costs_nothing_but_itself(
    server: Discord, bot: WorkshopBot, event: str, payload: Any
) -> None:
    for session in server.gateway.sessions.values():
        await server.gateway._send(session, event, payload)
    await asks(server)
    assert await next_text(server) == DEADLINE
    assert server.gateway.identified == 1


async def test_an_interaction_that_is_over_harms_nothing(server: Discord, bot: WorkshopBot) -> None:
    await server.slash(server.user("ada"), "ask", question="when is the deadline?", age_s=10)
    await server.slash(server.user("bob"), "ask", question="when is the deadline?")
    assert await next_text(server) == DEADLINE


async def test_a_question_deleted_meanwhile_is_answered_all_the_same(server: Discord, bot: WorkshopBot) -> None:
    asked = await asks(server)
    del server.world.messages[asked]
    call = await next_call(server)
    assert data(call)["content"] == DEADLINE
    assert call.body["message_reference"]["fail_if_not_exists"] is False


async def test_a_button_that_nobody_knows_any_more_harms_nothing(server: Discord, bot: WorkshopBot) -> None:
    await server.presses(server.user("ada"), "an_older_kind:7")
    await asks(server)
    assert await next_text(server) == DEADLINE


async def test_a_bug_is_told_with_a_short_id_and_logged_with_it(
    server: Discord, bot: WorkshopBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(bot.services.answers, "reply", lambda *_, **__: 1 / 0)
    await server.slash(server.user("ada"), "ask", question="when is the deadline?")
    by_command = await next_text(server)
    await asks(server)
    by_message = await next_text(server)
    for text in (by_command, by_message):
        assert text.startswith("Something went wrong on my side; it was noted under `")
        reference = text.split("`")[1]
        record = next(record for record in caplog.records if reference in record.getMessage())
        assert record.exc_info is not None
        assert "deadline" not in record.getMessage()


async def test_a_channel_that_may_not_be_written_to_is_told_privately(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    server.rest.forbidden.add(server.channel_id)
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


async def test_commands_are_sent_when_they_changed_and_not_otherwise(server: Discord, start: Start) -> None:
    def puts() -> int:
        return len([call for call in server.calls if call.method == "PUT"])

    bot = await start()
    assert puts() == 1
    everyone = {
        "Answer this",
        "ask",
        "deadlines",
        "topics",
        "organizers",
        "about",
        "help",
        "calendar",
        "remindme",
        "privacy",
    }
    staff = {"setup", "reload", "doctor", "listen", "reminders", "deadline", "dates", "events", "faq", "inbox"}
    assert {command["name"] for command in server.world.commands} == everyone | staff
    registered = bot.services.store.commands
    assert await sync_commands(bot.tree, registered, force=False) is False
    assert puts() == 1
    await registered.keep(bot.application_id or 0, "those of an older version")
    assert await sync_commands(bot.tree, registered, force=False) is True
    assert await sync_commands(bot.tree, registered, force=True) is True
    assert puts() == 3
    await bot.close()
    server.gateway.sessions.clear()
    await start()
    assert puts() == 3


@pytest.mark.parametrize("place", ["channel", "thread"])
async def test_what_is_missing_is_told_by_name_to_the_asker_and_to_organizers(
    server: Discord, start: Start, place: str
) -> None:
    where = server.channel_id if place == "channel" else server.world.thread_id
    server.world.deny(server.channel_id, 1 << 16 | (1 << 38 if place == "thread" else 0))
    await start()
    await server.slash(
        server.world.owner,
        "setup",
        staff=True,
        channel=str(server.world.staff_id),
        resolve=server.resolved_channel(server.world.staff_id),
    )
    await next_call(server)
    server.rest.forbidden.add(where)
    await asks(server, channel=where)
    told = [await next_call(server), await next_call(server)]
    names = "Send Messages in Threads, Read Message History" if place == "thread" else "Read Message History"
    assert [f"I need the permission **{names}** there" in data(call)["content"] for call in told] == [True, True]
    assert told[1].path == f"/channels/{server.world.staff_id}/messages"
