"""What the units of a question weigh, and how much of them each candidate accounts for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

from bot.matching.reading import Unit, Weight

_RAREST = 5.0  # about the logarithm of the number of kinds


class Accounted(NamedTuple):
    """- `asked`: the share of a question's weight that a candidate's phrasings hold; `known`: they or its answer
    - `unexplained`: the units that neither holds; `rival`: how telling the most telling of them is
    """

    asked: float
    known: float
    unexplained: tuple[Unit, ...]
    rival: float


class Content:
    """The units of one question that are not light.

    - `rarity` tells how telling a unit is; `weights`: what the name of each weighs
    """

    def __init__(self, units: Iterable[Unit], rarity: Callable[[str], float]) -> None:
        self._rarity = rarity
        self._weighed = [(unit, self._telling(unit)) for unit in units if unit.weight is not Weight.LIGHT]
        self.weights: dict[str, float] = {}
        for unit, weight in self._weighed:
            for name in unit.names:
                self.weights[name] = max(self.weights.get(name, 0.0), weight / len(unit.names))
        self._names = frozenset(self.weights)
        self._of = cache(self._reckon)

    def accounted(self, own: frozenset[str], told: frozenset[str], of_kind: frozenset[str]) -> Accounted:
        """Return what a candidate accounts for whose phrasings have the units `own`, its answer `told`, and the
        phrasings of the kind that it speaks for `of_kind`.
        """
        phrased = (self._names & own) | (self._names & of_kind)
        return self._of(phrased, phrased | (self._names & told))

    def _reckon(self, phrased: frozenset[str], held: frozenset[str]) -> Accounted:
        if not self._weighed:
            return Accounted(1.0, 1.0, (), 0.0)  # "where is it": nothing is left unexplained
        total = asked = known = 0.0
        unexplained: list[Unit] = []
        for unit, weight in self._weighed:
            total += weight
            if not phrased.isdisjoint(unit.names):
                asked += weight
            if held.isdisjoint(unit.names):
                unexplained.append(unit)
            else:
                known += weight
        rival = max((self._rarity(unit.name) for unit in unexplained if unit.weight is Weight.SUBJECT), default=0.0)
        return Accounted(asked / total, known / total, tuple(unexplained), rival / _RAREST)

    def _telling(self, unit: Unit) -> float:
        if unit.weight is Weight.EVERYDAY:
            return 0.5
        return max(1.0, self._rarity(unit.name))
