"""How near a question is in meaning to the phrasings of a kind: their mean vectors, made by `make models`.

Two steps, so that hundreds of phrasings cost little: the signs of a vector, as one whole number, find the few that are
worth comparing (signs that differ are counted at once); those are compared in full.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from struct import Struct
from typing import NamedTuple

from bot.bank.model import load_kinds
from bot.matching.sense import DIMENSIONS, SCALE, Vector, mapped
from bot.matching.signs import signs_of

ROW = DIMENSIONS + DIMENSIONS // 8  # bytes of a phrasing: its vector, then the signs
_COMPARED = 3  # phrasings of a kind that are compared in full
_VECTOR = Struct(f"{DIMENSIONS}b")


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
        self._of = cache(self._read)

    def nearness(self, mean: Vector | None, kinds: Iterable[str]) -> dict[str, float]:
        """Return the likeness 0..1 of the nearest phrasing of each of a few kinds to a text of that mean."""
        if mean is None:
            return {}
        signs, scaled = signs_of(mean), tuple(map(SCALE.__mul__, mean))
        return {kind: self._nearest(signs, scaled, self._of(kind)) for kind in kinds}

    def _nearest(self, signs: int, scaled: Vector, asked: Asked) -> float:
        """Return the likeness of the nearest of some phrasings to a text of those signs, and that mean times SCALE."""
        apart = [(signs ^ theirs).bit_count() for theirs in asked.signs]
        most = max(sorted(apart)[:_COMPARED], default=0)
        likely = [(differing, place) for differing, place in zip(apart, asked.places, strict=True) if differing <= most]
        likely = sorted(likely)[:_COMPARED]
        distances = (math.dist(scaled, _VECTOR.unpack_from(self._table, place)) / SCALE for _, place in likely)
        return max(0.0, 1 - min(distances) ** 2 / 2) if likely else 0.0

    def _read(self, kind: str) -> Asked:
        start = self._starts[kind]
        places = tuple(range(start, start + self._counts[kind] * ROW, ROW))
        signs = tuple(int.from_bytes(self._table[place + DIMENSIONS : place + ROW], "big") for place in places)
        return Asked(signs, places)


@cache
def load_asked() -> AskedSenses:
    counts = {kind.id: len(kind.phrasings) for kind in load_kinds()}
    return AskedSenses(counts, mapped(Path(__file__).parent / "data" / "asked.bin"))
