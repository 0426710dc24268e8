"""Ranks question kinds and FAQ entries for a question, with the evidence for each."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.bank.model import Kind
from bot.faq.model import Faq
from bot.matching.classifier import Classifier
from bot.matching.features import features
from bot.matching.lexicon import Lexicon
from bot.matching.likeness import EntryIndex, Likeness
from bot.matching.normalise import fold
from bot.matching.parser import Parser
from bot.matching.reading import Reading, Unit, Weight

_RAREST = 5.0  # about the logarithm of the number of kinds
_COMPARE = 8  # kinds compared phrasing by phrasing
_KEEP = 6  # candidates kept


@dataclass(frozen=True, slots=True)
class Candidate:
    """A kind or entry that may be meant.

    - `share`: the classifier's probability (0 for an entry that is no known kind); `likeness`: to its nearest phrasing.
    - `unexplained`: the question's units that nothing in it accounts for; `explained`: their opposite, as a share 0..1.
    - `rival`: how telling the most telling unexplained word of the bank is, 0..1 ("license" in a question on hosting).
    """

    id: str
    share: float
    likeness: float
    explained: float
    unexplained: tuple[Unit, ...]
    rival: float = 0.0


@dataclass(frozen=True, slots=True)
class Match:
    reading: Reading
    candidates: tuple[Candidate, ...]

    @property
    def best(self) -> Candidate | None:
        return self.candidates[0] if self.candidates else None


class Matcher:
    """Built once for a FAQ; `match` then takes some tens of microseconds and changes nothing."""

    def __init__(self, faq: Faq, kinds: tuple[Kind, ...], lexicon: Lexicon, classifier: Classifier) -> None:
        own = {entry.id: entry for entry in faq.entries}
        known = {kind.id for kind in kinds}
        # An entry of a known kind lends its words to the kind; the others compete with the kinds.
        self._entries = frozenset(set(own) - known)
        texts = [(entry.id, text) for entry in faq.entries for text in (entry.question, *entry.also)]
        vocabulary = {word for kind in kinds for phrasing in kind.phrasings for word in _plain(phrasing)}
        vocabulary |= {word for _, text in texts for word in fold(text).split()}
        self.parser = Parser(faq, lexicon, vocabulary=vocabulary)
        read = [(kind.id, self.parser.parse_phrasing(phrasing)) for kind in kinds for phrasing in kind.phrasings]
        read += [(owner, self.parser.parse(text).units) for owner, text in texts]
        self._likeness = Likeness([(owner, features(units)) for owner, units in read])
        self._entry_index = EntryIndex(self._likeness, self._entries)
        self._classifier = classifier
        self._needs = {kind.id: kind.needs for kind in kinds if kind.needs}
        self._vocabulary: dict[str, set[str]] = {}
        for owner, units in read:
            self._vocabulary.setdefault(owner, set()).update(name for unit in units for name in unit.names)
        for entry in faq.entries:
            answer = self.parser.parse(entry.answer)
            self._vocabulary[entry.id].update(name for unit in answer.units for name in unit.names)

    def match(self, text: str) -> Match:
        """Rank what a question may mean."""
        return self.match_reading(self.parser.parse(text))

    def without_evidence(self, reading: Reading, owner: str) -> tuple[Reading, int]:
        """Take the unit that speaks most for `owner` out of a reading; return the rest and the unit's place."""
        position = self._classifier.position(owner)
        if position is None or not reading.units:
            return reading, -1
        place = max(range(len(reading.units)), key=lambda n: self._classifier.weight(reading.units[n].name, position))
        units = (*reading.units[:place], *reading.units[place + 1 :])
        return replace(reading, units=units), place

    def match_reading(self, reading: Reading) -> Match:
        """Rank what may be meant, best first."""
        found = features(reading.units)
        if not found:
            return Match(reading, ())
        units = {name for unit in reading.units for name in unit.names}
        shares = self._shares(found, units)
        query = self._likeness.query(found)
        near_kinds = self._likeness.to(query, shares)
        near_entries = self._entry_index.nearest(query, _KEEP)
        # An entry has no share of the classifier: it wins when it is clearly liker than any kind.
        score = {owner: shares[owner] + near for owner, near in near_kinds.items()} | {owner: 2 * near for owner, near in near_entries.items()}
        likeness = near_kinds | near_entries
        ranked = sorted(score, key=lambda owner: (-score[owner], owner))[:_KEEP]
        candidates = [self._candidate(owner, shares.get(owner, 0.0), likeness[owner], reading) for owner in ranked]
        return Match(reading, tuple(candidates))

    def _shares(self, found: dict[str, float], units: set[str]) -> dict[str, float]:
        """Return the shares of the kinds that may be meant, the likeliest few."""
        probabilities = self._classifier.probabilities(found)
        shares: dict[str, float] = {}
        for position in sorted(range(len(probabilities)), key=probabilities.__getitem__, reverse=True):
            kind = self._classifier.kinds[position]
            if all(group & units for group in self._needs.get(kind, ())):
                shares[kind] = probabilities[position]
                if len(shares) == _COMPARE:
                    break
        return shares

    def _candidate(self, owner: str, share: float, near: float, reading: Reading) -> Candidate:
        known = self._vocabulary[owner]
        total = explained = 0.0
        unexplained: list[Unit] = []
        for unit in reading.units:
            if unit.weight is Weight.LIGHT:
                continue
            weight = self._telling(unit)
            total += weight
            if known.isdisjoint(unit.names):
                unexplained.append(unit)
            else:
                explained += weight
        rival = max((self._likeness.rarity(unit.name) for unit in unexplained if unit.weight is Weight.SUBJECT), default=0.0)
        return Candidate(owner, share, near, explained / total if total else 0.0, tuple(unexplained), rival / _RAREST)

    def _telling(self, unit: Unit) -> float:
        if unit.weight is Weight.EVERYDAY:
            return 0.5
        return max(1.0, self._likeness.rarity(unit.name))


def _plain(phrasing: str) -> list[str]:
    return [word for word in fold(phrasing.replace("{", " ").replace("}", " ")).split() if word]
