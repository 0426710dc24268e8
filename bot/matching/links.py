"""Which kinds of the bank an entry or a passage speaks for: it is then found by all the phrasings of those."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from bot.bank.model import Kind
from bot.faq.passages import Passage
from bot.matching.classifier import Classifier
from bot.matching.likeness import Features, Likeness
from bot.matching.passage_kinds import Reader, load_passage_kinds
from bot.matching.targets import PASSAGE, passage_target

_LEAST_SHARE = 0.2  # of the kind, on average over the entry's phrasings
_LEAST_LIKENESS = 0.3  # of the nearest of them to one of the kind's
_CERTAIN = 0.6  # likeness from which the share alone counts
_MOST = 2  # kinds of one entry or passage
_SPEAKS, _TELLS = 0.4, 0.6  # strength from which on an entry, a passage answers a kind that nothing else does
_LEAST_SURE = 0.3  # that a passage answers a kind
_MOST_PASSAGES = 3  # of one kind
# What only a line that was understood may answer: "papers may be submitted elsewhere later" sounds like it.
UNDERSTOOD = frozenset({"dual_submission"})
# Kinds for what is none of the event's business: no entry speaks for them unless its id says so.
_OF_NOBODY = frozenset(
    {"other_event", "previous_editions", "person_other", "research_question", "city", "bot", "offtopic", "person"}
)


class Link(NamedTuple):
    """- `strength`: 0..1, how surely the entry is about the same thing as the kind."""

    kind: str
    strength: float


class Told(NamedTuple):
    """- `number`: the place of a passage among all; `sure`: 0..1, that it tells what a kind asks for."""

    number: int
    sure: float


NO_LINK = (Link("", 0.0),)


class Linker:
    def __init__(self, classifier: Classifier, likeness: Likeness, kinds: Mapping[str, Kind]) -> None:
        self._classifier, self._likeness, self._kinds = classifier, likeness, kinds

    def link(self, entries: Mapping[str, Iterable[Features]]) -> dict[str, tuple[Link, ...]]:
        """Return the kinds each entry speaks for, the surest first: by its id, or because it asks for the same."""
        links: dict[str, tuple[Link, ...]] = {}
        for entry, phrasings in entries.items():
            kind = entry.replace("-", "_")
            found = (Link(kind, 1.0),) if kind in self._kinds else self._of(list(phrasings))
            if found:
                links[entry] = found
        return links

    def _of(self, phrasings: list[Features]) -> tuple[Link, ...]:
        if not phrasings:
            return ()
        tables = [self._classifier.probabilities(found) for found in phrasings]
        means = [sum(column) / len(tables) for column in zip(*tables, strict=True)]
        likely = sorted(range(len(means)), key=means.__getitem__, reverse=True)[:_MOST]
        kinds = {self._classifier.kinds[n]: means[n] for n in likely if means[n] >= _LEAST_SHARE}
        links = (self._link(kind, share, phrasings) for kind, share in kinds.items() if kind not in _OF_NOBODY)
        return tuple(link for link in links if link)

    def _link(self, kind: str, share: float, phrasings: list[Features]) -> Link | None:
        near = max(self._likeness.to(self._likeness.vector(found), [kind])[kind] for found in phrasings)
        return Link(kind, share * min(1.0, near / _CERTAIN)) if near >= _LEAST_LIKENESS else None


def kinds_told(passages: Sequence[Passage], kinds: frozenset[str], reader: Reader) -> dict[str, tuple[Told, ...]]:
    """Return the passages that likely tell what each of some kinds asks for, the surest first."""
    if not kinds or not passages:
        return {}
    model = load_passage_kinds()
    told: defaultdict[str, list[Told]] = defaultdict(list)
    for number, passage in enumerate(passages):
        for kind, sure in model.of(reader.read(passage.text, passage.heading), kinds).items():
            if sure >= _LEAST_SURE:
                told[kind].append(Told(number, sure))
    return {kind: tuple(sorted(found, key=lambda one: -one.sure)) for kind, found in told.items()}


def passage_links(told: Mapping[str, tuple[Told, ...]]) -> dict[str, tuple[Link, ...]]:
    """Return the kinds that each passage speaks for, the surest first."""
    links: defaultdict[str, list[Link]] = defaultdict(list)
    for kind, found in told.items():
        if kind in UNDERSTOOD:
            continue
        for number, sure in found[:_MOST_PASSAGES]:
            links[passage_target(number)].append(Link(kind, sure))
    return {owner: tuple(sorted(found, key=lambda link: -link.strength)[:_MOST]) for owner, found in links.items()}


def strongest(links: Mapping[str, tuple[Link, ...]], count: int) -> dict[str, list[str]]:
    """Return the few entries that speak most for each kind."""
    speakers: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for owner, kinds in links.items():
        for link in kinds:
            speakers[link.kind].append((-link.strength, owner))
    return {kind: [owner for _, owner in sorted(found)[:count]] for kind, found in speakers.items()}


def spoken_for(links: Mapping[str, tuple[Link, ...]]) -> frozenset[str]:
    """Return the kinds that something surely speaks for."""
    return frozenset(
        link.kind
        for owner, found in links.items()
        for link in found
        if link.strength >= (_TELLS if owner.startswith(PASSAGE) else _SPEAKS)
    )


def likelier(links: Iterable[Link], shares: Mapping[str, float]) -> str:
    """Return the kind of the link that fits what may be asked best, the strongest where none does."""
    return max(links, key=lambda link: shares.get(link.kind, 0.0) * link.strength).kind
