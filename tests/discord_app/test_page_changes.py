"""A page that is followed: organizers see what changed, and decide; the bot answers as before until then."""

from __future__ import annotations

import asyncio
import re
import shutil
import time
from datetime import timedelta
from pathlib import Path

import pytest

from bot.changes.followed import FollowedPage
from bot.discord_app.runtime.client import WorkshopBot
from bot.errors import PageError
from bot.page.page import Page
from bot.page.sources import page_of
from tests.conftest import NOW, ROOT
from tests.discord_app.conftest import Start, set_clock
from tests.discord_app.double import Discord
from tests.discord_app.seen import buttons, next_call, next_text, nothing_more
from tests.discord_app.test_moves import begun
from tests.revisions.conftest import WIFI

CALL = (ROOT / "knowledge" / "bugs2023" / "call-for-papers.md").read_text(encoding="utf-8")
URL = "https://example.org/cfp"
LATER = CALL.replace("**Submission deadline**: September 29, 2023", "**Submission deadline**: October 3, 2023")
EARLIER = CALL.replace("**Submission deadline**: September 29, 2023", "**Submission deadline**: September 25, 2023")


class Web:
    """A page as it is at the moment; None while it cannot be read."""

    def __init__(self) -> None:
        self.text: str | None = CALL
        self.moved_to = ""

    def read(self, url: str) -> Page:
        if self.text is None:
            raise PageError(f"{url}: the server answers 503")
        return page_of(self.text.encode(), file="cfp.md", url=self.moved_to or url)


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Web:
    """A page that is read in this process, as the test changes it; see the last test for the process of its own."""
    monkeypatch.setattr("bot.discord_app.background.page_changes.apart", lambda work, *given: work(*given))
    return Web()


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a page that was built; every test has a copy."""
    folder = tmp_path_factory.mktemp("built") / "source"
    page = FollowedPage(URL, folder / "example.org-cfp" / "faq.yaml", Web().read)
    assert page.build_first().startswith("4 dates, 10 people")
    assert page.build_first() == ""
    return folder


@pytest.fixture
def page(source: Path, web: Web, tmp_path: Path) -> FollowedPage:
    shutil.copytree(source, tmp_path / "source")
    return FollowedPage(URL, tmp_path / "source" / "example.org-cfp" / "faq.yaml", web.read)


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
    await server.slash(server.world.owner, "faq", "history", staff=True)
    history = (await next_call(server)).body["content"]
    assert "**1** · applied a change of the page: Submission deadline extended: 29 September → 3 October" in history
    await server.slash(server.world.owner, "faq", "undo", number=1, staff=True)
    assert await next_text(server) == "That was written into the file. Take it back there."


async def test_what_organizers_said_stays_when_the_page_changes(bot: WorkshopBot, server: Discord, web: Web) -> None:
    await bot.services.edits.publish("example.org-cfp", WIFI, who=1, at=NOW)
    web.text = LATER
    _, (take, _) = await asked(bot, server)
    await server.presses(server.world.owner, take, guild=None)
    await next_call(server)
    assert "3 October 2023" in await deadline(bot, server)
    assert bot.services.answers.reply(WIFI.also[0], server.guild_id).answers[0].text == WIFI.answer


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
    await bot.services.store.pages.decide(take.rpartition(":")[2], server.guild_id, "taken")
    await bot.services.page_changes.apply_decision()
    assert "3 October 2023" in await deadline(bot, server)


async def test_a_page_that_cannot_be_read_is_in_the_doctor_at_once_and_told_after_three_hours(
    bot: WorkshopBot, server: Discord, web: Web
) -> None:
    web.text = None
    await bot.services.page_changes.look()
    assert await nothing_more(server)
    await server.slash(server.user("olga"), "doctor", staff=True)
    assert "❌ the page of the call cannot be read since 20 September 2023, 12:00 UTC" in await next_text(server)
    for hours in (1, 2, 3, 4, 5):
        set_clock(bot, lambda hours=hours: NOW + timedelta(hours=hours))  # type: ignore[misc]
        await bot.services.page_changes.look()
    told = await next_text(server)
    assert told.startswith("I have not been able to read the page of the call since <t:1695211200:f>")
    assert "the server answers 503" in told
    assert await nothing_more(server)
    assert "29 September 2023" in await deadline(bot, server)


async def test_reload_looks_at_the_page_now_and_says_when_it_was_read(
    bot: WorkshopBot, server: Discord, web: Web
) -> None:
    await begun(bot)
    olga = server.user("olga")
    await server.slash(olga, "reload", staff=True)
    assert "I read its page <t:1695211200:R>." in await next_text(server)
    set_clock(bot, lambda: NOW + timedelta(minutes=5))
    web.text = LATER
    await server.slash(olga, "reload", staff=True)
    texts = [await next_text(server), await next_text(server)]
    assert any(text.startswith("**The page of the call has changed:**") for text in texts)
    assert any("the change waits for a decision" in text for text in texts)
    set_clock(bot, lambda: NOW + timedelta(minutes=10))
    web.text = None
    await server.slash(olga, "reload", staff=True)
    assert "⚠️ Its page cannot be read since <t:1695211800:f>" in await next_text(server)


COSMETIC = (
    ("a label", "**Submission deadline**", "**Submission deadline for all**"),
    (
        "a quote with a link",
        "ubmitted papers should have up to 6 pages",
        "ubmitted papers must have up to [6 pages](https://evil.example)",
    ),
    ("where papers go", "openreview.net/group?id=NeurIPS.cc/2023/Workshop/BUGS", "openreview.net.evil.example/BUGS"),
)  # fmt: skip


@pytest.mark.parametrize(("old", "new"), [pytest.param(old, new, id=name) for name, old, new in COSMETIC])
async def test_nothing_that_a_member_reads_or_presses_changes_unasked(
    bot: WorkshopBot, server: Discord, web: Web, page: FollowedPage, old: str, new: str
) -> None:
    assert old in CALL
    web.text, before = CALL.replace(old, new), page.path.read_text(encoding="utf-8")
    told, (take, _) = await asked(bot, server)
    assert "→" in told or "replaced" in told or "changed" in told
    assert page.path.read_text(encoding="utf-8") == before
    await server.presses(server.world.owner, take, guild=None)
    await next_call(server)
    assert page.path.read_text(encoding="utf-8") != before


async def test_a_redirect_does_not_change_where_sources_lead(bot: WorkshopBot, server: Discord, web: Web) -> None:
    web.moved_to = "https://evil.example/cfp"
    told, _ = await asked(bot, server)
    assert "call.url" in told.replace("\\", "")


async def test_whoever_invites_the_bot_elsewhere_decides_nothing(bot: WorkshopBot, server: Discord, web: Web) -> None:
    await begun(bot)
    await bot.services.page_changes.look()
    mallory = server.user("mallory")
    other = server.world.add_guild("Mallory's")
    server.world.guilds[other]["owner_id"] = mallory["id"]
    await server.gateway.emit("GUILD_CREATE", server.world.guilds[other], other)
    web.text = LATER
    _, (take, _) = await asked(bot, server)
    assert await nothing_more(server)  # only the server where the bot began was asked
    await server.presses(mallory, take.replace(str(server.guild_id), str(other)), guild=other, staff=True)
    assert (await next_text(server)).startswith("This server does not decide about the page.")
    await bot.services.store.pages.decide(take.rpartition(":")[2], other, "taken")
    await bot.services.page_changes.apply_decision()
    assert "29 September 2023" in await deadline(bot, server)


async def test_the_host_names_the_server_that_decides(
    start: Start, server: Discord, web: Web, page: FollowedPage
) -> None:
    second = server.world.add_guild("Second")
    mapped = {str(second): page.path.parent.name, "*": page.path.parent.name}
    bot = await start(knowledge=page.path, page=page, mapped=mapped)
    assert await bot.services.page_changes.deciders() == {second}


async def test_with_several_servers_and_none_named_nobody_decides_and_the_doctor_says_so(
    start: Start, server: Discord, web: Web, page: FollowedPage
) -> None:
    server.world.add_guild("Second")
    bot = await start(knowledge=page.path, page=page)
    web.text = LATER
    await bot.services.page_changes.look()
    assert await nothing_more(server)
    await server.slash(server.user("olga"), "doctor", staff=True)
    assert "no server decides about changes of the page" in await next_text(server)


async def test_a_broken_faq_is_told_to_the_owner_where_no_staff_channel_is_and_so_is_its_repair(
    bot: WorkshopBot, server: Discord, page: FollowedPage
) -> None:
    good = page.path.read_text(encoding="utf-8")
    for text, expected in (("workshop: [", "cannot be used as it is"), (good + "\n", "can be used again")):
        page.path.write_text(text, encoding="utf-8")
        await bot.services.faq_reload.reload()
        call = await next_call(server)
        assert call.path == f"/channels/{server.world.dm_of(server.world.owner['id'])}/messages"
        assert expected in call.body["content"]


@pytest.mark.slow
async def test_the_bot_answers_while_a_hostile_page_is_read(start: Start, server: Discord, tmp_path: Path) -> None:
    """The page is read in a process of its own: the loop is never late, and a page that takes too long is told."""
    path = tmp_path / "source" / "example.org-cfp" / "faq.yaml"
    page = FollowedPage(URL, path, hostile)
    FollowedPage(URL, path, Web().read).build_first()
    bot = await start(knowledge=path, page=page)
    late, looking = 0.0, asyncio.create_task(bot.services.page_changes.look())
    elapsed = asyncio.get_running_loop().time
    while not looking.done():
        before, worked = elapsed(), time.process_time()
        await asyncio.sleep(0.01)
        # what other processes take of a busy machine is not this one's doing
        late = max(late, min(elapsed() - before - 0.01, time.process_time() - worked))
    await looking
    print(f"the loop was at most {late * 1000:.0f} ms late")
    assert late < 0.1


def hostile(url: str) -> Page:
    """A page that keeps Python busy for three seconds, and that nobody could read."""
    end = time.monotonic() + 3
    while time.monotonic() < end:
        re.search("(a+)+$", "a" * 24 + "b")  # half a second without a pause
    raise PageError(f"{url}: this is no page")
