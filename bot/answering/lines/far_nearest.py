"""The line of the call that comes far nearer to a question than all others, and has its words: it answers where nothing
else was found, though neither a fact nor a rule has the question's form.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.choosing.choice import Choice
from bot.answering.lines.nearest import ranked, telling_stems
from bot.answering.lines.unfit import is_unfit
from bot.answering.model import Outcome
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate, Match
from bot.matching.lexicon import stem
from bot.matching.matcher import Matcher
from bot.matching.normalise import fold
from bot.matching.reading import Reading, Weight
from bot.matching.sense import load_senses

_NEAR, _FARTHER, _HELD, _RELEVANT = 1.5, 0.7, 0.4, 0.7  # see `nearest.Line`, and how far the next must be below
_TELLING = 2  # words of a question, of which one alone is in many lines
_LEAST_HELD = 2  # words of a question that the line has: one alone is met by chance
_OF_OTHERS = frozenset({"{event}", "{venue}", "{edition}"})
_SURE = 0.52  # of a line that was found so


def told_far_nearest(match: Match, choice: Choice, passages: Sequence[Passage], matcher: Matcher) -> Choice:
    """Return a choice that answers with the line that is far nearer than the next, where one was only suggested."""
    reading = match.reading
    topic = telling_stems(reading)
    names = {name for unit in reading.units for name in unit.names}
    is_open = choice.outcome is Outcome.SUGGESTED and not choice.lines and matcher.meaning is not None
    is_ours = names.isdisjoint(_OF_OTHERS) and all(unit.weight is not Weight.FOREIGN for unit in reading.units)
    if not is_open or not is_ours or len(topic) < _TELLING:
        return choice
    words = " ".join(reading.words)
    fitting = [number for number, line in enumerate(passages) if not is_unfit(words, line)]
    lines = ranked(reading, topic, fitting, passages, matcher)
    if not lines or lines[0].held < max(_HELD, _LEAST_HELD / len(topic)) or lines[0].relevant < _RELEVANT:
        return choice
    best, second = lines[0], lines[1].near if len(lines) > 1 else 0.0
    if best.near < max(_NEAR, second + _FARTHER) or not _has_rarest(reading, passages[best.number]):
        return choice
    return Choice(Outcome.ANSWERED, max(choice.confidence, _SURE), Candidate.of_passage(best.number), choice.near)


def _has_rarest(reading: Reading, line: Passage) -> bool:
    """Whether a line has the word of a question that is the rarest in English: what it is of, more likely than any."""
    words = [word for unit in reading.units if unit.weight is not Weight.LIGHT for word in unit.text.split()]
    held = {stem(word) for word in fold(f"{line.heading} . {line.text}").split()}
    return stem(max(words, key=load_senses().rarity)) in held
