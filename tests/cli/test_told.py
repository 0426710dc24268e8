"""An answer of the organizers' own at the terminal: marked as theirs, with its day."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.cli.main import main
from tests.conftest import BUGS

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


def test_it_is_no_change_that_a_page_does_not_say_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page, faq = str(BUGS.parent / "call-for-papers.md"), tmp_path / "faq.yaml"
    faq.write_text(BUGS.read_text(encoding="utf-8").replace("\nentries:\n", f"\nentries:\n{ENTRY}"), encoding="utf-8")
    assert main(["diff", str(faq), page]) == 0, capsys.readouterr().out
    assert main(["diff", page, str(faq)]) == 0, capsys.readouterr().out
    assert main(["diff", str(faq), str(BUGS)]) == 1  # of two FAQs, one has lost it
    assert "When is lunch?" in capsys.readouterr().out


def test_it_was_not_told_on_a_day_to_come(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--now", "2023-09-18T00:00Z", path]) == 1
    assert "the entry 'lunch', told: 2023-09-20 is still to come (today is 2023-09-18)" in capsys.readouterr().out
