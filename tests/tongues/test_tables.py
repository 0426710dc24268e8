"""The tables themselves: what a translator may get wrong, and what they are good for together."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from benchmarks.tongues import ask, rows, verdict
from bot.answering.answerer import Answerer
from bot.matching.lexicon import load_lexicon
from bot.matching.sense import load_senses
from bot.tongues import detect
from bot.tongues.detect import NAMES
from bot.tongues.table import load_table, tokens

DATA = Path(detect.__file__).parent / "data"
TABLES = sorted(path.stem for path in DATA.glob("*.yaml") if path.stem != "marks")


def nodes(tag: str) -> list[tuple[str, str, str]]:
    """(section, English, phrases) of each line, repeated ones included."""
    root = yaml.compose((DATA / f"{tag}.yaml").read_text(encoding="utf-8"))
    assert isinstance(root, yaml.MappingNode)
    return [
        (section.value, key.value, value.value)
        for section, lines in root.value
        if section.value != "written"
        for key, value in lines.value
    ]


def test_every_language_has_a_table_a_name_and_words_that_tell_it() -> None:
    marks: dict[str, Any] = yaml.safe_load((DATA / "marks.yaml").read_text(encoding="utf-8"))
    assert set(TABLES) == set(NAMES) == set(marks["read"])


@pytest.mark.parametrize("tag", TABLES)
def test_no_line_is_there_twice(tag: str) -> None:
    counts = Counter((section, english) for section, english, _ in nodes(tag))
    assert [line for line, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("tag", TABLES)
def test_every_phrase_can_be_found(tag: str) -> None:
    phrases = [phrase for _, _, listed in nodes(tag) for phrase in listed.split(",")]
    assert [phrase for phrase in phrases if not [part for part in tokens(phrase) if part not in "^$"]] == []
    assert load_table(tag).root.says is None


@pytest.mark.parametrize("tag", TABLES)
def test_the_english_side_is_english(tag: str) -> None:
    senses, lexicon = load_senses(), load_lexicon()
    words = {word for section, english, _ in nodes(tag) if section != "dropped" for word in english.split()}
    assert {word for word in words if word.isalpha() and word not in senses and word not in lexicon.words} <= TECHNICAL


TECHNICAL = frozenset(
    "openreview kong aoe trojans robustness adversarial explainability federated multimodal unlearning"
    " watermarking".split()
)


@pytest.mark.parametrize("tag", TABLES)
def test_questions_get_what_they_got(bugs: Answerer, tag: str) -> None:
    asked = [row for row in rows() if row["language"] == tag]
    marks = Counter(verdict(row, ask(row, bugs)) for row in asked)
    assert (marks["right"] / len(asked) >= 0.94, marks["FALSE"] / len(asked) <= 0.02) == (True, True), marks


@pytest.mark.parametrize("tag", TABLES)
def test_questions_are_told_to_be_in_their_language(bugs: Answerer, tag: str) -> None:
    asked = [row["q"] for row in rows() if row["language"] == tag]
    missed = [text for text in asked if bugs.tongues.hear(text).language != tag]
    assert len(missed) <= len(asked) // 25, missed
