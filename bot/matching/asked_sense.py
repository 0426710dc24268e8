"""How near a question is in meaning to the phrasings of a kind: their mean vectors, made by `make models`.

Two steps, so that hundreds of phrasings cost little: the signs of a vector, as one whole number, find the few that are
worth comparing (signs that differ are counted at once); those are compared in full.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from bot.bank.model import load_kinds
from bot.matching.sense import BYTES, DIMENSIONS, SCALE, Vector, mapped
from bot.matching.signs import signs_of

ROW = DIMENSIONS + DIMENSIONS // 8  # bytes of a phrasing: its vector, then the signs
_COMPARED = 3  # phrasings of a kind that are compared in full
_PARTS = tuple(number / SCALE for number in BYTES)  # shared by all vectors, whose memory they would be


class Asked(NamedTuple):
    """The phrasings of one kind: their signs, and where their vectors begin in the table."""

    signs: tuple[int, ...]
    places: tuple[int, ...]


class AskedSenses:
    """- `counts`: kind -> how many rows of the table are its phrasings, in order."""

    def __init__(self, counts: dict[str, int], table: memoryview) -> None:
        self._table, self._starts = table, {}
        self._counts = counts
        start = 0
        for kind, count in counts.items():
            self._starts[kind] = start
            start += count * ROW
        self._of = lru_cache(maxsize=None)(self._read)
        self._vector = lru_cache(maxsize=2048)(self._read_vector)

    def nearness(self, mean: Vector | None, kinds: Iterable[str]) -> dict[str, float]:
        """Return the likeness 0..1 of the nearest phrasing of each of a few kinds to a text of that mean."""
        if mean is None:
            return {}
        signs = signs_of(mean)
        found: dict[str, float] = {}
        for kind in kinds:
            asked = self._of(kind)
            apart = [(signs ^ theirs).bit_count() for theirs in asked.signs]
            most = max(sorted(apart)[:_COMPARED], default=0)
            likely = [
                (differing, place) for differing, place in zip(apart, asked.places, strict=True) if differing <= most
            ]
            likest = [1 - math.dist(mean, self._vector(place)) ** 2 / 2 for _, place in sorted(likely)[:_COMPARED]]
            found[kind] = max([0.0, *likest])
        return found

    def _read(self, kind: str) -> Asked:
        start = self._starts[kind]
        places = tuple(range(start, start + self._counts[kind] * ROW, ROW))
        signs = tuple(int.from_bytes(self._table[place + DIMENSIONS : place + ROW], "big") for place in places)
        return Asked(signs, places)

    def _read_vector(self, place: int) -> Vector:
        return tuple(map(_PARTS.__getitem__, self._table[place : place + DIMENSIONS]))


@cache
def load_asked() -> AskedSenses:
    counts = {kind.id: len(kind.phrasings) for kind in load_kinds()}
    return AskedSenses(counts, mapped(Path(__file__).parent / "data" / "asked.bin"))
