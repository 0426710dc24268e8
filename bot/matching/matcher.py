"""Ranks everything that a FAQ can say for a question, with the evidence for each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from bot.bank.model import Kind
from bot.faq.answerable import is_answerable
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.asked_sense import load_asked
from bot.matching.candidates import BESIDE, FAR, Candidate, Match, without_said
from bot.matching.classifier import Classifier
from bot.matching.content import Content
from bot.matching.features import features
from bot.matching.lacking import MUST, Values, wanted
from bot.matching.lexicon import Lexicon
from bot.matching.likeness import Likeness, PhrasingIndex
from bot.matching.links import NO_LINK, Linker, kinds_told, likelier, passage_links, spoken_for, strongest
from bot.matching.normalise import fold
from bot.matching.own_event import EVENT
from bot.matching.parser import Parser
from bot.matching.passage_kinds import Reader
from bot.matching.phrasing_parser import words_of
from bot.matching.phrasings import Phrasings, words_in
from bot.matching.practice import practice
from bot.matching.reading import Reading
from bot.matching.relevance import load_relevance
from bot.matching.sense import Nearness, load_senses
from bot.matching.targets import Sort, Target, targets
from bot.matching.textindex import Overlap, TextIndex

_GENERAL = 8  # kinds that have a unit, from which on it says nothing about topics
_TELLING = 2.5  # rarity of a unit that about one in twelve texts has
_NEAR = 6  # targets looked at because a phrasing of theirs is like the question, and as many because of their words
_PASSAGES = 3
_SPEAKERS = 4  # entries looked at because they speak for a kind
_NOTHING = Overlap(0.0, 0.0)
_NAMED = frozenset({"{person}", "{affiliation}"})
_BY_SENSE = 4  # entries looked at because they are near in meaning


class _Seen(NamedTuple):
    """What is near a question, and how near: kinds by their probability and by their phrasings, targets by their
    phrasings, their words and their meaning.
    """

    shares: dict[str, float]
    near_kinds: dict[str, float]
    near: dict[str, float]
    overlaps: dict[str, Overlap]
    senses: dict[str, Nearness]


class Matcher:
    """Built once for a FAQ; `match` takes under a millisecond. `english` puts other languages into English."""

    def __init__(
        self,
        faq: Faq,
        kinds: tuple[Kind, ...],
        lexicon: Lexicon,
        classifier: Classifier,
        passages: tuple[Passage, ...] = (),
        english: Callable[[str], str] = str,
    ) -> None:
        self._classifier = classifier
        self._kinds = {kind.id: kind for kind in kinds}
        self._targets = {target.id: target for target in targets(faq, passages, english)}
        self._of_call = {target.id for target in self._targets.values() if target.sort is Sort.PASSAGE}
        spoken = [target for target in self._targets.values() if target.id not in self._of_call]
        entries = [target for target in spoken if target.sort is Sort.ENTRY]
        self._exact = {fold(text): one.id for one in reversed(entries) for text in one.written}
        self.parser = self._parser(faq, lexicon, spoken)
        self._phrasings = Phrasings(self.parser, self._kinds, self._targets)
        found = {target.id: [features(units) for units in self._phrasings.own(target.id)] for target in spoken}
        texts = self._phrasings.texts()
        spread = Counter(classifier.spread)
        for own in found.values():
            spread.update({feature for one in own for feature in one})
        spread.update(name for owner, units in texts if owner in self._of_call for name in units)
        owners = len(kinds) + len(self._targets)
        self._likeness = Likeness(self._phrasings.features_of_kind, spread=spread, owners=owners)
        asked = ((owner, self._likeness.vector(one)) for owner, own in found.items() for one in own)
        self._nearest = PhrasingIndex(list(asked))
        self._texts = TextIndex(texts, self._likeness.rarities)
        self._senses, self._asked = load_senses(), load_asked()
        self._values = Values(self._targets, self._phrasings.own)
        self.meaning = self._phrasings.by_meaning(lexicon.light | {EVENT})
        self.links = Linker(classifier, self._likeness, self._kinds).link({one.id: found[one.id] for one in entries})
        unanswered = frozenset(kind.id for kind in kinds if not is_answerable(kind, faq, passages))
        reader = Reader(self._senses, self.parser.parse_phrasing, self.parser.plain)
        self.told = kinds_told(passages, unanswered - spoken_for(self.links) - BESIDE, reader)
        self.links |= passage_links(self.told)
        self._speakers = strongest(self.links, _SPEAKERS)
        self._lent = unanswered & spoken_for(self.links)
        self._decoys = unanswered - self._lent

    def _parser(self, faq: Faq, lexicon: Lexicon, spoken: list[Target]) -> Parser:
        vocabulary = words_in(text for target in spoken for text in target.phrasings)
        vocabulary.update(*map(words_of, self._kinds.values()))
        written = words_in(target.body for target in self._targets.values())
        general = frozenset(unit for unit, count in self._classifier.spread.items() if count >= _GENERAL)
        return Parser(faq, lexicon, vocabulary=vocabulary, written=written, general=general)

    def warm(self) -> None:
        """Read every phrasing now, so that no question waits for it: for processes that stay."""
        load_relevance()
        for kind in self._kinds:
            self._likeness.to({}, [kind])
            self._phrasings.accounted(kind, kind)

    def target(self, target_id: str) -> Target | None:
        return self._targets.get(target_id)

    def is_decoy(self, kind_id: str) -> bool:
        """Whether nothing in the FAQ answers a kind of the bank."""
        return kind_id in self._decoys or kind_id in self._lent

    def mentions(self, names: Iterable[str]) -> bool:
        """Whether an own text (entry, fact, passage) holds the two rarest of some units together, a telling one among
        them.
        """
        rarest = sorted(set(names), key=self._likeness.rarity, reverse=True)[:2]
        return bool(rarest) and self._likeness.rarity(rarest[0]) >= _TELLING and self._texts.hold(rarest)

    def exactly(self, text: str) -> Candidate | None:
        """Return the entry of which a message is a phrasing, word for word."""
        owner = self._exact.get(fold(text))
        return Candidate.of_kind(owner)._replace(sort=Sort.ENTRY) if owner else None

    def nearest_phrasings(self, text: str) -> dict[str, float]:
        """Return the targets with the phrasings most like a text, and how like they are."""
        return self._nearest.nearest(self._likeness.vector(features(self.parser.parse(text).units)), _NEAR)

    def match(self, text: str) -> Match:
        return self.match_reading(self.parser.parse(text))._replace(exact=self.exactly(text))

    def match_reading(self, reading: Reading) -> Match:
        """Find what may be meant, with the evidence for each."""
        found = features(reading.units)
        if not found:
            return Match(reading, ())
        content = Content(reading.units, self._likeness.rarity)
        query, mean = self._likeness.vector(found), self._senses.mean(reading.words)
        units = {name for unit in reading.units for name in unit.names}
        shares = self._classifier.likeliest(found, lambda kind: all(group & units for group in self._kinds[kind].needs))
        near, overlaps = self._nearest.nearest(query, _NEAR), self._texts.nearest(content.weights, 2 * _NEAR)
        near_kinds = self._likeness.to(query, shares)
        known = [*near, *overlaps, *self._spoken_for(near_kinds)]
        senses = self.meaning.nearness(reading.words, mean, known) if self.meaning else {}
        seen = _Seen(shares, near_kinds, near, overlaps, senses)
        kinds = {owner: self._kind_of(owner, shares) for owner in self._owners(seen) if owner not in self._lent}
        meant = self._asked.nearness(mean, {kind for kind in kinds.values() if kind})
        values = wanted(reading.units)
        candidates = [
            self._candidate(
                owner, kind, seen, content, sense=meant.get(kind, 0.0), lacks=not values <= self._values.of(owner)
            )
            for owner, kind in kinds.items()
        ]
        claim = max((shares[kind] * likeness for kind, likeness in seen.near_kinds.items()), default=0.0)
        return Match(reading, tuple(self._standing(reading, candidates, values)), min(1.0, claim))

    def _owners(self, seen: _Seen) -> list[str]:
        """The kinds and targets that are looked at, some more than once."""
        by_words = [owner for owner in seen.overlaps if owner not in seen.near]
        passages = [owner for owner in by_words if owner in self._of_call]
        return [
            *seen.near_kinds,
            *seen.near,
            *self._spoken_for(seen.near_kinds),
            *self._by_sense(seen.senses),
            *(owner for owner in by_words if owner not in self._of_call),
            *passages[:_PASSAGES],
        ]

    def _candidate(
        self, owner: str, kind: str, seen: _Seen, content: Content, *, sense: float, lacks: bool
    ) -> Candidate:
        lent = by_link = 0.0
        for link in self.links.get(owner, ()):
            lent = max(lent, seen.shares.get(link.kind, 0.0) * link.strength)
            by_link = max(by_link, seen.near_kinds.get(link.kind, 0.0) * link.strength)
        accounted = content.accounted(*self._phrasings.accounted(owner, kind))
        return Candidate(
            owner,
            self._sort_of(owner),
            kind,
            seen.shares.get(owner, lent),
            max(seen.near.get(owner, 0.0), seen.near_kinds.get(owner, 0.0), by_link),
            accounted.asked,
            accounted.known,
            seen.overlaps.get(owner, _NOTHING).text,
            seen.senses.get(owner, FAR),
            accounted.unexplained,
            accounted.rival,
            sense,
            lacks,
            practice(len(self._targets[owner].phrasings)) if self._sort_of(owner) is Sort.ENTRY else 0.0,
        )

    def _standing(self, reading: Reading, found: list[Candidate], values: frozenset[str]) -> list[Candidate]:
        """Leave out what cannot be the answer to a question that asks for such values."""
        if any(one.is_asked for one in found):  # nothing beats what organizers wrote themselves
            found = [one for one in found if one.sort is not Sort.DECOY]
        if needed := values & MUST:
            found = [one for one in found if one.sort is Sort.DECOY or needed <= self._values.of(one.id)]
        naming = self._naming(reading)
        found = [one for one in found if not naming or one.sort is not Sort.PASSAGE or one.id in naming]
        return without_said(reading, found)

    def _naming(self, reading: Reading) -> frozenset[str]:
        """The lines of the call that name a person or an institution of which a question asks; none for no such one."""
        names = [frozenset(one.text.split()) for one in reading.mentions if one.names[0] in _NAMED]
        return frozenset(
            owner for owner in self._of_call if self.meaning and any(one <= self.meaning.said(owner) for one in names)
        )

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
        ranked = [owner for _, owner in sorted((-near.mean - near.words, owner) for owner, near in senses.items())]
        of_call = [owner for owner in ranked if owner in self._of_call]
        return [owner for owner in ranked if owner not in self._of_call][:_BY_SENSE] + of_call[:_PASSAGES]

    def _spoken_for(self, kinds: dict[str, float]) -> list[str]:
        """The entries that speak most for kinds that may be meant."""
        return [owner for kind in kinds for owner in self._speakers.get(kind, ())]

    def _sort_of(self, owner: str) -> Sort:
        if owner in self._targets:
            return self._targets[owner].sort
        return Sort.DECOY if owner in self._decoys else Sort.KIND

    def _kind_of(self, owner: str, shares: dict[str, float]) -> str:
        """The kind that a candidate is or speaks for, a passage for the likelier of its own; empty for none."""
        links = self.links.get(owner, NO_LINK)
        return owner if owner in self._kinds else likelier(links, shares if owner in self._of_call else {})
