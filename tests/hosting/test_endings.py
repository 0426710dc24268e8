"""How the process ends, or does not: each fault a host meets, with what is said and the exit code."""

from __future__ import annotations

import asyncio
import contextlib
import json
import shlex
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from bot.store.database import address
from bot.store.store import Store
from tests.conftest import BUGS
from tests.discord_app.double import Discord, Fault
from tests.discord_app.seen import next_call, next_text
from tests.hosting.conftest import ASKED, Launch, answers, ended, online, told
from tests.pace import PATIENCE_S

pytestmark = pytest.mark.slow


async def test_told_to_stop_it_ends_within_five_seconds(server: Discord, launch: Launch) -> None:
    process = await launch()
    await online(server)
    process.send_signal(signal.SIGTERM)
    async with asyncio.timeout(5):
        await process.wait()
    code, said = await ended(process)
    assert (code, "Traceback" in said, server.gateway.closed_by_bot) == (0, False, True)


async def test_told_to_stop_in_the_middle_of_answers_each_is_finished_or_never_begun(
    server: Discord, launch: Launch
) -> None:
    process = await launch()
    await online(server)
    for number in range(10):
        await server.says(server.user(f"member{number}"), f"<@{server.bot['id']}> {ASKED}")
    await next_call(server)
    process.send_signal(signal.SIGTERM)
    code, said = await ended(process)
    assert (code, "Traceback" in said) == (0, False), said


async def test_killed_and_started_again_it_answers(server: Discord, launch: Launch) -> None:
    process = await launch()
    await online(server)
    process.kill()
    assert (await ended(process))[0] == -signal.SIGKILL
    server.gateway.online.clear()
    await launch()
    await online(server)
    assert "29 September 2023" in await answers(server)


FAQ = """workshop: {{name: A workshop, short_name: AWS}}
reminders: {{channel: "{channel}", leads: {{deadline: [1h]}}}}
dates:
"""


async def test_a_newer_one_takes_over_while_reminders_are_being_posted(
    server: Discord, launch: Launch, tmp_path: Path
) -> None:
    """A rolling upgrade: the old one is told to stop at the first of thirty posts, and the new one started."""
    server.rest.send_limit = (1_000, 1.0)
    dates = [
        f'  - {{id: d{n}, kind: submission, label: "Deadline {n:02}", at: "2023-09-30 12:{n:02}", zone: UTC}}\n'
        for n in range(30)
    ]
    (tmp_path / "faq.yaml").write_text(FAQ.format(channel=server.channel_id) + "".join(dates), encoding="utf-8")
    env = {"WORKSHOP_KNOWLEDGE": str(tmp_path / "faq.yaml")}
    planner = await launch(**env, WORKSHOP_NOW="2023-09-30T10:00:00Z")
    async with await Store.open(address("", tmp_path / "data")) as store, asyncio.timeout(PATIENCE_S):
        while len(await store.ledger.of(server.guild_id, "reminder")) < len(dates):
            await asyncio.sleep(0.05)
    planner.send_signal(signal.SIGTERM)
    await ended(planner)
    old = await launch(**env, WORKSHOP_NOW="2023-09-30T11:30:00Z")
    await next_call(server)
    old.send_signal(signal.SIGTERM)
    new = await launch(**env, WORKSHOP_NOW="2023-09-30T11:30:05Z")
    code, said = await ended(old)
    assert (code, "Traceback" in said) == (0, False), said
    async with asyncio.timeout(PATIENCE_S):
        while len(server.world.posts(server.channel_id)) < len(dates):
            await asyncio.sleep(0.05)
    new.send_signal(signal.SIGTERM)
    await ended(new)
    posted = sorted(post["content"].split("Deadline ")[1][:2] for post in server.world.posts(server.channel_id))
    assert posted == [f"{n:02}" for n in range(30)]


