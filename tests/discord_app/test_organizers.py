"""What organizers set up, and who may."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bot.discord_app.background import faq_reload
from bot.discord_app.runtime.client import WorkshopBot
from bot.errors import StoreError
from tests.conftest import BUGS
from tests.discord_app.conftest import Start
from tests.discord_app.double import Discord
from tests.discord_app.seen import DEADLINE, buttons, data, next_call, next_text
from tests.pace import PATIENCE_S

OTHER = """workshop: {name: Another workshop, short_name: OTHER}
dates:
  - {id: submission, kind: submission, label: Submission deadline, at: "2023-11-01 23:59", zone: AoE}
"""


@pytest.fixture
def two(tmp_path: Path) -> Path:
    """A folder with two FAQs."""
    for name, text in (("bugs", BUGS.read_text(encoding="utf-8")), ("other", OTHER)):
        (tmp_path / "knowledge" / name).mkdir(parents=True)
        (tmp_path / "knowledge" / name / "faq.yaml").write_text(text, encoding="utf-8")
    return tmp_path / "knowledge"


@pytest.mark.parametrize(
    ("name", "sub", "options"),
    [("setup", "", {}), ("setup", "", {"reset": True}), ("reload", "", {}), ("doctor", "", {}), ("listen", "list", {})],
)
async def test_a_command_for_organizers_is_hidden_from_others_and_checked_again(
    server: Discord, bot: WorkshopBot, name: str, sub: str, options: dict[str, Any]
) -> None:
    declared = next(command for command in server.world.commands if command["name"] == name)
    assert (declared["default_member_permissions"], declared["contexts"]) == (1 << 5, [0])
    await server.slash(server.user("mallory"), name, sub, **options)
    call = await next_call(server)
    assert data(call)["content"].startswith("This command is for organizers")
    assert data(call)["flags"] == 64


async def test_a_role_makes_organizers(server: Discord, bot: WorkshopBot) -> None:
    role = server.world.role_id
    chair = server.user("chair")
    await server.slash(chair, "setup", roles=(role,))
    assert (await next_text(server)).startswith("This command is for organizers")
    await server.slash(server.world.owner, "setup", staff=True, role=str(role), resolve=server.resolved_role(role))
    assert f"**Organizers**: Manage Server, and <@&{role}>" in await next_text(server)
    await server.slash(chair, "setup", roles=(role,))
    assert (await next_text(server)).startswith("**Workshop**: bugs2023")


async def test_a_server_chooses_its_workshop_and_keeps_it(server: Discord, start: Start, two: Path) -> None:
    bot = await start(knowledge=two)
    ada, owner = server.user("ada"), server.world.owner
    await server.slash(ada, "ask", question="when is the deadline?")
    assert (
        await next_text(server)
        == "No workshop has been chosen for this server yet. An organizer can choose one with `/setup knowledge:`."
    )
    await server.slash(owner, "setup", kind=4, focused="knowledge", knowledge="oth", staff=True)
    assert [choice["value"] for choice in (await next_call(server)).body["data"]["choices"]] == ["other"]
    await server.slash(owner, "setup", staff=True, knowledge="nonsense")
    assert await next_text(server) == "There is no FAQ called nonsense here. Available: bugs, other."
    await server.slash(owner, "setup", staff=True, knowledge="other")
    assert (await next_text(server)).startswith("**Workshop**: other")
    await server.slash(ada, "ask", question="when is the deadline?")
    assert (await next_text(server)).startswith("Submission deadline: **1 November 2023")
    await bot.close()
    server.gateway.sessions.clear()
    await start(knowledge=two)
    await server.says(ada, f"<@{server.bot['id']}> when is the deadline?")
    assert (await next_text(server)).startswith("Submission deadline: **1 November 2023")
    await server.slash(owner, "setup", staff=True, reset=True)
    assert (await next_text(server)).startswith("**Workshop**: not chosen")


async def test_the_host_decides_for_a_server_and_for_the_rest(server: Discord, start: Start, two: Path) -> None:
    second = server.world.add_guild("Second")
    await start(knowledge=two, mapped={str(server.guild_id): "bugs", "*": "other"})
    ada = server.user("ada")
    await server.slash(ada, "ask", question="when is the deadline?")
    assert await next_text(server) == DEADLINE
    await server.slash(ada, "ask", question="when is the deadline?", guild=second)
    assert (await next_text(server)).startswith("Submission deadline: **1 November 2023")
    await server.slash(server.world.owner, "setup", staff=True, knowledge="other")
    assert (
        await next_text(server) == "This server's workshop is set by the host: bugs. Please ask the host to change it."
    )


async def test_a_direct_message_names_its_workshop_when_there_are_several(
    server: Discord, start: Start, two: Path
) -> None:
    await start(knowledge=two)
    ada = server.user("ada")
    await server.says(ada, "when is the deadline?", dm=True)
    asked = await next_call(server)
    assert data(asked)["content"] == "Which workshop do you mean?"
    other = next(name for name, label in buttons(asked) if label == "OTHER")
    await server.presses(ada, other, guild=None)
    answer = await next_call(server)  # the question travels with the choice
    assert data(answer)["content"].startswith("Submission deadline: **1 November 2023")
    remind = next(name for name, _ in buttons(answer) if name.startswith("remind:"))
    await server.presses(ada, remind, guild=None)
    leads = await next_call(server)
    assert data(leads)["content"] == "When should I remind you about **Submission deadline**?"
    await server.presses(ada, buttons(leads)[0][0], guild=None)
    assert "I will write to you about **Submission deadline**" in await next_text(server)


@pytest.mark.parametrize("text", ["when is the OTHER deadline?", "other: deadline", "deadline of Another Workshop"])
async def test_a_question_in_a_direct_message_may_name_its_workshop(
    server: Discord, start: Start, two: Path, text: str
) -> None:
    await start(knowledge=two)
    await server.says(server.user("ada"), text, dm=True)
    assert (await next_text(server)).startswith("Submission deadline: **1 November 2023")


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("deadlines", "Important dates:\n• Submission deadline: **1 November 2023"),
        ("calendar", "All dates for your calendar."),
        ("about", "I do not know"),
        ("help", "What would you like to know about **OTHER**?"),
    ],
)
async def test_lists_in_a_direct_message_ask_which_workshop(
    server: Discord, start: Start, two: Path, name: str, begins: str
) -> None:
    await start(knowledge=two)
    ada = server.user("ada")
    await server.slash(ada, name, guild=None)
    asked = await next_call(server)
    assert data(asked)["content"] == "Which workshop do you mean?"
    await server.presses(ada, next(name for name, label in buttons(asked) if label == "OTHER"), guild=None)
    shown = data(await next_call(server))["content"]
    assert shown.startswith(begins) or name == "about", shown
    assert "server" not in shown
    await server.slash(ada, "ask", question="deadline?", guild=None)  # and from then on it is known for a while
    if name == "help":
        assert (await next_text(server)).startswith("Submission deadline: **1 November 2023")


async def test_a_changed_faq_answers_at_once_and_a_broken_one_is_told_with_line_and_fix(
    server: Discord, start: Start, two: Path
) -> None:
    await start(knowledge=two, mapped={"*": "other"})
    ada, owner, file = server.user("ada"), server.world.owner, two / "other" / "faq.yaml"
    file.write_text(OTHER.replace("2023-11-01", "2023-11-05"), encoding="utf-8")
    await server.slash(owner, "reload", staff=True)
    assert await next_text(server) == "**other**: the file has been read."
    await server.slash(ada, "ask", question="when is the deadline?")
    assert (await next_text(server)).startswith("Submission deadline: **5 November 2023")
    file.write_text(OTHER.replace("zone: AoE", "zone: PST"), encoding="utf-8")
    await server.slash(owner, "reload", staff=True)
    texts = [await next_text(server), await next_text(server)]  # one for the owner, one for who asked
    text = next(text for text in texts if not text.startswith("The FAQ"))
    assert text.startswith(
        "**other** cannot be used as it is; I keep answering from its last valid version.\n• other/faq.yaml:3:"
    )
    assert "America/Los" in text
    await server.slash(ada, "ask", question="when is the deadline?")
    assert (await next_text(server)).startswith("Submission deadline: **5 November 2023")


async def test_a_file_that_breaks_by_itself_is_told_in_the_staff_channel(
    server: Discord, start: Start, two: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faq_reload, "EVERY_S", 0.05)
    await start(knowledge=two, mapped={"*": "other"})
    staff = server.world.staff_id
    await server.slash(
        server.world.owner, "setup", staff=True, channel=str(staff), resolve=server.resolved_channel(staff)
    )
    await next_call(server)
    (two / "other" / "faq.yaml").write_text("workshop: {nme: x}\n", encoding="utf-8")
    call = await next_call(server)
    assert call.path == f"/channels/{staff}/messages"
    assert "other/faq.yaml:1:" in data(call)["content"]
    assert "Did you mean 'name'?" in data(call)["content"]
    (two / "other" / "faq.yaml").write_text(OTHER.replace("2023-11-01", "2023-11-07"), encoding="utf-8")

    async def fixed() -> None:
        while True:
            await server.slash(server.user("ada"), "ask", question="when is the deadline?")
            if "7 November" in await next_text(server):
                return

    await asyncio.wait_for(fixed(), PATIENCE_S)


async def test_a_choice_that_cannot_be_kept_is_told_and_changes_nothing(
    server: Discord, bot: WorkshopBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object, **__: object) -> None:
        raise StoreError

    monkeypatch.setattr(bot.services.store._database, "execute", away)
    role = server.world.role_id
    await server.slash(server.world.owner, "setup", staff=True, role=str(role), resolve=server.resolved_role(role))
    assert (await next_text(server)).startswith("I can't reach my database right now, so nothing was changed.")
    assert bot.services.servers.for_guild(server.guild_id).organizer_role is None


async def test_doctor_looks_over_the_server(server: Discord, bot: WorkshopBot) -> None:
    owner, staff = server.world.owner, server.world.staff_id
    await server.slash(owner, "setup", staff=True, channel=str(staff), resolve=server.resolved_channel(staff))
    await next_call(server)
    await server.slash(owner, "doctor", staff=True)
    text = (await next_text(server)).replace("\\", "")
    assert text.split("\n") == [
        "✅ clock: within 2 s of Discord's",
        "✅ message content intent: off, and nothing needs it",
        "✅ Community: answers from bugs2023",
        "✅ Community: #staff (staff channel)",
        "✅ organizers of this server may change the FAQ with /faq",
        "✅ FAQ bugs2023: 4 dates, 10 people, 7 entries",
    ]


async def test_doctor_names_each_permission_that_is_missing_and_the_fix(start: Start, server: Discord) -> None:
    server.world.reads_messages = True
    server.world.deny(server.channel_id, 1 << 11 | 1 << 16)
    await start()
    owner, channel = server.world.owner, server.channel_id
    await server.slash(
        owner, "listen", "add", staff=True, channel=str(channel), resolve=server.resolved_channel(channel)
    )
    await next_call(server)
    await server.slash(owner, "doctor", staff=True)
    text = (await next_text(server)).replace("\\", "")
    assert (
        "❌ Community: #questions (listening): Send Messages is missing (I cannot answer there); Read Message History"
        " is missing" in text
    )
    assert "→ Allow me Send Messages, Read Message History under Edit Channel → Permissions, for #questions." in text


async def test_a_server_that_takes_the_bot_out_is_forgotten(server: Discord, bot: WorkshopBot) -> None:
    role = server.world.role_id
    await server.slash(server.world.owner, "setup", staff=True, role=str(role), resolve=server.resolved_role(role))
    await next_call(server)
    await server.gateway.emit("GUILD_DELETE", {"id": str(server.guild_id)}, server.guild_id)

    async def forgotten() -> None:
        while await bot.services.store.servers.all():
            await asyncio.sleep(0)

    await asyncio.wait_for(forgotten(), PATIENCE_S)
