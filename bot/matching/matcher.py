"""Ranks everything that a FAQ can say for a question, with the evidence for each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from bot.bank.model import Kind
from bot.faq.answerable import is_answerable
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.classifier import Classifier
from bot.matching.features import features
from bot.matching.lexicon import Lexicon, stem
from bot.matching.likeness import Features, Likeness, PhrasingIndex
from bot.matching.links import Link, Linker
from bot.matching.normalise import clean, fold, words
from bot.matching.parser import Parser
from bot.matching.reading import Reading, Unit, Weight
from bot.matching.sense import Nearness, SenseIndex, load_senses
from bot.matching.targets import Sort, Target, targets
from bot.matching.textindex import Overlap, TextIndex

_GENERAL = 8  # kinds that have a unit, from which on it says nothing about topics
_TELLING = 2.5  # rarity of a unit that about one in twelve texts has
_RAREST = 5.0  # about the logarithm of the number of kinds
_COMPARE = 8  # kinds compared phrasing by phrasing, at most ...
_COMPARE_AT_LEAST = 3  # ... and at least; between, those with a share above _HARDLY
_HARDLY = 0.01
_NEAR = 6  # targets looked at because a phrasing of theirs is like the question, and as many because of their words
_PASSAGES = 3
_NO_LINK = Link("", 0.0)
_NOTHING = Overlap(0.0, 0.0)
_FAR = Nearness(0.0, 0.0)
_BY_SENSE = 4  # entries looked at because they are near in meaning


class Candidate(NamedTuple):
    """Something that may be meant, with the evidence for it, each piece 0..1.

    - `share`: the classifier's probability of the kind it is or speaks for; `likeness`: to its nearest phrasing.
    - `asked`: how much of the question's telling weight its phrasings hold; `known`: they or its answer.
    - `told`: how much of its own nearest text the question holds; `near`: how near it is in meaning, word or not.
    - `unexplained`: the question's units that nothing in it accounts for; `rival`: how telling the most telling of them is.
    """

    id: str
    sort: Sort
    kind: str
    share: float
    likeness: float
    asked: float
    known: float
    told: float
    near: Nearness
    unexplained: tuple[Unit, ...]
    rival: float

    @classmethod
    def of_kind(cls, kind: str) -> Candidate:
        """Return a kind as if it had surely been asked for."""
        return cls(kind, Sort.KIND, kind, 1.0, 1.0, 1.0, 1.0, 1.0, _FAR, (), 0.0)


class Match(NamedTuple):
    """- `candidates` in no order of merit, the decision ranks them; `claim`: how surely one kind of the bank is meant, 0..1."""

    reading: Reading
    candidates: tuple[Candidate, ...]
    claim: float = 0.0

    def kind_of(self, candidate_id: str) -> str:
        """Return the kind of the bank that a candidate is or speaks for; empty for none."""
        return next((one.kind for one in self.candidates if one.id == candidate_id), "")


class Matcher:
    """Built once for a FAQ; `match` then takes less than a millisecond and changes nothing but its memos."""

    def __init__(
        self,
        faq: Faq,
        kinds: tuple[Kind, ...],
        lexicon: Lexicon,
        classifier: Classifier,
        passages: tuple[Passage, ...] = (),
    ) -> None:
        self._classifier = classifier
        self._kinds = {kind.id: kind for kind in kinds}
        self._targets = {target.id: target for target in targets(faq, passages)}
        spoken = [target for target in self._targets.values() if target.sort is not Sort.PASSAGE]
        vocabulary = _words_of(kinds) | _words_in(text for target in spoken for text in target.phrasings)
        written = _words_in(target.body for target in self._targets.values())
        general = frozenset(unit for unit, count in classifier.spread.items() if count >= _GENERAL)
        self.parser = Parser(faq, lexicon, vocabulary=vocabulary, written=written, general=general)
        self._exact = {fold(text): target.id for target in reversed(spoken) if target.sort is Sort.ENTRY for text in target.phrasings}
        self._read: dict[str, list[tuple[Unit, ...]]] = {}
        self._held: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
        found = {target.id: [features(units) for units in self._own(target.id)] for target in spoken}
        bodies = {target.id: self._body(target) for target in self._targets.values()}
        spread = Counter(classifier.spread)
        for own in found.values():
            spread.update({feature for one in own for feature in one})
        spread.update(name for target in self._targets.values() if target.sort is Sort.PASSAGE for name in bodies[target.id])
        self._likeness = Likeness(self._features_of, spread=spread, owners=len(kinds) + len(self._targets))
        self._phrasings = PhrasingIndex([(owner, self._likeness.vector(one)) for owner, own in found.items() for one in own])
        self._texts = TextIndex(self._units_by_text(bodies), self._likeness.rarities)
        self._senses = self._sense_index(lexicon)
        self.links = Linker(classifier, self._likeness, self._kinds).link(
            {target.id: found[target.id] for target in spoken if target.sort is Sort.ENTRY}
        )
        spoken_for = {link.kind for link in self.links.values()}
        self._decoys = frozenset(kind.id for kind in kinds if not is_answerable(kind, faq) and kind.id not in spoken_for)

    def warm(self) -> None:
        """Read every phrasing now, so that no question waits for it: for processes that stay."""
        for kind in self._kinds:
            self._likeness.to({}, [kind])
            self._vocabulary(kind)
            self._read.pop(kind, None)  # what it was for is known now

    def target(self, target_id: str) -> Target | None:
        return self._targets.get(target_id)

    def is_decoy(self, kind_id: str) -> bool:
        """Whether nothing in the FAQ answers a kind of the bank."""
        return kind_id in self._decoys

    def mentions(self, names: Iterable[str]) -> bool:
        """Whether an own text (entry, date, passage) holds the rarest of some units, if that is a telling one."""
        rarest = max(names, key=self._likeness.rarity, default="")
        return self._likeness.rarity(rarest) >= _TELLING and self._texts.holds(rarest)

    def exactly(self, text: str) -> Candidate | None:
        """Return the entry of which a message is a phrasing, word for word."""
        owner = self._exact.get(fold(text))
        return Candidate.of_kind(owner)._replace(sort=Sort.ENTRY) if owner else None

    def match(self, text: str) -> Match:
        return self.match_reading(self.parser.parse(text))

    def match_reading(self, reading: Reading) -> Match:
        """Find what may be meant, with the evidence for each."""
        found = features(reading.units)
        if not found:
            return Match(reading, ())
        content = [(unit, self._telling(unit)) for unit in reading.units if unit.weight is not Weight.LIGHT]
        asked: dict[str, float] = {}
        for unit, weight in content:
            for name in unit.names:
                asked[name] = max(asked.get(name, 0.0), weight / len(unit.names))
        query = self._likeness.vector(found)
        shares = self._shares(found, {name for unit in reading.units for name in unit.names})
        near_kinds = self._likeness.to(query, shares)
        near = self._phrasings.nearest(query, _NEAR)
        overlaps = self._texts.nearest(asked, 2 * _NEAR)
        senses = self._senses.nearness(reading.words) if self._senses else {}
        by_sense = self._by_sense(senses)
        owners = [*near_kinds, *near, *self._spoken_for(near_kinds), *by_sense]
        by_words = [owner for owner in overlaps if owner not in near]
        passages = [owner for owner in by_words if self._targets[owner].sort is Sort.PASSAGE]
        owners += [owner for owner in by_words if owner not in passages] + passages[:_PASSAGES]
        candidates = []
        for owner in dict.fromkeys(owners):
            link = self.links.get(owner, _NO_LINK)
            share = shares.get(owner, shares.get(link.kind, 0.0) * link.strength) or self._subject(owner, shares, asked)
            likeness = max(near.get(owner, 0.0), near_kinds.get(owner, 0.0), near_kinds.get(link.kind, 0.0) * link.strength)
            told, sense = overlaps.get(owner, _NOTHING).text, senses.get(owner, _FAR)
            candidates.append(self._candidate(owner, share, likeness, told, sense, content))
        claim = max((shares[kind] * likeness for kind, likeness in near_kinds.items()), default=0.0)
        return Match(reading, tuple(candidates), min(1.0, claim))

    def without_evidence(self, reading: Reading, owner: str) -> tuple[Reading, int]:
        """Take the unit that speaks most for `owner` out of a reading; return the rest and the unit's place."""
        position = self._classifier.position(owner)
        if position is None or not reading.units:
            return reading, -1
        place = max(range(len(reading.units)), key=lambda n: self._classifier.weight(reading.units[n].name, position))
        units = (*reading.units[:place], *reading.units[place + 1 :])
        return reading._replace(units=units), place

    def _by_sense(self, senses: dict[str, Nearness]) -> list[str]:
        """The entries, and the passages, that are nearest in meaning."""
        ranked = sorted(senses, key=lambda owner: (-sum(senses[owner]), owner))
        passages = [owner for owner in ranked if self._targets[owner].sort is Sort.PASSAGE]
        entries = [owner for owner in ranked if self._targets[owner].sort is Sort.ENTRY]
        return entries[:_BY_SENSE] + passages[:_PASSAGES]

    def _subject(self, owner: str, shares: dict[str, float], asked: dict[str, float]) -> float:
        """How surely a passage is about what a kind asks that nothing else answers: it holds the kind's telling words."""
        if owner not in self._targets or self._targets[owner].sort is not Sort.PASSAGE:
            return 0.0
        held = self._vocabulary(owner)[1]
        telling = [name for name in asked if name in held and self._likeness.rarity(name) >= _TELLING]
        kinds = (kind for kind in shares if kind in self._decoys and not self._vocabulary(kind)[0].isdisjoint(telling))
        return max((shares[kind] for kind in kinds), default=0.0)

    def _spoken_for(self, kinds: dict[str, float]) -> list[str]:
        """The entries that speak for kinds that may be meant."""
        return [owner for owner, link in self.links.items() if link.kind in kinds]

    def _shares(self, found: Features, units: set[str]) -> dict[str, float]:
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

    def _candidate(
        self,
        owner: str,
        share: float,
        likeness: float,
        told: float,
        near: Nearness,
        content: list[tuple[Unit, float]],
    ) -> Candidate:
        phrased, held = self._vocabulary(owner)
        total = asked = known = 0.0
        unexplained: list[Unit] = []
        for unit, weight in content:
            total += weight
            if not phrased.isdisjoint(unit.names):
                asked += weight
            if held.isdisjoint(unit.names):
                unexplained.append(unit)
            else:
                known += weight
        rival = max((self._likeness.rarity(unit.name) for unit in unexplained if unit.weight is Weight.SUBJECT), default=0.0)
        sort = self._targets[owner].sort if owner in self._targets else (Sort.DECOY if owner in self._decoys else Sort.KIND)
        kind = owner if owner in self._kinds else self.links.get(owner, _NO_LINK).kind
        total = total or 1.0
        return Candidate(
            owner, sort, kind, share, likeness, asked / total, known / total, told, near, tuple(unexplained), rival / _RAREST
        )

    def _telling(self, unit: Unit) -> float:
        if unit.weight is Weight.EVERYDAY:
            return 0.5
        return max(1.0, self._likeness.rarity(unit.name))

    def _own(self, owner: str) -> list[tuple[Unit, ...]]:
        """Read the phrasings of a target, once."""
        if owner not in self._read:
            self._read[owner] = [self.parser.parse(text).units for text in self._targets[owner].phrasings]
        return self._read[owner]

    def _of_bank(self, kind: str) -> list[tuple[Unit, ...]]:
        name = f"kind:{kind}"
        if name not in self._read:
            self._read[name] = [self.parser.parse_phrasing(phrasing) for phrasing in self._kinds[kind].phrasings]
        return self._read[name]

    def _features_of(self, kind: str) -> list[Features]:
        return [features(units) for units in self._of_bank(kind)]

    def _sense_index(self, lexicon: Lexicon) -> SenseIndex | None:
        written = [target for target in self._targets.values() if target.sort in {Sort.ENTRY, Sort.PASSAGE}]
        if not written:
            return None
        plain = self.parser.plain
        texts = {one.id: ([plain(text) for text in one.phrasings], plain(one.body)) for one in written}
        return SenseIndex(load_senses(), texts, lexicon.light, stem)

    def _body(self, target: Target) -> frozenset[str]:
        units = self.parser.parse_words(words(clean(target.body)), target.body).units if target.body else ()
        return _telling_names(units)

    def _units_by_text(self, bodies: dict[str, frozenset[str]]) -> list[tuple[str, frozenset[str]]]:
        """Return (owner, units) for each phrasing by itself, and for each body."""
        texts = [(owner, _telling_names(units)) for owner in bodies for units in self._own(owner)]
        return texts + [(owner, body) for owner, body in bodies.items() if body]

    def _vocabulary(self, owner: str) -> tuple[frozenset[str], frozenset[str]]:
        """The units that a candidate's phrasings account for, and those that they or its answer do."""
        if owner not in self._held:
            target = self._targets.get(owner)
            link = self.links.get(owner, _NO_LINK)
            kind = owner if owner in self._kinds else link.kind
            units = [*(self._own(owner) if target else ()), *(self._of_bank(kind) if kind else ())]
            phrased = frozenset(name for one in units for unit in one for name in unit.names)
            self._held[owner] = phrased, phrased | (self._body(target) if target else frozenset())
        return self._held[owner]


def _telling_names(units: tuple[Unit, ...]) -> frozenset[str]:
    return frozenset(name for unit in units if unit.weight is not Weight.LIGHT for name in unit.names)


def _words_in(texts: object) -> set[str]:
    return {word for text in texts for word in words(clean(text))}  # type: ignore[attr-defined]


def _words_of(kinds: tuple[Kind, ...]) -> set[str]:
    """The words of the bank, whose phrasings are plain text already; {placeholders} are none."""
    text = "\n".join(phrasing for kind in kinds for phrasing in kind.phrasings)
    return set(re.findall(r"[a-z']+", re.sub(r"\{\w+\}", " ", text.lower())))
