"""What members type and press, and what they then see: nobody is left without a word, or with too many."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.discord_app.runtime.client import WorkshopBot
from bot.discord_app.text.render import safe
from bot.discord_app.ui import buttons as button_room
from bot.errors import StoreError
from tests.discord_app.conftest import Start
from tests.discord_app.double import Discord, Fault
from tests.discord_app.double.server import row
from tests.discord_app.seen import DEADLINE, buttons, data, next_call, next_text, nothing_more

TWO = ("bugs", "other")


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("dea", "deadline"),
        ("pag", "page"),
        ("top", "topic"),
        ("org", "organize"),
        ("cam", "camera"),
        ("page li", "page limit"),
    ],
)
async def test_half_typed_words_are_completed(server: Discord, bot: WorkshopBot, typed: str, word: str) -> None:
    await server.slash(server.user("ada"), "ask", kind=4, focused="question", question=typed)
    choices = (await next_call(server)).body["data"]["choices"]
    assert word in choices[0]["name"].lower()


async def test_a_server_without_a_workshop_gets_an_empty_list_while_somebody_types(
    server: Discord, start: Start, tmp_path: Path
) -> None:
    for name in TWO:
        (tmp_path / "k" / name).mkdir(parents=True)
        text = f"workshop: {{name: {name} workshop}}\nentries: []\n"
        (tmp_path / "k" / name / "faq.yaml").write_text(text, encoding="utf-8")
    await start(knowledge=tmp_path / "k")
    for command, option in (("ask", "question"), ("remindme", "date")):
        typed: dict[str, Any] = {option: "dea"}
        await server.slash(server.user("ada"), command, kind=4, focused=option, **typed)
        call = await next_call(server)
        assert (call.body["type"], call.body["data"]["choices"]) == (8, [])


async def test_an_error_behind_a_button_is_told(
    server: Discord, bot: WorkshopBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object, **__: object) -> None:
        raise StoreError

    monkeypatch.setattr(bot.services.store._database, "rows", away)
    await server.presses(server.user("ada"), "remind:submission:1d")
    assert (await next_text(server)).startswith("I can't reach my database right now")


@pytest.mark.parametrize("custom_id", ["gone:since", "x", "ask:Not An Entry", "0123456789abcdef0123456789abcdef"])
async def test_a_button_that_nobody_knows_any_more_is_told(
    server: Discord, bot: WorkshopBot, monkeypatch: pytest.MonkeyPatch, custom_id: str
) -> None:
    monkeypatch.setattr(button_room, "_VIEWS_ANSWER_S", 0.05)
    await server.presses(server.user("ada"), custom_id)
    assert (await next_text(server)).startswith("This button belongs to an older version of me.")


async def test_a_follow_up_is_read_through_the_whole_chain_of_replies(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    await server.says(ada, f"<@{server.bot['id']}> when is the deadline?")
    await next_call(server)
    for place in ("Hanoi", "Berlin", "Tokyo"):
        await server.says(ada, f"and in {place}?", reply_to=int(server.world.posts()[-1]["id"]))
        assert f"In {place}" in await next_text(server)


async def test_in_a_direct_message_a_follow_up_needs_no_reply(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    await server.says(ada, "when is the deadline?", dm=True)
    await next_call(server)
    await server.says(ada, "in Hanoi?", dm=True)
    assert "In Hanoi" in await next_text(server)


async def test_a_reply_whose_text_discord_hides_is_told(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    await server.says(ada, f"<@{server.bot['id']}> when is the deadline?")
    await next_call(server)
    await server.says(ada, "in Hanoi?", reply_to=int(server.world.posts()[-1]["id"]), ping=False)
    assert (await next_text(server)).startswith("Discord does not show me the text of that message.")


async def test_a_post_whose_title_asks_is_answered_by_title_and_body(server: Discord, bot: WorkshopBot) -> None:
    post = server.world.add_thread(server.world.forum_id, "When is the submission deadline?")
    await server.gateway.emit("THREAD_CREATE", {**server.world.channels[post], "newly_created": True}, server.guild_id)
    await server.says(server.user("ada"), f"<@{server.bot['id']}>", channel=post, id=str(post))
    assert await next_text(server) == DEADLINE


async def test_what_is_not_known_has_nothing_to_show_everyone(server: Discord, bot: WorkshopBot) -> None:
    await server.slash(server.user("ada"), "ask", question="what is the airspeed of an unladen swallow?")
    assert "show" not in [name for name, _ in buttons(await next_call(server))]


async def test_one_503_costs_no_answer(server: Discord, bot: WorkshopBot) -> None:
    server.rest.faults.append(Fault(r"POST /channels/\d+/messages$", 503))
    await server.says(server.user("ada"), f"<@{server.bot['id']}> when is the deadline?")
    assert await next_text(server) == DEADLINE
    assert len(server.world.posts(server.channel_id)) == 1


@pytest.mark.parametrize(("status", "code"), [(400, 50083), (403, 50083), (400, 160005), (403, 160005)])
async def test_a_closed_thread_is_told_as_one(server: Discord, bot: WorkshopBot, status: int, code: int) -> None:
    refused = {"code": code, "message": "Thread is closed"}
    server.rest.faults.append(Fault(rf"POST /channels/{server.world.thread_id}/messages$", status, refused))
    ada = server.user("ada")
    await server.says(ada, f"<@{server.bot['id']}> when is the deadline?", channel=server.world.thread_id)
    call = await next_call(server)
    assert call.path == f"/channels/{server.world.dm_of(ada['id'])}/messages"
    assert "this thread is closed" in data(call)["content"]


async def test_sixty_mentions_are_told_to_slow_down_once(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    for _ in range(60):
        await server.says(ada, f"<@{server.bot['id']}> when is the deadline?")
    texts = [await next_text(server) for _ in range(6)]
    assert sum(text.startswith("One moment, please") for text in texts) == 1
    assert await nothing_more(server)


async def test_one_member_gives_one_verdict_on_an_answer(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    message = server.world.message(server.bot, "An answer.", server.channel_id, components=row("verdict:y:page_limit"))
    for _ in range(30):
        await server.presses(ada, "verdict:y:page_limit", message)
        assert (await next_text(server)).startswith("Thank you")
    (verdict,) = await bot.services.store.verdicts.of(server.guild_id)
    assert verdict.times == 1


@pytest.mark.parametrize("custom_id", ["verdict:y:made_up", "verdict:y:call:7"])
async def test_a_verdict_on_an_answer_that_was_not_given_is_not_counted(
    server: Discord, bot: WorkshopBot, custom_id: str
) -> None:
    message = server.world.message(server.bot, "An answer.", server.channel_id, components=row("verdict:y:page_limit"))
    await server.presses(server.user("mallory"), custom_id, message)
    assert (await next_text(server)).startswith("This button belongs to an older version")
    assert await bot.services.store.verdicts.of(server.guild_id) == []


@pytest.mark.parametrize("entry", ["date:submission", "call:3"])
async def test_a_verdict_on_a_date_by_its_label_or_a_passage_is_counted(
    server: Discord, bot: WorkshopBot, entry: str
) -> None:
    custom_id = f"verdict:n:{entry}"
    message = server.world.message(server.bot, "An answer.", server.channel_id, components=row(custom_id))
    await server.presses(server.user("ada"), custom_id, message)
    assert (await next_text(server)).startswith("Thank you")
    assert [verdict.entry for verdict in await bot.services.store.verdicts.of(server.guild_id)] == [entry]


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("[a](x) [pay](https://evil.example)", r"\[a\](x) \[pay\](https://evil.example)"),
        ("[pay](<https://evil.example>)", r"\[pay\](\<https://evil.example>)"),
        ("![x](https://evil.example) [b][c]", r"!\[x\](https://evil.example) \[b\]\[c\]"),
        ("<https://evil.example>", r"\<https://evil.example>"),
        ("<t:0:R> <#1> <:x:1>", r"\<t:0:R> \<#1> \<:x:1>"),
        ("# big\n> quote\n-# small\n- item", r"\# big" "\n" r"\> quote" "\n" r"\-# small" "\n" r"\- item"),
        (r"\[a](https://evil.example)", r"\\\[a\](https://evil.example)"),
        ("https://a.example/x_y_z and x_y_z", r"https://a.example/x_y_z and x\_y\_z"),
        ("||spoiler|| `code` *b* ~~s~~", r"\|\|spoiler\|\| \`code\` \*b\* \~\~s\~\~"),
    ],
)
def test_no_text_of_others_formats_or_hides_where_a_link_leads(hostile: str, shown: str) -> None:
    assert safe(hostile) == shown


async def test_a_mention_of_a_list_gives_the_list_as_its_command_does(server: Discord, bot: WorkshopBot) -> None:
    await server.says(server.user("ada"), f"<@{server.bot['id']}> who organizes the workshop?")
    lines = (await next_text(server)).split("\n")
    assert lines[:2] == ["The organizers:", "• [Khoa D Doan](<https://khoadoan.me>), VinUniversity, Vietnam"]


async def test_deadlines_offers_a_reminder_and_to_show_everyone(server: Discord, bot: WorkshopBot) -> None:
    await server.slash(server.user("ada"), "deadlines")
    assert [name for name, _ in buttons(await next_call(server))] == ["remind:submission", "show"]


async def test_about_says_when_and_where_and_links_the_pages(server: Discord, bot: WorkshopBot) -> None:
    await server.slash(server.user("ada"), "about")
    content = await next_text(server)
    for part in (
        "Workshop date: **15 or 16 December 2023**",
        "NeurIPS 2023",
        "<https://neurips2023-bugs.github.io>",
        "Submit at <https://openreview.net",
    ):
        assert part in content


async def test_help_names_every_command_of_members_and_offers_questions(server: Discord, bot: WorkshopBot) -> None:
    await server.slash(server.user("ada"), "help")
    call = await next_call(server)
    for command in server.world.commands:
        if command.get("type", 1) == 1 and command["name"] != "help":
            assert f"/{command['name']}" in data(call)["content"], command["name"]
    assert [name.partition(":")[0] for name, _ in buttons(call)] == ["ask"] * 3


async def test_a_question_that_is_edited_within_a_minute_is_answered_again_in_place(
    server: Discord, bot: WorkshopBot
) -> None:
    ada = server.user("ada")
    asked = await server.says(ada, f"<@{server.bot['id']}> page limjt fro appendices??")
    await next_call(server)
    answer = int(server.world.posts()[-1]["id"])
    await server.edits(asked, f"<@{server.bot['id']}> when is the deadline?")
    call = await next_call(server)
    assert (call.method, call.path, call.body["content"]) == (
        "PATCH", f"/channels/{server.channel_id}/messages/{answer}", DEADLINE,
    )  # fmt: skip
    await server.edits(asked, f"<@{server.bot['id']}> when is the deadline?")  # nothing has changed
    assert await nothing_more(server)


async def test_a_mention_of_the_bots_own_role_is_a_mention(server: Discord, start: Start) -> None:
    server.world.reads_messages = True
    role = server.world.add_bot_role(server.guild_id)
    await start()
    await server.says(server.user("ada"), f"<@&{role}> when is the deadline?", mention_roles=[str(role)])
    assert await next_text(server) == DEADLINE


@pytest.mark.parametrize(
    ("name", "permissions", "who", "expected"),
    [
        ("moderators", 1 << 13, "owner", "has moderators' permissions"),
        ("plain", 0, "organizer", "You could not give"),
        ("@everyone", 0, "owner", "@everyone cannot be chosen here"),
        ("plain", 0, "owner", "**Reminders** in"),
    ],
)
async def test_only_a_plain_role_that_one_could_give_oneself_can_be_given_by_the_bot(
    server: Discord, bot: WorkshopBot, name: str, permissions: int, who: str, expected: str
) -> None:
    world = server.world
    role = server.guild_id if name == "@everyone" else world.add_role(server.guild_id, name, permissions)
    created = next(one for one in world.guilds[server.guild_id]["roles"] if one["id"] == str(role))
    await server.gateway.emit("GUILD_ROLE_CREATE", {"guild_id": str(server.guild_id), "role": created}, server.guild_id)
    resolve = server.resolved_channel(server.channel_id) | server.resolved_role(role)
    author = world.owner if who == "owner" else server.user("organizer")
    given: dict[str, Any] = {"channel": str(server.channel_id), "role": str(role)}
    await server.slash(author, "reminders", "setup", staff=True, resolve=resolve, **given)
    assert expected in await next_text(server)


async def test_everyone_cannot_be_organizers(server: Discord, bot: WorkshopBot) -> None:
    resolve = server.resolved_role(server.guild_id)
    await server.slash(server.world.owner, "setup", staff=True, role=str(server.guild_id), resolve=resolve)
    assert "@everyone cannot be chosen here" in await next_text(server)


async def test_what_is_planned_is_offered_to_organizers_alone(server: Discord, bot: WorkshopBot) -> None:
    resolve = server.resolved_channel(server.channel_id)
    await server.slash(
        server.world.owner, "reminders", "setup", staff=True, resolve=resolve, channel=str(server.channel_id)
    )
    await next_call(server)
    for staff in (False, True):
        await server.slash(
            server.user("ada"), "reminders", "skip", kind=4, focused="reminder", reminder="", staff=staff
        )
        assert bool((await next_call(server)).body["data"]["choices"]) is staff
