"""Tells apart notifications of one label that stand in turn with the papers they answer: "Long papers: 3 March",
"Notification: 1 April", "Short papers: 5 April", "Notification: 1 May".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from bot.cfp.dates.statements import Statement

_SENT = re.compile(r"\b(?:submissions?|deadlines?|due)\b", re.IGNORECASE)
_SPARE = re.compile(r"[\s:,–-]+")
_MOST_LETTERS = 60


def by_turn(listed: list[Statement]) -> list[Statement]:
    """Give each such notification the papers before it as its track."""
    lists: defaultdict[tuple[str, tuple[str, ...]], list[Statement]] = defaultdict(list)
    for one in listed:
        if one.segment.dated and one.day and not (one.over or one.replaced):
            lists[one.segment.block.file, tuple(one.segment.block.section)].append(one)
    tracks: dict[int, str] = {}
    for lines in lists.values():
        tracks |= _in_turn(lines)
    return [replace(one, track=tracks.get(id(one), one.track)) for one in listed]


def _in_turn(lines: Iterable[Statement]) -> dict[int, str]:
    """The papers that stand right before each notification; none where two answer the same, or one has a track."""
    told: list[tuple[Statement, str]] = []
    now = ""
    for one in lines:
        if one.kind == "submission":
            now = _SPARE.sub(" ", _SENT.sub(" ", one.label)).strip(" :") if not one.track else ""
        elif one.kind == "notification":
            told.append((one, now))
            now = ""
    labels, papers = {one.label for one, _ in told}, {paper for _, paper in told}
    days = [one.day for one, _ in told if one.day]
    apart = len(told) > 1 and len(labels) == 1 and len(papers) == len(told) and "" not in papers
    if not apart or days != sorted(set(days)) or any(one.track or len(paper) > _MOST_LETTERS for one, paper in told):
        return {}
    return {id(one): paper for one, paper in told}
