"""The text of a call beside its FAQ: what is written is read again, and no address but those of pages and mail."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.faq.passages import Passage, emit_passages, load_passages, passages_file

FORM = Passage(3, "Register here.", "Registration", "register.md", "https://forms.example.org/tide")


def load(tmp_path: Path, text: str) -> tuple[Passage, ...] | None:
    faq = tmp_path / "faq.yaml"
    passages_file(faq).write_text(text, encoding="utf-8")
    return load_passages(faq)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    passages = (Passage(1, "TIDE gathers all who keep records of the sea."), FORM)
    assert load(tmp_path, emit_passages(passages)) == passages


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "/register", "file:///etc/passwd", f"https://e.org/{'a' * 600}"]
)
def test_no_other_address_is_shown(tmp_path: Path, link: str) -> None:
    assert load(tmp_path, emit_passages([FORM._replace(link=link)])) == (FORM._replace(link=""),)
