"""A page that is followed: organizers see what changed, and decide; the bot answers as before until then."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.changes.followed import FollowedPage
from bot.discord_app.runtime.client import WorkshopBot
from bot.errors import PageError
from bot.page.page import Page
from bot.page.sources import page_of
from tests.conftest import ROOT
from tests.discord_app.conftest import Start
from tests.discord_app.double import Discord
from tests.discord_app.seen import buttons, next_call, next_text, nothing_more

CALL = (ROOT / "knowledge" / "bugs2023" / "call-for-papers.md").read_text(encoding="utf-8")
URL = "https://example.org/cfp"
LATER = CALL.replace("**Submission deadline**: September 29, 2023", "**Submission deadline**: October 3, 2023")
EARLIER = CALL.replace("**Submission deadline**: September 29, 2023", "**Submission deadline**: September 25, 2023")


class Web:
    """A page as it is at the moment; None while it cannot be read."""

    def __init__(self) -> None:
        self.text: str | None = CALL

    def read(self, url: str) -> Page:
        if self.text is None:
            raise PageError(f"{url}: the server answers 503")
        return page_of(self.text.encode(), file="cfp.md", url=url)


@pytest.fixture
def web() -> Web:
    return Web()


@pytest.fixture
def page(web: Web, tmp_path: Path) -> FollowedPage:
    page = FollowedPage(URL, tmp_path / "source" / "example.org-cfp" / "faq.yaml", web.read)
    assert page.build_first().startswith("4 dates, 10 people")
    assert page.build_first() == ""
    return page


@pytest.fixture
async def bot(start: Start, page: FollowedPage) -> WorkshopBot:
    return await start(knowledge=page.path, page=page)


async def deadline(bot: WorkshopBot, server: Discord) -> str:
    return bot.services.answers.reply("when is the submission deadline?", server.guild_id).answers[0].text


async def asked(bot: WorkshopBot, server: Discord) -> tuple[str, list[str]]:
    """Let the bot look; return what the owner is told and the buttons under it."""
    await bot.services.page_changes.look()
    call = await next_call(server)
    return call.body["content"], [custom_id for custom_id, _ in buttons(call)]


async def test_a_changed_date_waits_for_an_organizer(bot: WorkshopBot, server: Discord, web: Web) -> None:
    web.text = LATER
    told, (take, _) = await asked(bot, server)
    assert told.startswith(
        f"**The page of the call has changed:** <{URL}>\n• Submission deadline extended: 29 September → 3 October 2023"
    )
    assert told.endswith("I still answer as before. Apply this change?")
    assert "29 September 2023" in await deadline(bot, server)
    await server.presses(server.world.owner, take, guild=None)
    closed = await next_call(server)
    assert closed.body["content"].endswith("\n-# Applied, and I answer by it from now on: owner, <t:1695211200:f>")
    assert "Apply this change?" not in closed.body["content"]
    assert closed.body["components"] == []
    assert "3 October 2023" in await deadline(bot, server)
    assert bot.services.page_changes.pending is None
    await bot.services.page_changes.look()
    assert bot.services.page_changes.pending is None


async def test_an_earlier_deadline_asks_twice(bot: WorkshopBot, server: Discord, web: Web) -> None:
    web.text = EARLIER
    told, (take, _) = await asked(bot, server)
    assert "⚠️ **Earlier than before.**" in told
    await server.presses(server.world.owner, take, guild=None)
    sure = await next_call(server)
    assert sure.body["content"].endswith("\nThat moves a deadline **earlier**. Are you sure?")
    assert "29 September 2023" in await deadline(bot, server)
    await server.presses(server.world.owner, buttons(sure)[0][0], guild=None)
    await next_call(server)
    assert "25 September 2023" in await deadline(bot, server)


async def test_what_is_left_is_left_and_not_asked_about_again(bot: WorkshopBot, server: Discord, web: Web) -> None:
    web.text = LATER
    _, (take, leave) = await asked(bot, server)
    await server.presses(server.world.owner, leave, guild=None)
    assert "\n-# Left as it is until the page changes again: owner" in await next_text(server)
    await bot.services.page_changes.look()
    assert bot.services.page_changes.pending is None
    assert "29 September 2023" in await deadline(bot, server)
    await server.presses(server.world.owner, take, guild=None)
    assert (await next_text(server)).endswith("That has already been decided, or the page has changed again.")
    web.text = EARLIER
    told, _ = await asked(bot, server)
    assert "25 September" in told


async def test_doctor_tells_of_a_change_that_waits(bot: WorkshopBot, server: Discord, web: Web) -> None:
    web.text = LATER
    await asked(bot, server)
    await server.slash(server.user("olga"), "doctor", staff=True)
    assert "the page of the call has changed, and the bot still answers as before" in await next_text(server)


async def test_a_member_decides_nothing(bot: WorkshopBot, server: Discord, web: Web) -> None:
    web.text = LATER
    _, (take, _) = await asked(bot, server)
    await server.presses(server.user("ada"), take)
    assert "organizer" in (await next_text(server)).lower()
    assert bot.services.page_changes.pending is not None


async def test_what_nobody_would_notice_is_taken_over_at_once(bot: WorkshopBot, server: Discord, web: Web) -> None:
    web.text = "\n\n" + CALL  # every line has moved
    await bot.services.page_changes.look()
    assert bot.services.page_changes.pending is None
    (answer,) = bot.services.answers.reply("when is the submission deadline?", server.guild_id).answers
    assert answer.source is not None
    assert answer.source.line == 95
    assert await nothing_more(server)


async def test_an_organizers_edit_stays(bot: WorkshopBot, server: Discord, web: Web, page: FollowedPage) -> None:
    edited = page.path.read_text(encoding="utf-8").replace("label: Submission deadline", "label: Paper deadline")
    page.path.write_text(edited, encoding="utf-8")
    web.text = LATER
    _, (take, _) = await asked(bot, server)
    await server.presses(server.world.owner, take, guild=None)
    await next_call(server)
    assert (await deadline(bot, server)).startswith("Paper deadline: 3 October 2023")


async def test_one_process_is_told_what_another_was_told(bot: WorkshopBot, server: Discord, web: Web) -> None:
    web.text = LATER
    _, (take, _) = await asked(bot, server)
    await bot.services.store.pages.decide(take.rpartition(":")[2], 1, "taken")
    await bot.services.page_changes.apply_decision()
    assert "3 October 2023" in await deadline(bot, server)


async def test_a_page_that_cannot_be_read_for_a_day_is_told_once(bot: WorkshopBot, server: Discord, web: Web) -> None:
    web.text = None
    for _ in range(30):
        await bot.services.page_changes.look()
    told = await next_text(server)
    assert told.startswith("I have not been able to read the page of the call for a day")
    assert "the server answers 503" in told
    assert await nothing_more(server)
    assert "29 September 2023" in await deadline(bot, server)
