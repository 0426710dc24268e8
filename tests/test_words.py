"""What we say in README, .env.example and --help is true."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from benchmarks import discord_picture, screens
from benchmarks.picture import draw
from bot.answering.answerer import Answerer
from bot.cli.main import COMMANDS
from bot.cli.render import as_text
from bot.discord_app.organizers.permissions import invitation
from bot.faq.rules import RULES
from bot.settings.declared import DECLARED
from tests.conftest import NOW

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_setting_stands_in_env_example_with_its_default_and_words() -> None:
    text = (ROOT / ".env.example").read_text(encoding="utf-8")
    for name, (default, words) in DECLARED.items():
        assert f"# {words}\n{name}={default}\n" in text
    assert set(re.findall(r"^([A-Z_]+)=", text, re.MULTILINE)) == set(DECLARED)


def test_every_setting_command_and_rule_stands_in_the_readme() -> None:
    for name in [*DECLARED, *(f"workshop-bot {command}" for command in COMMANDS), *(rule.ID for rule in RULES)]:
        assert name in README, name


def test_the_transcript_in_the_readme_is_what_the_bot_says(bugs: Answerer) -> None:
    shown = README.split("$ workshop-bot chat --now 2023-09-20T12:00Z\n")[1].split("```")[0]
    exchanges = [exchange.split("\n", maxsplit=1) for exchange in shown.split("> ")[1:]]
    assert len(exchanges) > 5
    for question, answer in exchanges:
        assert as_text(bugs.reply(question, now=NOW), call="call-for-papers.md") == answer.strip("\n"), question


def test_the_picture_shows_what_the_bot_says(bugs: Answerer) -> None:
    assert (ROOT / "docs" / "exchange.svg").read_text(encoding="utf-8") == draw(bugs)


async def test_the_picture_of_discord_shows_what_the_bot_says_there(bugs: Answerer) -> None:
    assert (ROOT / "docs" / "discord.svg").read_text(encoding="utf-8") == discord_picture.draw(bugs)


def test_the_table_of_screens_is_what_the_bot_says() -> None:
    assert screens.FILE.read_text(encoding="utf-8") == screens.table()


def test_the_invitation_asks_for_the_least_permissions() -> None:
    assert re.search(r"permissions=(\d+)`", README)[1] == str(invitation())  # type: ignore[index]


def test_every_relative_link_of_the_documents_resolves() -> None:
    for document in (ROOT / "README.md", ROOT / "CHANGELOG.md"):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", document.read_text(encoding="utf-8")):
            assert (ROOT / target).exists(), f"{document.name}: {target}"


def test_no_file_names_a_path_of_the_machine_it_was_written_on() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split()
    ours = [ROOT / name for name in listed if not name.startswith("requirements/")]
    for path in ours:
        if path.exists():
            assert not re.search(r"(?<![\w.])/(?:work|root|home|tmp)/", path.read_text(encoding="utf-8", errors="replace")), path
