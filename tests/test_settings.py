"""Settings read from the environment."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cli.main import main
from bot.errors import SettingsError, UsageError
from bot.settings import Settings


def test_the_host_maps_servers_to_faqs() -> None:
    settings = Settings.from_env({"WORKSHOP_SERVERS": "123456789012345678=bugs2023, *=2024/other"})
    assert settings.servers == {"123456789012345678": "bugs2023", "*": "2024/other"}


@pytest.mark.parametrize("text", ["bugs2023", "12=x", "123456789012345678=", "a=b"])
def test_a_map_that_is_none_is_told_with_its_form(text: str) -> None:
    with pytest.raises(SettingsError, match="WORKSHOP_SERVERS: .* is not of the form 123456789012345678=name-of-faq"):
        Settings.from_env({"WORKSHOP_SERVERS": text})


def test_a_setting_that_does_not_exist_is_refused_with_the_nearest_one() -> None:
    with pytest.raises(UsageError, match=r"WORKSHOP_KNOWLEGE \(did you mean WORKSHOP_KNOWLEDGE\?\)"):
        Settings.from_env({"WORKSHOP_KNOWLEGE": "x"})


def test_secrets_are_not_shown() -> None:
    shown = repr(Settings.from_env({"DISCORD_TOKEN": "s3cret", "DATABASE_URL": "postgresql://u:s3cret@h/d"}))
    assert "s3cret" not in shown


def test_a_secret_may_stand_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("s3cret\n", encoding="utf-8")
    settings = Settings.from_env({"DISCORD_TOKEN_FILE": str(tmp_path / "token")})
    assert settings.token == "s3cret"  # noqa: S105
    assert ("DISCORD_TOKEN", "***", "DISCORD_TOKEN_FILE") in settings.told
    with pytest.raises(SettingsError, match="DISCORD_TOKEN_FILE: .*: No such file or directory. Give the path of a file"):
        Settings.from_env({"DISCORD_TOKEN_FILE": str(tmp_path / "none")})


def test_a_health_address_that_is_none_is_told() -> None:
    assert Settings.from_env({"WORKSHOP_HEALTH": "127.0.0.1:8080"}).health == "127.0.0.1:8080"
    with pytest.raises(SettingsError, match="'8080x' is not of the form 127.0.0.1:8080"):
        Settings.from_env({"WORKSHOP_HEALTH": "8080x"})


def test_settings_are_printed_with_their_source(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "s3cret-token")
    assert main(["settings"]) == 0
    out = capsys.readouterr().out
    assert "WORKSHOP_KNOWLEDGE  knowledge  (default)\n" in out
    assert "DISCORD_TOKEN       ***  (environment)\n" in out
    assert "s3cret" not in out
