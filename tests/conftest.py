"""What every test shares: the shipped FAQ's answerer, a fixed instant, an environment without our settings."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

from bot.answering.answerer import Answerer
from bot.app import build_answerer
from bot.faq.loader import LoadedFaq, load_faq, parse_faq
from bot.faq.passages import Passage

ROOT = Path(__file__).parent.parent
BUGS = ROOT / "knowledge" / "bugs2023" / "faq.yaml"
NOW = datetime(2023, 9, 20, 12, tzinfo=UTC)
# The same examples in every run, so that a failure comes from the change; `--hypothesis-profile=search` finds new ones.
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("search", deadline=None, max_examples=2_000)
settings.load_profile("same")
# What is imported and collected was looked through again and again: nearly a third of the time of the Discord tests.
gc.set_threshold(50_000, 20, 100)


def pytest_collection_finish() -> None:
    """Leave what is there before the first test out of every garbage collection."""
    gc.freeze()


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("WORKSHOP_") or name == "DISCORD_TOKEN"]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("WORKSHOP_SETTINGS", os.devnull)  # no .env of whoever runs the tests


@pytest.fixture(scope="session")
def bugs() -> Answerer:
    return build_answerer(load_faq(BUGS))


@pytest.fixture
def answerer_of() -> Callable[[str], Answerer]:
    """Build an answerer from the text of a FAQ."""
    return lambda text: answerer_for(parse_faq(text, file="faq.yaml"))


_KEPT = 64


def with_lines(faq: str, lines: Iterable[str]) -> LoadedFaq:
    """Return a FAQ with the lines of its call, which are numbered from 1."""
    passages = tuple(Passage(number, text) for number, text in enumerate(lines, 1))
    return replace(parse_faq(faq, file="faq.yaml"), passages=passages)


_answerers: dict[tuple[str, tuple[Passage, ...]], Answerer] = {}


def answerer_for(loaded: LoadedFaq) -> Answerer:
    """Build what answers from a FAQ, once for all tests that have the same one: answering changes nothing in it."""
    key = loaded.faq.model_dump_json(), loaded.passages
    if key not in _answerers:
        if len(_answerers) == _KEPT:
            del _answerers[next(iter(_answerers))]
        _answerers[key] = build_answerer(loaded)
    return _answerers[key]
