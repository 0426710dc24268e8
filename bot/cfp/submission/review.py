"""Reads how papers are reviewed: who knows whom."""

from __future__ import annotations

from collections.abc import Sequence

from bot.cfp.language import phrases
from bot.cfp.phrases import Found, Phrases
from bot.cfp.submission.clauses import Choice, Clause, answered, whole
from bot.cfp.wording import wording
from bot.page.sentences import Sentence

_ORDER = ("double-blind", "single-blind", "open", "hidden")


def read_review(told: list[Sentence], tags: tuple[str, ...]) -> Choice | None:
    """Return double-blind, single-blind or open; what holds for posters alone is the rule where no other is given."""
    table, answers, minor = wording("review", tags), wording("answers", tags), phrases("minor", *tags)
    found: dict[str, list[Clause]] = {value: [] for value in _ORDER}
    for sentence in told:
        clause = whole(sentence, table)
        values = clause.values
        if (line := answered(sentence, table, answers)) and line[0] & {"bare", "hidden"}:  # "Anonymous: yes"
            values = {"hidden" if line[1] else "open"}
        if "optional" in values:
            continue
        if {"double-blind", "single-blind"} <= values and not minor.find(clause.text):
            continue  # "single- or double-blind"
        if any(hit.value == "bare" and _stands_alone(clause.text, hit) for hit in clause.found):
            values.add("hidden")
        for value in _ORDER:
            if value in values:
                found[value].append(clause)
                break
    main = {
        value: [one for one in clauses if not _aside(one, value, minor.find(one.text)) and not _under(one, minor)]
        for value, clauses in found.items()
    }
    kept = {value: clauses for value, clauses in (main if any(main.values()) else found).items() if clauses}
    if "double-blind" in kept and "single-blind" in kept:
        return Choice(None, kept["double-blind"][0].sentence, kept["single-blind"][0].sentence)
    chosen = next(iter(kept), None)
    if chosen is None:
        return None
    first = kept[chosen][0].sentence
    if chosen == "open" and "hidden" in kept:
        return Choice(None, first, kept["hidden"][0].sentence)
    against = next(
        (
            one.sentence
            for name, clauses in found.items()
            for one in clauses
            if not _agree(name, chosen) and one.sentence is not first
        ),
        None,
    )
    return Choice("double-blind" if chosen == "hidden" else chosen, first, against)


def _aside(clause: Clause, value: str, minor: Sequence[Found]) -> bool:
    """Whether a sentence gives its rule for another kind of paper: "posters are reviewed single-blind"."""
    return bool(minor) and minor[0].start < clause.ends(value)


def _under(clause: Clause, minor: Phrases) -> bool:
    """Whether a sentence stands under the heading of another kind of paper."""
    return any(minor.find(heading) for heading in clause.sentence.block.section[-1:])


def _stands_alone(text: str, hit: Found) -> bool:
    """Whether a phrase stands between two stops: "ICLR style; anonymous; one PDF"."""
    before, after = text[: hit.start].rstrip(), text[hit.end :].lstrip()
    return before.endswith((",", ";", ":")) and (not after or after.startswith((",", ";", ".")))


def _agree(name: str, value: str) -> bool:
    """Whether two readings may stand side by side: anonymous papers suit a double-blind review."""
    return name == value or {name, value} in ({"double-blind", "hidden"}, {"single-blind", "open"})
