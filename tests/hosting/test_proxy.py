"""Behind a proxy: Discord is reached through the one that is set for it, this machine never through any."""

from __future__ import annotations

import asyncio
import base64
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from tests.discord_app.double import Discord
from tests.hosting.conftest import Launch, answers, ended, online

pytestmark = pytest.mark.slow

NOWHERE = "http://127.0.0.1:9"  # where nobody listens


@dataclass
class Proxy:
    """Leads everything to one port; `asked` are the first lines and the credentials of what came by."""

    port: int = 0
    asked: list[tuple[str, str]] = field(default_factory=list)


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while part := await reader.read(65_536):
            writer.write(part)
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.close()


@pytest.fixture
async def proxy(server: Discord) -> AsyncIterator[Proxy]:
    made = Proxy()

    async def lead(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        user = re.search(rb"(?i)proxy-authorization: basic (\S+)", head)
        made.asked.append((head.split(b"\r\n")[0].decode(), base64.b64decode(user[1]).decode() if user else ""))
        back, out = await asyncio.open_connection("127.0.0.1", server.port)
        out.write(head)
        await asyncio.gather(_copy(reader, out), _copy(back, writer))

    listening = await asyncio.start_server(lead, "127.0.0.1", 0)
    made.port = listening.sockets[0].getsockname()[1]
    async with listening:
        yield made


async def test_discord_is_reached_through_the_proxy_that_is_set_for_it(
    server: Discord, launch: Launch, proxy: Proxy
) -> None:
    server.rest.gateway_url = "ws://gateway.discord.invalid/gateway"
    process = await launch(at="discord.invalid:80", WORKSHOP_PROXY=f"http://ada:secret@127.0.0.1:{proxy.port}")
    await online(server)
    assert "29 September 2023" in await answers(server)
    process.terminate()
    code, said = await ended(process)
    assert (code, "secret" in said) == (0, False)
    assert {user for _, user in proxy.asked} == {"ada:secret"}


async def test_the_doctor_goes_the_same_way(launch: Launch, proxy: Proxy) -> None:
    process = await launch("doctor", at="discord.invalid:80", WORKSHOP_PROXY=f"http://127.0.0.1:{proxy.port}")
    code, said = await ended(process)
    assert (code, "Traceback" in said) == (0, False), said
    assert proxy.asked


async def test_a_proxy_that_is_away_is_told(launch: Launch) -> None:
    process = await launch(at="discord.invalid:80", WORKSHOP_PROXY=NOWHERE.replace("//", "//ada:secret@"))
    code, said = await ended(process)
    assert (code, "Discord cannot be reached" in said, "secret" in said) == (69, True, False), said


@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0", "[::1]", ""])  # noqa: S104
async def test_health_is_asked_directly_whatever_proxy_is_set(
    server: Discord, launch: Launch, unused_tcp_port: int, host: str
) -> None:
    settings = {"WORKSHOP_HEALTH": f"{host}:{unused_tcp_port}", "HTTP_PROXY": NOWHERE, "http_proxy": NOWHERE}
    await launch(**settings)
    await online(server)
    code, said = await ended(await launch("health", **settings))
    assert (code, said) == (0, "")
