"""How likely a text answers a question, judged word by word: a small network, made by `python -m models relevance`.

Nearness in meaning cannot tell "what is the wifi password" from "how fast is the wifi". Here each word of the question
meets the word of the text that has most to do with it, in a likeness learned for this ("much" and "euros"), and what
the two come to counts for or against. What counts most and what all come to on the whole say how likely an answer is.
Plain Python: `math.dist` runs in C, and only the likeliest text is judged.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from operator import add, mul
from pathlib import Path
from typing import Any, NamedTuple

from bot.matching.candidates import Candidate
from bot.matching.sense import BYTES, Senses, Vector, load_senses, mapped

PARTS = 48  # numbers of a word in each of its four roles, a byte each
ROW = 4 * PARTS
FULL = 127.0  # the byte that stands for the largest number
MOST_WORDS = 30  # of a question; a longer one says little more
NUMBER = "number"  # stands for every word with a digit in it
_LONG = 8.0  # words of a question that count as one
_SAME = 0.95  # likeness to a phrasing from which on it is the same


class Network(NamedTuple):
    """What all words share. `scales`: the largest number in each of a word's four roles.

    - `likeness`: what how near two words are adds to what they come to
    - `hidden`, `bias`: rows over the mean, then the most of what the words come to, then how many there are
    - `out`, `always`: from these to the logit
    """

    scales: tuple[float, ...]
    likeness: tuple[float, ...]
    hidden: tuple[tuple[float, ...], ...]
    bias: tuple[float, ...]
    out: tuple[float, ...]
    always: float


class Relevance:
    """- `table`: for each word of `senses` where it looks as a word of a question, and of a text, by which they meet;
    then what it adds as either.
    """

    def __init__(self, senses: Senses, table: memoryview, network: Network) -> None:
        self._place, self._table, self._network = senses.place, table, network
        self._parts = [[scale * number / FULL for number in BYTES] for scale in network.scales]
        self._asks = lru_cache(maxsize=1024)(lambda word: self._roles(word, 0))
        self._says = lru_cache(maxsize=2048)(lambda word: self._roles(word, 1))
        self._text = lru_cache(maxsize=256)(self._read)
        self._alike = lru_cache(maxsize=256)(lambda per_cent: tuple(per_cent / 100 * one for one in network.likeness))

    def of(self, asked: Sequence[str], said: frozenset[str]) -> float:
        """Return how likely a text of these words answers a question of those, 0..1; 0 when nothing can be told."""
        asking = [roles for word in asked[:MOST_WORDS] if (roles := self._asks(_known(word)))]
        saying = self._text(said)
        if not asking or not saying:
            return 0.0
        come_to = [self._meeting(look, adds, saying) for look, adds in asking]
        means = [total / len(come_to) for total in map(sum, zip(*come_to, strict=True))]
        features = [*means, *map(max, zip(*come_to, strict=True)), len(come_to) / _LONG]
        return self._judged(features)

    def _read(self, said: frozenset[str]) -> list[tuple[Vector, Vector]]:
        return [roles for word in sorted(set(map(_known, said))) if (roles := self._says(word))]

    def _meeting(self, look: Vector, adds: Vector, saying: list[tuple[Vector, Vector]]) -> list[float]:
        """Return what a word of a question and the nearest of a text come to, each part at least 0."""
        distances = [math.dist(look, theirs) for theirs, _ in saying]
        nearest = min(distances)
        likeness = 1 - nearest * nearest / 2
        said = saying[distances.index(nearest)][1]
        both = map(add, map(add, adds, said), self._alike(round(100 * likeness)))
        return [part if part > 0 else 0.0 for part in both]

    def _judged(self, features: list[float]) -> float:
        net = self._network
        hidden = [max(0.0, bias + sum(map(mul, row, features))) for row, bias in zip(net.hidden, net.bias, strict=True)]
        return 1 / (1 + math.exp(-net.always - sum(map(mul, net.out, hidden))))

    def _roles(self, word: str, side: int) -> tuple[Vector, Vector] | None:
        """Return where a word looks, of length 1 but for rounding, and what it adds: as one of a question (0) or of a
        text (1).
        """
        place = self._place(word)
        if place is None:
            return None
        row = self._table[place * ROW : (place + 1) * ROW]
        look, adds = (
            tuple(map(self._parts[role].__getitem__, row[role * PARTS : (role + 1) * PARTS]))
            for role in (side, side + 2)
        )
        return look, adds


def _known(word: str) -> str:
    return NUMBER if any(map(str.isdigit, word)) else word


def relevance(asked: Sequence[str], one: Candidate, said: frozenset[str]) -> float:
    """Return how likely a candidate whose text has such words answers a question of those.

    What is asked by a known phrasing, all but word for word, is relevant whatever its words come to.
    """
    return 1.0 if one.likeness >= _SAME else load_relevance().of(asked, said)


def load_network(path: Path) -> Network:
    raw: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    hidden = tuple(map(tuple, raw["hidden"]))
    scales, likeness, bias, out = (tuple(raw[name]) for name in ("scales", "likeness", "bias", "out"))
    return Network(scales, likeness, hidden, bias, out, raw["always"])


@cache
def load_relevance() -> Relevance:
    data = Path(__file__).parent / "data"
    return Relevance(load_senses(), mapped(data / "relevance.bin"), load_network(data / "relevance.json"))
