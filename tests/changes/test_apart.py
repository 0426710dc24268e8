"""Work on pages in a process of its own: what it returns, raises, and how it is stopped."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.changes.apart import apart
from bot.cli.source import ensure_built
from bot.errors import PageAwayError, PageError
from bot.settings.settings import Settings


def refuse(what: str) -> None:
    if what == "away":
        raise PageAwayError("the page is away")
    if what == "page":
        raise PageError("no page")
    raise PermissionError(13, "Permission denied", "/data/faq.yaml")


def wait() -> None:
    time.sleep(30)


def test_work_is_done_in_another_process() -> None:
    assert apart(os.getpid) != os.getpid()


@pytest.mark.parametrize(
    ("what", "error", "words"),
    [
        ("away", PageAwayError, "the page is away"),
        ("page", PageError, "no page"),
        ("file", PermissionError, "/data/faq.yaml"),
    ],
)
def test_what_goes_wrong_there_is_told_here(what: str, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words) as raised:
        apart(refuse, what)
    assert type(raised.value) is error


def test_what_takes_too_long_is_stopped() -> None:
    with pytest.raises(PageError, match="longer than 1 s"):
        apart(wait, max_s=1.0)


def test_the_first_faq_is_built_in_another_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[str] = []

    def recorded(work: Callable[[], str]) -> str:
        built.append(work.__name__)
        return "3 dates"

    monkeypatch.setattr("bot.cli.source.apart", recorded)
    settings = Settings(source="https://tol.example/cfp", knowledge=tmp_path / "faq.yaml")
    ensure_built(settings)
    from tests.cfp.small_calls import call  # not above: each process of its own would load what reads pages

    settings.knowledge.write_text(call(), encoding="utf-8")
    ensure_built(settings)
    assert built == ["build_first"]
