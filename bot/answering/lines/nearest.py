"""How near lines of the call are to a question: by meaning, by its words, and by how likely each answers it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.answering.choosing.choice import Choice
from bot.answering.model import Outcome
from bot.faq.passages import Passage
from bot.matching.candidates import FAR, Candidate, Match
from bot.matching.lexicon import stem
from bot.matching.matcher import Matcher
from bot.matching.normalise import fold
from bot.matching.reading import Reading, Weight
from bot.matching.relevance import load_relevance
from bot.matching.sense import load_senses
from bot.matching.targets import PASSAGE, Sort, passage_target

_JUDGED = 8  # lines of which the relevance is asked
_FAR_LINE, _FAR_PAIR = 1.0, 1.15  # below which a line, and the nearer of two, is too far from a question


class Line(NamedTuple):
    """- `near`: relevance, nearness in meaning and the share of the question's words that it holds, together"""

    near: float
    relevant: float
    held: float
    number: int


def without_far(match: Match, choice: Choice, passages: Sequence[Passage], matcher: Matcher, *, among: bool) -> Choice:
    """Return a choice without lines of the call that are far from a question, however sure the choice is, and without
    two that only come near to a question of another event. `among` several questions, what comes nearest to one of them
    stands, however far: it is named as no more than that.
    """
    best = choice.candidate
    is_line = best is not None and best.sort is Sort.PASSAGE and not best.kind and choice.outcome is Outcome.ANSWERED
    lines = (best,) if best is not None and is_line else choice.lines
    topic = telling_stems(match.reading)
    if not lines or not topic or not matcher.meaning:
        return choice
    nearest = ranked(match.reading, topic, list(map(_number, lines)), passages, matcher)[0].near
    # a main track is one of ours
    of_other = any("{event}" in unit.names and "track" not in unit.text.split() for unit in match.reading.units)
    is_far = nearest < _FAR_LINE if is_line else of_other or (nearest < _FAR_PAIR and not among)
    if not is_far:
        return choice
    is_told = best is not None and best.kind != "" and not best.unexplained and choice.outcome is Outcome.ANSWERED
    if is_told and not of_other:  # a line that tells it in words of its own answers alone
        return choice._replace(lines=())
    return Choice(Outcome.UNKNOWN, choice.confidence, None, choice.near)


def telling_stems(reading: Reading) -> list[str]:
    """The stems of what a question is about."""
    return [stem(word) for unit in reading.units if unit.weight is not Weight.LIGHT for word in unit.text.split()]


def ranked(
    reading: Reading, topic: list[str], told: list[int], passages: Sequence[Passage], matcher: Matcher
) -> list[Line]:
    """The lines by how near each is to a question, the nearest first."""
    meaning, ids = matcher.meaning, {number: passage_target(number) for number in told}
    if meaning is None:
        return [Line(0.0, 0.0, 0.0, number) for number in told]
    near = meaning.nearness_of(ids.values(), reading.words, load_senses().mean(reading.words))
    found = []
    for number, name in ids.items():
        words = set(map(stem, fold(f"{passages[number].heading} . {passages[number].text}").split()))
        held = sum(one in words for one in topic) / len(topic)
        meant = near.get(name, FAR)
        found.append(Line(meant.mean + meant.words + held, 0.0, held, number))
    found.sort(key=lambda one: -one.near)
    relevance = load_relevance()
    judged = [(one, relevance.of(reading.words, meaning.in_order(ids[one.number]))) for one in found[:_JUDGED]]
    lines = [one._replace(near=one.near + relevant, relevant=relevant) for one, relevant in judged]
    return sorted(lines, key=lambda one: -one.near)


def _number(line: Candidate) -> int:
    return int(line.id.removeprefix(PASSAGE))
