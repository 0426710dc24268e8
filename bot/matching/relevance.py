"""How likely a text answers a question, judged word by word: a small network, made by `python -m models relevance`.

Nearness in meaning cannot tell "what is the wifi password" from "how fast is the wifi". Here each word of the question
(its query vector) attends to the one word of the text whose key is nearest, in a similarity learned for this: "much" is
near "euros". Both know what stands around them - the rest of the question, and the words beside in the text - so that
the euros are those of the ticket and not of the bus. The value vectors of the two words are added, with what the words
before and after say of each: "how far" is not "how much". The mean and the maximum over the question's words go through
one hidden layer, with the likeness of the whole question to the whole text. Plain Python: `math.dist` runs in C, and
only the likeliest texts are judged.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import accumulate
from operator import add, mul
from pathlib import Path
from typing import Any, NamedTuple

from bot.matching.candidates import Candidate
from bot.matching.lexicon import load_lexicon, stem
from bot.matching.own_event import EVENT
from bot.matching.reading import Reading, Weight
from bot.matching.sense import BYTES, Senses, Vector, likeness, load_senses, mapped, unit
from bot.matching.targets import Sort

WIDTH = 48  # numbers of a vector, a byte each
# The vectors of a word, as they follow each other in the table. In a question: its query and what it adds to those of
# all other words, its value and what it adds to the values of the word after it and of the word before it, and what it
# adds to the whole question. In a text: its key, what it adds to the keys of the words beside it, its value and what it
# adds to the values of the next and of the previous word, and to the whole text.
SIDES = (
    ("query", "context", "value", "before", "after", "whole"),
    ("key", "nearby", "text_value", "text_before", "text_after", "text_whole"),
)
PARTS = (*SIDES[0], *SIDES[1])
ROW = len(PARTS) * WIDTH
LARGEST = 127.0  # the byte that stands for the largest number
BESIDE = 3  # words on each side of a text's word that are beside it
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


class _Word(NamedTuple):
    """A word's vectors on one of SIDES."""

    key: Vector
    nearby: Vector
    value: Vector
    before: Vector
    after: Vector
    whole: Vector


class _Read(NamedTuple):
    """The words of a question or a text, each with what stands around it; `keys` are of length 1."""

    keys: list[Vector]
    values: list[Vector]
    whole: Vector | None


_NOTHING = (0.0,) * WIDTH


