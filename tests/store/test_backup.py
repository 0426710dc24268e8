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


async def names(folder: Path) -> list[str | None]:
    async with await Store.open(address("", folder)) as store:
        return [settings.knowledge for settings in await store.servers.all()]


async def test_a_copy_made_while_the_bot_writes_holds_everything_and_is_put_back(tmp_path: Path) -> None:
    data, copy = tmp_path / "data", tmp_path / "saved.sqlite3"
    async with await Store.open(address("", data)) as store:
        await store.servers.save(ServerSettings(1, "before"))
        assert save(data, copy) > 0
        await store.servers.save(ServerSettings(1, "after"))
    kept = restore(copy, data)
    assert await names(data) == ["before"]
    assert kept == data / f"{FILE}.before-restore"
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
    with pytest.raises(StoreError, match="nothing to back up yet"):
        save(tmp_path / "empty", tmp_path / "x")


async def test_backup_at_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("WORKSHOP_DATA", str(tmp_path / "data"))
    async with await Store.open(address("", tmp_path / "data")):
        pass
    assert main(["backup", str(tmp_path / "saved")]) == 0
    assert main(["backup", "--restore", str(tmp_path / "saved")]) == 0
    assert "the previous data is in" in capsys.readouterr().out
    monkeypatch.setenv("DATABASE_URL", "postgresql://h/d")
    assert main(["backup", str(tmp_path / "saved")]) == 2
    assert "use pg_dump to back it up" in capsys.readouterr().err
