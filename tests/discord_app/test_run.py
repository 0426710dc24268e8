"""Going online and ending: a refused token, no network, a signal."""

from __future__ import annotations

import asyncio
import os
import signal
import urllib.error
import urllib.request
from pathlib import Path

import discord
import pytest

from bot.answering.answerer import Answerer
from bot.cli.main import main
from bot.discord_app.runtime.run import Start, run_bot
from bot.errors import DiscordError, SettingsError
from bot.health import report
from bot.library import Library
from bot.settings.settings import Settings
from bot.store.database import address
from tests.conftest import BUGS, NOW
from tests.discord_app.double import Discord
from tests.pace import PATIENCE_S


def starting(bugs: Answerer, folder: Path, token: str = "token", **env: str) -> Start:  # noqa: S107 - the double's own
    library = Library(BUGS, lambda _: bugs)
    library.refresh()
    settings = Settings.from_env({"DISCORD_TOKEN": token, **env})
    return Start(settings, library, lambda: NOW, address("", folder))


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_closes_the_connection_and_ends(
    server: Discord, bugs: Answerer, stop: signal.Signals, tmp_path: Path
) -> None:
    online = asyncio.create_task(run_bot(starting(bugs, tmp_path)))
    await asyncio.wait_for(server.gateway.online.wait(), PATIENCE_S)
    os.kill(os.getpid(), stop)
    await asyncio.wait_for(online, PATIENCE_S)
    assert server.gateway.closed_by_bot


async def test_a_refused_token_is_told_with_the_fix(server: Discord, bugs: Answerer, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="Discord refuses the token. Reset it under Bot → Token"):
        await run_bot(starting(bugs, tmp_path, token="another"))  # noqa: S106 - the double's own


async def test_a_discord_that_cannot_be_reached_is_told(
    bugs: Answerer, monkeypatch: pytest.MonkeyPatch, unused_tcp_port: int, tmp_path: Path
) -> None:
    monkeypatch.setattr(discord.http.Route, "BASE", f"http://127.0.0.1:{unused_tcp_port}/api/v10")
    with pytest.raises(DiscordError, match="Discord cannot be reached"):
        await run_bot(starting(bugs, tmp_path))


def test_run_without_a_token_says_where_to_get_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run"]) == 78
    assert (
        "DISCORD_TOKEN is not set. Copy the token of your application's bot "
        "from https://discord.com/developers/applications." in capsys.readouterr().err
    )


def fetched(port: int, path: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


async def test_a_running_bot_says_how_it_is(
    server: Discord,
    bugs: Answerer,
    tmp_path: Path,
    unused_tcp_port: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    where = starting(bugs, tmp_path, WORKSHOP_HEALTH=f"127.0.0.1:{unused_tcp_port}")
    online = asyncio.create_task(run_bot(where))
    await asyncio.wait_for(server.gateway.online.wait(), PATIENCE_S)
    async with asyncio.timeout(20):
        while (await asyncio.to_thread(fetched, unused_tcp_port, "/readyz"))[0] != 200:
            await asyncio.sleep(0.1)
    await server.says(server.user("ada"), f"<@{server.bot['id']}> when is the deadline?")
    await asyncio.wait_for(server.rest.sent.get(), PATIENCE_S)
    status, text = await asyncio.to_thread(fetched, unused_tcp_port, "/metrics")
    assert status == 200
    assert 'workshop_questions_total{entry="submission_deadline",outcome="answered"} 1.0' in text
    assert 'workshop_gateway_events_total{event="MESSAGE_CREATE"} 1.0' in text
    assert "deadline?" not in text
    monkeypatch.setenv("WORKSHOP_HEALTH", f"127.0.0.1:{unused_tcp_port}")
    assert await asyncio.to_thread(main, ["health", "--ready"]) == 0
    assert '"alive": true' in capsys.readouterr().out
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(online, PATIENCE_S)
    assert await asyncio.to_thread(main, ["health"]) == 69
    assert "no bot answers at" in capsys.readouterr().err


async def test_a_port_that_is_taken_is_told(server: Discord, bugs: Answerer, tmp_path: Path) -> None:
    where = starting(bugs, tmp_path, WORKSHOP_HEALTH=f"127.0.0.1:{server.port}")
    with pytest.raises(SettingsError, match=r"WORKSHOP_HEALTH: cannot listen on 127\.0\.0\.1:"):
        await run_bot(where)


async def test_a_gateway_that_falls_silent_is_found_dead_and_ends_the_process(
    server: Discord, bugs: Answerer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.discord_app.runtime.run._CHECK_S", 0.05)
    monkeypatch.setattr("bot.discord_app.runtime.run._DEAD_S", 0.2)
    monkeypatch.setattr(report, "_PARTS", tuple(part._replace(stale_s=0.5) for part in report._PARTS[:1]))
    with pytest.raises(DiscordError, match="the connection is dead and did not recover"):
        await asyncio.wait_for(run_bot(starting(bugs, tmp_path)), PATIENCE_S)


def test_a_source_that_cannot_be_read_is_told_before_anything_else(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, unused_tcp_port: int, tmp_path: Path
) -> None:
    for name, value in {
        "DISCORD_TOKEN": "token",
        "WORKSHOP_SOURCE": f"http://127.0.0.1:{unused_tcp_port}/cfp",
        "WORKSHOP_DATA": str(tmp_path),
    }.items():
        monkeypatch.setenv(name, value)
    assert main(["run"]) == 69
    assert f"http://127.0.0.1:{unused_tcp_port}/cfp: cannot be fetched" in capsys.readouterr().err


async def test_it_says_that_it_comes_and_goes_where_the_host_wants_it(
    server: Discord, bugs: Answerer, tmp_path: Path
) -> None:
    where = starting(bugs, tmp_path, WORKSHOP_STATUS_CHANNEL=str(server.world.staff_id))
    online = asyncio.create_task(run_bot(where))
    call = await asyncio.wait_for(server.rest.sent.get(), PATIENCE_S)
    assert (call.body["content"], str(server.world.staff_id) in call.path) == ("I am online.", True)
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(online, PATIENCE_S)
    assert server.rest.sent.get_nowait().body["content"] == "I am going offline. Reminders wait until I am back."


async def test_a_status_channel_that_is_none_ends_nothing(
    server: Discord, bugs: Answerer, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    where = starting(bugs, tmp_path, WORKSHOP_STATUS_CHANNEL="123456789012345678")
    online = asyncio.create_task(run_bot(where))
    await asyncio.wait_for(server.gateway.online.wait(), PATIENCE_S)
    async with asyncio.timeout(10):
        while "I cannot see the channel 123456789012345678 (WORKSHOP_STATUS_CHANNEL)" not in caplog.text:
            await asyncio.sleep(0.02)
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(online, PATIENCE_S)
    assert server.rest.sent.empty()
