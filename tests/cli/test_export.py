"""`workshop-bot export`: the file with everything that was changed in Discord, or the changes as a patch."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.cli.main import main
from bot.faq.loader import load_faq
from bot.library import Library
from bot.revisions.edits import FaqEdits
from bot.revisions.model import Edit
from bot.store.database import address
from bot.store.reminding import DateMove
from bot.store.servers import ServerSettings
from bot.store.store import Store
from tests.revisions.conftest import ADA, AT, FILE, WIFI

HERE, STRANGER = 2**60 + 1, 2**60 + 2
Work = Callable[[Store, FaqEdits], Awaitable[object]]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "knowledge" / "aws"
    folder.mkdir(parents=True)
    (folder / "faq.yaml").write_text(FILE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WORKSHOP_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("WORKSHOP_KNOWLEDGE", "knowledge")
    return folder / "faq.yaml"


def changed(*work: Work) -> None:
    """Organizers change something in Discord."""

    async def change() -> None:
        library = Library(Path("knowledge"))
        library.refresh()
        async with await Store.open(address("", Path("data"))) as store:
            edits = FaqEdits(store.revisions, library)
            await edits.refresh()
            for one in work:
                await one(store, edits)

    asyncio.run(change())


def publish(edit: Edit) -> Work:
    return lambda _, edits: edits.publish("aws", edit, who=ADA, at=AT)


def ask(question: str, expected: str) -> Work:
    return lambda _, edits: edits.add_regression("aws", question, expected, who=ADA, at=AT)


def move(guild: int, at: str) -> Work:
    moved = DateMove(guild, "submission", "2023-09-29 23:59 AoE", at, "AoE", "2023-09-20", "fire")
    return lambda store, _: store.reminding.move(moved)


def test_export_load_export_is_identical_and_passes_check(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(
        publish(WIFI),
        publish(Edit(operation="phrasing", entry_id="parking", also=("tractors",))),
        ask("tractors?", "parking"),
        publish(Edit(operation="remove", entry_id="dinner")),
        move(HERE, "2023-10-03 23:59"),
    )
    assert main(["export"]) == 0
    text = capsys.readouterr().out
    assert path.read_text(encoding="utf-8") == FILE
    assert main(["export", "-o", str(path)]) == 0
    assert path.read_text(encoding="utf-8") == text
    faq = load_faq(path).faq
    assert [entry.id for entry in faq.entries] == ["parking", "wifi"]
    assert (faq.dates[0].at, faq.dates[0].history[0].at) == ("2023-10-03 23:59", "2023-09-29 23:59")
    assert path.with_name("questions.yaml").read_text(encoding="utf-8") == '"tractors?": parking\n'
    capsys.readouterr()
    assert main(["export"]) == 0
    assert capsys.readouterr().out == text
    assert main(["export", "--patch"]) == 0
    assert capsys.readouterr() == ("", "nothing to export: the file needs no change\n")
    assert main(["check"]) == 0, capsys.readouterr().out
    comments = [[line.partition("#")[2] for line in one.splitlines() if "#" in line] for one in (FILE, text)]
    assert comments[0] == comments[1]


def test_a_patch_makes_the_same_file(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(publish(WIFI), ask("how do I get online", "wifi"), move(HERE, "2023-10-03 23:59"))
    assert main(["export"]) == 0
    captured = capsys.readouterr()
    assert "questions.yaml has new questions" in captured.err
    assert main(["export", "--patch", "-o", "change.patch"]) == 0
    assert capsys.readouterr().err == "wrote change.patch\n"
    subprocess.run(["git", "apply", "change.patch"], check=True)
    assert path.read_text(encoding="utf-8") == captured.out
    assert path.with_name("questions.yaml").read_text(encoding="utf-8") == '"how do I get online": wifi\n'


def test_a_file_of_windows_keeps_its_line_ends(path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    path.write_bytes(FILE.replace("\n", "\r\n").encode())
    changed(publish(WIFI))
    assert main(["export"]) == 0
    text = capsysbinary.readouterr().out
    assert text.count(b"\n") == text.count(b"\r\n") > FILE.count("\n")
    assert main(["export", "--patch", "-o", "change.patch"]) == 0
    subprocess.run(["git", "apply", "change.patch"], check=True)
    assert path.read_bytes() == text
    assert main(["export"]) == 0
    assert capsysbinary.readouterr().out == text


def test_what_was_not_changed_is_the_file(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed()
    assert main(["export"]) == 0
    assert capsys.readouterr().out == FILE


def test_both_versions_of_a_clash_are_shown(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parking = Edit(operation="edit", entry_id="parking", question="Where can I park?", answer="In the yard.")
    changed(publish(parking))
    path.write_text(FILE.replace("Behind the hall.\n", "Nowhere.\n"), encoding="utf-8")
    assert main(["export"]) == 1
    captured = capsys.readouterr()
    assert "answer: In the yard." in captured.out
    assert captured.err == "parking: in Discord: “In the yard.”; in the file: “Nowhere.”\n"


@pytest.mark.parametrize(
    ("servers", "at"),
    [("", "2023-09-29 23:59"), (f"{HERE}=aws", "2023-10-03 23:59"), (f"{STRANGER}=aws", "2023-12-24 23:59")],
)
def test_dates_are_those_of_the_server_that_decides(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], servers: str, at: str
) -> None:
    changed(move(HERE, "2023-10-03 23:59"), move(STRANGER, "2023-12-24 23:59"))
    monkeypatch.setenv("WORKSHOP_SERVERS", servers)
    assert main(["export"]) == 0
    captured = capsys.readouterr()
    assert f'at: "{at}"  # as announced' in captured.out
    assert ("2 servers moved dates" in captured.err) == (not servers)


def test_the_server_where_the_bot_began_decides(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(
        move(HERE, "2023-10-03 23:59"),
        move(STRANGER, "2023-12-24 23:59"),
        lambda store, _: store.pages.settle_home(HERE),
    )
    assert main(["export"]) == 0
    assert '"2023-10-03 23:59"' in capsys.readouterr().out


def test_one_of_several_is_named(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = path.parent.with_name("other") / "faq.yaml"
    other.parent.mkdir()
    other.write_text("workshop: {name: Other}\n", encoding="utf-8")
    changed(publish(WIFI), lambda store, _: store.servers.save(ServerSettings(HERE, "aws")))
    assert main(["export"]) == 2
    assert "name one of aws, other" in capsys.readouterr().err
    assert main(["export", "aws"]) == 0
    assert "id: wifi" in capsys.readouterr().out
    assert main(["export", "nothing"]) == 2


def test_without_the_bot_s_data_it_says_so_and_makes_none(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export"]) == 2
    assert capsys.readouterr().err == (
        f"workshop-bot: no data of the bot is in {Path('data').resolve()}. If it has not run yet, nothing was "
        "changed in Discord; if its data is elsewhere, set WORKSHOP_DATA or DATABASE_URL as for `run`.\n"
    )
    assert not Path("data").exists()
    changed()
    assert main(["export", "-o", "nowhere/faq.yaml"]) == 2


def test_an_edit_is_over_the_file_as_update_leaves_it(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(publish(replace(WIFI, also=())))
    path.write_text(FILE.replace("# asked every year", "# asked always"), encoding="utf-8")
    assert main(["export"]) == 0
    out = capsys.readouterr().out
    assert "# asked always" in out
    assert "id: wifi" in out
