"""Makes bot/matching/data/relevance.{bin,json}: how likely a text answers a question (bot.matching.relevance).

It is trained on `models/pairs` and `models/traps` alone, so that the labelled workshops, on which the sureness of
answers is fitted, are new to it. (A trap has fewer ways to ask, and more questions that only sound like it.) For each
entry it sees the question, the answer and some of the ways to ask it; the rest of those ways are the positives. The
negatives are the questions that only sound like the entry, those of any other entry, and, for a question, the entry of
a few others that is nearest in meaning. Some positives are the entry's own question or a known way with a word changed,
so that shared words alone are no sign of a trap.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from bot.matching.lexicon import load_lexicon
from bot.matching.relevance import MOST_WORDS, ROW, known_as
from bot.matching.sense import DIMENSIONS, load_senses
from models.network import Net, Table
from models.sense import OUT, entries, plain
from models.tuning import Floats, Group

TRAPS = Path(__file__).parent / "traps"
EPOCHS = 28
BATCH = 64  # entries
RATE = 0.004  # the most of it, of AdamW
BESIDE_RATE = 0.1  # of it, for the words' own numbers
DECAY = 0.02
DROPPED = 0.15  # of the words of a question
_ASKED, _NEAR = 3, 2  # questions of an entry at a time that it answers, and that only sound so
_OTHERS = 25  # entries of which the nearest in meaning stands against a question
_ALSO = 2  # where the ways to ask for an entry begin, after its question and answer
_OWN, _CHANGED = 0.7, 0.5  # how often an entry's own question asks for it, and a known way with a word changed


class Example(NamedTuple):
    """Words by their rows in the table, from 1; `right` is 1 where the text answers."""

    asked: list[int]
    said: list[int]
    right: float


class Reader:
    """Texts as rows of the table of word vectors, from 1."""

    def __init__(self) -> None:
        self._light, self._place = load_lexicon().light, load_senses().place

    def asked(self, text: str) -> list[int]:
        return [place + 1 for word in self._words(text) if (place := self._place(word)) is not None][:MOST_WORDS]

    def said(self, text: str) -> list[int]:
        words = (word for word in self._words(text) if word not in self._light)
        return [place + 1 for word in words if (place := self._place(word)) is not None]

    @staticmethod
    def _words(text: str) -> Iterator[str]:
        return map(known_as, plain(text))


class Sampler:
    """Draws questions and texts, some of which belong together."""

    def __init__(self, groups: Sequence[Group], reader: Reader, vectors: Floats) -> None:
        self._groups, self._chance = groups, random.Random(0)  # noqa: S311 - no secret
        self._asked = [[reader.asked(text) for text in one.asked] for one in groups]
        self._near = [[reader.asked(text) for text in one.near] for one in groups]
        self._own = [reader.asked(one.question) for one in groups]
        self._said = [[reader.said(text) for text in (one.question, one.answer, *one.asked)] for one in groups]
        self._means = np.array([self._mean(_joined(said[:_ALSO]), vectors) for said in self._said])
        self._asked_means = [[self._mean(row, vectors) for row in rows] for rows in self._asked]

    @staticmethod
    def _mean(row: list[int], vectors: Floats) -> Floats:
        total = vectors[row].sum(axis=0)
        return np.asarray(total / (np.linalg.norm(total) + 1e-9), dtype=np.float32)

    def batches(self) -> Iterator[list[Example]]:
        order = self._chance.sample(range(len(self._groups)), len(self._groups))
        for start in range(0, len(order) - BATCH + 1, BATCH):
            drawn = [example for one in order[start : start + BATCH] for example in self._of(one)]
            thinned = [([word for word in one.asked if self._chance.random() > DROPPED], one) for one in drawn]
            yield [one._replace(asked=asked) for asked, one in thinned if asked]

    def _of(self, number: int) -> Iterator[Example]:
        group, chance = self._groups[number], self._chance
        order = chance.sample(range(len(group.asked)), len(group.asked))
        known = chance.choice((0, 0, 0, 1, 2, 3))
        also, rest = order[:known], order[known:]
        question, answer, *ways = self._said[number]
        said = _joined([question, answer, *(ways[one] for one in also)])
        for one in rest[:_ASKED]:
            yield Example(self._asked[number][one], said, 1)
        for row in chance.sample(self._near[number], min(_NEAR, len(self._near[number]))):
            yield Example(row, said, 0)
        yield Example(self._asked[number][rest[0]], self._nearest(number, rest[0]), 0)
        other = chance.randrange(len(self._groups))
        if other != number:
            yield Example(chance.choice(self._asked[other]), said, 0)
        if also:
            yield from self._by_its_own_words(number, also, said)

    def _by_its_own_words(self, number: int, also: list[int], said: list[int]) -> Iterator[Example]:
        chance, said_in = self._chance, self._said[number]
        if chance.random() < _OWN:
            yield Example(self._own[number], _joined([said_in[1], *(said_in[_ALSO + one] for one in also)]), 1)
        if chance.random() < _CHANGED:
            kept = [word for word in self._asked[number][also[0]] if chance.random() > 2 * DROPPED]
            yield Example([*kept, *chance.sample(chance.choice(self._asked[number]) or [1], 1)], said, 1)

    def _nearest(self, number: int, asked: int) -> list[int]:
        """What the entry says that is nearest in meaning to a question, of a few others."""
        others = [one for one in self._chance.sample(range(len(self._groups)), _OTHERS) if one != number]
        alike = self._means[others] @ self._asked_means[number][asked]
        return _joined(self._said[others[int(alike.argmax())]][:_ALSO])


def _joined(texts: Sequence[list[int]]) -> list[int]:
    return list(dict.fromkeys(word for text in texts for word in text))


def trained(table: Table, groups: Sequence[Group]) -> Net:
    torch.manual_seed(0)
    torch.set_flush_denormal(True)  # else they take most of the time
    net, sampler = Net(table), Sampler(groups, Reader(), table.vectors)
    shared = [one for name, one in net.named_parameters() if not name.startswith("beside")]
    # the words' own numbers are looked at only where a batch has the word
    optimizers = (
        torch.optim.AdamW(shared, weight_decay=DECAY),
        torch.optim.SparseAdam(list(net.beside.parameters())),
    )
    steps = EPOCHS * (len(groups) // BATCH)
    schedules = [
        torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=steps, cycle_momentum=False)
        for optimizer, rate in zip(optimizers, (RATE, RATE * BESIDE_RATE), strict=True)
    ]
    for epoch in range(EPOCHS):
        print(f"relevance: {epoch} of {EPOCHS} times through {len(groups)} entries", file=sys.stderr)
        for batch in sampler.batches():
            asked, said = _padded([one.asked for one in batch]), _padded([one.said for one in batch])
            right = torch.tensor([one.right for one in batch], dtype=torch.float32)
            loss = functional.binary_cross_entropy_with_logits(net(asked, said), right)
            for optimizer in optimizers:
                optimizer.zero_grad()
            loss.backward()
            for one in (*optimizers, *schedules):
                one.step()
    net.eval()
    return net


def _padded(rows: Sequence[list[int]]) -> Tensor:
    padded = np.zeros((len(rows), max(1, *map(len, rows))), dtype=np.int64)
    for number, row in enumerate(rows):
        padded[number, : len(row)] = row
    return torch.tensor(padded)


def main() -> None:
    senses, groups = load_senses(), [*entries(), *entries(TRAPS)]
    listed = (OUT / "sense.txt").read_text(encoding="utf-8").split()
    vectors = np.array([(0.0,) * DIMENSIONS, *(senses.vector(word) for word in listed)], dtype=np.float32)
    rarity = np.array([0.0, *(senses.rarity(word) / 4 for word in listed)], dtype=np.float32)
    weights = np.array([0.0, *(senses.weight(word) for word in listed)], dtype=np.float32)
    net = trained(Table(vectors, rarity, weights), groups)
    with torch.no_grad():
        packed, scales = net.packed()
    (OUT / "relevance.bin").unlink(missing_ok=True)  # a bot that runs from here has the old file mapped, and keeps it
    (OUT / "relevance.bin").write_bytes(packed)
    shared = {"similarity": net.similarity, "hidden": net.hidden, "out": net.out}
    found = {name: layer.weight.detach().numpy().round(4).tolist() for name, layer in shared.items()}
    found |= {"bias": net.hidden.bias.detach().numpy().round(4).tolist(), "always": net.out.bias.item()}
    found["similarity"], found["out"] = [row[0] for row in found["similarity"]], found["out"][0]
    (OUT / "relevance.json").write_text(json.dumps({"scales": scales, **found}) + "\n", encoding="utf-8")
    print(f"{len(listed)} words of {ROW} numbers, from {len(groups)} entries -> relevance.bin, relevance.json")
