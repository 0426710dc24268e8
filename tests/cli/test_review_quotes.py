"""The review of a build: lines of the call that the bot quotes are no answers that were not found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.cli.main import main
from tests.cfp.small_calls import call

RULES = "Papers may have up to 8 pages. All papers must be submitted in PDF format. Preprints are allowed at any time."


@pytest.fixture
def page(tmp_path: Path) -> str:
    (tmp_path / "call.md").write_text(call(rules=RULES), encoding="utf-8")
    return str(tmp_path / "call.md")


def test_a_line_that_the_bot_quotes_is_told_with_its_place(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", page, "-o", f"{page}.yaml"]) == 0
    text = " ".join(capsys.readouterr().out.split())
    quoted, _, missing = text.partition("I found no answer to these on the page")
    assert "the file format (call.md:13)" in quoted
    assert "preprints (call.md:13)" in quoted
    assert "the file format" not in missing
    assert "travel grants" in missing
    assert "travel grants" not in quoted


def test_tools_get_both(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", page, "-o", "-", "--json"]) == 0
    review = json.loads(capsys.readouterr().err)
    quoted = {one["what"]: (one["file"], one["line"]) for one in review["quoted"]}
    assert quoted["the file format"] == ("call.md", 13)
    assert not quoted.keys() & set(review["not_found"])
