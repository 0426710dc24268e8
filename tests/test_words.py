"""The pictures and .env.example are true, and no file names the machine it was written on."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from benchmarks import digest_picture, discord_picture, inbox_picture
from benchmarks.picture import draw
from bot.answering.answerer import Answerer
from bot.faq.loader import load_faq
from bot.settings.settings import DECLARED
from tests.asked.pictures import read
from tests.conftest import BUGS

ROOT = Path(__file__).parent.parent


def test_every_setting_stands_in_env_example_with_its_default_and_words() -> None:
    text = (ROOT / ".env.example").read_text(encoding="utf-8")
    comments = {
        name: (" ".join(line.removeprefix("# ") for line in comment.splitlines()), default)
        for comment, name, default in re.findall(r"((?:^#.*\n)+)^([A-Z_]+)=(.*)$", text, re.MULTILINE)
    }
    assert comments == {item.name: (item.help, item.default) for item in DECLARED.values()}


def test_the_picture_shows_what_the_bot_says(bugs: Answerer) -> None:
    assert (ROOT / "docs" / "exchange.svg").read_text(encoding="utf-8") == draw(bugs)


async def test_the_picture_of_discord_shows_what_the_bot_says_there(bugs: Answerer) -> None:
    assert (ROOT / "docs" / "discord.svg").read_text(encoding="utf-8") == discord_picture.draw(bugs)


def test_the_picture_of_a_digest_is_what_the_bot_draws() -> None:
    assert read((ROOT / "docs" / "digest.png").read_bytes()) == read(digest_picture.picture())


async def test_the_picture_of_the_inbox_shows_what_the_bot_says() -> None:
    drawn = inbox_picture.draw(load_faq(BUGS))
    assert (ROOT / "docs" / "inbox.svg").read_text(encoding="utf-8") == drawn


def test_no_file_names_a_path_of_the_machine_it_was_written_on() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split()
    ours = [ROOT / name for name in listed if not name.startswith("requirements/")]
    for path in ours:
        if path.exists():
            assert not re.search(
                r"(?<![\w.])/(?:work|root|home|tmp)/", path.read_text(encoding="utf-8", errors="replace")
            ), path
