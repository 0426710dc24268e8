"""What the FAQ says that is nearest to a question that it could not answer."""

from __future__ import annotations

from typing import NamedTuple

from bot.answering.answerer import Answerer
from bot.answering.model import Outcome
from bot.matching.targets import Sort
from bot.words.catalogue import SOURCE

SHOWN = 3
_LONGEST = 1_000  # characters of a question that are looked at
_MOST = 4  # questions of one message


class Near(NamedTuple):
    """- `nearness` 0..1; `is_own`: an entry that organizers wrote; `is_answered`: the FAQ says something about it."""

    entry: str
    question: str
    nearness: float
    is_own: bool
    is_answered: bool = True


def nearest(
    answerer: Answerer, question: str, limit: int = SHOWN, *, answered: bool = True, language: str = SOURCE
) -> list[Near]:
    """Return the entries and kinds nearest to a question, the nearest first, as a language calls them.

    - `answered`: only those that the FAQ answers
    """
    found: dict[str, Near] = {}
    for match in answerer.match(question[:_LONGEST])[:_MOST]:
        shares = answerer.chooser.probabilities(match)
        for one in match.candidates:
            is_answered = answerer.is_answerable(one.id)
            if one.sort is Sort.PASSAGE or (answered and not is_answered):
                continue
            nearness = min(
                1.0, max(one.likeness, shares.get(one.id, 0.0), min(one.near.mean, one.near.words), one.meant)
            )
            title = answerer.titles.of(one.id, language)
            if title and (one.id not in found or found[one.id].nearness < nearness):
                found[one.id] = Near(one.id, title, nearness, answerer.faq.entry(one.id) is not None, is_answered)
    return sorted(found.values(), key=lambda near: (-near.nearness, near.entry))[:limit]


def unanswered_kind(answerer: Answerer, question: str, language: str = SOURCE) -> Near | None:
    """Return the known kind of question that one is of, where the FAQ answers it nowhere: an entry of the kind's name
    answers all its phrasings.
    """
    for match in answerer.match(question[:_LONGEST])[:_MOST]:
        choice = answerer.chooser.choose(match)
        if choice.outcome is Outcome.UNSTATED and choice.candidate is not None:
            kind = choice.candidate.id
            if answerer.is_kind(kind) and answerer.faq.entry(kind) is None:
                title = answerer.titles.of(kind, language)
                return Near(kind, title, choice.confidence, is_own=False, is_answered=False)
    return None
