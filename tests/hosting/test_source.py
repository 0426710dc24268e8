"""A container that is given nothing but a token and the address of the call."""

from __future__ import annotations

import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web

from tests.conftest import ROOT
from tests.discord_app.double import Discord
from tests.hosting.conftest import Launch, answers, ended, online

pytestmark = pytest.mark.slow
CALL = (ROOT / "knowledge" / "bugs2023" / "call-for-papers.md").read_text(encoding="utf-8")


@pytest.fixture
async def page(unused_tcp_port: int) -> AsyncIterator[str]:
    """The page of a call, on a server of its own."""

    async def call(_: web.Request) -> web.Response:
        return web.Response(text=CALL, content_type="text/markdown")

    app = web.Application()
    app.router.add_get("/cfp", call)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", unused_tcp_port).start()
    yield f"http://127.0.0.1:{unused_tcp_port}/cfp"
    await runner.cleanup()


async def test_it_builds_the_faq_and_answers_by_it(server: Discord, launch: Launch, page: str, tmp_path: Path) -> None:
    first = await launch(WORKSHOP_SOURCE=page)
    await online(server)
    assert "29 September 2023" in await answers(server)
    first.send_signal(signal.SIGTERM)
    code, said = await ended(first)
    (faq,) = (tmp_path / "data" / "source").glob("*/faq.yaml")
    assert code == 0
    assert f"built {faq} from {page}: 4 dates, 10 people, 7 entries" in said
    server.gateway.online.clear()
    second = await launch(WORKSHOP_SOURCE=page)
    await online(server)
    second.send_signal(signal.SIGTERM)
    code, said = await ended(second)
    assert (code, f"following {page}" in said) == (0, True), said


async def test_a_page_that_is_away_matters_only_the_first_time(
    server: Discord, launch: Launch, page: str, tmp_path: Path
) -> None:
    away = page.replace("/cfp", "/moved")
    code, said = await ended(await launch(WORKSHOP_SOURCE=away))
    assert (code, "the server answers 404" in said, "Traceback" in said) == (69, True, False), said
    code, said = await ended(await launch("doctor", WORKSHOP_SOURCE=page))
    assert (code, "built" in said) == (0, True), said
    (folder,) = (tmp_path / "data" / "source").iterdir()
    folder.rename(folder.with_name(folder.name.replace("cfp", "moved")))
    bot = await launch(WORKSHOP_SOURCE=away)
    await online(server)
    assert "29 September 2023" in await answers(server)  # whatever the page says
    bot.send_signal(signal.SIGTERM)
    code, said = await ended(bot)
    assert (code, "Traceback" in said) == (0, False), said
