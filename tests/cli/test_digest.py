"""`workshop-bot digest`: what a host types, and what they then see."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from pathlib import Path

import pytest

from bot.cli.main import main
from bot.store.asked import Asked
from bot.store.database import address
from bot.store.store import Store
from tests.asked.pictures import read
from tests.conftest import BUGS, NOW

WHEN = "2023-09-20T12:00Z"
OUT = """\
BUGS: what was asked, 18–20 September 2023
8 asked: 4 answered, 1 unclear, 3 not answered

  Mon 2023-09-18      0
  Tue 2023-09-19      4 ████████████████████████████████████████
  Wed 2023-09-20      4 ▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
  (█ answered, ▒ unclear, ░ not answered)

Asked about most:
      4 × What is the page limit?

Not answered, by what it asks:
      2 × “can i park at the venue?”; also “is there parking?”
      1 × “who was Ada Lovelace?”

Called not helpful:
      1 × What is the page limit?
"""


async def fill(data: Path) -> None:
    async with await Store.open(address("", data)) as store:
        day, guild = timedelta(days=1), 123456789012345678
        one = Asked(guild, "bugs2023", NOW, "", "unknown")
        texts = ("is there parking?", "can i park at the venue?", "who was Ada Lovelace?")
        await store.asked.keep(one._replace(text=text) for text in texts)
        await store.asked.keep([one._replace(text="hm?", outcome="suggested", guild_id=0)])
        limits = one._replace(text="page limit?", outcome="answered", entries=("page_limit",), at=NOW - day)
        await store.asked.keep([limits] * 4)
        await store.verdicts.count(guild, "page_limit", NOW, helpful=False)


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WORKSHOP_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("WORKSHOP_KNOWLEDGE", str(BUGS.parent.parent))
    asyncio.run(fill(tmp_path / "data"))
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(["digest", "--now", WHEN, *words])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def test_it_tells_what_was_asked(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "--days", "3") == (0, OUT, "")
    assert run(capsys, "bugs2023", "--days", "3")[1] == OUT


def test_json_holds_all_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(run(capsys, "--json")[1])
    assert set(found) == {
        "workshop", "days", "kinds", "missed", "ungrouped", "not_helpful", "unused", "unused_days", "open_dates",
    }  # fmt: skip
    assert found["days"][-1] == {"day": "2023-09-20", "asked": 4, "answered": 0, "offered": 1, "missed": 3}
    assert found["missed"][0] == {"text": "can i park at the venue?", "times": 2, "others": ["is there parking?"]}


def test_more_days_than_are_kept_are_told_as_unknown(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, told = run(capsys, "--days", "40")
    assert (code, out.startswith("BUGS: what was asked, 12 August 2023 – 20 September 2023\n")) == (0, True)
    assert told.startswith("note: questions are kept for 30 days (WORKSHOP_KEEP_QUESTIONS)")


def test_one_server_or_direct_messages_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert "1 asked: 0 answered, 1 unclear, 0 not answered" in run(capsys, "--server", "0")[1]
    assert "7 asked: 4 answered, 0 unclear, 3 not answered" in run(capsys, "--server", "123456789012345678")[1]
    assert "0 asked" in run(capsys, "--server", "5")[1]


def test_a_picture_is_written_beside(capsys: pytest.CaptureFixture[str], data: Path) -> None:
    assert run(capsys, "--picture", str(data / "week.png"))[0] == 0
    assert read((data / "week.png").read_bytes()).width == 900


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("nope",), "there is no FAQ called 'nope'; there is: bugs2023"),
        (("--days", "0"), "--days: 0 is not a number of days between 1 and 366"),
        (("--picture", "no/such/folder.png"), "no/such/folder.png: No such file or directory"),
    ],
)
def test_what_is_wrong_is_told(capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str) -> None:
    code, _, told = run(capsys, *words)
    assert (code, told) == (2, f"workshop-bot: {said}\n")


def test_a_host_who_keeps_no_questions_is_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORKSHOP_KEEP_QUESTIONS", "0")
    code, _, told = run(capsys)
    assert code == 78
    assert "WORKSHOP_KEEP_QUESTIONS is 0" in told


def test_several_faqs_must_be_told_apart(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        (tmp_path / "k" / name).mkdir(parents=True)
        (tmp_path / "k" / name / "faq.yaml").write_text("workshop: {name: W}\nentries: []\n", encoding="utf-8")
    monkeypatch.setenv("WORKSHOP_KNOWLEDGE", str(tmp_path / "k"))
    assert run(capsys)[2] == "workshop-bot: there are several FAQs; name one of: one, two\n"
