"""Whether two questions ask the same, so that what many people ask in their own words is seen as one.

By the likeness that finds the phrasings of a FAQ's own entries: shared words by how rare they are in what is asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from bot.matching.classifier import load_classifier
from bot.matching.features import features
from bot.matching.likeness import Features, Likeness
from bot.matching.matcher import Matcher
from bot.matching.reading import Weight
from bot.tongues.tongues import Tongues

_SAME = 0.6  # from here on two questions are one: of labelled ones that it joins, four in five are of one kind
_WEAK = 0.1  # weight of a feature that says too little to look for others by it


class Alike:
    """For one workshop: its names, dates and synonyms are known.

    - `tongues` reads questions in other languages, so that those ask the same, too
    """

    def __init__(self, matcher: Matcher, tongues: Tongues | None = None) -> None:
        classifier = load_classifier()
        self._parser, self._tongues = matcher.parser, tongues
        self._likeness = Likeness(lambda _: [], spread=classifier.spread, owners=len(classifier.kinds))

    def likeness(self, one: str, other: str) -> float:
        """Return how like two questions are, 0..1."""
        return _cosine(self._vector(one), self._vector(other))

    def nearest(self, text: str, among: Sequence[str]) -> int | None:
        """Return the place of the question that asks the same as `text`, the most like it; None when none does."""
        vector = self._vector(text)
        likeness = [_cosine(vector, self._vector(other)) for other in among]
        best = max(range(len(among)), key=likeness.__getitem__, default=None)
        return best if best is not None and likeness[best] >= _SAME else None

    def groups(self, texts: Sequence[str]) -> list[list[int]]:
        """Return the places of the texts that ask the same, together; the first of a group is what the others are
        like.

        Whoever gives the most frequent first gets groups that are named by those.
        """
        groups: list[list[int]] = []
        leaders: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for place, text in enumerate(texts):
            vector = {name: weight for name, weight in self._vector(text).items() if weight >= _WEAK}
            scores: dict[int, float] = defaultdict(float)
            for name, weight in vector.items():
                for group, theirs in leaders.get(name, ()):
                    scores[group] += weight * theirs
            best = max(scores, key=scores.__getitem__, default=-1)
            if best >= 0 and scores[best] >= _SAME:
                groups[best].append(place)
                continue
            for name, weight in vector.items():
                leaders[name].append((len(groups), weight))
            groups.append([place])
        return groups

    def _vector(self, text: str) -> Features:
        """What a text is compared by; whoever asks about another person or year asks something else."""
        units = self._parser.parse(self._tongues.hear(text).english if self._tongues else text).units
        named = (one._replace(names=(one.text.casefold(),)) if one.weight is Weight.ENTITY else one for one in units)
        return self._likeness.vector(features(named))


def _cosine(one: Features, other: Features) -> float:
    return sum(weight * other[name] for name, weight in one.items() if name in other)
