"""How likely a text answers a question, judged word by word: a small network, made by `python -m models relevance`.

Nearness in meaning cannot tell "what is the wifi password" from "how fast is the wifi". Here each word of the question
(its query vector) attends to the one word of the text whose key is nearest, in a similarity learned for this: "much" is
near "euros". The value vectors of the two words are added; the mean and the maximum over the question's words go
through one hidden layer. Plain Python: `math.dist` runs in C, and only the likeliest text is judged.
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

WIDTH = 48  # numbers of a vector, a byte each
ROW = 4 * WIDTH  # a word's query and key, then its value in a question and its value in a text
LARGEST = 127.0  # the byte that stands for the largest number
MOST_WORDS = 30  # of a question; a longer one says little more
LENGTH_UNIT = 8.0  # words of a question that count as 1
_NUMBER = "number"  # stands for every word with a digit in it
_SAME = 0.95  # likeness to a phrasing from which on it is the same


class Network(NamedTuple):
    """What all words share.

    - `scales`: the largest number in each of a word's four vectors
    - `similarity`: what the similarity of two words adds to their values, a weight for each part
    - `hidden`, `bias`: the hidden layer, over the mean, the maximum and the number of the question's words
    - `out`, `always`: from that layer to the logit
    """

    scales: tuple[float, ...]
    similarity: tuple[float, ...]
    hidden: tuple[tuple[float, ...], ...]
    bias: tuple[float, ...]
    out: tuple[float, ...]
    always: float


class Relevance:
    """- `table`: ROW bytes for each word of `senses`"""

    def __init__(self, senses: Senses, table: memoryview, network: Network) -> None:
        self._place, self._table, self._network = senses.place, table, network
        self._numbers = [[scale * number / LARGEST for number in BYTES] for scale in network.scales]
        self._in_question = lru_cache(maxsize=1024)(lambda word: self._vectors(word, 0))
        self._in_text = lru_cache(maxsize=2048)(lambda word: self._vectors(word, 1))
        self._text = lru_cache(maxsize=256)(self._read)
        self._similarity = lru_cache(maxsize=256)(
            lambda per_cent: tuple(per_cent / 100 * weight for weight in network.similarity)
        )

    def of(self, asked: Sequence[str], said: frozenset[str]) -> float:
        """Return how likely a text of the words `said` answers a question of the words `asked`, 0..1; 0 when none of
        either is known.
        """
        question = [known for word in asked[:MOST_WORDS] if (known := self._in_question(known_as(word)))]
        text = self._text(said)
        if not question or not text:
            return 0.0
        pairs = [self._pair(query, value, text) for query, value in question]
        means = [total / len(pairs) for total in map(sum, zip(*pairs, strict=True))]
        return self._output([*means, *map(max, zip(*pairs, strict=True)), len(pairs) / LENGTH_UNIT])

    def _read(self, said: frozenset[str]) -> list[tuple[Vector, Vector]]:
        return [known for word in sorted(set(map(known_as, said))) if (known := self._in_text(word))]

    def _pair(self, query: Vector, value: Vector, text: list[tuple[Vector, Vector]]) -> list[float]:
        """Return the values of a question's word and the nearest word of a text together, each part at least 0."""
        distances = [math.dist(query, key) for key, _ in text]
        nearest = min(distances)
        similarity = 1 - nearest * nearest / 2
        other = text[distances.index(nearest)][1]
        both = map(add, map(add, value, other), self._similarity(round(100 * similarity)))
        return [part if part > 0 else 0.0 for part in both]

    def _output(self, features: list[float]) -> float:
        net = self._network
        hidden = [max(0.0, bias + sum(map(mul, row, features))) for row, bias in zip(net.hidden, net.bias, strict=True)]
        return 1 / (1 + math.exp(-net.always - sum(map(mul, net.out, hidden))))

    def _vectors(self, word: str, side: int) -> tuple[Vector, Vector] | None:
        """Return a word's query and value in a question (side 0), or its key and value in a text (side 1)."""
        place = self._place(word)
        if place is None:
            return None
        row = self._table[place * ROW : (place + 1) * ROW]
        first, second = (
            tuple(map(self._numbers[part].__getitem__, row[part * WIDTH : (part + 1) * WIDTH]))
            for part in (side, side + 2)
        )
        return first, second


def known_as(word: str) -> str:
    """Return the word under which the table has a word."""
    return _NUMBER if any(map(str.isdigit, word)) else word


def relevance(asked: Sequence[str], candidate: Candidate, said: frozenset[str]) -> float:
    """Return how likely a candidate whose text has the words `said` answers a question.

    A question that is all but a known phrasing, word for word, is answered whatever the network says.
    """
    return 1.0 if candidate.likeness >= _SAME else load_relevance().of(asked, said)


def load_network(path: Path) -> Network:
    raw: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    hidden = tuple(map(tuple, raw["hidden"]))
    scales, similarity, bias, out = (tuple(raw[name]) for name in ("scales", "similarity", "bias", "out"))
    return Network(scales, similarity, hidden, bias, out, raw["always"])


@cache
def load_relevance() -> Relevance:
    data = Path(__file__).parent / "data"
    return Relevance(load_senses(), mapped(data / "relevance.bin"), load_network(data / "relevance.json"))
