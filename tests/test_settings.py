"""Settings read from the environment."""

from __future__ import annotations

import pytest

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
