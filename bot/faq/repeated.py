"""What stands twice in a FAQ file: keys of one mapping (mostly an entry without its '- '), ids of dates and entries."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from bot.errors import Place, Problem
from bot.faq.problems import ITEMS, Path_
from bot.words.lists import listed

_MANY = 2  # keys that stand again: they are another entry's


def repeated_keys(node: yaml.MappingNode, path: Path_, file: str) -> list[Problem]:
    """Return what is wrong where keys of `node` stand in it again; an entry without its '- ' is one finding."""
    first: dict[str, yaml.ScalarNode] = {}
    keys = [key for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
    again = [key for key in keys if first.setdefault(key.value, key) is not key]
    if not again:
        return []
    noun = ITEMS.get(str(next((part for part in reversed(path) if not isinstance(part, int)), "")), "")
    begins = again[0].value == keys[0].value or len({key.value for key in again}) >= _MANY
    if noun and begins and not node.flow_style:
        return [_without_dash(part, keys[0], noun, in_list=isinstance(path[-1], int), file=file) for part in _of(again)]
    fix = "Keep one of them."
    return [
        Problem(_place(key, file), f"the key {key.value!r} appears twice, in line {_line(first[key.value])} too", fix)
        for key in again
    ]


def _of(again: list[yaml.ScalarNode]) -> Iterator[list[yaml.ScalarNode]]:
    """Yield the keys that stand again, those of each further entry together."""
    part: list[yaml.ScalarNode] = []
    for key in again:
        if any(key.value == other.value for other in part):
            yield part
            part = []
        part.append(key)
    yield part


def _without_dash(
    again: list[yaml.ScalarNode], first: yaml.ScalarNode, noun: str, *, in_list: bool, file: str
) -> Problem:
    begins, line = again[0], _line(again[0])
    names = listed(repr(key.value) for key in again)
    what = f"the {noun} that begins in line {_line(first)} has {names} again from line {line} on"
    written = f"write it in front of lines {_line(first)} and {line}"
    if in_list:
        column = max(first.start_mark.column - 1, 1)
        written = f"write '- {begins.value}: ...' in line {line}, the '-' in column {column} as in line {_line(first)}"
    each = f"{'An' if noun[0] in 'aeiou' else 'A'} {noun} begins with '- '"
    fix = f"{each}: {written}. If it is one {noun}, keep one of each key."
    return Problem(_place(begins, file), what, fix)


def repeated_ids(data: dict[str, Any], places: dict[Path_, Place]) -> list[Problem]:
    """Return what is wrong with dates and entries whose id an earlier one has."""
    problems = []
    for name in ("dates", "entries"):
        first: dict[str, Place] = {}
        items = data.get(name)
        for number, item in enumerate(items if isinstance(items, list | tuple) else ()):
            if isinstance(item, dict) and isinstance(item.get("id"), str):
                place = places[name, number, "id"]
                if first.setdefault(item["id"], place) != place:
                    what = f"the id {item['id']!r} is used already in line {first[item['id']].line}"
                    problems.append(Problem(place, what, "Give each of the two an id of its own."))
    return problems


def _line(node: yaml.Node) -> int:
    return node.start_mark.line + 1


def _place(node: yaml.Node, file: str) -> Place:
    return Place(file, _line(node), node.start_mark.column + 1)
