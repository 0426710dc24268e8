"""Whether what was chosen tells what is asked: more than a name, and the sort of thing that is wanted."""

from __future__ import annotations

import re

from bot.answering.questions.told_sorts import lacks_sort
from bot.matching.candidates import Candidate, Match
from bot.matching.normalise import fold
from bot.matching.reading import TELLING
from bot.matching.targets import Sort, Target

_OURS = frozenset({"{self}", "{venue}", "{this_year}", "@workshop"})
_OTHERWISE = re.compile(r"or\b")  # "or how do I go on?": half a question
_LINES = 2  # of the call that are named as near


def is_own(candidate: Candidate) -> bool:
    """Return whether it is an entry of the organizers' own, and not one with the id of a known kind."""
    return candidate.sort is Sort.ENTRY and candidate.id != candidate.kind


def near_lines(match: Match, ranked: list[Candidate], *, is_likely: bool) -> tuple[Candidate, ...]:
    """The two likeliest lines of the call. Where no line is likely to answer, only such as hold a telling word of the
    question: they are named as near where another question of the message is answered, so that none is dropped.
    """
    lines = [one for one in ranked if one.sort is Sort.PASSAGE and (is_likely or _held(match, one) - _OURS)]
    return tuple(lines[:_LINES])


def _held(match: Match, candidate: Candidate) -> set[str]:
    """The telling words of a question that a candidate accounts for."""
    absent = {id(unit) for unit in candidate.unexplained}
    return {unit.name for unit in match.reading.units if unit.weight in TELLING and id(unit) not in absent}


def tells(match: Match, candidate: Candidate, target: Target | None, *, by_hand: bool) -> bool:
    """Whether a passage has more of a question than what the event, or the one it is part of, is called, and an entry
    of the organizers' own, whose `target` it is, the sort of thing that is asked for.

    - `by_hand`: it is such an entry, with an id of its own or that of a known kind
    """
    if by_hand and target and "{" not in target.body:
        words = " ".join(match.reading.words)
        return not (_OTHERWISE.match(words) or lacks_sort(words, map(fold, target.phrasings), target.body))
    if candidate.sort is not Sort.PASSAGE:
        return True
    held = _held(match, candidate)
    return not held or not held <= _OURS
