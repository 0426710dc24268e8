"""An answer of the organizers' own at the terminal: marked as theirs, with its day."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.cli.main import main

ENTRY = '  - {id: lunch, question: When is lunch?, answer: At noon., told: "2023-09-20"}\n'


@pytest.fixture
def path(tmp_path: Path) -> str:
    (tmp_path / "faq.yaml").write_text(f"workshop: {{name: T}}\nentries:\n{ENTRY}", encoding="utf-8")
    return str(tmp_path / "faq.yaml")


def test_it_is_marked_where_a_place_in_the_call_would_stand(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "--knowledge", path, "When is lunch?"]) == 0
    assert capsys.readouterr().out == "At noon.\n  from the organizers, 20 September 2023\n"


def test_programs_get_the_day(
    path: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "in").write_text('{"q": "When is lunch?"}\n', encoding="utf-8")
    with (tmp_path / "in").open(encoding="utf-8") as asked:
        monkeypatch.setattr("sys.stdin", asked)
        assert main(["ask", "--knowledge", path, "--jsonl"]) == 0
    (answer,) = json.loads(capsys.readouterr().out)["answers"]
    assert (answer["told"], answer["source"]) == ("2023-09-20", None)


def test_it_needs_no_place_in_the_call(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--strict", path]) == 0, capsys.readouterr().out
