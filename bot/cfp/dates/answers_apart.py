"""Tells apart the answers that one list has: reviews that authors answer before the decision, and what becomes of
proposals for workshops before papers are due.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.cfp.dates.statements import Statement
from bot.rules import Rule

_REVIEWS = Rule(
    "that reviews are shown, and nothing is decided",
    r"""^ \W* (?: (?: first | initial | preliminary ) \s )? reviews? \b
        (?! .{0,40} \b (?: decision | notif | accept | due | deadline ) )""",
    examples=("Reviews to authors", "Review available", "First reviews sent", "Initial reviews",
        "Preliminary reviews"),
    near_misses=("Reviewers", "Reviews and decisions", "Review notification", "Reviews and acceptance", "Reviews due",
        "Review deadline", "Author reviews"),
)  # fmt: skip
_RESPONSES = re.compile(r"\W*responses?\W*", re.IGNORECASE)
_PROPOSALS = Rule(
    "proposals of parts of a conference",
    r"\b (?: workshop | tutorial | special \s session | panel )s? \s proposals? \b",
    examples=("Workshop proposals due", "Tutorial proposal", "Special session proposals", "Panel proposals"),
    near_misses=("Proposals", "Workshop papers"),
)


def with_answers_apart(listed: Sequence[Statement]) -> list[Statement]:
    """Name what a list says of answers by what else it says of them."""
    named = [_of_proposals(one, listed) for one in listed]
    decided = [one for one in named if one.kind == "notification" and not _REVIEWS.match(one.label)]
    return [_of_reviews(one, named, decided) for one in named]


def _of_reviews(one: Statement, listed: Sequence[Statement], decided: Sequence[Statement]) -> Statement:
    """Reviews that come before the decision are another date, and so is none where nothing else is told of one."""
    beside = [other for other in decided if _are_together(one, other) and other.day]
    if one.kind == "notification" and _REVIEWS.match(one.label):
        later = any(one.day and other.day and one.day < other.day for other in beside)
        return replace(one, kind="other") if later else one
    untold = not beside and any(other.kind == "camera_ready" and _are_together(one, other) for other in listed)
    alone = (one.kind, one.label.strip(" :").lower()) == ("other", "reviews") or (
        one.kind == "rebuttal" and _RESPONSES.fullmatch(one.label)
    )
    return replace(one, kind="notification") if alone and untold else one


def _of_proposals(one: Statement, listed: Sequence[Statement]) -> Statement:
    """What is told between the day of proposals for workshops and that of papers is of the proposals."""
    if one.kind != "notification" or not one.day:
        return one
    near = [other for other in listed if _are_together(one, other) and other.day]
    proposed = [other.day for other in near if other.kind == "other" and _PROPOSALS.search(other.label)]
    due = [other.day for other in near if other.kind in {"submission", "abstract"}]
    told = [other.day for other in near if other.kind == "notification"]
    first = bool(proposed and due) and max(filter(None, proposed)) < one.day < min(filter(None, due))
    return replace(one, kind="other") if first and len(told) > 1 else one


def _are_together(one: Statement, other: Statement) -> bool:
    """Whether two statements stand in one list, or in one line."""
    blocks = one.segment.block, other.segment.block
    same = blocks[0] is blocks[1] or (blocks[0].group and blocks[0].group == blocks[1].group)
    return bool(same) and blocks[0].file == blocks[1].file and one.track == other.track
