"""The line of the call that tells what is asked, where no fact does: known by the kind that a question was surely taken
for, however few of its words the line has. "When will people hear?" has none of "invitations go out by late May".
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.choosing.choice import Choice
from bot.answering.choosing.decision import Decision
from bot.answering.lines.nearest import ranked, telling_stems
from bot.answering.lines.of_person import is_of_person
from bot.answering.lines.unfit import is_unfit
from bot.answering.model import Outcome
from bot.answering.wordings.kind_lines import KIND_LINES
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate, Match
from bot.matching.matcher import Matcher
from bot.matching.reading import Weight
from bot.matching.targets import Sort

_SURELY = 0.5  # probability of a kind that nothing answers, from which on it is what was asked
_SURE = 0.52  # of a line that was found so
_OF_OTHERS = frozenset({"{event}", "{edition}"})


def told_of_kind(
    match: Match, choice: Choice, passages: Sequence[Passage], matcher: Matcher, decision: Decision
) -> Choice:
    """Return the line that tells what the likeliest kind asks for, where the FAQ answers no such kind."""
    if choice.outcome is Outcome.ANSWERED or matcher.meaning is None:
        return choice
    shares = decision.probabilities(match)
    by_id = {one.id: one for one in match.candidates}
    likeliest = by_id.get(next(iter(shares), ""))
    if likeliest is None or likeliest.sort is not Sort.DECOY or shares[likeliest.id] < _SURELY:
        return choice
    told = KIND_LINES.get(likeliest.id)
    if told is None or _is_of_other(match, likeliest):
        return choice
    words = " ".join(match.reading.words)
    fits = (number for number, one in enumerate(passages) if told.search(one.text) and not is_unfit(words, one))
    lines = [number for number in fits if not is_of_person(passages[number], match.reading)]
    if not lines:
        return choice
    best, *_ = ranked(match.reading, telling_stems(match.reading) or [""], lines, passages, matcher)
    return Choice(Outcome.ANSWERED, max(choice.confidence, _SURE), Candidate.of_passage(best.number), choice.near)


def _is_of_other(match: Match, kind: Candidate) -> bool:
    """Whether a question names another event or edition, or has a word that nobody here knows."""
    names = {name for unit in match.reading.units for name in unit.names}
    return not names.isdisjoint(_OF_OTHERS) or any(unit.weight is Weight.FOREIGN for unit in kind.unexplained)
