"""Parts of one event that are headings, with a call and days of their own below: "Main conference", "School
programme".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.cfp.dates.statements import Statement
from bot.rules import Rule

_MOST_WORDS = 6
_ARTICLE = re.compile(r"^(?:the|our)\s", re.IGNORECASE)
_PART = Rule(
    "a part of an event that may have a call of its own",
    r"""^ \W* (?: (?! about | past | previous ) [^\W\d] [\w.-]{1,20} \s ){0,3}?
        (?: conference | unconference | programme | school | hackathon | symposium | workshops? | tutorials?
            | consortium | exhibition | festival | summit ) \W* $""",
    examples=("Main conference", "Unconference", "School programme", "The summer school", "Our hackathon",
        "Doctoral symposium", "Workshop", "Pre-conference workshops", "Tutorials", "tutorial", "Doctoral Consortium",
        "Art exhibition:", "Community Festival", "Youth summit"),
    near_misses=("About the conference", "Past conference", "Previous workshops", "Workshop papers",
        "Conference in Oslo", "How we run this year's very big conference"),
)  # fmt: skip


def by_part(statements: Sequence[Statement]) -> list[Statement]:
    """Give dates the part of the event that they stand under as their track, where days of one kind differ in it."""
    parts = {id(one): part for one in statements if one.day and not one.track and (part := _part_of(one))}
    days: defaultdict[tuple[str, tuple[str, ...]], defaultdict[str, set[date | None]]]
    days = defaultdict(lambda: defaultdict(set))
    for one in statements:
        if id(one) in parts:
            above, name = parts[id(one)]
            days[one.kind, above][_ARTICLE.sub("", name).lower()].add(one.day)
    shared = {key for key, of_part in days.items() if len(of_part) > 1 and set.intersection(*of_part.values())}
    apart = {above for (kind, above), of_part in days.items() if len(of_part) > 1 and (kind, above) not in shared}
    return [
        replace(one, track=parts[id(one)][1])
        if id(one) in parts and (above := parts[id(one)][0]) in apart and (one.kind, above) not in shared
        else one
        for one in statements
    ]


def _part_of(one: Statement) -> tuple[tuple[str, ...], str] | None:
    """The heading that names a part of the event, with those above it; none where the dates stand in a list of all."""
    section = one.segment.block.section
    for depth, heading in enumerate(section):
        if len(heading.split()) <= _MOST_WORDS and _PART.match(heading):
            return section[:depth], heading.strip(" :*")
    return None
