"""A digest of everything that shipped numbers are made from, so that stale ones are noticed.

The classifier is made from the bank's phrasings as the parser reads them: bank, lexicon, places, events, words, and the
code that reads and counts. The decision is made from all that, the word vectors, and the labelled questions.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parent.parent
_CLASSIFIER = (
    "bot/bank/data/*.yaml",
    "bot/matching/data/*.yaml",
    "bot/matching/data/words.txt",
    "bot/matching/data/sense.txt",
    "bot/matching/spelling.py",
    "bot/matching/features.py",
    "bot/matching/lexicon.py",
    "bot/matching/normalise.py",
    "bot/matching/parser.py",
    "bot/matching/phrasing_parser.py",
    "bot/matching/context_units.py",
    "bot/matching/own_event.py",
    "bot/matching/days.py",
    "bot/matching/entities.py",
    "models/classifier.py",
)
_PASSAGE_KINDS = (
    "bot/bank/data/*.yaml",
    "bot/matching/data/lexicon.yaml",
    "bot/matching/data/sense.*",
    "bot/matching/lexicon.py",
    "bot/matching/normalise.py",
    "bot/matching/parser.py",
    "bot/matching/phrasing_parser.py",
    "bot/matching/passage_kinds.py",
    "models/passage_kinds.py",
    "models/passages/*.jsonl",
)
_DECISION = (
    *_CLASSIFIER,
    "bot/matching/data/passage_kinds.json",
    "bot/matching/data/weights.json",
    "bot/matching/data/sense.*",
    "bot/matching/data/asked.bin",
    "bot/matching/data/relevance.*",
    "bot/matching/*.py",
    "bot/answering/choosing/decision.py",
    "bot/answering/choosing/families.py",
    "bot/answering/choosing/sureness.py",
    "models/*.py",
    "models/questions/*",
    "models/workshops/**/*.*",
)


def of_classifier() -> str:
    return _digest(_CLASSIFIER)


def of_passage_kinds() -> str:
    return _digest(_PASSAGE_KINDS)


def of_decision() -> str:
    return _digest(_DECISION)


def _digest(patterns: Iterable[str]) -> str:
    made = sha256()
    for path in sorted({path for pattern in patterns for path in ROOT.glob(pattern) if path.is_file()}):
        if "__pycache__" not in path.parts:
            made.update(path.relative_to(ROOT).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return made.hexdigest()[:16]


def stale() -> list[str]:
    """Return the shipped files that were made from something else than what is here."""
    shipped = {
        "bot/matching/data/weights.json": of_classifier(),
        "bot/matching/data/passage_kinds.json": of_passage_kinds(),
        "bot/answering/data/decision.json": of_decision(),
    }
    made_from = {name: json.loads((ROOT / name).read_text("utf-8"))["made_from"] for name in shipped}
    return [name for name, digest in shipped.items() if made_from[name] != digest]


def main() -> int:
    found = stale()
    for name in found:
        print(f"{name} is stale: run `make models`", file=sys.stderr)
    return int(bool(found))
