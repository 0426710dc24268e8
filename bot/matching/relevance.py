"""How likely a text answers a question, judged word by word: a small network, made by `python -m models relevance`.

Nearness in meaning cannot tell "what is the wifi password" from "how fast is the wifi". Here each word of the question
(its query vector) attends to the one word of the text whose key is nearest, in a similarity learned for this: "much" is
near "euros". The value vectors of the two words are added, with what the words before and after say of it: "how far" is
not "how much". The mean and the maximum over the question's words go through one hidden layer, with the likeness of the
whole question to the whole text. Plain Python: `math.dist` runs in C, and only the likeliest texts are judged.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from operator import mul
from pathlib import Path
from typing import Any, NamedTuple

from bot.matching.candidates import Candidate
from bot.matching.sense import BYTES, Senses, Vector, likeness, load_senses, mapped, unit

WIDTH = 48  # numbers of a vector, a byte each
# The vectors of a word, as they follow each other in the table. In a question: its query, its value, what it adds to
# the values of the word after it and of the word before it, and to the whole question; then those it has in a text.
SIDES = (("query", "value", "before", "after", "whole"), ("key", "text_value", "text_whole"))
PARTS = (*SIDES[0], *SIDES[1])
ROW = len(PARTS) * WIDTH
LARGEST = 127.0  # the byte that stands for the largest number
MOST_WORDS = 30  # of a question; a longer one says little more
LENGTH_UNIT = 8.0  # words of a question that count as 1
WHOLE_UNIT = 3.0  # what the likeness of question and text counts
_NUMBER = "number"  # stands for every word with a digit in it
_SAME = 0.95  # likeness to a phrasing from which on it is the same


class Network(NamedTuple):
    """What all words share.

    - `scales`: the largest number in each of a word's vectors, in the order of PARTS
    - `similarity`: what the similarity of two words adds to their values, a weight for each part
    - `hidden`, `bias`: the hidden layer, over the mean and the maximum of the question's words, the likeness of the
      whole and the number of words
    - `out`, `always`: from that layer to the logit
    """

    scales: tuple[float, ...]
    similarity: tuple[float, ...]
    hidden: tuple[tuple[float, ...], ...]
    bias: tuple[float, ...]
    out: tuple[float, ...]
    always: float


class _Asked(NamedTuple):
    query: Vector
    value: Vector
    before: Vector
    after: Vector
    whole: Vector


class _Said(NamedTuple):
    key: Vector
    value: Vector
    whole: Vector


class _Text(NamedTuple):
    words: list[_Said]
    whole: Vector | None


_NOTHING = (0.0,) * WIDTH
_NO_WORD = _Asked(_NOTHING, _NOTHING, _NOTHING, _NOTHING, _NOTHING)  # before the first and after the last


class Relevance:
    """- `table`: ROW bytes for each word of `senses`"""

    def __init__(self, senses: Senses, table: memoryview, network: Network) -> None:
        self._place, self._table, self._network = senses.place, table, network
        self._numbers = [[scale * number / LARGEST for number in BYTES] for scale in network.scales]
        self._in_question = lru_cache(maxsize=1024)(
            lambda word: _Asked(*read) if (read := self._read(word, 0)) else None
        )
        self._in_text = lru_cache(maxsize=2048)(lambda word: _Said(*read) if (read := self._read(word, 1)) else None)
        self._text = lru_cache(maxsize=256)(self._read_text)
        self._of = lru_cache(maxsize=64)(self._judge)  # a question asks for some texts more than once
        self._similarity = lru_cache(maxsize=256)(
            lambda per_cent: tuple(per_cent / 100 * weight for weight in network.similarity)
        )

    def of(self, asked: Sequence[str], said: frozenset[str]) -> float:
        """Return how likely a text of the words `said` answers a question of the words `asked`, 0..1; 0 when none of
        either is known.
        """
        return self._of(tuple(asked[:MOST_WORDS]), said)

    def _judge(self, asked: tuple[str, ...], said: frozenset[str]) -> float:
        question = [known for word in asked if (known := self._in_question(known_as(word)))]
        text = self._text(said)
        if not question or not text.words:
            return 0.0
        pairs = [
            self._pair(word, previous.before, following.after, text.words)
            for previous, word, following in zip(
                (_NO_WORD, *question), question, (*question[1:], _NO_WORD), strict=False
            )
        ]
        means = [total / len(pairs) for total in map(sum, zip(*pairs, strict=True))]
        alike = likeness(_whole(question), text.whole)
        most = map(max, zip(*pairs, strict=True))
        return self._output([*means, *most, WHOLE_UNIT * alike, len(pairs) / LENGTH_UNIT])

    def _read_text(self, said: frozenset[str]) -> _Text:
        words = [known for word in sorted(set(map(known_as, said))) if (known := self._in_text(word))]
        return _Text(words, _whole(words))

    def _pair(self, word: _Asked, before: Vector, after: Vector, text: list[_Said]) -> list[float]:
        """Return the values of a question's word and the nearest word of a text together, each part at least 0."""
        distances = [math.dist(word.query, one.key) for one in text]
        nearest = min(distances)
        similarity = 1 - nearest * nearest / 2
        other = text[distances.index(nearest)].value
        together = map(
            sum, zip(word.value, before, after, other, self._similarity(round(100 * similarity)), strict=True)
        )
        return [part if part > 0 else 0.0 for part in together]

    def _output(self, features: list[float]) -> float:
        net = self._network
        hidden = [max(0.0, bias + sum(map(mul, row, features))) for row, bias in zip(net.hidden, net.bias, strict=True)]
        return 1 / (1 + math.exp(-net.always - sum(map(mul, net.out, hidden))))

    def _read(self, word: str, side: int) -> list[Vector]:
        """Return a word's vectors on one of SIDES; none for a word that is not in the table."""
        place = self._place(word)
        if place is None:
            return []
        row, first = self._table[place * ROW : (place + 1) * ROW], side * len(SIDES[0])
        return [
            tuple(map(self._numbers[part].__getitem__, row[part * WIDTH : (part + 1) * WIDTH]))
            for part in range(first, first + len(SIDES[side]))
        ]


def _whole(words: Sequence[_Asked] | Sequence[_Said]) -> Vector | None:
    """Return the vector, of length 1, of all words together."""
    return unit(map(sum, zip(*(one.whole for one in words), strict=True)))


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
