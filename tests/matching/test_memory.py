"""What is loaded once and kept for as long as the bot runs takes no more memory than was agreed."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable

import pytest

from bot.app import build_answerer
from bot.bank.model import load_kinds
from bot.faq.loader import load_faq
from bot.matching.asked_sense import load_asked
from bot.matching.classifier import load_classifier
from bot.matching.lexicon import load_lexicon
from bot.matching.sense import Vector, load_senses
from models.kinds import load_labelled
from tests.conftest import BUGS


def taken_mb(make: Callable[[], object]) -> float:
    """How much of what `make` takes stays when it is done."""
    tracemalloc.start()
    try:
        made = make()
        taken = tracemalloc.get_traced_memory()[0]
        del made
    finally:
        tracemalloc.stop()
    return taken / 2**20


@pytest.mark.parametrize(
    ("load", "most_mb"),
    [
        (load_kinds, 1.3),
        (load_lexicon, 2.0),
        (load_classifier, 3.2),
        (load_senses, 0.6),  # 31,000 words; their vectors stay in the file
        (load_asked, 0.1),
    ],
)
def test_what_is_shared_by_all_workshops_is_small(load: Callable[[], object], most_mb: float) -> None:
    load()  # what it is made from is there
    assert taken_mb(load.__wrapped__) < most_mb  # type: ignore[attr-defined] # of `cache`


def test_another_workshop_adds_little() -> None:
    loaded = load_faq(BUGS)
    kept = build_answerer(loaded)
    assert taken_mb(lambda: build_answerer(loaded)) < 2.5
    assert kept


def test_what_is_remembered_of_questions_is_small() -> None:
    answerer = build_answerer(load_faq(BUGS))
    asked = [row.text for row in load_labelled()[::12]]

    def ask() -> None:
        for text in asked:
            answerer.match(text)

    assert len(asked) > 100  # they touch most kinds
    assert taken_mb(ask) < 18  # with the phrasings, which all workshops share


def test_numbers_that_vectors_share_are_kept_once() -> None:
    def different(vectors: list[Vector | None]) -> int:
        return len({id(part) for vector in vectors if vector for part in vector})

    senses = load_senses()
    words = ["deadline", "paper", "author", "review", "city"]
    assert different([senses._vector(word) for word in words]) <= 5 * 110  # of 5 * 192
