"""Tunes word vectors so that the mean of a text's words tells what the text is about.

Two aims at once, each with its gradient written out (the model is one table, X the words of a batch of texts):

- pairs: of a batch of FAQ entries, a question is nearer to another way to ask the same, or to the answer, than to any
  other entry (cross entropy over cosines, InfoNCE)
- teacher: a phrasing of the bank lies where the sentence encoder puts the whole of it, and phrasings are as near to
  each other as there

Vectors stay near their start (REGULARISATION), so that words which no text has keep their meaning beside the others.
What comes out is the mean of several runs: what chance did in one of them is not in the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

Floats = NDArray[np.float32]

EPOCHS = 240  # with 160, nine fewer of 156 unseen questions come first that share no word with their entry
RUNS = 5  # the mean of them puts four more of those first than one does
RATE = 0.003  # of Adam, falling to 0
REGULARISATION = 0.03
DROPPED = 0.15  # of the words of a text, each time anew
BATCH = 1024  # phrasings
ENTRIES = 96  # entries told apart at a time
NEAR = 2.0  # weight of what only sounds like an entry beside what asks for another
SHARPNESS = 10.0  # of cosines
STRUCTURE = 2.0  # weight of how near phrasings are to each other, beside where each lies
PAIRS = 6.0  # weight of the pairs beside the teacher
_PHRASED, _ANSWERED = 0.4, 0.24  # how often a question is held against the entry's own question, and its answer


class Group(NamedTuple):
    """Texts that ask the same: the entry's own question, the answer (or another phrasing), and how people ask it.

    - `near`: texts with its words that ask something else, which it does not answer
    """

    question: str
    answer: str
    asked: tuple[str, ...]
    near: tuple[str, ...] = ()


class Words:
    """Texts as rows of word counts (their roots)."""

    def __init__(self, places: dict[str, int], plain: Callable[[str], Iterable[str]]) -> None:
        self._places, self._plain = places, plain

    def rows(self, texts: Sequence[str]) -> csr_matrix:
        counts = [Counter(self._places[word] for word in self._plain(text) if word in self._places) for text in texts]
        starts = np.cumsum([0, *map(len, counts)])
        columns = np.array([place for one in counts for place in one], dtype=np.int32)
        values = np.array([number**0.5 for one in counts for number in one.values()], dtype=np.float32)
        return csr_matrix((values, columns, starts), shape=(len(texts), len(self._places)))


def tuned(start: Floats, words: Words, groups: Sequence[Group], taught: tuple[Sequence[str], Floats]) -> Floats:
    """Return the tuned table. `taught`: texts, and the unit vector that the teacher gives each."""
    tables = (_tuned_once(start, words, groups, taught, np.random.default_rng(run)) for run in range(RUNS))
    return np.asarray(sum(tables) / np.float32(RUNS), dtype=np.float32)


def _tuned_once(
    start: Floats,
    words: Words,
    groups: Sequence[Group],
    taught: tuple[Sequence[str], Floats],
    chance: np.random.Generator,
) -> Floats:
    texts, aims = words.rows(taught[0]), taught[1]
    table, first, second = start.copy(), np.zeros_like(start), np.zeros_like(start)
    sampler = _Sampler(words, groups, chance)
    batches = max(1, texts.shape[0] // BATCH)
    order = [part for _ in range(EPOCHS) for part in np.array_split(chance.permutation(texts.shape[0]), batches)]
    for step, chosen in enumerate(order):
        slope = _teacher_slope(table, _thinned(texts[chosen], chance), aims[chosen])
        slope += PAIRS * _pair_slope(table, *sampler.batch())
        first = 0.9 * first + 0.1 * slope
        second = 0.99 * second + 0.01 * slope * slope
        move = first / (1 - 0.9 ** (step + 1)) / (np.sqrt(second / (1 - 0.99 ** (step + 1))) + 1e-4)
        rate = RATE * (1 - step // batches / EPOCHS)
        table -= (rate * (move + REGULARISATION * (table - start))).astype(np.float32)
    return table


class _Sampler:
    """Draws for each of a few entries two texts that ask the same."""

    def __init__(self, words: Words, groups: Sequence[Group], chance: np.random.Generator) -> None:
        self._chance = chance
        self._starts = np.cumsum([0, *(2 + len(group.asked) for group in groups)])
        self._rows = words.rows([text for one in groups for text in (one.question, one.answer, *one.asked)])
        ends = np.cumsum([0, *(len(group.near) for group in groups)])
        self._near = [np.arange(start, end) for start, end in pairwise(ends)]
        self._near_rows = words.rows([text for one in groups for text in one.near])

    def batch(self) -> tuple[csr_matrix, csr_matrix, csr_matrix]:
        """Return what is asked, what asks or answers the same, and what only sounds like it."""
        entries = self._chance.permutation(len(self._starts) - 1)[:ENTRIES]
        asked = [self._chance.integers(self._starts[one] + 2, self._starts[one + 1]) for one in entries]
        others = [self._other(self._starts[one], self._starts[one + 1]) for one in entries]
        near = [self._chance.choice(places) for one in entries if len(places := self._near[one])]
        asked_rows, other_rows = (_thinned(self._rows[chosen], self._chance) for chosen in (asked, others))
        return asked_rows, other_rows, self._near_rows[near]

    def _other(self, start: int, end: int) -> int:
        drawn = self._chance.random()
        if drawn < _PHRASED:
            return start
        return start + 1 if drawn < _PHRASED + _ANSWERED else int(self._chance.integers(start, end))


def _thinned(rows: csr_matrix, chance: np.random.Generator) -> csr_matrix:
    thinned = rows.copy()
    thinned.data = thinned.data * (chance.random(len(thinned.data)) > DROPPED)
    return thinned


def _units(table: Floats, rows: csr_matrix) -> tuple[Floats, Floats]:
    """Return the mean vectors of texts, of length 1, and the lengths they had."""
    sums = rows @ table
    lengths = np.linalg.norm(sums, axis=1, keepdims=True) + 1e-6
    return sums / lengths, lengths


def _back(slopes: Floats, units: Floats, lengths: Floats) -> Floats:
    """Return the slopes before the vectors were brought to length 1."""
    return np.asarray((slopes - (slopes * units).sum(axis=1, keepdims=True) * units) / lengths, dtype=np.float32)


def _teacher_slope(table: Floats, rows: csr_matrix, aims: Floats) -> Floats:
    units, lengths = _units(table, rows)
    apart = units @ units.T - aims @ aims.T
    slopes = -aims + STRUCTURE * 4 / len(aims) * (apart @ units)
    return np.asarray(rows.T @ _back(slopes, units, lengths) * (10 / len(aims)), dtype=np.float32)


def _pair_slope(table: Floats, asked: csr_matrix, others: csr_matrix, near: csr_matrix) -> Floats:
    one, one_lengths = _units(table, asked)
    two, two_lengths = _units(table, others)
    off, off_lengths = _units(table, near)
    scores = np.exp(SHARPNESS * (one @ two.T - 1))
    sounding = NEAR * np.exp(SHARPNESS * (off @ two.T - 1))  # they stand beside what is asked, as wrong ones
    shares = scores.sum(axis=0) + sounding.sum(axis=0)
    scale = SHARPNESS / len(one) / 2
    wrong = scale * (scores / scores.sum(axis=1, keepdims=True) + scores / shares - 2 * np.eye(len(one)))
    wrong_near = scale * sounding / shares
    slopes = asked.T @ _back(wrong @ two, one, one_lengths)
    slopes += others.T @ _back(wrong.T @ one + wrong_near.T @ off, two, two_lengths)
    slopes += near.T @ _back(wrong_near @ two, off, off_lengths)
    return np.asarray(slopes, dtype=np.float32)
