"""Calls in two stages: abstracts or proposals by one day, and the full text of those that are taken months later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.cfp.dates.statements import Statement
from bot.faq.vocabulary import DATE_KINDS
from bot.rules import Rule

_ABSTRACT, _PAPERS = DATE_KINDS["abstract"].label, DATE_KINDS["submission"].label
_APART = 21  # days between the two stages, at least
_FULL = Rule(
    "full texts that are due",
    r"""\b (?: full | complete(?:d)? | finished | final ) \s (?: length \s )? (?: articles? | essays? | chapters?
            | papers? | manuscripts? | texts? | drafts? ) \b
      | ^ \W* (?: the \s )? (?: essays? | chapters? | articles? ) \b [^.;]{0,60} \b (?: is | are | be ) \s due \b""",
    examples=("Full articles are due by 3 May", "Complete papers by 3 May", "Completed essay", "the finished chapter",
        "final drafts", "Full-length? no: full length essays", "a full manuscript", "full texts", "a full paper",
        "Essays of 6,000 words will be due on 3 May", "The chapter is due by 3 May", "Articles are due",
        "complete text", "final article", "full draft", "full chapters", "full papers", "full manuscripts"),
    near_misses=("Abstracts are due", "Papers are due by 3 May", "Essays are read. Abstracts are due"),
)  # fmt: skip
_SHORT = Rule(
    "abstracts or proposals that are sent in",
    r"\b (?: abstracts? | proposals? ) \b",
    examples=("300-word abstracts", "an abstract", "proposals", "proposal"),
    near_misses=("abstraction", "propositions"),
)


def by_stage(listed: Sequence[Statement], told: Sequence[Statement]) -> tuple[list[Statement], list[Statement]]:
    """Take the earlier day for that of abstracts where a sentence asks for them by then, and another for full texts
    weeks later: two days of one kind contradict each other only where both are of the same stage.
    """
    sent = [one for one in told if one.kind in {"abstract", "submission"} and one.day]
    full = [
        one
        for one in sent
        if one.kind == "submission" and _FULL.search(one.segment.text) and not _SHORT.search(one.segment.text)
    ]
    short = {one.day for one in sent if one not in full and one.day and _SHORT.search(one.segment.text)}
    events = [one.day for one in (*listed, *told) if one.kind == "workshop" and one.day]
    first = min((one.day for one in full if one.day), default=None)
    early = {day for day in short if first and day and (first - day).days >= _APART}
    if not early or (first and any(day < first for day in events)):
        return list(listed), list(told)
    return _renamed(listed, early), _renamed(told, early)


def _renamed(statements: Sequence[Statement], days: set[date]) -> list[Statement]:
    return [
        replace(one, kind="abstract", label=_ABSTRACT if one.label == _PAPERS else one.label)
        if one.kind == "submission" and one.day in days
        else one
        for one in statements
    ]
