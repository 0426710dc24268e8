"""Rounds of a call in one list: what comes behind the deadline of a round belongs to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from bot.cfp.dates.labels import telling
from bot.cfp.dates.round_names import ROUND
from bot.cfp.dates.statements import Statement

_OPENING = frozenset({"abstract", "submission"})  # kinds that a round begins with


def by_round(listed: Sequence[Statement]) -> list[Statement]:
    """Give dates the round that they belong to as their track, where several have the same label and differ in it."""
    rounds: dict[int, str] = {}
    of_label: defaultdict[tuple[object, ...], set[str]] = defaultdict(set)
    now, file = "", ""
    for number, statement in enumerate(listed):
        if statement.segment.block.file != file or not statement.segment.dated:
            now, file = "", statement.segment.block.file
        if statement.track:
            continue
        named = ROUND.search(statement.label)
        if statement.kind in _OPENING:
            now = named[0] if named else now
        its = named[0] if named else "" if statement.kind in _OPENING else now
        if its and statement.kind != "workshop":
            rounds[number] = its
            of_label[_key(statement)].add(its)
    return [
        replace(one, track=rounds[number]) if number in rounds and len(of_label[_key(one)]) > 1 else one
        for number, one in enumerate(listed)
    ]


def _key(statement: Statement) -> tuple[object, ...]:
    """What statements have in common that only their round tells apart."""
    return statement.kind, telling(statement.label), statement.segment.block.file
