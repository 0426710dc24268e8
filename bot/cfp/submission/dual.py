"""Reads whether a paper may be with another venue at the same time."""

from __future__ import annotations

from bot.cfp.language import phrases
from bot.cfp.phrases import Phrases
from bot.cfp.submission.clauses import Choice, Clause, answered, clauses, denies_the_rest, with_heading
from bot.cfp.wording import wording
from bot.page.sentences import Sentence

ALLOWED, FORBIDDEN, MIXED = "allowed", "forbidden", "mixed"


def read_dual(told: list[Sentence], tags: tuple[str, ...]) -> Choice | None:
    """Return allowed, forbidden, or mixed (by track or by venue)."""
    table, answers = wording("dual", tags), wording("answers", tags)
    but, minor = phrases("but", *tags), phrases("minor", *tags)
    said: dict[str, list[Sentence]] = {ALLOWED: [], FORBIDDEN: [], "lax": [], "new": []}
    for sentence in told:
        if (line := answered(sentence, table, answers)) and "elsewhere" in line[0]:  # "Dual submission: no"
            said[ALLOWED if line[1] else FORBIDDEN].append(sentence)
            continue
        parts = list(clauses(sentence, table, but))
        verdicts = {verdict for part in parts if (verdict := _verdict(part))}
        if len(verdicts) > 1 or (verdicts and any(_denies(part, but) for part in parts)):
            return Choice(MIXED, sentence)
        for verdict in verdicts:
            said[verdict].append(sentence)
        said["new"] += [sentence] * any("new" in part.values for part in parts)
        said["lax"] += [sentence] * any(_is_lax(part) for part in parts)
    if said[ALLOWED] and not said[FORBIDDEN] and (strict := _sibling(said[ALLOWED][0], said["new"])):
        return Choice(MIXED, said[ALLOWED][0], strict)
    if (
        said[FORBIDDEN]
        and not said[ALLOWED]
        and (lax := next((one for one in said["lax"] if minor.find(one.text)), None))
    ):
        return Choice(MIXED, lax, said[FORBIDDEN][0])
    if said[ALLOWED] and said[FORBIDDEN]:
        return _both(
            said[ALLOWED], said[FORBIDDEN], [sentence for sentence in told if minor.find(with_heading(sentence))]
        )
    return next((Choice(verdict, said[verdict][0]) for verdict in (ALLOWED, FORBIDDEN) if said[verdict]), None)


def _verdict(clause: Clause) -> str | None:
    """What one clause says, by what it denies: "may not be under review" forbids, "is not prohibited" allows."""
    values = clause.values
    if "elsewhere" not in values or "none" in values:
        return None
    if "harmless" in values:
        return ALLOWED
    before = max(clause.ends("elsewhere"), clause.ends("allowed"), clause.ends("refused"))
    denied = clause.starts("not") < before or (clause.starts("not") <= len(clause.text) and "allowed" not in values)
    if "refused" in values or denied:
        return FORBIDDEN
    return ALLOWED if "allowed" in values else None


def _denies(clause: Clause, but: Phrases) -> bool:
    """Whether a clause denies for some papers what another allows; papers that have appeared are another matter."""
    return _verdict(clause) is None and "published" not in clause.values and denies_the_rest(clause, but)


def _is_lax(clause: Clause) -> bool:
    """Whether a clause takes papers that have appeared, or names papers elsewhere without a word against them."""
    values = clause.values
    return "not" not in values and (
        {"published", "allowed"} <= values or ("elsewhere" in values and "refused" not in values)
    )


def _both(allowed: list[Sentence], forbidden: list[Sentence], minor: list[Sentence]) -> Choice:
    """Two rules: each for its own track when one of them names a track, else a contradiction."""
    by_track = any(one in minor for one in (*allowed, *forbidden)) or (
        allowed[0].block.kind == "item"
        and allowed[0].block is not forbidden[0].block
        and allowed[0].block.group == forbidden[0].block.group
    )
    return Choice(MIXED if by_track else None, allowed[0], forbidden[0])


def _sibling(one: Sentence, others: list[Sentence]) -> Sentence | None:
    """A sentence in another item of the same list: tracks with rules of their own."""
    if one.block.kind != "item":
        return None
    return next(
        (other for other in others if other.block.group == one.block.group and other.block is not one.block), None
    )