class Relevance:
    """- `table`: ROW bytes for each word of `senses`"""

    def __init__(self, senses: Senses, table: memoryview, network: Network) -> None:
        self._place, self._table, self._network = senses.place, table, network
        # the product of a row and the features is half of row² + features² - distance², which runs in C
        self._hidden = [
            (row, math.hypot(*row) ** 2 + 2 * bias) for row, bias in zip(network.hidden, network.bias, strict=True)
        ]
        self._numbers = [[scale * number / LARGEST for number in BYTES] for scale in network.scales]
        self._words = tuple(
            lru_cache(maxsize=1024)(lambda word, side=side: _Word(*read) if (read := self._read(word, side)) else None)
            for side in range(len(SIDES))
        )
        self._question = lru_cache(maxsize=8)(self._read_question)
        self._text = lru_cache(maxsize=64)(self._read_text)
        self._of = lru_cache(maxsize=64)(self._judge)  # a question asks for some texts more than once
        self._similarity = lru_cache(maxsize=256)(
            lambda per_cent: tuple(per_cent / 100 * weight for weight in network.similarity)
        )

    def of(self, asked: Sequence[str], said: Sequence[str]) -> float:
        """Return how likely a text of the words `said` answers a question of the words `asked`, 0..1; 0 when none of
        either is known. Of `said`, each word counts where it stands first.
        """
        return self._of(tuple(asked[:MOST_WORDS]), tuple(said))

    def _judge(self, asked: tuple[str, ...], said: tuple[str, ...]) -> float:
        question, text = self._question(asked), self._text(said)
        if not question.keys or not text.keys:
            return 0.0
        pairs = [self._pair(key, value, text) for key, value in zip(question.keys, question.values, strict=True)]
        means = [total / len(pairs) for total in map(sum, zip(*pairs, strict=True))]
        alike = likeness(question.whole, text.whole)
        most = map(max, zip(*pairs, strict=True))
        return self._output([*means, *most, WHOLE_UNIT * alike, len(pairs) / LENGTH_UNIT])

    def _read_question(self, asked: tuple[str, ...]) -> _Read:
        words = self._known(asked, 0)
        count, every = len(words), _sum(word.nearby for word in words)
        keys = [
            unit([count * part + all_of - own for part, all_of, own in zip(word.key, every, word.nearby, strict=True)])
            for word in words
        ]
        return _with_values(words, keys)

    def _read_text(self, said: tuple[str, ...]) -> _Read:
        words = self._known(dict.fromkeys(map(known_as, said)), 1)
        up_to = list(accumulate((word.nearby for word in words), _added, initial=_NOTHING))  # sums, each once
        keys = []
        for at, word in enumerate(words):
            first, last = up_to[max(0, at - BESIDE)], up_to[min(len(words), at + 1 + BESIDE)]
            parts = zip(word.key, word.nearby, first, last, strict=True)
            keys.append(unit([key + to - before - own for key, own, before, to in parts]))
        return _with_values(words, keys)

    def _known(self, words: Iterable[str], side: int) -> list[_Word]:
        return [known for word in words if (known := self._words[side](known_as(word)))]

    def _pair(self, query: Vector, value: Vector, text: _Read) -> list[float]:
        """Return the values of a question's word and the nearest word of a text together, each part at least 0."""
        distances = [math.dist(query, key) for key in text.keys]
        nearest = min(distances)
        similarity = 1 - nearest * nearest / 2
        other = text.values[distances.index(nearest)]
        weighed = self._similarity(round(100 * similarity))
        return [
            part if (part := asked + told + alike) > 0 else 0.0
            for asked, told, alike in zip(value, other, weighed, strict=True)
        ]

    def _output(self, features: list[float]) -> float:
        net = self._network
        square = math.hypot(*features) ** 2
        hidden = [max(0.0, (always + square - math.dist(row, features) ** 2) / 2) for row, always in self._hidden]
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


def _with_values(words: Sequence[_Word], keys: Iterable[Vector | None]) -> _Read:
    befores = [_NOTHING, *(word.before for word in words)]
    afters = [*(word.after for word in words[1:]), _NOTHING]
    beside = zip(words, befores, afters, strict=False)
    values = [_added(word.value, _added(before, after)) for word, before, after in beside]
    return _Read([key or _NOTHING for key in keys], values, unit(_sum(word.whole for word in words)))


def _added(one: Vector, other: Vector) -> Vector:
    return tuple(map(add, one, other))


def _sum(vectors: Iterable[Vector]) -> Vector:
    return tuple(map(sum, zip(*vectors, strict=True)))


def known_as(word: str) -> str:
    """Return the word under which the table has a word."""
    return _NUMBER if any(map(str.isdigit, word)) else word


def relevance(asked: Reading, candidate: Candidate, said: Sequence[str]) -> float:
    """Return how likely a candidate whose text has the words `said` answers a question.

    A question that is all but a known phrasing, word for word, is answered whatever the network says. Of an entry's
    phrasings, words of one subject alone make it none: "is there coffee?" is not "is there a dinner?", though both ask
    for food.
    """
    is_same = candidate.likeness >= _SAME
    if is_same and candidate.sort is Sort.ENTRY and candidate.id != candidate.kind:
        is_same = _telling(asked) <= {*map(stem, said)}
    return 1.0 if is_same else load_relevance().of(asked.words, said)


def _telling(asked: Reading) -> set[str]:
    """The stems of the words that say what is asked about, without what events are called."""
    words = {word for unit in asked.units if unit.weight is Weight.SUBJECT for word in unit.text.split()}
    return {*map(stem, words - load_lexicon().light - {EVENT})}


def load_network(path: Path) -> Network:
    raw: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    hidden = tuple(map(tuple, raw["hidden"]))
    scales, similarity, bias, out = (tuple(raw[name]) for name in ("scales", "similarity", "bias", "out"))
    return Network(scales, similarity, hidden, bias, out, raw["always"])


@cache
def load_relevance() -> Relevance:
    data = Path(__file__).parent / "data"
    return Relevance(load_senses(), mapped(data / "relevance.bin"), load_network(data / "relevance.json"))
