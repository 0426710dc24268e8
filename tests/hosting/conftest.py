"""The bot in a process of its own, as a host runs it, and a Discord beside it."""

from __future__ import annotations

import asyncio
import os
import shlex
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from tests.conftest import BUGS, ROOT
from tests.discord_app.double import Discord
from tests.discord_app.seen import next_text
from tests.pace import PATIENCE_S

Process = asyncio.subprocess.Process
Launch = Callable[..., Awaitable[Process]]
ASKED = "when is the deadline?"


@pytest.fixture
async def server() -> AsyncIterator[Discord]:
    async with Discord.running() as double:
        yield double


@pytest.fixture
async def launch(server: Discord, tmp_path: Path) -> AsyncIterator[Launch]:
    """Start a bot in a process of its own; what it says on standard error is read at its end."""
    async with AsyncExitStack() as ends:

        async def start(*command: str, at: str = "", around: str = "", **env: str) -> Process:
            words = [
                sys.executable,
                "-m",
                "tests.hosting.bot_process",
                at or f"127.0.0.1:{server.port}",
                *(command or ("run",)),
            ]
            if around:  # in a mount namespace of its own
                words = ["unshare", "--mount", "sh", "-c", f"{around} && exec {shlex.join(words)}"]
            settings = {
                "DISCORD_TOKEN": "token",
                "WORKSHOP_KNOWLEDGE": str(BUGS),
                "WORKSHOP_DATA": str(tmp_path / "data"),
            } | env
            process = await asyncio.create_subprocess_exec(
                *words, cwd=ROOT, env={**os.environ, **settings}, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL
            )
            ends.push_async_callback(_killed, process)
            return process

        yield start


async def _killed(process: Process) -> None:
    if process.returncode is None:
        process.kill()
    await process.wait()


async def ended(process: Process) -> tuple[int, str]:
    """Wait for the end; return the exit code and what was said."""
    _, said = await asyncio.wait_for(process.communicate(), PATIENCE_S)
    return process.returncode or 0, said.decode()


async def told(process: Process, words: str) -> None:
    """Wait until it says these words on standard error; what it said till then is read."""
    assert process.stderr
    async with asyncio.timeout(PATIENCE_S):
        while line := await process.stderr.readline():
            if words in line.decode():
                return
    raise AssertionError(f"it ended without saying {words!r}")


async def online(server: Discord) -> None:
    await asyncio.wait_for(server.gateway.online.wait(), PATIENCE_S)


async def answers(server: Discord) -> str:
    await server.says(server.user("ada"), f"<@{server.bot['id']}> {ASKED}")
    return await next_text(server)
