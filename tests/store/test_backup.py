"""Saving what is kept while the bot runs, and putting it back."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from bot.cli.main import main
from bot.errors import StoreError
from bot.store.backup import restore, save
from bot.store.database import FILE, address
from bot.store.servers import ServerSettings
from bot.store.store import Store


def parts(folder: Path) -> list[Path]:
    return list(folder.glob("*.part"))


async def names(folder: Path) -> list[str | None]:
    async with await Store.open(address("", folder)) as store:
        return [settings.knowledge for settings in await store.servers.all()]


async def test_a_copy_made_while_the_bot_writes_holds_everything_and_is_put_back(tmp_path: Path) -> None:
    data, copy = tmp_path / "data", tmp_path / "saved.sqlite3"
    async with await Store.open(address("", data)) as store:
        await store.servers.save(ServerSettings(1, "before"))
        assert save(data, copy) > 0
        await store.servers.save(ServerSettings(1, "after"))
        with pytest.raises(StoreError, match="a bot works with it. Stop the bot first"):
            restore(copy, data)
        assert [settings.knowledge for settings in await store.servers.all()] == ["after"]
    kept = restore(copy, data)
    assert await names(data) == ["before"]
    assert kept == data / f"{FILE}.before-restore"
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted((data.name, copy.name))
    assert restore(copy, tmp_path / "new") is None
    assert await names(tmp_path / "new") == ["before"]


async def test_what_is_no_database_of_ours_changes_nothing(tmp_path: Path) -> None:
    data = tmp_path / "data"
    async with await Store.open(address("", data)) as store:
        await store.servers.save(ServerSettings(1, "kept"))
    (tmp_path / "text").write_text("no database", encoding="utf-8")
    sqlite3.connect(tmp_path / "other").close()
    for name, words in (
        ("text", "not restored"),
        ("other", "not a database of workshop-bot"),
        ("none", "no such file"),
    ):
        with pytest.raises(StoreError, match=words):
            restore(tmp_path / name, data)
    assert await names(data) == ["kept"]
    (tmp_path / "damaged").mkdir()
    (tmp_path / "damaged" / FILE).write_bytes(b"no database" * 100)
    with pytest.raises(StoreError, match="damaged.*is damaged .*, so there is nothing to save"):
        save(tmp_path / "damaged", tmp_path / "copy")
    with pytest.raises(StoreError, match=r"not saved \(.*Can that folder be written to"):
        save(data, tmp_path / "nowhere" / "copy")
    assert parts(data) == parts(tmp_path) == []
    with pytest.raises(StoreError, match="nothing to save yet"):
        save(tmp_path / "empty", tmp_path / "x")


async def test_backup_at_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("WORKSHOP_DATA", str(tmp_path / "data"))
    async with await Store.open(address("", tmp_path / "data")):
        pass
    assert main(["backup", str(tmp_path / "saved")]) == 0
    assert main(["backup", "--restore", str(tmp_path / "saved")]) == 0
    assert "previous data is in" in capsys.readouterr().out
    monkeypatch.setenv("DATABASE_URL", "postgresql://h/d")
    assert main(["backup", str(tmp_path / "saved")]) == 2
    assert "use pg_dump" in capsys.readouterr().err


async def test_a_damaged_database_is_replaced_by_a_copy(tmp_path: Path) -> None:
    data, copy = tmp_path / "data", tmp_path / "saved"
    async with await Store.open(address("", data)) as store:
        await store.servers.save(ServerSettings(1, "before"))
        save(data, copy)
    (data / FILE).write_bytes(b"no database" * 100)
    assert restore(copy, data) == data / f"{FILE}.before-restore"
    assert await names(data) == ["before"]


async def test_a_restore_that_is_killed_in_the_middle_leaves_a_whole_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, copy = tmp_path / "data", tmp_path / "saved"
    async with await Store.open(address("", data)) as store:
        await store.servers.save(ServerSettings(1, "old"))
        save(data, copy)

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as trap:
        trap.setattr(Path, "replace", killed)
        with pytest.raises(KeyboardInterrupt):
            restore(copy, data)
    assert await names(data) == ["old"]
