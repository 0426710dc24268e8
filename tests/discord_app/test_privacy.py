"""/privacy: what is kept about whoever asks, about nobody else, and deleting it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.discord_app.runtime.client import WorkshopBot
from bot.errors import StoreError
from bot.store.ledger import PERSONAL, Post
from tests.discord_app.conftest import Start
from tests.discord_app.double import Discord
from tests.discord_app.seen import buttons, data, next_call, next_text

QUESTIONS = (
    "-# What is asked is kept for 30 days without who asked; e-mail addresses, names with an @, numbers and keys in it"
    " are masked. So I cannot find which questions were yours, and neither can anybody else."
)
DEADLINE = 1696075140  # of the shipped FAQ: what is kept follows it
DUE = DEADLINE - 86_400


async def remembered(bot: WorkshopBot, user: dict[str, Any], count: int = 1, date_id: str = "submission") -> None:
    """Reminders of a member's own are kept."""
    leads = [86_400 * (number + 1) for number in range(count)]
    mine = Post(PERSONAL, bot.guilds[0].id, int(user["id"]), date_id, DEADLINE, 0, DUE)
    await bot.services.store.ledger.plan([mine._replace(lead=lead) for lead in leads])


async def kept(bot: WorkshopBot, user: dict[str, Any]) -> int:
    return len(await bot.services.store.ledger.personal(int(user["id"])))


async def test_who_left_nothing_behind_is_told_so_and_what_is_kept_of_questions(
    server: Discord, bot: WorkshopBot
) -> None:
    await server.slash(server.user("ada"), "privacy")
    call = await next_call(server)
    assert data(call)["content"] == f"I keep nothing with your user id: no reminders, no messages.\n{QUESTIONS}"
    assert (data(call)["flags"], buttons(call)) == (64, [])


async def test_a_host_who_keeps_no_questions_says_so(server: Discord, start: Start) -> None:
    await start(questions_kept=timedelta(0))
    await server.slash(server.user("ada"), "privacy")
    assert (await next_text(server)).endswith("\n-# What is asked is not kept.")


async def test_all_of_it_is_shown_and_deleted_after_a_second_press(server: Discord, bot: WorkshopBot) -> None:
    ada, bob = server.user("ada"), server.user("bob")
    await remembered(bot, ada)
    await remembered(bot, bob)
    await server.slash(ada, "privacy")
    shown = await next_call(server)
    line = f"• Submission deadline, 1 day before: <t:{DUE}:F>"
    assert data(shown)["content"] == (
        f"**What I keep about you**, with your user id (reminders until they are sent):\n{line}\n{QUESTIONS}"
    )
    assert buttons(shown) == [("forget:a", "🗑 Delete all of it")]
    await server.presses(ada, "forget:a")
    sure = await next_call(server)
    assert data(sure)["content"] == f"**Delete all of this?** Nobody can bring it back.\n{line}"
    assert buttons(sure) == [("forget:y", "Yes, delete it"), ("forget:n", "Keep it")]
    assert await kept(bot, ada) == 1
    await server.presses(ada, "forget:n")
    assert await next_text(server) == "Nothing was deleted."
    assert await kept(bot, ada) == 1
    await server.presses(ada, "forget:y")
    done = await next_call(server)
    assert data(done)["content"] == f"Deleted. I keep nothing with your user id now.\n{QUESTIONS}"
    assert buttons(done) == []
    assert (await kept(bot, ada), await kept(bot, bob)) == (0, 1)


async def test_somebody_elses_button_deletes_only_what_is_the_pressers(server: Discord, bot: WorkshopBot) -> None:
    ada, mallory = server.user("ada"), server.user("mallory")
    await remembered(bot, ada)
    for choice in "ay":
        await server.presses(mallory, f"forget:{choice}")
        await next_call(server)
    assert await kept(bot, ada) == 1


async def test_a_long_list_fits_and_says_what_is_left_out(server: Discord, bot: WorkshopBot) -> None:
    ada = server.user("ada")
    await remembered(bot, ada, 25, "d" * 64)
    await server.slash(ada, "privacy")
    text = await next_text(server)
    assert len(text) <= 2000
    assert "• … and " in text
    assert text.endswith(QUESTIONS)


async def test_it_works_in_direct_messages_and_in_spanish(server: Discord, bot: WorkshopBot) -> None:
    await server.slash(server.user("ada"), "privacy", guild=None, locale="es-ES")
    assert (await next_text(server)).startswith("No guardo nada con tu ID de usuario")


async def test_without_its_store_nothing_is_said_to_be_deleted(
    server: Discord, bot: WorkshopBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object, **__: object) -> None:
        raise StoreError

    monkeypatch.setattr(bot.services.store._database, "rows", away)
    await server.presses(server.user("ada"), "forget:y")
    assert (await next_text(server)).startswith("I can't reach my database right now")
