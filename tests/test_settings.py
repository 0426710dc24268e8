"""Settings read from the environment and a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cli.main import main
from bot.errors import SettingsError
from bot.settings.env_file import parse
from bot.settings.settings import Settings
from bot.shards import Shards


def wrong(env: dict[str, str]) -> str:
    with pytest.raises(SettingsError) as raised:
        Settings.from_env(env)
    return str(raised.value)


def test_the_host_maps_servers_to_faqs() -> None:
    settings = Settings.from_env({"WORKSHOP_SERVERS": "123456789012345678=bugs2023, *=2024/other"})
    assert settings.servers == {"123456789012345678": "bugs2023", "*": "2024/other"}


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("", ""),
        ("https://example.org/ics", "https://example.org/ics/"),
        ("https://example.org/", "https://example.org/"),
    ],
)
def test_the_address_of_the_calendars_ends_in_a_slash(url: str, address: str) -> None:
    settings = Settings.from_env({"WORKSHOP_CALENDARS": "calendars", "WORKSHOP_CALENDARS_URL": url})
    assert (settings.calendars, settings.calendars_url) == (Path("calendars"), address)


WRONG = [
    ("WORKSHOP_SERVERS", "bugs2023", "'bugs2023' is not of the form 123456789012345678=name-of-faq"),
    ("WORKSHOP_SERVERS", "12=x", "'12=x' is not of the form"),
    ("WORKSHOP_SERVERS", "123456789012345678=", "is not of the form"),
    ("WORKSHOP_HEALTH", "8080x", "'8080x' is not of the form 127.0.0.1:8080"),
    ("WORKSHOP_NOW", "yesterday", "'yesterday' is not an instant; write for example 2023-09-20T12:00Z"),
    ("WORKSHOP_SOURCE", "call.md", "'call.md' is not a web address; it starts with https://"),
    ("WORKSHOP_CALENDARS_URL", "calendars/", "'calendars/' is not a web address; it starts with https://"),
    ("WORKSHOP_SOURCE", "https://ada:s3cret@example.org/cfp", "it holds a user name or password"),
    ("WORKSHOP_CALENDARS_URL", "https://ada:s3cret@example.org/", "it holds a user name or password"),
    ("WORKSHOP_PROXY", "https://ada:s3cret@proxy", "it is not of the form http://proxy:3128"),
    ("WORKSHOP_PROXY", "proxy.example.org:3128", "it is not of the form http://proxy:3128"),
    ("WORKSHOP_STATUS_CHANNEL", "#general", "'#general' is not the id of a channel"),
    ("WORKSHOP_KEEP_QUESTIONS", "a month", "'a month' is not a number of days, such as 30 (0 for none)"),
    ("WORKSHOP_SHARDS", "0-3", "'0-3' is not of the form 0-3/16"),
    ("WORKSHOP_SHARDS", "14-16/16", "asks for shards 14 to 16, but of 16 there are only 0 to 15"),
    ("WORKSHOP_SHARDS", "3-1/16", "asks for shards 3 to 1"),
    ("WORKSHOP_SHARDS", "0/0", "there are only"),
    (
        "WORKSHOP_SHARDS",
        "ordinal*4/16",
        "needs a HOSTNAME that ends in a number (workshop-bot-2), as in a StatefulSet; here it is ''",
    ),
    ("DATABASE_URL", "mysql://u:s3cret@h/d", "does not start with postgresql://"),
    ("SENTRY_DSN", "s3cret", "it does not start with https://"),
    ("DISCORD_TOKEN", "Bot s3cret", "it contains spaces or quotes; copy only the token, without the word Bot"),
    ("DISCORD_TOKEN", '"s3cret"', "it contains spaces or quotes"),
    (
        "DISCORD_TOKEN_FILE",
        "/nowhere/at/all",
        "/nowhere/at/all: No such file or directory. It must be a file that holds the secret",
    ),
    ("WORKSHOP_KNOWLEGE", "x", "there is no setting WORKSHOP_KNOWLEGE. Did you mean WORKSHOP_KNOWLEDGE?"),
    ("WORKSHOP_COLOUR", "x", "there is no setting WORKSHOP_COLOUR. Valid names: WORKSHOP_KNOWLEDGE, WORKSHOP_SOURCE"),
    ("WORKSHOP_SETTINGS", "/nowhere/at/all", "WORKSHOP_SETTINGS: /nowhere/at/all: No such file or directory"),
]


@pytest.mark.parametrize(("name", "value", "expected"), WRONG)
def test_a_wrong_value_is_refused_with_the_expected_form(name: str, value: str, expected: str) -> None:
    words = wrong({name: value})
    assert expected in words
    assert words.startswith(name) or "there is no setting" in words
    assert "s3cret" not in words


def test_all_problems_are_reported_together() -> None:
    words = wrong({name: value for name, value, _ in WRONG if not name.endswith(("SETTINGS", "FILE"))})
    assert len(words.splitlines()) == len({name for name, _, _ in WRONG}) - 2


SHARDS = [
    ("", "", Shards((0,), 1)),
    ("0-3/16", "", Shards((0, 1, 2, 3), 16)),
    ("5/16", "", Shards((5,), 16)),
    ("ordinal/3", "workshop-bot-2", Shards((2,), 3)),
    ("ordinal*4/16", "workshop-bot-2", Shards((8, 9, 10, 11), 16)),
]


@pytest.mark.parametrize(("text", "host", "shards"), SHARDS)
def test_a_process_may_serve_some_shards(text: str, host: str, shards: Shards) -> None:
    assert Settings.from_env({"WORKSHOP_SHARDS": text, "HOSTNAME": host}).shards == shards


def test_each_server_belongs_to_one_process() -> None:
    parts = [Settings.from_env({"WORKSHOP_SHARDS": "ordinal*4/16", "HOSTNAME": f"bot-{n}"}).shards for n in range(4)]
    for guild in (None, 81384788765712384, 613425648685547541, 1 << 62):
        assert sum(part.serves(guild) for part in parts) == 1
    assert parts[0].serves(None)


def test_secrets_are_not_shown() -> None:
    shown = repr(
        Settings.from_env(
            {"DISCORD_TOKEN": "s3cret", "DATABASE_URL": "postgresql://u:s3cret@h/d", "SENTRY_DSN": "https://s3cret@h/1"}
        )
    )
    assert "s3cret" not in shown


def test_a_secret_may_be_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("s3cret\n", encoding="utf-8")
    settings = Settings.from_env({"DISCORD_TOKEN_FILE": str(tmp_path / "token")})
    assert settings.token == "s3cret"  # noqa: S105
    assert ("DISCORD_TOKEN", "***", "DISCORD_TOKEN_FILE") in settings.stated


def test_settings_may_be_in_a_file_and_the_environment_wins(tmp_path: Path) -> None:
    file = tmp_path / "settings"
    file.write_text(
        "# ours\nWORKSHOP_KNOWLEDGE='my faqs'\nexport WORKSHOP_HEALTH=127.0.0.1:1\nDISCORD_TOKEN=s3cret\n"
        "POSTGRES_PASSWORD=of-another-program\n",
        encoding="utf-8",
    )
    settings = Settings.from_env({"WORKSHOP_SETTINGS": str(file), "WORKSHOP_HEALTH": "127.0.0.1:2"})
    assert (settings.knowledge, settings.health, settings.token) == (Path("my faqs"), "127.0.0.1:2", "s3cret")
    assert ("WORKSHOP_KNOWLEDGE", "my faqs", f"{file}:2") in settings.stated
    assert ("WORKSHOP_HEALTH", "127.0.0.1:2", "environment") in settings.stated
    assert ("DISCORD_TOKEN", "***", f"{file}:4") in settings.stated


def test_problems_in_a_settings_file_name_their_line(tmp_path: Path) -> None:
    file = tmp_path / "settings"
    file.write_text("WORKSHOP_HEALTH=x\nWORKSHOP_KNOWLEGE=y\n\nwhat is this\nDISCORD_TOKN=z\n", encoding="utf-8")
    assert wrong({"WORKSHOP_SETTINGS": str(file)}).splitlines() == [
        f"{file}:4: 'what is this' is not a valid line; write NAME=value, or # before a comment.",
        f"{file}:2: there is no setting WORKSHOP_KNOWLEGE. Did you mean WORKSHOP_KNOWLEDGE?",
        f"{file}:5: there is no setting DISCORD_TOKN. Did you mean DISCORD_TOKEN?",
        f"WORKSHOP_HEALTH ({file}:1): 'x' is not of the form 127.0.0.1:8080.",
    ]


LINES = [
    ("A=1", "1"),
    ("  export A = 1  ", "1"),
    ("A=1 # of ours", "1"),
    ("A=#1", ""),
    ("A=color#1", "color#1"),
    ("A=", ""),
    (r"""A='1 \" # 2'  # of ours""", r"1 \" # 2"),
    (r'A="1 \" # 2" # of ours', '1 " # 2'),
    ("A='1\n2'", "1\n2"),
    ("A=1\r\nB=2\r\n", "1"),
    ("A=postgresql://u:p@h/d?ssl=1", "postgresql://u:p@h/d?ssl=1"),
    ("A='1", None),
    ("A='1' 2", None),
    ("A", None),
    ("1=A", None),
    ("=", None),
]


