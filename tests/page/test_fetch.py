"""A page of the web, from a real server on loopback: what is followed, what is refused, what is told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.errors import PageError
from bot.page.fetch import fetch, is_inside
from bot.page.sources import page_of

PAGE = "<html><head><title>T</title></head><body><p>Submission deadline: 1 May 2024</p></body></html>"


async def _slow(_: web.Request) -> web.Response:
    await asyncio.sleep(30)
    return web.Response(text="late")


async def _endless(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse()
    await response.prepare(request)
    for _ in range(200):
        await response.write(b"x" * 10_000)
    return response


def _to(target: str) -> web.Response:
    return web.Response(status=302, headers={"Location": target})


@pytest.fixture
async def server() -> AsyncIterator[TestServer]:
    app = web.Application()

    async def page(_: web.Request) -> web.Response:
        return web.Response(text=PAGE, content_type="text/html", charset="utf-8")

    async def redirect(request: web.Request) -> web.Response:
        return _to(request.query["to"])

    async def loop(_: web.Request) -> web.Response:
        return _to("/loop")

    app.add_routes(
        [
            web.get("/cfp", page),
            web.get("/loop", loop),
            web.get("/go", redirect),
            web.get("/slow", _slow),
            web.get("/endless", _endless),
        ]
    )
    started = TestServer(app)
    await started.start_server()
    yield started
    await started.close()


async def test_a_page_is_fetched_through_redirects(server: TestServer) -> None:
    found = await fetch(str(server.make_url("/go").with_query(to="/cfp")), max_bytes=10_000)
    assert (found.url, found.content_type, found.charset) == (str(server.make_url("/cfp")), "text/html", "utf-8")
    assert page_of(found.body, file="cfp.html").blocks[0].text == "Submission deadline: 1 May 2024"


async def test_a_password_in_an_address_is_used_and_shown_to_nobody(server: TestServer) -> None:
    address = f"http://ada:s3cret@{server.host}:{server.port}"
    assert (await fetch(f"{address}/cfp", max_bytes=10_000)).url == f"http://{server.host}:{server.port}/cfp"
    for path in ("/missing", "/endless", "/slow", "/loop", "/go?to=ftp://ada:s3cret@example.org/x"):
        with pytest.raises(PageError) as told:
            await fetch(f"{address}{path}", max_bytes=10_000, timeout_s=0.3)
        assert "s3cret" not in str(told.value)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/missing", r"the server answers 404 Not Found. Is the address right\?"),
        ("/endless", "larger than 10,000 bytes"),
        ("/slow", "no answer within 0.3 seconds"),
        ("/go?to=ftp://example.org/x", "only http:// and https:// are followed"),
        ("/go?to=file:///etc/passwd", "only http:// and https:// are followed"),
        ("/loop", "more than 5 redirects"),
    ],
)
async def test_what_is_not_fetched_is_told(server: TestServer, path: str, expected: str) -> None:
    address = f"http://{server.host}:{server.port}{path}"
    with pytest.raises(PageError, match=expected):
        await fetch(address, max_bytes=10_000, timeout_s=0.3)


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:{port}/cfp",
        "http://localhost:{port}/cfp",
        "http://[::1]:{port}/cfp",
        "http://10.0.0.1/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://[::ffff:127.0.0.1]/",
        "http://[fe80::1]/",
        "http://0.0.0.0:{port}/cfp",
        "http://224.0.0.1/",
    ],
)
async def test_the_bot_reads_nothing_from_inside_a_network(server: TestServer, address: str) -> None:
    with pytest.raises(PageError, match="its address is private"):
        await fetch(address.format(port=server.port), max_bytes=10_000, public_only=True, timeout_s=2)


async def test_a_name_that_points_inside_is_refused_when_connecting(
    server: TestServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def resolve(self: object, host: str, port: int = 0, family: int = 0) -> list[dict[str, object]]:
        return [{"hostname": host, "host": "127.0.0.1", "port": port, "family": family, "proto": 0, "flags": 0}]

    monkeypatch.setattr("bot.page.fetch.DefaultResolver.resolve", resolve)
    with pytest.raises(PageError, match="its address is private"):
        await fetch(f"http://rebind.example:{server.port}/cfp", max_bytes=10_000, public_only=True, timeout_s=2)
    assert (await fetch(f"http://rebind.example:{server.port}/cfp", max_bytes=10_000)).body.startswith(b"<html>")


@pytest.mark.parametrize(
    "to",
    [
        "http://127.0.0.2:{port}/cfp",
        "http://localhost:{port}/cfp",
        "http://user@127.0.0.2:{port}/cfp",
        "//[::1]:{port}/cfp",
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://[::ffff:127.0.0.2]/",
        "http://rebind.example:{port}/cfp",
        "http://0x7f000002:{port}/cfp",
        "http://2130706434:{port}/cfp",
    ],
)
async def test_a_public_page_that_redirects_inside_is_refused(
    server: TestServer, monkeypatch: pytest.MonkeyPatch, to: str
) -> None:
    async def resolve(self: object, host: str, port: int = 0, family: int = 0) -> list[dict[str, object]]:
        return [{"hostname": host, "host": "127.0.0.2", "port": port, "family": family, "proto": 0, "flags": 0}]

    monkeypatch.setattr("bot.page.fetch.DefaultResolver.resolve", resolve)
    # the page's own server stands for one of the internet
    monkeypatch.setattr("bot.page.fetch.is_inside", lambda host: host != "127.0.0.1" and is_inside(host))
    page = f"http://127.0.0.1:{server.port}/go"
    with pytest.raises(PageError, match="its address is private|not an address"):
        await fetch(f"{page}?to={to.format(port=server.port)}", max_bytes=10_000, public_only=True, timeout_s=2)
    assert (await fetch(f"{page}?to=/cfp", max_bytes=10_000, public_only=True)).body.startswith(b"<html>")


async def test_a_server_that_is_not_there_is_told(unused_tcp_port: int) -> None:
    with pytest.raises(PageError, match=r"cannot be fetched \(.+\)\. Is the address right\?"):
        await fetch(f"http://127.0.0.1:{unused_tcp_port}/", max_bytes=10)
