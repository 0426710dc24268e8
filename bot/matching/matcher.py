"""Ranks question kinds and FAQ entries for a question, with the evidence for each."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from bot.bank.model import Kind
from bot.faq.model import Faq
from bot.matching.classifier import Classifier
from bot.matching.features import features
from bot.matching.lexicon import Lexicon
from bot.matching.likeness import EntryIndex, Likeness
from bot.matching.normalise import clean, words
from bot.matching.parser import Parser
from bot.matching.reading import Reading, Unit, Weight

_RAREST = 5.0  # about the logarithm of the number of kinds
_COMPARE = 8  # kinds compared phrasing by phrasing, at most ...
_COMPARE_AT_LEAST = 3  # ... and at least; between, those with a share above _HARDLY
_HARDLY = 0.01
_ENTRY_FROM, _ENTRY_FULL = 0.2, 0.6  # likeness to an entry of the file that begins to count, and that is as good as certain
_KEEP = 6  # candidates kept


class Candidate(NamedTuple):
    """A kind or entry that may be meant.

    - `share`: the classifier's probability (0 for an entry that is no known kind); `likeness`: to its nearest phrasing.
    - `unexplained`: the question's units that nothing in it accounts for; `explained`: their opposite, as a share 0..1.
    - `family`: the share of all kinds whose answers hold its facts (its own among them).
    - `rival`: how telling the most telling unexplained word of the bank is, 0..1 ("license" in a question on hosting).
    """

    id: str
    share: float
    likeness: float
    explained: float
    unexplained: tuple[Unit, ...]
    rival: float = 0.0
    family: float = 0.0


class Match(NamedTuple):
    reading: Reading
    candidates: tuple[Candidate, ...]

    @property
    def best(self) -> Candidate | None:
        return self.candidates[0] if self.candidates else None


class Matcher:
    """Built once for a FAQ; `match` then takes less than a millisecond and changes nothing but its memos."""

    def __init__(self, faq: Faq, kinds: tuple[Kind, ...], lexicon: Lexicon, classifier: Classifier) -> None:
        self._classifier = classifier
        self._kinds = {kind.id: kind for kind in kinds}
        self._entries = {entry.id: entry for entry in faq.entries}
        texts = [text for entry in faq.entries for text in (entry.question, *entry.also)]
        vocabulary = _words_of(kinds) | {word for text in texts for word in words(clean(text))}
        self.parser = Parser(faq, lexicon, vocabulary=vocabulary)
        self._read: dict[str, list[tuple[Unit, ...]]] = {}
        self._known: dict[str, frozenset[str]] = {}
        # An entry of a known kind lends its words to the kind; the others compete with the kinds.
        own = {entry.id: [features(units) for units in self._units_of(entry.id)] for entry in faq.entries if entry.id not in self._kinds}
        spread = Counter(classifier.spread)
        for found in own.values():
            spread.update({feature for one in found for feature in one})
        self._likeness = Likeness(self._features_of, spread=spread, owners=len(kinds) + len(own))
        self._entry_index = EntryIndex([(owner, self._likeness.vector(one)) for owner, found in own.items() for one in found])

    def warm(self) -> None:
        """Read every phrasing now, so that no question waits for it: for processes that stay."""
        for owner in (*self._kinds, *self._entries):
            if owner in self._kinds:
                self._likeness.to({}, [owner])
            self._vocabulary(owner)
            self._read.pop(owner, None)  # what it was for is known now

    def _units_of(self, owner: str) -> list[tuple[Unit, ...]]:
        """Read the phrasings of a kind and of the entry of its name, once."""
        if owner not in self._read:
            kind, entry = self._kinds.get(owner), self._entries.get(owner)
            units = [self.parser.parse_phrasing(phrasing) for phrasing in kind.phrasings] if kind else []
            units += [self.parser.parse(text).units for text in (entry.question, *entry.also)] if entry else []
            self._read[owner] = units
        return self._read[owner]

    def _features_of(self, owner: str) -> list[dict[str, float]]:
        return [features(units) for units in self._units_of(owner)]

    def _vocabulary(self, owner: str) -> frozenset[str]:
        """The units that a kind or entry accounts for: those of its phrasings and of its answer."""
        if owner not in self._known:
            entry = self._entries.get(owner)
            answer = self.parser.parse(entry.answer).units if entry else ()
            self._known[owner] = frozenset(name for units in (*self._units_of(owner), answer) for unit in units for name in unit.names)
        return self._known[owner]

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
        return reading._replace(units=units), place

    def match_reading(self, reading: Reading) -> Match:
        """Rank what may be meant, best first."""
        found = features(reading.units)
        if not found:
            return Match(reading, ())
        units = {name for unit in reading.units for name in unit.names}
        shares = self._shares(found, units)
        query = self._likeness.vector(found)
        near_kinds = self._likeness.to(query, shares)
        near_entries = self._entry_index.nearest(query, _KEEP)
        # An entry has no share of the classifier: it wins when it is clearly liker than any kind.
        score = {owner: shares[owner] + near for owner, near in near_kinds.items()} | {
            owner: 2 * near for owner, near in near_entries.items()
        }
        likeness = near_kinds | near_entries
        ranked = sorted(score, key=lambda owner: (-score[owner], owner))[:_KEEP]
        content = [(unit, self._telling(unit)) for unit in reading.units if unit.weight is not Weight.LIGHT]
        candidates = [self._candidate(owner, shares, likeness[owner], content) for owner in ranked]
        return Match(reading, tuple(candidates))

    def _shares(self, found: dict[str, float], units: set[str]) -> dict[str, float]:
        """Return the shares of the kinds that may be meant, the likeliest few."""
        probabilities = self._classifier.probabilities(found)
        shares: dict[str, float] = {}
        for position in sorted(range(len(probabilities)), key=probabilities.__getitem__, reverse=True):
            kind = self._classifier.kinds[position]
            if all(group & units for group in self._kinds[kind].needs):
                if len(shares) == _COMPARE or (len(shares) >= _COMPARE_AT_LEAST and probabilities[position] < _HARDLY):
                    break
                shares[kind] = probabilities[position]
        return shares

    def _candidate(self, owner: str, shares: dict[str, float], near: float, content: list[tuple[Unit, float]]) -> Candidate:
        known = self._vocabulary(owner)
        total = explained = 0.0
        unexplained: list[Unit] = []
        for unit, weight in content:
            total += weight
            if known.isdisjoint(unit.names):
                unexplained.append(unit)
            else:
                explained += weight
        rival = max((self._likeness.rarity(unit.name) for unit in unexplained if unit.weight is Weight.SUBJECT), default=0.0)
        explained = explained / total if total else 0.0
        if owner not in self._kinds:
            share = _share_of_entry(near, explained)
            return Candidate(owner, share, near, explained, tuple(unexplained), rival / _RAREST, share)
        family = self._kinds[owner].family
        kin = sum(other for kind, other in shares.items() if self._kinds[kind].family == family)
        return Candidate(owner, shares[owner], near, explained, tuple(unexplained), rival / _RAREST, kin)

    def _telling(self, unit: Unit) -> float:
        if unit.weight is Weight.EVERYDAY:
            return 0.5
        return max(1.0, self._likeness.rarity(unit.name))


def _share_of_entry(near: float, explained: float) -> float:
    """What likeness to an entry of the file is worth beside a classifier's share, which such an entry has none of.

    Nothing at a likeness of one shared common word, all of it when the telling words and most of their order are the same;
    less for each word of the question that the entry does not account for ("greenhouse deadline").
    """
    return min(1.0, max(0.0, (near - _ENTRY_FROM) / (_ENTRY_FULL - _ENTRY_FROM))) * max(0.0, (explained - 0.5) / 0.5) ** 3


def _words_of(kinds: tuple[Kind, ...]) -> set[str]:
    """The words of the bank, whose phrasings are plain text already; {placeholders} are none."""
    text = "\n".join(phrasing for kind in kinds for phrasing in kind.phrasings)
    return set(re.findall(r"[a-z']+", re.sub(r"\{\w+\}", " ", text.lower())))
