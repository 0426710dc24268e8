"""Finds the entries of a list of people in which no person was read: they may be people, too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.cfp.people.roles import role_of
from bot.page.blocks import Block

_LONGEST = 120  # characters of an entry that may be a person
_NAMED = re.compile(r"^\W{0,3}[A-ZÀ-Þ][\w.’'-]*(?:\s[\w.’'-]+){1,5}")  # it begins as names do
_FEW = 2  # people who make a list one of people
_SHARE = 2  # of so many entries, one at least is a person


def missed(blocks: Iterable[Block], people: set[tuple[str, int]]) -> Iterator[Block]:
    """Yield entries of lists and first cells of rows that name nobody, where most of those beside them do.

    - `people`: file and line of each person that was read
    """
    lists: dict[tuple[str, int], dict[int, list[Block]]] = {}
    for block in blocks:
        if block.group and block.kind in {"item", "cell"}:
            rows = lists.setdefault((block.file, block.group), {})
            rows.setdefault(block.row if block.kind == "cell" else block.line, []).append(block)
    for rows in lists.values():
        read = {row for row, parts in rows.items() if any(_lines(part) & people for part in parts)}
        if len(read) < _FEW or len(read) * _SHARE < len(rows):
            continue
        first = min(rows) if next(iter(rows.values()))[0].kind == "cell" else None  # it may head the columns
        yield from (parts[0] for row, parts in rows.items() if row not in read and row != first and _may_be(parts[0]))


def _lines(block: Block) -> set[tuple[str, int]]:
    return {(block.file, line) for _, line in block.lines}


def _may_be(block: Block) -> bool:
    short = len(block.text) <= _LONGEST and _NAMED.match(block.text) is not None
    return short and role_of(block.text) is None