REFUSED: list[tuple[str, dict[str, str], int, str]] = [
    (
        "a wrong token",
        {"DISCORD_TOKEN": "another"},
        78,
        "Discord refuses the token. Reset it under Bot → Token and set DISCORD_TOKEN anew.",
    ),
    ("no token", {"DISCORD_TOKEN": ""}, 78, "DISCORD_TOKEN is not set."),
    ("no such host", {"at": "discord.invalid"}, 69, "Discord cannot be reached (ClientConnector"),
    ("nobody there", {"at": "127.0.0.1:9"}, 69, "Discord cannot be reached"),
    (
        "a folder that is a file",
        {"WORKSHOP_DATA": f"{BUGS}/data"},
        69,
        "Not a directory. Set WORKSHOP_DATA to a folder that may be written to.",
    ),
    (
        "no database there",
        {"DATABASE_URL": "postgresql://bot:s3cret@127.0.0.1:9/bot"},
        69,
        "the database cannot be opened",
    ),
    ("no FAQ there", {"WORKSHOP_KNOWLEDGE": "/nowhere/faq.yaml"}, 78, "/nowhere/faq.yaml"),
    (
        "two settings wrong",
        {"WORKSHOP_HEALTH": "x", "WORKSHOP_SHARDS": "x"},
        78,
        "WORKSHOP_SHARDS: 'x' is not of the form",
    ),
]


@pytest.mark.parametrize(("what", "env", "code", "words"), REFUSED, ids=[row[0] for row in REFUSED])
async def test_what_keeps_it_from_starting_is_told(
    launch: Launch, what: str, env: dict[str, str], code: int, words: str
) -> None:
    found, said = await ended(await launch(**env))
    assert (found, words in said) == (code, True), f"{what}: {said}"
    assert "Traceback" not in said
    assert "s3cret" not in said


async def test_a_token_that_is_revoked_in_flight_ends_it(server: Discord, launch: Launch) -> None:
    process = await launch()
    await online(server)
    server.revoke_token()
    await server.gateway.drop(4004)
    code, said = await ended(process)
    assert (code, "Discord refuses the token. Reset it under Bot → Token" in said, "Traceback" in said) == (
        78,
        True,
        False,
    ), said


def mounts(tmp_path: Path, options: str) -> str:
    """Return the shell words that mount a disk of its own on the data folder; skip where that may not be done."""
    disk = tmp_path / "data"
    disk.mkdir()
    words = f"mount -t tmpfs -o {options} disk {shlex.quote(str(disk))}"
    if (
        not shutil.which("unshare")
        or subprocess.run(["unshare", "--mount", "sh", "-c", words], capture_output=True, check=False).returncode
    ):
        pytest.skip("mounting a disk needs Linux and the right to do so")
    return words


async def test_a_disk_that_may_not_be_written_to_is_told(launch: Launch, tmp_path: Path) -> None:
    code, said = await ended(await launch(around=mounts(tmp_path, "size=1m,ro")))
    assert (code, "Traceback" in said) == (69, False), said
    assert "Check that WORKSHOP_DATA may be written to." in said


async def test_a_disk_that_is_full_is_told(launch: Launch, tmp_path: Path) -> None:
    full = shlex.quote(str(tmp_path / "data" / "full"))
    around = f"{mounts(tmp_path, 'size=64k')} && (head -c 65536 /dev/zero > {full} || true)"
    code, said = await ended(await launch(around=around))
    assert (code, "Traceback" in said) == (69, False), said
    assert "the database cannot be opened" in said


async def test_a_disk_that_fills_up_costs_no_answer(server: Discord, launch: Launch, tmp_path: Path) -> None:
    process = await launch(around=mounts(tmp_path, "size=2m"))
    await online(server)
    filled = await asyncio.create_subprocess_exec(
        "nsenter",
        "--mount",
        "--target",
        str(process.pid),
        "sh",
        "-c",
        f"head -c 9000000 /dev/zero > {tmp_path}/data/full",
        stderr=subprocess.DEVNULL,
    )
    assert await asyncio.wait_for(filled.wait(), PATIENCE_S) != 0  # the disk is full
    assert "29 September 2023" in await answers(server)
    await server.presses(server.user("ada"), "verdict:y:submission_deadline")
    told = await next_text(server)
    assert told in {"Thanks! I couldn't save that just now.", "Thank you, that is noted (without your name)."}
    process.send_signal(signal.SIGTERM)
    code, said = await ended(process)
    assert (code, "Traceback" in said) == (0, False), said