@pytest.mark.parametrize(("text", "value"), LINES)
def test_a_line_of_a_settings_file(text: str, value: str | None) -> None:
    assignments, wrong = parse(text, ".env")
    assert {item.name: item.value for item in assignments}.get("A") == value
    assert [problem.startswith(".env:1: ") for problem in wrong] == [True] * (value is None)


def test_lines_are_counted_through_values_of_several_lines_and_a_secret_is_not_shown_whole() -> None:
    assignments, wrong = parse("A='1\n2'\n\n# B\nB=3\nDISCORD_TOKEN abcdefghijklmnop\n", ".env")
    assert [(item.name, item.place) for item in assignments] == [("A", ".env:1"), ("B", ".env:5")]
    assert wrong == [".env:6: 'DISCORD_TOKEN abcdef' is not a valid line; write NAME=value, or # before a comment."]


def test_the_example_can_be_copied_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WORKSHOP_SETTINGS")
    example = Path(__file__).parent.parent / ".env.example"
    (tmp_path / ".env").write_text(example.read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert Settings.from_env().knowledge == Path("knowledge")


def test_settings_are_printed_with_their_source(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "s3cret-token")
    assert main(["settings"]) == 0
    out = capsys.readouterr().out
    assert "WORKSHOP_KNOWLEDGE       knowledge  (default)\n" in out
    assert "DISCORD_TOKEN            ***  (environment)\n" in out
    assert "s3cret" not in out


def test_a_wrong_setting_ends_a_command_with_an_explanation(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("WORKSHOP_NOW", "tomorrow")
    assert main(["ask", "page limit?"]) == 78
    assert (
        capsys.readouterr().err
        == "workshop-bot: WORKSHOP_NOW: 'tomorrow' is not an instant; write for example 2023-09-20T12:00Z.\n"
    )
