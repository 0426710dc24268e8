"""What the bot keeps of what it is asked: every way of asking once, nobody's name."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.discord_app.runtime.client import WorkshopBot
from bot.errors import StoreError
from bot.store.asked import Span, Tally
from bot.store.tables import asked
from tests.conftest import NOW
from tests.discord_app.conftest import Start
from tests.discord_app.double import Discord
from tests.discord_app.seen import DEADLINE, next_call, next_text

DAY = timedelta(days=1)
WEEK = Span("bugs2023", NOW - 7 * DAY, NOW + DAY)


async def kept(bot: WorkshopBot) -> list[str]:
    await bot.services.questions.flush()
    return await bot.services.store.asked.recent("bugs2023", NOW - DAY)


async def test_every_way_of_asking_is_kept_once_without_who_asked(server: Discord, bot: WorkshopBot) -> None:
    ada, me = server.user("ada"), f"<@{server.bot['id']}>"
    await server.slash(ada, "ask", question="is there a page limit?")
    await next_call(server)
    await server.says(ada, f"{me} is there child care? write to ada@example.org or <@{ada['id']}>")
    await next_call(server)
    await server.says(ada, "who is organizing it?", dm=True)
    await next_call(server)
    await server.slash(ada, "topics", check="backdoor attacks")
    await next_call(server)
    await server.says(ada, f"{me} thanks!")
    await next_call(server)
    assert sorted(await kept(bot)) == [
        "is backdoor attacks in scope?",
        "is there a page limit?",
        "is there child care? write to *** or ***",
        "who is organizing it?",
    ]
    rows = await bot.services.store._database.rows(select(asked))
    assert ada["id"] not in str(rows)


async def test_a_question_chosen_by_a_button_counts_for_its_entry_and_has_no_words(
    server: Discord, bot: WorkshopBot
) -> None:
    await server.presses(server.user("ada"), "ask:page_limit")
    await next_call(server)
    assert await kept(bot) == []
    assert await bot.services.store.asked.tallies(WEEK) == [
        Tally(NOW.date(), "answered", ("page_limit",), typed=False, times=1)
    ]


async def test_without_its_store_the_bot_answers_as_ever(
    server: Discord, bot: WorkshopBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object) -> None:
        raise StoreError

    with monkeypatch.context() as gone:
        gone.setattr(bot.services.store._database, "execute", away)
        await server.says(server.user("ada"), f"<@{server.bot['id']}> when is the deadline?")
        assert await next_text(server) == DEADLINE
        await bot.services.questions.flush()
    assert await kept(bot) == ["when is the deadline?"]


async def test_what_was_noted_last_is_kept_when_the_bot_ends(server: Discord, start: Start) -> None:
    first = await start()
    await server.slash(server.user("ada"), "ask", question="is there a page limit?")
    await next_call(server)
    await first.close()
    assert await first.services.store.asked.recent("bugs2023", NOW - DAY) == ["is there a page limit?"]


async def test_a_host_who_keeps_none_keeps_none(server: Discord, start: Start) -> None:
    bot = await start(questions_kept=timedelta(0))
    await server.slash(server.user("ada"), "ask", question="is there a page limit?")
    await next_call(server)
    assert await kept(bot) == []