async def test_started_often_it_waits_and_can_be_told_to_stop(
    server: Discord, launch: Launch, tmp_path: Path, unused_tcp_port: int
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "starts.json").write_text(json.dumps([time.time() - 60] * 9), encoding="utf-8")
    process = await launch(WORKSHOP_HEALTH=f"127.0.0.1:{unused_tcp_port}")
    await told(process, "started often lately; waiting 80 s: Discord allows 1,000 sessions a day")
    code, said = await ended(await launch("health", WORKSHOP_HEALTH=f"127.0.0.1:{unused_tcp_port}"))
    assert (code, server.gateway.online.is_set()) == (0, False), said
    process.send_signal(signal.SIGTERM)
    code, said = await ended(process)
    assert (code, "Traceback" in said) == (0, False), said


SILENT: list[tuple[str, dict[str, str], int]] = [
    ("Discord", {"at": "127.0.0.1:{port}"}, 0),
    ("the database", {"DATABASE_URL": "postgresql://bot:s3cret@127.0.0.1:{port}/bot"}, 0),
    (
        "the page",
        {"WORKSHOP_SOURCE": "http://127.0.0.1:{port}/cfp"},
        0,
    ),
]


@pytest.mark.parametrize(("who", "env", "ends"), SILENT, ids=[row[0] for row in SILENT])
async def test_told_to_stop_while_nobody_answers_it_ends(
    launch: Launch, unused_tcp_port: int, who: str, env: dict[str, str], ends: int
) -> None:
    met = asyncio.Event()

    async def silence(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        met.set()
        with contextlib.closing(writer):
            await asyncio.sleep(PATIENCE_S)

    server = await asyncio.start_server(silence, "127.0.0.1", unused_tcp_port)
    process = await launch(**{name: value.format(port=unused_tcp_port) for name, value in env.items()})
    await asyncio.wait_for(met.wait(), PATIENCE_S)
    process.send_signal(signal.SIGTERM)
    async with asyncio.timeout(5):
        await process.wait()
    code, said = await ended(process)
    server.close()
    assert (code, "Traceback" in said) == (ends, False), f"{who}: {said}"


async def test_a_page_in_place_of_discord_is_told(server: Discord, launch: Launch) -> None:
    server.fails("GET /users/@me$", 200, body="<html>Log in to the hotel's network</html>")
    code, said = await ended(await launch())
    assert (code, "Traceback" in said) == (69, False), said
    assert "what answers in place of Discord is a page" in said


async def test_blocked_by_discord_it_waits_and_answers_its_port_meanwhile(
    server: Discord, launch: Launch, unused_tcp_port: int
) -> None:
    server.fails("GET /users/@me$", 429, body="<html>error code: 1015</html>")
    process = await launch(WORKSHOP_HEALTH=f"127.0.0.1:{unused_tcp_port}")
    await told(process, "Discord blocks this address for now (429); trying again in 600 s")
    code, said = await ended(await launch("health", WORKSHOP_HEALTH=f"127.0.0.1:{unused_tcp_port}"))
    assert code == 0, said
    process.send_signal(signal.SIGTERM)
    code, said = await ended(process)
    assert (code, "Traceback" in said) == (0, False), said


@pytest.mark.parametrize("address_", ["127.0.0.1:99999", "[::1]:0"])
async def test_a_port_is_checked_and_ipv6_is_understood(server: Discord, launch: Launch, address_: str) -> None:
    process = await launch(WORKSHOP_HEALTH=address_)
    if address_.endswith("99999"):
        code, said = await ended(process)
        assert (code, "Traceback" in said, "'99999' is not a port" in said) == (78, False, True), said
    else:
        await online(server)


async def test_told_to_stop_while_it_logs_in_it_ends(server: Discord, launch: Launch) -> None:
    """It logs in twice: to ask what it may see, and as the bot. The second time Discord is slow."""
    login = Fault("GET /users/@me$", 200, server.bot)
    server.rest.faults += [login, login._replace(delay_s=PATIENCE_S)]
    process = await launch()
    async with asyncio.timeout(PATIENCE_S):
        while server.rest.faults:
            await asyncio.sleep(0.02)
    process.send_signal(signal.SIGTERM)
    async with asyncio.timeout(5):
        await process.wait()
    code, said = await ended(process)
    assert (code, "Traceback" in said) == (0, False), said
