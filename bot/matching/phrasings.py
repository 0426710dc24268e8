"""What each kind and target is asked by, read once: the units of its phrasings, of its answer, and all that it accounts
for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.bank.model import Kind
from bot.matching.features import features
from bot.matching.lexicon import stem
from bot.matching.likeness import Features
from bot.matching.normalise import clean, words
from bot.matching.parser import Parser
from bot.matching.reading import Unit, Weight
from bot.matching.sense import SenseIndex, load_senses
from bot.matching.targets import Sort, Target

_NONE = frozenset[str]()
_MEANING = frozenset({Sort.ENTRY, Sort.FACT, Sort.PASSAGE})  # what is found by meaning too


class Phrasings:
    def __init__(self, parser: Parser, kinds: Mapping[str, Kind], targets: Mapping[str, Target]) -> None:
        self._parser, self._kinds, self._targets = parser, kinds, targets
        self._read: dict[str, list[tuple[Unit, ...]]] = {}
        self._named: dict[str, frozenset[str]] = {}
        self._of_target: dict[str, tuple[frozenset[str], frozenset[str]]] = {}

    def own(self, target: str) -> list[tuple[Unit, ...]]:
        """Return the units of each phrasing of a target."""
        if target not in self._read:
            self._read[target] = [self._parser.parse(text).units for text in self._targets[target].phrasings]
        return self._read[target]

    def features_of_kind(self, kind: str) -> list[Features]:
        """Return the features of each phrasing of a kind."""
        return [features(units) for units in self._parser.phrasings(self._kinds[kind])]

    def body(self, target: Target) -> frozenset[str]:
        """Return the telling units of a target's answer."""
        if not target.body:
            return frozenset()
        return telling_names(self._parser.parse_words(words(clean(target.body)), target.body).units)

    def texts(self) -> list[tuple[str, frozenset[str]]]:
        """Return (target, telling units) for each phrasing by itself, and for each answer."""
        asked = [(name, telling_names(units)) for name in self._targets for units in self.own(name)]
        told = [(name, self.body(target)) for name, target in self._targets.items() if target.body]
        return asked + told

    def accounted(self, owner: str, kind: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        """Return the units that the phrasings of a target account for, those that its answer does, and those that the
        phrasings of the kind do that it is or speaks for.
        """
        if owner not in self._of_target:
            target = self._targets.get(owner)
            self._of_target[owner] = (_names(self.own(owner)), self.body(target)) if target else (_NONE, _NONE)
        return (*self._of_target[owner], self._names_of_kind(kind) if kind else _NONE)

    def by_meaning(self, light: frozenset[str]) -> SenseIndex | None:
        """Return an index of entries and passages by meaning; None when there are none."""
        written = [target for target in self._targets.values() if target.sort in _MEANING]
        plain = self._parser.plain
        texts = {one.id: ([plain(text) for text in one.phrasings], plain(one.body)) for one in written}
        return SenseIndex(load_senses(), texts, light, stem) if texts else None

    def _names_of_kind(self, kind: str) -> frozenset[str]:
        if kind not in self._named:
            self._named[kind] = _names(self._parser.phrasings(self._kinds[kind]))
        return self._named[kind]


def _names(read: Iterable[tuple[Unit, ...]]) -> frozenset[str]:
    return frozenset(name for units in read for unit in units for name in unit.names)


def telling_names(units: tuple[Unit, ...]) -> frozenset[str]:
    return frozenset(name for unit in units if unit.weight is not Weight.LIGHT for name in unit.names)


def words_in(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in words(clean(text))}
