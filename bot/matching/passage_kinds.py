"""Which kinds of the bank a passage of the call answers, so that all their phrasings find it.

"The standard fee still applies" shares no word with "do speakers get in free?"; both are about registration. A linear
model for each kind, over the passage's words, their mean vector, and those of its heading. The numbers are made by
`models/passage_kinds.py` from sentences written for it; nothing is learned at run time.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from operator import mul
from pathlib import Path
from typing import Any, NamedTuple

from bot.matching.normalise import clean
from bot.matching.reading import Unit, Weight
from bot.matching.sense import DIMENSIONS, Senses, Vector

FILE = Path(__file__).parent / "data" / "passage_kinds.json"
MEANING = 2.0  # what the mean vector of a text counts beside that of its heading
_LIGHT = 0.4  # what a light word counts
_HEADING = 0.5  # what a word of the heading counts
_SPREAD = 2.0  # length of the vector of a text's words
_MOST = 600  # characters that are read
_LINK = re.compile(r"https?://\S+|\S+@\S+\.\w+")
_NUMBER = re.compile(r"\d[\d.,:]*")
_NOWHERE: Vector = (0.0,) * DIMENSIONS


class Read(NamedTuple):
    """A passage as the model sees it: its words and those of its heading, and where both lie in meaning."""

    words: dict[str, float]
    text: Vector
    heading: Vector


class Reader:
    """- `units`: reads a text that is spelled right; `plain`: its words."""

    def __init__(
        self, senses: Senses, units: Callable[[str], Iterable[Unit]], plain: Callable[[str], Iterable[str]]
    ) -> None:
        self._senses, self._units, self._plain = senses, units, plain

    def read(self, text: str, heading: str) -> Read:
        found: dict[str, float] = {}
        for unit in self._units(_bare(text)):
            for name in unit.names:
                found[name] = max(found.get(name, 0.0), _LIGHT if unit.weight is Weight.LIGHT else 1.0)
        length = math.sqrt(sum(value * value for value in found.values())) or 1.0
        words = {name: value / length * _SPREAD for name, value in found.items()}
        telling = (unit for unit in self._units(_bare(heading)) if unit.weight is not Weight.LIGHT)
        words |= {f"#{name}": _HEADING for unit in telling for name in unit.names}
        return Read(words, self._mean(text), self._mean(heading))

    def _mean(self, text: str) -> Vector:
        return self._senses.mean(self._plain(text)) or _NOWHERE


def _bare(text: str) -> str:
    """Return a text with its links and numbers as placeholders."""
    return _NUMBER.sub(" {number} ", clean(_LINK.sub(" {link} ", text[:_MOST])))


@dataclass(frozen=True, slots=True)
class PassageKinds:
    """- `weights`: feature -> position of a kind, its weight, and so on; `text`, `heading`: for each kind, what a mean
    vector is multiplied by.
    """

    kinds: tuple[str, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, list[Any]]
    text: tuple[Vector, ...]
    heading: tuple[Vector, ...]

    def of(self, passage: Read, among: Collection[str]) -> dict[str, float]:
        """Return how likely it is that a passage answers each of some kinds, 0..1."""
        scores = list(self.bias)
        for name, value in passage.words.items():
            row = iter(self.weights.get(name, ()))
            for position, weight in zip(row, row, strict=True):
                scores[position] += weight * value
        places = [place for place, kind in enumerate(self.kinds) if kind in among]
        return {self.kinds[place]: _likely(scores[place] + self._by_meaning(passage, place)) for place in places}

    def _by_meaning(self, passage: Read, place: int) -> float:
        of_heading = _product(passage.heading, self.heading[place]) if passage.heading is not _NOWHERE else 0.0
        return MEANING * _product(passage.text, self.text[place]) + of_heading


def _likely(score: float) -> float:
    return 1 / (1 + math.exp(-score))


def _product(one: Vector, other: Vector) -> float:
    product: float = sum(map(mul, one, other))
    return product


def load_passage_kinds() -> PassageKinds:
    """Read the shipped numbers. They are needed while a FAQ is loaded, and not kept."""
    raw = json.loads(FILE.read_text(encoding="utf-8"))
    text, heading = (tuple(map(tuple, raw[part])) for part in ("text", "heading"))
    return PassageKinds(tuple(raw["kinds"]), tuple(raw["bias"]), raw["weights"], text, heading)
