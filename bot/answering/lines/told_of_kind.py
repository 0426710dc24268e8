"""The line of the call that tells what is asked, where no fact does: known by the kind that a question was surely taken
for, however few of its words the line has. "When will people hear?" has none of "invitations go out by late May".
"""

from __future__ import annotations

from collections import defaultdict
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
    if (choice.outcome is Outcome.ANSWERED and not choice.lines) or matcher.meaning is None:
        return choice
    kind, likely = _likeliest_kind(match, matcher, decision)
    if likely < _SURELY or kind not in KIND_LINES or _is_of_other(match, kind):
        return choice
    words = " ".join(match.reading.words)
    rule = KIND_LINES[kind]
    fits = (number for number, one in enumerate(passages) if rule.search(one.text) and not is_unfit(words, one))
    lines = [number for number in fits if not is_of_person(passages[number], match.reading)]
    if not lines:
        return choice
    best, *_ = ranked(match.reading, telling_stems(match.reading) or [""], lines, passages, matcher)
    return Choice(Outcome.ANSWERED, max(choice.confidence, _SURE), Candidate.of_passage(best.number), choice.near)


def _likeliest_kind(match: Match, matcher: Matcher, decision: Decision) -> tuple[str, float]:
    """Return the kind that no fact answers and that is likeliest asked for, and how likely that is: by itself, or as
    what a line of the call speaks for, which has less of the question than the kind's own phrasings.
    """
    shares = decision.probabilities(match)
    likely: defaultdict[str, float] = defaultdict(float)
    for one in match.candidates:
        if one.sort is Sort.DECOY or (one.sort is Sort.PASSAGE and one.kind):
            likely[one.kind] += shares[one.id]
    for one in match.candidates:
        strength = next((link.strength for link in matcher.links.get(one.id, ()) if link.kind == one.kind), 0.0)
        if one.sort is Sort.PASSAGE and strength:
            likely[one.kind] = max(likely[one.kind], one.share / strength)
    return max(likely.items(), key=lambda pair: pair[1], default=("", 0.0))


def _is_of_other(match: Match, kind: str) -> bool:
    """Whether a question names another event or edition, or has a word that nobody here knows."""
    names = {name for unit in match.reading.units for name in unit.names}
    of_kind = (one for one in match.candidates if kind in {one.id, one.kind})
    unknown = (unit for one in of_kind for unit in one.unexplained)
    return not names.isdisjoint(_OF_OTHERS) or any(unit.weight is Weight.FOREIGN for unit in unknown)
