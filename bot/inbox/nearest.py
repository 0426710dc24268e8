"""What the FAQ says that is nearest to a question that it could not answer."""

from __future__ import annotations

from typing import NamedTuple

from bot.answering.answerer import Answerer
from bot.matching.targets import Sort

SHOWN = 3


class Near(NamedTuple):
    """- `nearness` 0..1; `is_own`: an entry that organizers wrote; `is_answered`: the FAQ says something about it."""

    entry: str
    question: str
    nearness: float
    is_own: bool
    is_answered: bool = True


def nearest(answerer: Answerer, question: str, limit: int = SHOWN, *, answered: bool = True) -> list[Near]:
    """Return the entries and kinds nearest to a question, the nearest first.

    - `answered`: only those that the FAQ answers
    """
    match = answerer.matcher.match(question[:_LONGEST])
    shares = answerer.chooser.probabilities(match)
    own = {entry.id for entry in answerer.faq.entries}
    found = []
    for one in match.candidates:
        title = answerer.question_of(one.id)
        if one.sort is Sort.PASSAGE or not title or (answered and not answerer.is_answerable(one.id)):
            continue
        nearness = min(1.0, max(one.likeness, shares.get(one.id, 0.0), min(one.near)))
        found.append(Near(one.id, title, nearness, one.id in own, answerer.is_answerable(one.id)))
    return sorted(found, key=lambda near: (-near.nearness, near.entry))[:limit]


_LONGEST = 1_000  # characters of a question that are looked at
