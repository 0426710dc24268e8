"""Rounds of a call in one list: what comes behind the deadline of a round belongs to it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from bot.cfp.dates.labels import telling
from bot.cfp.dates.round_names import EARLY_OR_REGULAR, ROUND
from bot.cfp.dates.statements import Statement

_NUMBER = re.compile(r"\W{0,3}(?P<number>\d)\s?\.\s")
_OPENING = frozenset({"abstract", "submission"})  # kinds that a round begins with


def by_round(listed: Sequence[Statement]) -> list[Statement]:
    """Give dates the round that they belong to as their track, where several have the same label and differ in it."""
    listed = _numbered(listed)
    rounds: dict[int, str] = {}
    of_label: defaultdict[tuple[object, ...], set[str]] = defaultdict(set)
    now, file = "", ""
    for number, statement in enumerate(listed):
        if statement.segment.block.file != file or not statement.segment.dated:
            now, file = "", statement.segment.block.file
        if statement.track:
            continue
        named = _named(statement)
        if statement.kind in _OPENING:
            now = named or now
        its = named or ("" if statement.kind in _OPENING else now)
        if its and statement.kind != "workshop":
            rounds[number] = its
            of_label[_key(statement)].add(its)
    return [
        replace(one, track=rounds[number]) if number in rounds and len(of_label[_key(one)]) > 1 else one
        for number, one in enumerate(listed)
    ]


def _numbered(listed: Sequence[Statement]) -> list[Statement]:
    """Give labels their number back where several differ in it: "1. Einreichungsfrist", "2. Einreichungsfrist"."""
    numbers: dict[int, str] = {}
    of_label: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for place, one in enumerate(listed):
        match = _NUMBER.match(one.segment.text)
        if match and one.segment.text.startswith(one.label, match.end()) and not one.track:
            numbers[place] = match["number"]
            of_label[one.kind, one.label].add(match["number"])
    return [
        replace(one, label=f"{numbers[place]}. {one.label}")
        if place in numbers and len(of_label[one.kind, one.label]) > 1
        else one
        for place, one in enumerate(listed)
    ]


def _named(statement: Statement) -> str:
    """The round that a label or the heading above it names, "" for none."""
    if match := ROUND.search(statement.label):
        return match[0]
    for text in (statement.label, *statement.segment.block.section[-1:]):
        if match := EARLY_OR_REGULAR.search(text):
            return match["which"].capitalize()
    return ""


def _key(statement: Statement) -> tuple[object, ...]:
    """What statements have in common that only their round tells apart."""
    return statement.kind, telling(EARLY_OR_REGULAR.sub("", statement.label)), statement.segment.block.file
