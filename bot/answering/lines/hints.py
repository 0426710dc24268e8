"""Lines of the call that may help who asked for what was not surely understood: quoted beside the questions to choose
from, and never as the answer.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.choosing.choice import Choice, Chooser
from bot.answering.choosing.sureness import Likeliest
from bot.answering.lines.unfit import without_unfit
from bot.answering.messages.heard import Heard
from bot.answering.model import Outcome
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.reading import Weight
from bot.matching.targets import PASSAGE, Sort

_LEAST = 0.15  # sureness of the likeliest line: of six in ten such questions, one of the two tells what was asked
_HINTS = 2
_LONGEST = 900  # characters together, so that the questions below them are still seen
_BESIDE = 0.3  # of the likeliest line's probability, for the second


def hints(heard: list[Heard], chooser: Chooser, passages: Sequence[Passage]) -> tuple[Candidate, ...]:
    """Return the lines that come nearest to the one question of a message, where nothing was found for it; none of
    several, whose parts quote what comes nearest of their own accord.
    """
    if len(heard) != 1 or not _is_open(heard[0]):
        return ()
    match = heard[0].match
    if all(unit.weight is Weight.LIGHT for unit in match.reading.units):
        return ()  # "really?" is near to no line
    shares = chooser.probabilities(match)
    by_id = {one.id: one for one in match.candidates}
    ranked = [by_id[name] for name in shares]
    lines = [one for one in ranked if one.sort is Sort.PASSAGE and not one.kind][:_HINTS]
    if not lines:
        return ()
    first = lines[0]
    second = max((shares[one.id] for one in ranked if one.id != first.id), default=0.0)
    sure = chooser.sureness(match, Likeliest(first, shares[first.id], second), shares)
    length = sum(len(passages[int(one.id.removeprefix(PASSAGE))].text) for one in lines)
    if sure < _LEAST or length > _LONGEST:
        return ()
    near = tuple(one for one in lines if shares[one.id] >= _BESIDE * shares[first.id])
    return without_unfit(match, Choice(Outcome.SUGGESTED, sure, None, (), near), passages, among=False).lines


def _is_open(one: Heard) -> bool:
    is_unclear = one.outcome in {Outcome.SUGGESTED, Outcome.UNKNOWN}
    return is_unclear and not (one.answer or one.about or one.lines)
