"""Why this answer and not another, in plain words: what may be meant, how likely, what speaks for and against each."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import shorten

from bot.answering.answerer import Answerer
from bot.answering.model import Outcome, Reply
from bot.matching.candidates import Candidate, Match
from bot.matching.reading import Weight
from bot.matching.targets import PASSAGE, Sort

_SHOWN = 4
_BEGINNING = 60  # characters of a passage
_HARDLY = 0.15  # evidence that is not worth a word
_SORTS = {
    Sort.ENTRY: "an entry of the FAQ",
    Sort.KIND: "a known question, answered by the FAQ's facts",
    Sort.FACT: "a date or limit by its label",
    Sort.PASSAGE: "a passage of the call",
    Sort.DECOY: "a known question that nothing in the FAQ answers",
}


def explanation(answerer: Answerer, question: str, reply: Reply) -> str:
    """Return, for each question in a message, how it was read, what may be meant, and what decided."""
    matches = answerer.match(question)
    told = [_one(answerer, match) for match in matches]
    if len(matches) == len(reply.answers) == 1 and not matches[0].exact:
        told[0] += _settled(answerer, matches[0], reply.answers[0].entry)
    return "\n\n".join(told)


def _one(answerer: Answerer, match: Match) -> str:
    lines = [f"read as: {' '.join(unit.name for unit in match.reading.units) or '(nothing)'}"]
    if match.exact:
        return "\n".join([*lines, f"word for word a phrasing of the entry {match.exact.id}, so that entry answers"])
    by_id = {candidate.id: candidate for candidate in match.candidates}
    likely = answerer.chooser.probabilities(match)
    for place, (name, share) in enumerate(list(likely.items())[:_SHOWN], start=1):
        candidate = by_id[name]
        lines.append(f"{place}. {share:4.0%}  {_called(candidate, answerer)}: {_SORTS[candidate.sort]}")
        lines += [f"   for:     {', '.join(_speaks_for(candidate, match)) or 'nothing much'}"]
        if candidate.unexplained:
            unexplained = _quoted(unit.text for unit in candidate.unexplained)
            lines.append(f"   against: nothing in it accounts for {unexplained}")
    lines.append(f"      {max(0.0, 1 - sum(likely.values())):4.0%}  none of these")
    return "\n".join([*lines, _decided(answerer, match)])


def _called(candidate: Candidate, answerer: Answerer) -> str:
    speaks = f" (speaks for {candidate.kind})" if candidate.kind and candidate.kind != candidate.id else ""
    return _name(candidate.id, answerer) + speaks


def _name(name: str, answerer: Answerer) -> str:
    """The id of what may answer; of a passage its line in the call and how it begins, by which it is found there."""
    if not name.startswith(PASSAGE):
        return name
    passage = answerer.passages[int(name.removeprefix(PASSAGE))]
    return f"line {passage.line} “{shorten(passage.text, _BEGINNING, placeholder='…')}”"


def _speaks_for(candidate: Candidate, match: Match) -> list[str]:
    gone = {id(unit) for unit in candidate.unexplained}
    matched = [unit.text for unit in match.reading.units if unit.weight is not Weight.LIGHT and id(unit) not in gone]
    found = [f"the words {_quoted(matched)}"] if matched else []
    scores = {
        "asked in such words": candidate.share,
        "like a known phrasing": candidate.likeness,
        "near in meaning": (candidate.near.mean + candidate.near.words) / 2,
    }
    return found + [f"{what} {score:.2f}" for what, score in scores.items() if score > _HARDLY]


def _settled(answerer: Answerer, match: Match, answering: str) -> str:
    """What answers after all, where it is not what the evidence speaks for; empty where it is."""
    choice = answerer.chooser.choose(match)
    if choice.outcome is Outcome.ANSWERED and choice.candidate and choice.candidate.id == answering:
        return ""
    return f"\nyet answered with {_name(answering, answerer)}: the question names it, or asks for it in so many words"


def _decided(answerer: Answerer, match: Match) -> str:
    choice, at = answerer.chooser.choose(match), answerer.decision.at
    name = _name(choice.candidate.id, answerer) if choice.candidate else "nothing"
    enough = answerer.chooser.needed(choice.candidate) if choice.candidate else at.answer
    sure, clear = f"{choice.confidence:.0%}", choice.confidence >= enough
    return {
        Outcome.ANSWERED: f"answered with {name}: {sure} sure that it is right, {enough:.0%} is enough",
        Outcome.UNSTATED: f"said to be unstated: {sure} sure that nothing answers, {at.unstated:.0%} is enough",
        Outcome.SUGGESTED: f"offered as a choice: {sure} sure "
        + ("that it is right, but what nothing here answers is likelier" if clear else f"of the {enough:.0%} needed"),
        Outcome.UNKNOWN: f"not answered: {sure} sure is too little, or the FAQ mentions it without answering",
    }[choice.outcome]


def _quoted(texts: Iterable[str]) -> str:
    return ", ".join(f"“{text}”" for text in texts)
