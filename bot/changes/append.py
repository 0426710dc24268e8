"""Adds items to a list of a FAQ file: behind the last one, before the blank lines and comments of what comes next."""

from __future__ import annotations

from typing import Any

import yaml

from bot.changes.rewrite import dumped, rewritten
from bot.safe_yaml import compose_yaml, read_yaml


def with_items(text: str, name: str, items: list[dict[str, Any]]) -> str:
    """Return the text of a file with more items in the list `name`; a list that is not there, empty or written in one
    line is written anew.
    """
    root = compose_yaml(text)
    pairs = root.value if isinstance(root, yaml.MappingNode) else []
    node = next((value for key, value in pairs if key.value == name), None)
    if not isinstance(node, yaml.SequenceNode) or node.flow_style or not node.value:
        data = read_yaml(text)
        return rewritten(text, data | {name: [*(data.get(name) or []), *items]})
    lines = text.splitlines(keepends=True)
    below = [key.start_mark.line for key, _ in pairs if key.start_mark.line > node.start_mark.line]
    place = _end(lines, min(below, default=len(lines)))
    if place and not lines[place - 1].endswith("\n"):
        lines[place - 1] += "\n"
    indent = " " * node.start_mark.column
    added = [f"{indent}{line}" if line.strip() else line for line in dumped(items)]
    return "".join([*lines[:place], *added, *lines[place:]])


def _end(lines: list[str], place: int) -> int:
    """Where the text above a line ends: before blank lines, and before comments that stand as far left as the line."""
    end = place
    while end and (not lines[end - 1].strip() or lines[end - 1].startswith("#")):
        end -= 1
    return end
