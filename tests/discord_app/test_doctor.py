"""`workshop-bot doctor` before going online, against a Discord."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.cli.main import main
from bot.discord_app.organizers.check import Level
from bot.discord_app.organizers.checks import check_clock
from bot.store.database import address
from bot.store.reminding import ReminderChoices
from bot.store.servers import ServerSettings
from bot.store.store import Store
from tests.conftest import BUGS, NOW
from tests.discord_app.double import Discord


async def doctor(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    *words: str,
    token: str = "token",  # noqa: S107 - the double's own
) -> int:
    monkeypatch.setenv("WORKSHOP_DATA", str(folder))
    monkeypatch.setenv("DISCORD_TOKEN", token)
    return await asyncio.to_thread(main, ["doctor", "--knowledge", str(BUGS), *words])


async def test_all_is_well(
    server: Discord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await doctor(tmp_path, monkeypatch) == 0
    assert capsys.readouterr().out.split("\n") == [
        "ok       token: belongs to workshop-bot",
        "ok       clock: within 2 s of Discord's",
        "ok       message content intent: off, and nothing needs it",
        "ok       FAQ bugs2023: 4 dates, 10 people, 7 entries",
        "",
        "0 errors, 0 warnings, 4 ok",
        "",
    ]


def test_a_day_that_is_still_to_come_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "faq.yaml"
    entry = 'entries: [{id: wifi, question: Is there wifi?, answer: Yes., told: "2999-05-01"}]'
    file.write_text(f"workshop: {{name: Knots}}\n{entry}\n", encoding="utf-8")
    assert main(["doctor", "--offline", "--knowledge", str(file)]) == 1
    out = capsys.readouterr().out
    assert "2999-05-01 is still to come" in out
    assert out.endswith("\n\n1 error, 0 warnings, 0 ok\n")


async def test_everything_that_is_wrong_is_told_at_once_with_its_fix(
    server: Discord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    server.world.deny(server.channel_id, 1 << 11)
    async with await Store.open(address("", tmp_path)) as store:
        await store.servers.save(
            ServerSettings(
                server.guild_id, "nowhere", 12345, 67890, frozenset({server.channel_id, server.world.forum_id})
            )
        )
        await store.servers.save(ServerSettings(5, "bugs2023"))
        await store.reminding.save(ReminderChoices(server.guild_id, server.channel_id, 12345, paused=True))
    assert await doctor(tmp_path, monkeypatch) == 1
    out = capsys.readouterr().out
    for expected in (
        (
            "error    message content intent: off, so questions in channels listed with /listen go unanswered\n"
            "         → Switch it on under Bot"
        ),
        "error    Community: there is no FAQ called nowhere\n         → Available: bugs2023. /setup knowledge:",
        (
            "error    Community: the organizers' role was deleted, so it makes nobody an organizer\n         → Choose"
            " another: /setup role:"
        ),
        "error    Community: the channel 67890 (staff channel) is gone, or I cannot see it",
        (
            "error    Community: #questions (listening): Send Messages is missing (I cannot answer there)\n         →"
            " Allow me Send Messages"
        ),
        "ok       Community: #help (listening)",
        "error    Community: #questions (reminders): Send Messages is missing (I cannot answer there)",
        (
            "error    Community: the role that reminders mention was deleted\n         → Choose another: /reminders"
            " setup role:"
        ),
        "warning  Community: reminders are paused\n         → /reminders resume",
        "warning  server 5: I am no longer in it",
    ):
        assert expected in out, expected


STATUS: list[tuple[str, str, int]] = [
    ("questions", "ok       Community: #questions (WORKSHOP_STATUS_CHANNEL)", 0),
    ("thread", "ok       Community: #questions (WORKSHOP_STATUS_CHANNEL)", 0),
    ("denied", "error    Community: #questions (WORKSHOP_STATUS_CHANNEL): Send Messages is missing", 1),
    (
        "123456789012345678",
        (
            "error    I cannot see the channel 123456789012345678 (WORKSHOP_STATUS_CHANNEL)\n"
            "         → Give me View Channel there, or set the id"
        ),
        1,
    ),
]


@pytest.mark.parametrize(("which", "expected", "code"), STATUS)
async def test_the_channel_in_which_it_comes_and_goes_is_looked_at(
    server: Discord,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    which: str,
    expected: str,
    code: int,
) -> None:
    if which == "denied":
        server.world.deny(server.channel_id, 1 << 11)
    ids = {"questions": server.channel_id, "denied": server.channel_id, "thread": server.world.thread_id}
    monkeypatch.setenv("WORKSHOP_STATUS_CHANNEL", str(ids.get(which, which)))
    assert await doctor(tmp_path, monkeypatch) == code
    assert expected in capsys.readouterr().out


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("", "error    token: DISCORD_TOKEN is not set\n         → Copy it from Bot"),
        ("x", "error    token: Discord refuses it\n         → Reset it"),
    ],
)
async def test_a_token_that_is_missing_or_wrong_is_told_and_the_rest_is_looked_at(
    server: Discord,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    token: str,
    expected: str,
) -> None:
    assert await doctor(tmp_path, monkeypatch, token=token) == 1
    out = capsys.readouterr().out
    assert expected in out
    assert "FAQ bugs2023: 4 dates" in out


def test_offline_looks_at_the_files_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    broken = tmp_path / "broken" / "faq.yaml"
    broken.parent.mkdir()
    broken.write_text("workshop: {nme: x}\n", encoding="utf-8")
    assert main(["doctor", "--offline", "--knowledge", str(tmp_path)]) == 1
    assert (
        "error    FAQ broken: broken/faq.yaml:1:17: unknown key 'nme'\n         → Did you mean 'name'?"
        in capsys.readouterr().out
    )


@pytest.mark.parametrize(
    ("date", "level", "words"),
    [
        ("Wed, 20 Sep 2023 12:00:01 GMT", Level.OK, "within 2 s"),
        ("Wed, 20 Sep 2023 11:59:40 GMT", Level.WARNING, "20 s ahead of Discord's"),
        ("Wed, 20 Sep 2023 13:00:00 GMT", Level.ERROR, "3600 s behind Discord's"),
        (None, Level.WARNING, "names no time"),
    ],
)
def test_a_clock_that_is_off_is_told(date: str | None, level: Level, words: str) -> None:
    check = check_clock(date, NOW)
    assert check.level is level
    assert words in check.what
