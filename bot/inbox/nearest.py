"""What the FAQ says that is nearest to a question that it could not answer."""

from __future__ import annotations

from typing import NamedTuple

from bot.answering.answerer import Answerer
from bot.answering.model import Outcome
from bot.matching.targets import Sort

SHOWN = 3
_LONGEST = 1_000  # characters of a question that are looked at


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


def unanswered_kind(answerer: Answerer, question: str) -> Near | None:
    """Return the known kind of question that one is of, where the FAQ answers it nowhere: an entry of the kind's name
    answers all its phrasings.
    """
    match = answerer.matcher.match(question[:_LONGEST])
    choice = answerer.chooser.choose(match)
    if choice.outcome is not Outcome.UNSTATED or choice.candidate is None:
        return None
    kind = choice.candidate.id
    is_free = answerer.is_kind(kind) and all(entry.id != kind for entry in answerer.faq.entries)
    return (
        Near(kind, answerer.question_of(kind), choice.confidence, is_own=False, is_answered=False) if is_free else None
    )
