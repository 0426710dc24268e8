"""Explains why an answer won: candidates, scores, matched and unexplained words."""

from __future__ import annotations

from bot.answering.answerer import Answerer
from bot.matching.matcher import Match
from bot.matching.reading import Weight

_SHOWN = 4


def explanation(answerer: Answerer, question: str) -> str:
    """Return, for each question in a message, how it was read and how its best candidates score."""
    return "\n\n".join(_one(answerer, match) for match in answerer.match(question))


def _one(answerer: Answerer, match: Match) -> str:
    lines = [f"read as: {' '.join(unit.name for unit in match.reading.units) or '(nothing)'}"]
    for position, candidate in enumerate(match.candidates[:_SHOWN]):
        gone = {id(unit) for unit in candidate.unexplained}
        matched = [
            unit.text for unit in match.reading.units if unit.weight is not Weight.LIGHT and id(unit) not in gone
        ]
        state = "" if answerer.is_answerable(candidate.id) else "  (the call says nothing)"
        scores = f"confidence {answerer.confidence(match, position):.2f}   classifier {candidate.share:.2f}"
        unexplained = ", ".join(unit.text for unit in candidate.unexplained)
        lines += [
            f"{position + 1}. {candidate.id}{state}",
            f"   {scores}   likeness {candidate.likeness:.2f}   explained {candidate.explained:.2f}",
            f"   matched: {', '.join(matched) or '-'}   unexplained: {unexplained or '-'}",
        ]
    return "\n".join(lines)
