"""Going online and ending: a refused token, no network, a signal."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path

import discord
import pytest

from bot.answering.answerer import Answerer
from bot.cli.main import main
from bot.discord_app.online import House, stay_online
from bot.errors import DiscordError, SettingsError
from bot.library import Library
from bot.store.database import address
from tests.conftest import BUGS, NOW
from tests.discord_app.double import Discord


def house(bugs: Answerer, folder: Path) -> House:
    library = Library(BUGS, lambda _: bugs)
    library.refresh()
    return House(library, {}, lambda: NOW, address("", folder))


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_closes_the_connection_and_ends(server: Discord, bugs: Answerer, stop: signal.Signals, tmp_path: Path) -> None:
    online = asyncio.create_task(stay_online(house(bugs, tmp_path), token="token", sync=False))  # noqa: S106 - the double's own
    await asyncio.wait_for(server.gateway.online.wait(), 10)
    os.kill(os.getpid(), stop)
    await asyncio.wait_for(online, 10)
    assert server.gateway.closed_by_bot


async def test_a_refused_token_is_told_with_the_fix(server: Discord, bugs: Answerer, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="Discord refuses the token. Reset it under Bot → Token"):
        await stay_online(house(bugs, tmp_path), token="another", sync=False)  # noqa: S106


async def test_a_discord_that_cannot_be_reached_is_told(
    bugs: Answerer, monkeypatch: pytest.MonkeyPatch, unused_tcp_port: int, tmp_path: Path
) -> None:
    monkeypatch.setattr(discord.http.Route, "BASE", f"http://127.0.0.1:{unused_tcp_port}/api/v10")
    with pytest.raises(DiscordError, match="Discord cannot be reached"):
        await stay_online(house(bugs, tmp_path), token="token", sync=False)  # noqa: S106


def test_run_without_a_token_says_where_to_get_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run"]) == 78
    assert (
        "DISCORD_TOKEN is not set. Copy the token of your application's bot from https://discord.com/developers/applications."
        in capsys.readouterr().err
    )
