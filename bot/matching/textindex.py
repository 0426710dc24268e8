"""Finds, among any number of texts, those that share the rarest units with a question."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

ENOUGH = 300  # texts found by rare units; commoner units then only add to these


class Overlap(NamedTuple):
    """- `asked`: the share 0..1 of the question's weight that the text holds; `text`: of the text's own weight that is
    asked.
    """

    asked: float
    text: float


class TextIndex:
    """- `texts`: owner -> the units of one text; an owner may have several (its phrasings). `rarity` weighs a unit."""

    def __init__(self, texts: Iterable[tuple[str, frozenset[str]]], rarity: Mapping[str, float]) -> None:
        self._rarity = rarity
        self._owners: list[str] = []
        self._totals: list[float] = []
        self._postings: dict[str, list[int]] = defaultdict(list)
        for owner, units in texts:
            number = len(self._owners)
            self._owners.append(owner)
            self._totals.append(math.fsum(rarity.get(unit, 0.0) for unit in units) or 1.0)
            for unit in units:
                self._postings[unit].append(number)

    def hold(self, units: Iterable[str]) -> bool:
        """Whether one text holds all of some units."""
        return bool(set.intersection(*(set(self._postings.get(unit, ())) for unit in units)))

    def nearest(self, asked: Mapping[str, float], limit: int) -> dict[str, Overlap]:
        """Return the overlap of the `limit` owners that hold most of `asked` (unit -> weight), each by its best
        text.
        """
        total = math.fsum(asked.values())
        if not total:
            return {}
        held: dict[int, float] = {}
        known = [unit for unit in asked if unit in self._postings]
        for unit in sorted(known, key=lambda name: len(self._postings[name])):
            postings = self._postings[unit]
            if held and len(held) + len(postings) > ENOUGH:
                for number in held.keys() & set(postings) if len(postings) < 20 * ENOUGH else ():
                    held[number] += asked[unit]
                continue
            weight = asked[unit]
            for number in postings[:ENOUGH]:
                held[number] = held.get(number, 0.0) + weight
        best: dict[str, tuple[float, Overlap]] = {}
        for number in sorted(held, key=held.__getitem__, reverse=True)[: 4 * limit]:
            weight, owner = held[number], self._owners[number]
            asked_for, text = min(1.0, weight / total), min(1.0, weight / self._totals[number])
            if owner not in best or asked_for + text > best[owner][0]:
                best[owner] = asked_for + text, Overlap(asked_for, text)
        ranked = sorted(best.items(), key=lambda pair: (-pair[1][0], pair[0]))
        return {owner: overlap for owner, (_, overlap) in ranked[:limit]}
