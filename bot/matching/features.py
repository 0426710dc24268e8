"""What a question's units are to the scorer: the units themselves, their neighbours, and how the question begins."""

from __future__ import annotations

from collections.abc import Iterable

from bot.matching.reading import Unit, Weight

_LIGHT = 0.4  # a light word tells little, yet "when" and "how" tell something
_PAIR = 0.7
_FIRST = 0.5


def features(units: Iterable[Unit]) -> dict[str, float]:
    """Return feature -> value; a question and a phrasing of the bank are both turned into this."""
    found: dict[str, float] = {}
    first = previous = None
    for unit in units:
        light = unit.weight is Weight.LIGHT
        share = (_LIGHT if light else 1.0) / len(unit.names) ** 0.5
        for name in unit.names:
            found[name] = max(found.get(name, 0.0), share)
        if first is None:
            first = unit.name
            found[f"^{first}"] = _FIRST
        if not light:
            if previous is not None:
                found[f"{previous}_{unit.name}"] = _PAIR
            previous = unit.name
    return found
