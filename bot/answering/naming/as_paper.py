"""What is sent in, by any of its names: "can I still send an abstract?" asks what the bank knows of papers."""

from __future__ import annotations

from bot.answering.choosing.choice import Choice, Chooser
from bot.answering.choosing.needed import is_amiss
from bot.answering.choosing.telling import is_own
from bot.answering.model import Outcome
from bot.answering.naming.named import settles
from bot.faq.model import Faq
from bot.matching.candidates import Candidate
from bot.matching.matcher import Matcher
from bot.matching.reading import Reading, Unit, Weight
from bot.matching.targets import Sort

_PAPER = "paper"
_SENT = frozenset({"@paper", "abstract", "proposal", "application", "summary", "demo", "@poster", "@talk"})
_SORTS_OF_PAPER = frozenset({"full", "short", "long", "@extend", "extended", "research", "regular"})
_STRANGE = frozenset({Weight.FOREIGN, Weight.ENTITY})
_SAME_OF_ALL = "deadline"  # the family of kinds whose answers look up the date of what is sent in


def as_paper(reading: Reading) -> Reading | None:
    """Return a question with "paper" for whatever it says is sent in; None where it says just that, or nothing, or
    speaks of a sort that no call has to have ("fast abstracts").
    """
    units: list[Unit] = []
    for unit in reading.units:
        if unit.name not in _SENT:
            units.append(unit)
            continue
        while units and units[-1].name in _SORTS_OF_PAPER:
            units.pop()
        before = units[-1] if units else None
        if before and before.weight is not Weight.LIGHT and not before.name.startswith("@"):
            return None
        if not (before and before.name == "@paper"):
            units.append(Unit(("@paper",), unit.text, Weight.SUBJECT))
    worded = tuple(units)
    if worded == reading.units:
        return None
    sent = {word for unit in reading.units if unit.name in _SENT for word in unit.text.split()}
    return reading._replace(units=worded, words=tuple(_PAPER if word in sent else word for word in reading.words))


def worded_as_paper(
    choice: Choice, reading: Reading, faq: Faq, chooser: Chooser, matcher: Matcher, *, among: bool
) -> Choice:
    """Return what a question is of once it speaks of papers, where that is at least as clear as `choice`, else that."""
    is_written = choice.candidate is not None and settles(choice) and is_own(choice.candidate)
    if choice.outcome is Outcome.UNSTATED or is_written:
        return choice
    worded = choose_as_paper(reading, faq, chooser, matcher, among=among)
    return worded if worded and (not settles(choice) or worded.confidence >= choice.confidence) else choice


def choose_as_paper(reading: Reading, faq: Faq, chooser: Chooser, matcher: Matcher, *, among: bool) -> Choice | None:
    """Return the answer to a question about a deadline that is clear once it speaks of papers, else None."""
    worded = as_paper(reading)
    if worded is None:
        return None
    choice = chooser.choose(matcher.match_reading(worded), among=among)
    best, words = choice.candidate, " ".join(reading.words)
    if choice.outcome is not Outcome.ANSWERED or best is None or best.sort is not Sort.KIND:
        return None
    if is_amiss(best, words, words):
        return None
    if chooser.family(best) != _SAME_OF_ALL or not _STRANGE.isdisjoint(unit.weight for unit in best.unexplained):
        return None
    has_its_own = bool(faq.dates_of("abstract")) and any(unit.name == "abstract" for unit in reading.units)
    if has_its_own and best.id == "submission_deadline":
        return choice._replace(candidate=Candidate.of_kind("abstract_deadline"))
    return choice
